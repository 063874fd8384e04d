import type { Problem } from '../../errors/action-error.ts'
import type { ReleaseRecord } from '../../release/lock/record.ts'
import { isParked } from '../../rollout/gate.ts'
import { type JournalEntry, slotOf } from '../../rollout/journal.ts'
import type { Slot } from '../../rollout/slots.ts'

/** Where a deployment does not fit the release that it is a part of: customers are on the other slot, or nobody has approved it. */
export function misfit(
  {
    id,
    environment,
    journal,
  }: Pick<ReleaseRecord, 'id' | 'environment'> & { readonly journal: readonly JournalEntry[] },
  given: { readonly environment: string; readonly slot: Slot | undefined },
): readonly Problem[] {
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['environment', given.environment || undefined, environment],
    ['slot', given.slot, slotOf(journal)],
  ]
  if (isParked(journal)) {
    const allowed = `a release that goes on: release ${id} waits for an approval`
    return [{ input: 'release-id', received: String(id), allowed }]
  }
  return pairs.flatMap(([input, received, begun]) => {
    if (received === undefined || begun === undefined || received === begun) return []
    return [{ input, received, allowed: `${begun}, which release ${id} is for`, example: begun }]
  })
}
