import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { JournalEntry } from '../../../../shared/rollout/journal.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'

/** A release of `version` to a slot that ended so; `open`: not yet. */
export function releaseOf(
  id: number,
  version: string,
  {
    slot = 'green',
    end = 'COMMITTED',
    armed = true,
  }: { slot?: Slot | undefined; end?: JournalEntry['phase'] | 'open'; armed?: boolean } = {},
): ReleaseRecord {
  const phases: JournalEntry['phase'][] = [
    'PLANNED',
    'LOCKED',
    ...(armed ? (['ARMED'] as const) : []),
    ...(end === 'open' ? [] : [end]),
  ]
  return {
    id,
    environment: 'production',
    sha: 'a'.repeat(40),
    createdAt: `2026-01-${String(id).padStart(2, '0')}T10:00:00Z`,
    creator: 'alice',
    state: undefined,
    intent: { v: 1, op: 'switch', artifact: `ghcr.io/acme/shop:${version}`, version, run: { id, attempt: 1 } },
    journal: phases.map((phase) => {
      const entry = { phase, step: [0, 0], slot: phase === 'PLANNED' ? undefined : slot, reason: '' } as const
      return { ...entry, at: 0, by: 'alice' }
    }),
  }
}
