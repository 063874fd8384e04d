import { ProviderError } from '../errors/action-error.ts'

/** What was thrown although something may have begun: an error stays what it is. */
const uncertain = new WeakSet()

/** Whether what a start has thrown leaves open if it began. */
export function isUncertainStart(thrown: unknown): boolean {
  return typeof thrown === 'object' && thrown !== null && uncertain.has(thrown)
}

/** Sends what starts a deployment. @param isRefused  whether an answer says that nothing was begun */
export type SendStart = <T>(post: () => Promise<T>, isRefused?: (answer: T) => boolean) => Promise<T>

/** Does all that starts a deployment; of what it throws `isUncertainStart` tells whether something may have begun. */
export async function starting<T>(signal: AbortSignal, work: (send: SendStart) => Promise<T>): Promise<T> {
  let mayRun = false as boolean
  const send: SendStart = async (post, isRefused = () => false) => {
    signal.throwIfAborted()
    try {
      const answer = await post()
      mayRun ||= !isRefused(answer)
      return answer
    } catch (thrown) {
      mayRun ||= mayHaveBegun(thrown)
      throw thrown
    }
  }
  try {
    return await work(send)
  } catch (thrown) {
    if (mayRun && typeof thrown === 'object' && thrown !== null) uncertain.add(thrown)
    throw thrown
  }
}

const refusals = [
  'PROVIDER_UNAUTHORIZED',
  'PROVIDER_FORBIDDEN',
  'PROVIDER_NOT_FOUND',
  'PROVIDER_REFUSED',
  'PROVIDER_RATE_LIMITED',
]
/** The same request is to be sent elsewhere (RFC 9110 §15.4): it was not carried out here. */
const moved = [301, 307, 308]

/** Whether a request that failed may have been carried out: it was sent, and was not refused. */
export function mayHaveBegun(thrown: unknown): boolean {
  // aborted while it was under way
  if (!(thrown instanceof ProviderError)) return true
  const { code, status = 0, isUnsent } = thrown
  const isRefused = refusals.includes(code) || (status >= 400 && status < 500)
  return !isUnsent && !isRefused && !moved.includes(status)
}
