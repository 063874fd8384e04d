import { DeadlineExceededError } from '../../../shared/errors/action-error.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'

/** Aborts with a DeadlineExceededError when a rollback takes longer than its level allows. */
export function withDeadline(context: ReleaseContext, ms: number): ReleaseContext {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(new DeadlineExceededError('the rollback', 'see the journal')), ms)
  timer.unref()
  return { ...context, signal: AbortSignal.any([context.signal, late.signal]) }
}
