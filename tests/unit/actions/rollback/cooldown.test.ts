import { describe, expect, it } from '@jest/globals'
import { refusalByCooldown } from '../../../../actions/rollback/src/cooldown.ts'
import { readHistory } from '../../../../actions/rollback/src/plan.ts'
import type { ReleasePhase } from '../../../../shared/rollout/journal.ts'
import { releaseOf } from './releases.ts'

const hour = 3_600_000
const [v1, v2, again] = [releaseOf(1, 'v1', { slot: 'blue' }), releaseOf(2, 'v2'), releaseOf(4, 'v2')]

/** Back from v2 to v1, at 10:00 on the third. */
function rollback(end: ReleasePhase = 'COMMITTED') {
  const record = releaseOf(3, 'v1', { slot: 'blue', end })
  return { ...record, intent: { ...record.intent, op: 'rollback' as const, rollbackOf: 2 } }
}
const refusal = (now: string, newestFirst = [again, rollback(), v2, v1], cooldown = hour) =>
  refusalByCooldown(readHistory(newestFirst, 'green'), newestFirst, cooldown, Date.parse(now))

describe('the cooldown of an artifact', () => {
  it('refuses to roll it back again, and says from when it is allowed', () =>
    expect(refusal('2026-01-03T10:59:59Z')).toBe(
      'v2 was rolled back at 2026-01-03T10:00:00Z already, and rollback.cooldown is 1 h 00 m: allowed again from 2026-01-03T11:00:00Z',
    ))

  it('is over when its time is', () => expect(refusal('2026-01-03T11:00:00Z')).toBeUndefined())

  it('is none where the config names none', () => expect(refusal('2026-01-03T10:00:01Z', undefined, 0)).toBeUndefined())

  it('is its own: another artifact may be rolled back', () =>
    expect(refusal('2026-01-03T10:30:00Z', [releaseOf(4, 'v3'), rollback(), v2, v1])).toBeUndefined())

  it('does not begin with a rollback that failed', () =>
    expect(refusal('2026-01-03T10:30:00Z', [again, rollback('FAILED_SAFE'), v2, v1])).toBeUndefined())
})
