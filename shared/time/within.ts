import { DeadlineExceededError } from '../errors/action-error.ts'
import type { Clock } from './clock.ts'
import { formatDuration } from './duration.ts'

/**
 * Does something that must be over in time. What does not listen to the signal is not waited for.
 *
 * @param limit.ms  milliseconds
 * @throws DeadlineExceededError
 */
export async function within<T>(
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
  limit: { readonly ms: number; readonly what: string },
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const [late, over] = [new AbortController(), new AbortController()]
  const error = new DeadlineExceededError(limit.what, `not over after ${formatDuration(limit.ms)}`)
  const tooLate = clock.sleep(limit.ms, over.signal).then(
    () => {
      late.abort(error)
      throw error
    },
    () => new Promise<never>(() => undefined),
  )
  try {
    return await Promise.race([work(AbortSignal.any([signal, late.signal])), tooLate])
  } finally {
    over.abort()
  }
}
