import { describe, expect, it } from '@jest/globals'
import { retainedOn } from '../../../../actions/blue-green-switch/src/retained.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { ReleasePhase } from '../../../../shared/rollout/journal.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'

const hour = 3_600_000
const now = Date.parse('2026-11-28T12:00:00Z')

function release(version: string, slot: Slot, hoursAgo: number, phase: ReleasePhase = 'COMMITTED'): ReleaseRecord {
  const at = now - hoursAgo * hour
  const entry = { phase, step: [0, 0], slot, reason: '', at, by: 'bot' } as const
  const intent = { v: 1, op: 'switch', version, run: { id: 1, attempt: 1 }, told: { retain: '86400000ms' } }
  return { createdAt: new Date(at - hour).toISOString(), intent, journal: [entry] } as unknown as ReleaseRecord
}

describe('what a deployment to a slot takes away', () => {
  const history = [release('v2', 'green', 2), release('v1', 'blue', 30), release('v0', 'green', 60)]

  it('is the version before the live one, for as long as the live release says, counted from its end', () => {
    expect(retainedOn('blue', history, now)).toEqual({ version: 'v1', until: now + 22 * hour })
    expect(retainedOn('blue', history, now + 23 * hour)).toBeUndefined()
  })

  it('is nothing on the live slot, nor where no release brought a version', () => {
    expect(retainedOn('green', history, now)).toBeUndefined()
    expect(retainedOn('blue', [release('v2', 'green', 2)], now)).toBeUndefined()
    expect(retainedOn('blue', [], now)).toBeUndefined()
  })

  it('looks past releases that were not committed', () => {
    const reverted = [release('v3', 'blue', 1, 'REVERTED'), ...history]
    expect(retainedOn('blue', reverted, now)).toMatchObject({ version: 'v1' })
  })
})
