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
  given: { readonly environment: string; readonly slot: Slot | undefined; readonly service?: string | undefined },
): readonly Problem[] {
  const several = [...new Set(journal.flatMap(({ service, slot }) => (service && slot ? [service] : [])))]
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['environment', given.environment || undefined, environment],
    ['slot', given.slot, several.length > 0 ? slotOf(journal, given.service ?? '') : slotOf(journal)],
  ]
  if (several.length > 0 && !several.includes(given.service ?? '')) {
    const allowed = `one of ${several.join(', ')}, which release ${id} is for: each goes to a slot of its own`
    return [{ input: 'service', ...(given.service ? { received: given.service } : {}), allowed }]
  }
  if (isParked(journal)) {
    const allowed = `a release that goes on: release ${id} waits for an approval`
    return [{ input: 'release-id', received: String(id), allowed }]
  }
  return pairs.flatMap(([input, received, begun]) => {
    if (received === undefined || begun === undefined || received === begun) return []
    return [{ input, received, allowed: `${begun}, which release ${id} is for`, example: begun }]
  })
}
