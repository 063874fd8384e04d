import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { markersLength, ownLength, withNotes } from '../../../../shared/notes/upsert.ts'

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

  it('is the same when it is written again, and as long as it was said to be', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (body, notes) => {
        const once = withNotes(body, notes)
        expect(withNotes(once, notes)).toBe(once)
        expect(once.length).toBeLessThanOrEqual(ownLength(body) + markersLength + notes.trim().length)
      }),
    )
  })
})
