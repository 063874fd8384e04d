import type { Log } from '../../log/log.ts'
import { ProviderError } from '../../errors/action-error.ts'
import type { Clock } from '../../time/clock.ts'

/** It is away for a moment: it is being upgraded (502, 503), or has had too many requests. */
export function isAway(thrown: unknown): boolean {
  if (!(thrown instanceof ProviderError)) return false
  return thrown.code === 'PROVIDER_RATE_LIMITED' || [502, 503, 504].includes(thrown.status ?? 0)
}

/** The request may have been carried out although it was not answered. */
export function isUncertain(thrown: unknown): boolean {
  if (!(thrown instanceof ProviderError)) return false
  return thrown.code === 'PROVIDER_UNREACHABLE' || (thrown.status ?? 0) >= 500
}

/**
 * Asks again, until the signal is aborted, as long as what is thrown says that waiting can help.
 *
 * @param canWait  default: `isAway`
 */
export async function patiently<T>(
  work: () => Promise<T>,
  { clock, log, pollInterval }: { clock: Clock; log: Log; pollInterval: number },
  signal: AbortSignal,
  canWait: (thrown: unknown) => boolean = isAway,
): Promise<T> {
  for (let told = false; ; told = true) {
    try {
      return await work()
    } catch (thrown) {
      signal.throwIfAborted()
      if (!canWait(thrown)) throw thrown
      if (!told) log.event(`${thrown instanceof Error ? thrown.message : String(thrown)}: waiting for it to come back`)
      await clock.sleep(pollInterval, signal)
    }
  }
}
