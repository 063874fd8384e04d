import type { Problem } from '../../../shared/errors/action-error.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ShiftResult } from '../../../shared/release/shift/shift.ts'
import type { TerminalPhase } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { splitLines } from '../../../shared/action/fields.ts'
import { partsOf } from '../../../shared/rollout/intent.ts'
import type { SwitchInputs } from './inputs.ts'

/**
 * Which slot a release goes to, or that it is there already.
 *
 * @param active  undefined while traffic is split
 * @returns undefined when none is free: from a split only a slot that is named is gone to
 */
export function targetSlot(
  to: SwitchInputs['to'],
  active: Slot | undefined,
): { slot: Slot; isActive: boolean } | undefined {
  const slot = to === 'preview' ? active && otherSlot(active) : to
  return slot && { slot, isActive: slot === active }
}

/**
 * Where a later part is told of something else than the release was begun for.
 *
 * @param given.artifact  what will be deployed, as `version`: undefined where nothing more is
 */
export function mismatch(
  { environment, intent }: Pick<ReleaseRecord, 'environment' | 'intent'>,
  given: Pick<SwitchInputs, 'environment' | 'service'> & {
    readonly routes: readonly string[] | undefined
    readonly artifact?: string
    readonly version?: string
  },
): readonly Problem[] {
  const parts = partsOf(intent)
  const services = parts.length > 0 ? parts.map(({ name }) => name) : [intent.service ?? '']
  const asked = splitLines(given.service)
  const isSame =
    asked.length === 0 || asked.join() === 'all' || [...asked].sort().join() === [...services].sort().join()
  const route = given.routes?.join(', ')
  const begun = parts.length > 0 ? parts.map(({ resource }) => resource).join(', ') : intent.route
  const pairs: [string, string, string][] = [
    ['environment', given.environment, environment],
    ['service', isSame ? services.join(', ') : asked.join(', '), services.join(', ')],
    ['route', route ?? begun ?? '', begun ?? route ?? ''],
    ['artifact', given.artifact ?? intent.artifact ?? '', intent.artifact ?? ''],
    ['version', given.version ?? intent.version ?? '', intent.version ?? ''],
  ]
  return pairs
    .filter(([, received, begun]) => received !== begun)
    .map(([input, received, begun]) => ({ input, received, allowed: `what the release was begun with: ${begun}` }))
}

/** How a finished release reads as an outcome. */
export function phaseOf(ended: TerminalPhase): 'Successful' | 'Failed' | 'Error' {
  if (ended === 'COMMITTED') return 'Successful'
  return ended === 'NEEDS_HUMAN' || ended === 'SUPERSEDED' ? 'Error' : 'Failed'
}

/** Bad is Failed, also when it is held or could not be put back: the reason says so. */
export function phaseOfResult({
  kind,
  ended,
}: ShiftResult): 'Successful' | 'Failed' | 'Error' | 'Inconclusive' | 'Paused' {
  if (ended === 'GATE') return 'Paused'
  if (kind === 'good') return phaseOf(ended)
  return kind === 'bad' ? 'Failed' : kind === 'inconclusive' ? 'Inconclusive' : 'Error'
}
