import { namesOf, renderClosed, renderRefusal } from '../../../shared/deploy/fleet/refusal.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import type { SwitchOutcome } from './conclude.ts'
import type { Opening } from './resolve.ts'

/**
 * How a release ends that may not begin: no slot was touched.
 *
 * @param window  that is closed; undefined: it is refused for something else
 */
export function refuse(
  { parts, release: { environment } }: Opening,
  reason: string,
  window?: WindowRules,
  releaseId?: number,
): SwitchOutcome {
  const refusal = { what: namesOf(parts), environment, reason }
  const summary = window
    ? renderClosed(refusal, window)
    : renderRefusal({ ...refusal, next: 'resolve what the line above says, then run it again' })
  const opened = releaseId === undefined ? {} : { 'release-id': releaseId }
  return { phase: 'Failed', reason, outputs: { status: 'refused', ...opened }, summary }
}
