import { describeError, ProviderError } from '../../errors/action-error.ts'
import type { Log } from '../../log/log.ts'
import type { Clock } from '../../time/clock.ts'
import { formatDuration } from '../../time/duration.ts'

/** Milliseconds for which GitHub is asked again while traffic is not where it belongs: a secondary limit lasts minutes. */
export const patienceWithGitHub = 180_000

interface Waiting {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

/** Whether the same request may well succeed later: no answer, a limit, or an error of the service itself. */
export function isPassing(thrown: unknown): boolean {
  if (!(thrown instanceof ProviderError)) return false
  const { code, status } = thrown
  return code === 'PROVIDER_UNREACHABLE' || code === 'PROVIDER_RATE_LIMITED' || (status !== undefined && status >= 500)
}

/**
 * Asks again as long as what fails is passing.
 *
 * @param patience  milliseconds after which the last failure is thrown
 */
export async function patiently<T>(
  { clock, log, signal }: Waiting,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  const until = clock.now() + patience
  for (let wait = 500; ; wait = Math.min(wait * 2, 10_000)) {
    try {
      return await work()
    } catch (thrown) {
      signal.throwIfAborted()
      if (!isPassing(thrown) || clock.now() + wait > until) throw thrown
      log.warning(`${describeError(thrown)}; asking again in ${formatDuration(wait)}`)
      await clock.sleep(wait, signal)
    }
  }
}
