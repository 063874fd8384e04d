import type { Problem } from '../../../shared/errors/action-error.ts'
import type { ReleaseRecord } from '../../../shared/release/record.ts'
import { slotOf } from '../../../shared/rollout/journal.ts'
import type { Inputs } from './inputs.ts'

/** Where a deployment does not fit the release that it is a part of: customers are on the other slot. */
export function misfit(
  { id, environment, journal }: Pick<ReleaseRecord, 'id' | 'environment' | 'journal'>,
  given: Pick<Inputs, 'environment' | 'slot'>,
): readonly Problem[] {
  const pairs: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['environment', given.environment || undefined, environment],
    ['slot', given.slot, slotOf(journal)],
  ]
  return pairs.flatMap(([input, received, begun]) => {
    if (received === undefined || begun === undefined || received === begun) return []
    return [{ input, received, allowed: `${begun}, which release ${id} is for`, example: begun }]
  })
}
