import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  decodeEntry,
  decodeJournal,
  encodeEntry,
  hadTurn,
  hasSurelyEnded,
  type JournalEntry,
  releasePhases,
  signatureOf,
  slotOf,
  standing,
  terminalEntry,
  wasArmed,
} from '../../../../shared/rollout/journal.ts'

const entry = fc.record({
  phase: fc.constantFrom(...releasePhases),
  step: fc.tuple(fc.nat(20), fc.nat(20)),
  slot: fc.constantFrom('blue' as const, 'green' as const, undefined),
  reason: fc.string({ maxLength: 400, unit: 'binary' }),
})
const name = fc.string({ minLength: 1, maxLength: 5, unit: 'grapheme-ascii' })

const at = (phase: JournalEntry['phase']): JournalEntry => ({ phase, step: [0, 0], slot: 'green', reason: '' })

const request: JournalEntry = { ...at('SUPERSEDED'), slot: undefined }

describe('the journal of a release', () => {
  it('fits every entry into the 140 characters of a deployment status', () => {
    fc.assert(fc.property(entry, (given) => Array.from(encodeEntry(given)).length <= 140))
    fc.assert(fc.property(entry, (given) => Array.from(encodeEntry(given, () => 'm'.repeat(16))).length <= 140))
  })

  it('reads back what it wrote, but for a cut reason', () => {
    fc.assert(
      fc.property(entry, (given) => {
        const read = decodeEntry(encodeEntry(given))
        expect(read).toMatchObject({ phase: given.phase, step: given.step, slot: given.slot })
        const reason = given.reason.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim()
        expect(reason.startsWith(read?.reason.replace(/…$/, '') ?? '?')).toBe(true)
      }),
    )
  })

  it('keeps a reason that holds the separator', () => {
    expect(decodeEntry('rk2|REVERTING|1/3|green|||a|b')?.reason).toBe('a|b')
  })

  it('keeps whose slot it is and what was made for it, whatever the names are', () => {
    const refs = fc.dictionary(name, name, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
    fc.assert(
      fc.property(name, refs, (service, given) => {
        const written: JournalEntry = {
          phase: 'PREPARED',
          step: [1, 2],
          slot: 'blue',
          service,
          refs: given,
          reason: 'a',
        }
        const text = encodeEntry(written)
        fc.pre(text.length <= 140)
        expect(decodeEntry(text)).toEqual(written)
      }),
    )
  })

  it('tells the signature of an entry, and what was signed: all of the rest', () => {
    const text = encodeEntry({ ...at('ARMED'), reason: 'a|b' }, (content) => `${content.length}`)
    expect(signatureOf(text)).toEqual({ mac: '24', content: 'rk2|ARMED|0/0|green||a|b' })
    expect(signatureOf(encodeEntry(at('ARMED')))).toBeUndefined()
    expect(signatureOf('rk1|ARMED|0/0|green|a')).toBeUndefined()
  })

  it('still reads what was written before entries could be signed', () => {
    expect(decodeEntry('rk1|REVERTING|1/3|green|a|b')).toEqual({
      phase: 'REVERTING',
      step: [1, 3],
      slot: 'green',
      reason: 'a|b',
    })
  })

  it.each([
    '',
    'deployed by hand',
    'rk3|ARMED|0/0|green|||',
    'rk2|ARMED|0/0|green|',
    'rk1|DANCING|0/0|green|',
    'rk1|ARMED|x/0|green|',
  ])('does not read %j, which it never wrote', (description) => expect(decodeEntry(description)).toBeUndefined())

  it('turns the newest-first list of GitHub around and leaves foreign statuses out', () => {
    const texts = ['rk1|ARMED|0/1|green|', 'by hand', 'rk1|PLANNED|0/0||']
    const read = decodeJournal(
      texts.map((description) => ({ description, createdAt: '2026-10-01T10:00:00Z', creator: 'ada' })),
    )
    expect(read.map(({ phase, at: time, by }) => [phase, time, by])).toEqual([
      ['PLANNED', Date.UTC(2026, 9, 1, 10), 'ada'],
      ['ARMED', Date.UTC(2026, 9, 1, 10), 'ada'],
    ])
  })

  it('knows without the order of its entries whether a release has ended, but where an order alone can tell', () => {
    expect(hasSurelyEnded([at('LOCKED'), at('COMMITTED'), at('ARMED')])).toBe(true)
    expect(hasSurelyEnded([at('LOCKED'), at('ARMED')])).toBe(false)
    expect(hasSurelyEnded([at('COMMITTED'), at('REVERTED')])).toBe(false)
    expect(hasSurelyEnded([at('LOCKED'), request])).toBe(true)
    expect(hasSurelyEnded([at('ARMED'), request])).toBe(false)
  })

  it('takes the first terminal entry for the end, whatever came after', () => {
    expect(terminalEntry([at('ARMED'), at('REVERTED'), at('COMMITTED')])?.phase).toBe('REVERTED')
  })

  it('says where a release stood when it was interrupted', () => {
    expect(standing([at('ARMED'), at('SWITCHING'), at('INTERRUPTED')])?.phase).toBe('SWITCHING')
  })

  it('knows from ARMED on that traffic may have moved', () => {
    expect(wasArmed([at('PLANNED'), at('LOCKED'), at('INTERRUPTED')])).toBe(false)
    expect(wasArmed([at('LOCKED'), at('ARMED'), at('INTERRUPTED')])).toBe(true)
  })

  it('lets the order decide between a release that arms and a rollback that asks it to step back', () => {
    expect(terminalEntry([at('LOCKED'), request, at('ARMED')])?.phase).toBe('SUPERSEDED')
    expect(terminalEntry([at('LOCKED'), at('ARMED'), request])).toBeUndefined()
    expect(terminalEntry([at('LOCKED'), at('ARMED'), request, at('COMMITTED')])?.phase).toBe('COMMITTED')
    expect(standing([at('ARMED'), at('SWITCHING'), request])?.phase).toBe('SWITCHING')
  })

  it('takes SUPERSEDED with a slot for an end whenever it comes', () => {
    expect(terminalEntry([at('LOCKED'), at('ARMED'), at('SUPERSEDED')])?.phase).toBe('SUPERSEDED')
  })

  it('knows that a release had its turn once it was LOCKED, whatever became of it', () => {
    expect(hadTurn([at('PLANNED')])).toBe(false)
    expect(hadTurn([at('PLANNED'), at('FAILED_SAFE')])).toBe(false)
    expect(hadTurn([at('PLANNED'), at('LOCKED'), at('INTERRUPTED'), at('REVERTED')])).toBe(true)
  })

  it('knows the slot from the last entry that names one', () => {
    expect(slotOf([{ ...at('PLANNED'), slot: undefined }])).toBeUndefined()
    expect(
      slotOf([
        { ...at('LOCKED'), slot: 'blue' },
        { ...at('INTERRUPTED'), slot: undefined },
      ]),
    ).toBe('blue')
  })
})
