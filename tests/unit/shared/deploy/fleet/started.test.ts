import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readStarted, startedEntry } from '../../../../../shared/deploy/fleet/started.ts'
import { decodeEntry, encodeEntry, type JournalEntry } from '../../../../../shared/rollout/journal.ts'

const signed = () => 'm'.repeat(16)
const written = (entry: JournalEntry): JournalEntry => decodeEntry(encodeEntry(entry, signed))!
const inWords = (reason: string): JournalEntry => written({ phase: 'PREPARED', step: [1, 1], slot: undefined, reason })

describe('what a run started, as its journal keeps it', () => {
  it('is read back whatever the names are, and fits into an entry', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,36}$/)
    const resource = fc.stringMatching(/^[a-z0-9-]{1,100}$/)
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(name, resource, id, (given, of, deployment) => {
        const item = { name: given, resource: of }
        const entry = startedEntry(item, deployment, [500, 500])
        expect(encodeEntry(entry, signed).length).toBeLessThanOrEqual(140)
        expect(readStarted([written(entry)], [item])).toEqual(new Map([[given, deployment]]))
      }),
    )
  })

  it('is told apart by resource and name, and the last one counts', () => {
    const [one, other] = [
      { name: 'My shop', resource: 'a' },
      { name: 'shop', resource: 'a' },
    ]
    const journal = [
      startedEntry(one, 'x', [1, 2]),
      startedEntry(other, 'y', [2, 2]),
      startedEntry(one, 'z', [1, 2]),
    ].map(written)
    expect(Object.fromEntries(readStarted(journal, [one, other]))).toEqual({ 'My shop': 'z', shop: 'y' })
    expect(readStarted(journal, [{ name: 'My shop', resource: 'b' }]).size).toBe(0)
  })

  it('is nothing where the target gave no id', () => {
    const item = { name: 'db', resource: 'stack' }
    expect(readStarted([written(startedEntry(item, '', [1, 1]))], [item]).size).toBe(0)
  })

  it.each([
    ['rk1|PREPARED|1/1||dep1 shop web', { name: 'web', resource: 'shop' }, 'dep1'],
    ['rk2|PREPARED|1/2||||d%201 shop My shop', { name: 'My  shop', resource: 'shop' }, 'd 1'],
    ['rk2|PREPARED|1/2||||dep1 shop web', { name: 'web', resource: 'other' }, undefined],
    ['rk2|PREPARED|1/2||||shop web', { name: 'web', resource: 'shop' }, undefined],
    ['rk2|COMMITTED|1/1||||dep1 shop web', { name: 'web', resource: 'shop' }, undefined],
  ])('reads what older versions wrote: %s', (description, item, id) => {
    expect(readStarted([decodeEntry(description)!], [item]).get(item.name)).toBe(id)
  })

  it('takes a newer entry over one in words', () => {
    const item = { name: 'web', resource: 'shop' }
    const journal = [inWords('old shop web'), written(startedEntry(item, 'new', [1, 1]))]
    expect(readStarted(journal, [item])).toEqual(new Map([['web', 'new']]))
  })
})
