import { describe, expect, it } from '@jest/globals'
import { misfit } from '../../../../../shared/deploy/fleet/misfit.ts'
import { gateOf, parked, taken } from '../../../../../shared/rollout/gate.ts'
import type { JournalEntry } from '../../../../../shared/rollout/journal.ts'

const locked: JournalEntry = { phase: 'LOCKED', step: [0, 0], slot: 'green', reason: 'blue is active, green is free' }
const release = { id: 7, environment: 'production', journal: [locked] }

describe('a deployment under a release', () => {
  it('goes to the slot that the release found free, in its environment', () => {
    expect(misfit(release, { environment: 'production', slot: 'green' })).toEqual([])
    expect(misfit(release, { environment: '', slot: undefined })).toEqual([])
    expect(misfit({ ...release, journal: [] }, { environment: '', slot: 'blue' })).toEqual([])
  })

  it('is refused for the slot that customers are on, and for another environment', () => {
    expect(misfit(release, { environment: 'staging', slot: 'blue' })).toEqual([
      {
        input: 'environment',
        received: 'staging',
        allowed: 'production, which release 7 is for',
        example: 'production',
      },
      { input: 'slot', received: 'blue', allowed: 'green, which release 7 is for', example: 'green' },
    ])
  })

  it('goes to the slot of its own service, where the release has several', () => {
    const prepared = (service: string, slot: 'blue' | 'green') =>
      ({ phase: 'PREPARED', step: [1, 2], slot, service, reason: '' }) as const
    const journal = [locked, prepared('api', 'green'), prepared('shop', 'blue')]
    const of = (slot: 'blue' | 'green', service?: string) =>
      misfit({ ...release, journal }, { environment: 'production', slot, service })
    expect([...of('green', 'api'), ...of('blue', 'shop')]).toEqual([])
    expect(of('blue', 'api')).toMatchObject([{ input: 'slot', received: 'blue' }])
    expect(of('green')).toMatchObject([{ input: 'service' }])
  })

  it('is refused while the release waits for an approval', () => {
    const gate = { ...parked({ plan: 'a'.repeat(20), until: 1_000, issue: 3 }, 'green'), step: [0, 0] } as const
    const taker = { ...taken(gateOf([gate])!, { id: 9, attempt: 1, nonce: 'a1' }, 'green'), step: [0, 0] } as const
    expect(misfit({ ...release, journal: [locked, gate] }, { environment: '', slot: 'green' })).toEqual([
      { input: 'release-id', received: '7', allowed: expect.stringContaining('release 7 waits for an approval') },
    ])
    expect(misfit({ ...release, journal: [locked, gate, taker] }, { environment: '', slot: 'green' })).toEqual([])
  })
})
