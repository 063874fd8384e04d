import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { encodeStarted, readStarted } from '../../../../../shared/deploy/fleet/started.ts'
import { decodeEntry, encodeEntry, type JournalEntry } from '../../../../../shared/rollout/journal.ts'

const written = (reason: string): JournalEntry =>
  decodeEntry(encodeEntry({ phase: 'PREPARED', step: [1, 1], slot: undefined, reason }))!

describe('what a run started, as its journal keeps it', () => {
  it('is read back whatever the names are', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,24}$/)
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(name, id, id, (given, resource, deployment) => {
        const item = { name: given, resource }
        const journal = [written(encodeStarted(item, deployment))]
        expect(readStarted(journal, [item])).toEqual(new Map([[given, deployment]]))
      }),
    )
  })

  it('is told apart by resource and name, and the last one counts', () => {
    const [one, other] = [
      { name: 'My shop', resource: 'a' },
      { name: 'shop', resource: 'a' },
    ]
    const journal = [encodeStarted(one, 'x'), encodeStarted(other, 'y'), encodeStarted(one, 'z')].map(written)
    expect(Object.fromEntries(readStarted(journal, [one, other]))).toEqual({ 'My shop': 'z', shop: 'y' })
    expect(readStarted(journal, [{ name: 'My shop', resource: 'b' }]).size).toBe(0)
  })

  it('is nothing where the target gave no id, or the entry is of another kind', () => {
    const item = { name: 'db', resource: 'stack' }
    expect(readStarted([written(encodeStarted(item, ''))], [item]).size).toBe(0)
    const ended: JournalEntry = { ...written(encodeStarted(item, 'x')), phase: 'COMMITTED' }
    expect(readStarted([ended], [item]).size).toBe(0)
  })
})
