import { starting } from '../../starting.ts'
import type { DeploymentRef, DeployTools } from '../../target.ts'
import type { CoolifyClient, Triggered } from './client.ts'
import { isUncertain, patiently } from '../patience.ts'
import type { CoolifyDeployment } from './schema.ts'
import { isActive } from './statuses.ts'

export interface Trigger {
  readonly uuid: string
  /** Whose preview; absent: production. */
  readonly pullRequest?: number
  readonly post: () => Promise<Triggered>
  /** Whether a deployment is of the revision asked for. */
  readonly isWanted: (deployment: CoolifyDeployment) => boolean
}

/** Nothing was queued. */
const isRefused = (answer: Triggered) => typeof answer === 'string'

/** Coolify asks for a minute when its queue is full: so many looks of 3 s. */
const queueFullLooks = 20

/**
 * Starts a deployment exactly once: an answer that got lost is looked for before anything is asked again, and a
 * duplicate, which Coolify answers with the id of nothing, becomes the deployment that is under way.
 */
export async function trigger(
  client: CoolifyClient,
  tools: DeployTools,
  { uuid, pullRequest, post, isWanted }: Trigger,
  signal: AbortSignal,
): Promise<DeploymentRef | 'no-such-route'> {
  const { clock, log, pollInterval, holds } = tools
  const look = () => patiently(() => client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain)
  return starting(signal, async (send) => {
    for (;;) {
      const last = (await look())[0]?.id ?? 0
      await holds()
      const answer = await send(post, isRefused).catch((thrown: unknown) => {
        signal.throwIfAborted()
        if (!isUncertain(thrown)) throw thrown
        return undefined
      })
      if (answer === 'no-such-route') return answer
      if (answer === 'queue-full') {
        log.event('Coolify: the deployment queue is full: waiting for room')
        await clock.sleep(pollInterval * queueFullLooks, signal)
        continue
      }
      const id = answer?.id ?? ''
      const isReal = id !== '' && (await patiently(() => client.deployment(id, signal), tools, signal, isUncertain))
      if (isReal) return { resource: uuid, id, started: true }
      const found = (await look()).find(
        (row) => isWanted(row) && (answer === undefined ? row.id > last : isActive(row)),
      )
      if (found) return { resource: uuid, id: found.deployment_uuid, started: answer === undefined }
      // it ended between the two looks, or was never begun
      await clock.sleep(pollInterval, signal)
    }
  })
}
