import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keptFigures, withFigures, withNotes } from '../../../../shared/notes/upsert.ts'

describe('the body of a release', () => {
  it('keeps what people wrote around our notes', () => {
    const first = withNotes('Hello from the team.\n', 'one')
    expect(first).toBe('Hello from the team.\n\n<!-- release-kit:notes -->\none\n<!-- /release-kit:notes -->')
    expect(withNotes(`${first}\n\nThanks!`, 'two')).toBe(
      'Hello from the team.\n\n<!-- release-kit:notes -->\ntwo\n<!-- /release-kit:notes -->\n\nThanks!',
    )
  })

  it('keeps all of it when a marker was lost', () => {
    expect(withNotes('a <!-- release-kit:notes --> b', 'one')).toContain('a <!-- release-kit:notes --> b')
  })

  it('leaves alone what people say of markers around ours', () => {
    const start = '<!-- release-kit:notes -->'
    const end = '<!-- /release-kit:notes -->'
    for (const above of [`${end} closes, `, `${start} opens, `, `${end}${start} `]) {
      const body = withNotes(`${above}${start}\nold\n${end} and ${start} and ${end}`, 'new')
      expect(body).toBe(`${above}${start}\nnew\n${end} and ${start} and ${end}`)
    }
  })

  it('finds its place in a body that was edited in a browser, with CRLF', () => {
    const body = withNotes('Hello', withFigures('one', { p95: 1 })).replaceAll('\n', '\r\n')
    expect(keptFigures(body)).toBe('{"p95":1}')
    expect(withNotes(body, 'two')).toBe('Hello\r\n\r\n<!-- release-kit:notes -->\ntwo\n<!-- /release-kit:notes -->')
  })

  it('is the same when it is written again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (body, notes) => {
        const once = withNotes(body, notes)
        expect(withNotes(once, notes)).toBe(once)
      }),
    )
  })

  it('keeps figures out of sight for the next release, and takes them from our part only', () => {
    const figures = { coverage: 81.2, incidents: 0 }
    const body = withNotes('Hello', withFigures('# Notes', figures))
    expect(JSON.parse(keptFigures(body))).toEqual(figures)
    expect(withFigures('# Notes', {})).toBe('# Notes')
    expect(keptFigures(`<!-- release-kit:figures {"coverage":99} -->\n${withNotes('', '# Notes')}`)).toBe('')
    expect(keptFigures('')).toBe('')
  })
})
