import type { Change } from '../change/change.ts'
import type { GateInputs } from '../inputs.ts'
import type { GateResult } from './section.ts'
import type { Locale } from './messages.ts'

export interface Publication {
  readonly inputs: GateInputs
  readonly result: GateResult
  readonly change: Change
  readonly locale: Locale
}

/** What is to be written; `auto` is on a pull request. */
export function wantedOf(
  { comment, check, dryRun }: GateInputs,
  { pull }: Change,
): { comment: boolean; check: boolean } {
  const isWanted = (wanted: GateInputs['check']) =>
    !dryRun && (wanted === 'true' || (wanted === 'auto' && pull !== undefined))
  return { comment: isWanted(comment), check: isWanted(check) }
}
