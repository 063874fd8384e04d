import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/notify/src/inputs.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'

const read = (given: Readonly<Record<string, string>>) => readInputs(fields, (name) => given[name] ?? '')

describe('the inputs of notify', () => {
  it('need an event', () => {
    expect(read({}).problems).toEqual([expect.objectContaining({ input: 'event' })])
    expect(read({ event: 'release' }).problems).toEqual([])
  })

  it('read channels, whose names begin like comments', () => {
    const { inputs, problems } = read({
      event: 'release',
      channels: '# people\nslack #releases\n\n#later: slack #old\n slack # all\nissue #\n',
    })
    expect(problems).toEqual([])
    expect(inputs.channels).toEqual([
      { kind: 'slack', address: '#releases' },
      { kind: 'slack', address: '' },
      { kind: 'issue', address: '' },
    ])
  })

  it('read fields as YAML of plain values', () => {
    const { inputs, problems } = read({
      event: 'release',
      fields: 'version: v1.2.3\ncount: 3\nok: true\neta: ~\nreason: "a: b"',
    })
    expect(problems).toEqual([])
    expect(inputs.fields).toEqual({ version: 'v1.2.3', count: '3', ok: 'true', eta: '', reason: 'a: b' })
  })

  it('take values as they are written, and no version for a number', () => {
    const { inputs, problems } = read({
      event: 'release',
      fields:
        'version: 1.10\nto: 2.0\ncommit: 0123456\nsha: 4e12345\nbuild: 0x1F\nid: 12345678901234567890\nnone: null',
    })
    expect(problems).toEqual([])
    expect(inputs.fields).toEqual({
      version: '1.10',
      to: '2.0',
      commit: '0123456',
      sha: '4e12345',
      build: '0x1F',
      id: '12345678901234567890',
      none: '',
    })
  })

  it('take any name for a field', () => {
    const { inputs, problems } = read({ event: 'release', fields: '1.10: x\nconstructor: y\ntrue: z' })
    expect(problems).toEqual([])
    expect(inputs.fields).toEqual({ '1.10': 'x', constructor: 'y', true: 'z' })
  })

  it.each(['- a\n- b', 'a: [1]', 'a: {b: 1}', 'just text', 'a: "open', 'a: &x 1\nb: *x'])(
    'refuse fields like %p',
    (given) => {
      expect(read({ event: 'release', fields: given }).problems).toEqual([expect.objectContaining({ input: 'fields' })])
    },
  )

  it('name every mistake at once, and show no secret', () => {
    const { problems } = read({
      event: 'party',
      severity: 'huge',
      channels: 'slack\nteams',
      'slack-webhook': 'hooks.slack.com/services/T/B/s3cret',
    })
    expect(problems.map(({ input }) => input)).toEqual(['event', 'severity', 'channels', 'slack-webhook'])
    expect(() => fields.channels.parse('slak #releases')).toThrow('did you mean slack?')
    expect(JSON.stringify(problems)).not.toContain('s3cret')
  })
})
