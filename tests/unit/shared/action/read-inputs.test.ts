import { describe, expect, it } from '@jest/globals'
import {
  apiUrl,
  choice,
  duration,
  type Fields,
  flag,
  lines,
  number,
  optional,
  percentage,
  secret,
  splitLines,
  text,
  url,
} from '../../../../shared/action/fields.ts'
import { readInputs } from '../../../../shared/action/read-inputs.ts'

const fields = {
  url: url({ required: true }),
  token: secret({ required: true }),
  timeout: duration('10m'),
  wait: flag(true),
  mode: choice(['fast', 'slow'], 'fast'),
  rate: number('10', { min: 1, max: 20, integer: true }),
  share: percentage('1%'),
  rules: lines((line) => (line.includes(' ') ? line : undefined), {
    allowed: 'rules, one per line',
    example: 'p95 <= 500ms',
  }),
  'poll-interval': optional(duration('')),
  note: text(),
} satisfies Fields

const read = (given: Record<string, string>) => readInputs(fields, (name) => given[name] ?? '')
const good = { url: 'https://example.com', token: 's3cret' }

describe('reading inputs', () => {
  it('gives typed values under camel-case names, and defaults for what is not given', () => {
    const { inputs, problems } = read({
      ...good,
      'poll-interval': '500ms',
      rules: '# comment\n\np95 <= 500ms # here too\n',
    })
    expect(problems).toEqual([])
    expect(inputs).toEqual({
      url: 'https://example.com',
      token: 's3cret',
      timeout: 600_000,
      wait: true,
      mode: 'fast',
      rate: 10,
      share: 0.01,
      rules: ['p95 <= 500ms'],
      pollInterval: 500,
      note: '',
    })
  })

  it.each([
    ['performance["GET #1"].p95 <= 1s # fast', 'performance["GET #1"].p95 <= 1s'],
    ['a["x \\" #2"] <= 1 # "quoted" #3', 'a["x \\" #2"] <= 1'],
    ['a "b # c', 'a "b'],
    ['a#b', 'a#b'],
  ])('takes a "#" for a comment behind a blank and outside of quotes: %s', (line, kept) => {
    expect(splitLines(`${line}\r\n# "note"\n`)).toEqual([kept])
  })

  it('gives an example of every number', () => {
    expect([number('10'), number('', { min: 5 }), number('')].map(({ example }) => example)).toEqual(['10', '5', '1'])
  })

  it('names every problem at once, with the value, what is allowed and an example', () => {
    const { problems } = read({
      url: 'ftp://x',
      timeout: 'soon',
      wait: 'yes',
      mode: 'medium',
      rate: '1e3',
      share: '101%',
      rules: 'ok fine\nbad',
      'poll-interval': '5',
    })
    expect(problems.map(({ input }) => input)).toEqual([
      'url',
      'token',
      'timeout',
      'wait',
      'mode',
      'rate',
      'share',
      'rules',
      'poll-interval',
    ])
    expect(problems[0]).toEqual({
      input: 'url',
      received: 'ftp://x',
      allowed: 'an http or https URL',
      example: 'https://example.com',
    })
    expect(problems[1]).toEqual({ input: 'token', allowed: 'a secret' })
    expect(problems[7]?.allowed).toBe('rules, one per line; line "bad"')
  })

  it.each(['https://ops:secret@api.example', 'https://token@api.example'])(
    'takes no %s for an API, which fetch would refuse, and says what to do',
    (given) => {
      const { inputs, problems } = readInputs({ api: apiUrl() }, () => given)
      expect(inputs.api).toBe('')
      expect(problems).toMatchObject([{ input: 'api', received: given }])
      expect(problems[0]?.allowed).toBe(
        'an http or https URL; without a user and a password: what authorizes has an input of its own',
      )
    },
  )

  it.each(['abc', '', ' ', '1.5', '0', '21', 'NaN', 'Infinity', '0x10', '1_0'])(
    'does not take %j for a rate',
    (rate) => {
      const { inputs, problems } = read({ ...good, rate })
      expect(problems.length === 1 || inputs.rate === 10).toBe(true)
      if (rate.trim() !== '') expect(problems).toHaveLength(1)
    },
  )

  it('never shows a secret that is refused', () => {
    const strict = { token: { ...secret(), parse: () => undefined } } satisfies Fields
    const { problems } = readInputs(strict, () => 'hunter2')
    expect(JSON.stringify(problems)).not.toContain('hunter2')
  })
})
