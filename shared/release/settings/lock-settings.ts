import type { Inputs } from '../../action/fields.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { LockPatience } from '../lock/acquire.ts'
import type { lockFields } from './switch-fields.ts'

/** Whether other releases are waited for, and how long. */
export interface LockSettings {
  readonly isLocked: boolean
  readonly patience: LockPatience
}

type LockInputs = Inputs<typeof lockFields>

export function resolveLock({
  lock,
  lockTimeout: timeout,
  lockInterval: poll,
  lockSettle: settle,
}: LockInputs): LockSettings {
  return { isLocked: lock !== 'none', patience: { timeout, poll, settle, ...(lock === 'none' ? {} : { kind: lock }) } }
}

/** For what locks several names at once, for which one ref does not stand. */
export function lockProblems(
  { lock }: Pick<LockInputs, 'lock'>,
  what: 'deployments in place' | 'several services at once',
): readonly Problem[] {
  if (lock !== 'strict') return []
  return [{ input: 'lock', received: lock, sentence: `lock: strict is not supported yet for ${what}; leave it unset` }]
}
