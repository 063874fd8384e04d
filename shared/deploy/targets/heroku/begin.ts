import { starting } from '../../starting.ts'
import type { DeploymentRef, DeployTools } from '../../target.ts'
import { isUncertain } from '../patience.ts'
import type { HerokuClient } from './client.ts'
import type { Start } from './start.ts'

/** Looks for what was asked for without an id being answered. */
const looks = 3

/** Asks once: an answer that got lost is looked for before anything is asked again. */
export async function begin(
  resource: string,
  start: Start,
  {
    client,
    clock,
    pollInterval,
    holds,
  }: Pick<DeployTools, 'clock' | 'pollInterval' | 'holds'> & {
    readonly client: HerokuClient
  },
  signal: AbortSignal,
): Promise<DeploymentRef> {
  return starting(signal, async (send) => {
    for (;;) {
      const known = await start.known(signal)
      await holds()
      const answer = await send(() => client.post(start.request, signal)).catch((thrown: unknown) => {
        signal.throwIfAborted()
        if (!isUncertain(thrown)) throw thrown
        return undefined
      })
      if (answer?.id !== undefined && start.makes) return { resource, id: `${start.makes}:${answer.id}`, started: true }
      for (let look = 1; look <= looks; look++) {
        const made = await start.find(known, signal)
        if (made !== undefined) return { resource, id: made, started: true }
        await clock.sleep(pollInterval, signal)
      }
      // an image that runs already makes no release
      const [last] = answer ? await client.releases(resource, signal) : []
      if (last) return { resource, id: `release:${last.id}`, started: false }
    }
  })
}
