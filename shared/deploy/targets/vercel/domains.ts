import type { DeploymentStatus, DeployTools } from '../../target.ts'
import { isUncertain } from '../patience.ts'
import { type VercelClient, type VercelDeployment, vercelError, type VercelProject } from './client.ts'
import { madeOf } from './deployments.ts'

const moving = ['pending', 'in-progress']

/** Gives production's domains to a deployment, by promotion, or by rollback where it had them before. */
export interface Domains {
  /**
   * Where a deployment that is ready has come on its way to the domains; asks for them, once, where nobody has.
   *
   * @throws ProviderError when Vercel moves nothing, or somebody else asks for another deployment meanwhile
   */
  follow(resource: string, found: VercelDeployment, signal: AbortSignal): Promise<DeploymentStatus>
}

export function createDomains(client: VercelClient, { holds }: Pick<DeployTools, 'holds'>): Domains {
  /** What was the last request before this run asked for a deployment: its own is a later one. */
  const asked = new Map<string, VercelProject['lastAliasRequest']>()
  return {
    async follow(resource, found, signal) {
      const project = await client.project(resource, signal)
      const { lastAliasRequest: last, targets } = project
      const { id, readySubstate } = found
      const refuse = (answered: string) => vercelError('PROVIDER_REFUSED', `the public domains for ${id}`, answered)
      const isMoving = moving.includes(last?.jobStatus ?? '')
      const on = { state: 'running', word: 'giving it the public domains', ...madeOf(found) } as const
      if (!isMoving && targets?.production?.id === id)
        return { ...on, state: 'finished', word: 'has the public domains' }
      if (isMoving && last?.toDeploymentId === id) return on
      if (isMoving) throw refuse(`somebody else's request for ${last?.toDeploymentId ?? ''} is under way`)
      if (!asked.has(id)) {
        asked.set(id, last)
        await holds()
        const way = readySubstate === 'PROMOTED' ? 'rollback' : 'promote'
        await client.give(resource, id, way, signal).catch((thrown: unknown) => {
          if (!isUncertain(thrown)) throw thrown
          // whether it arrived is seen by the next look, which asks again where it did not
          asked.delete(id)
        })
        return on
      }
      const before = asked.get(id)
      const isNew = last && (last.toDeploymentId !== before?.toDeploymentId || last.requestedAt !== before.requestedAt)
      if (!isNew) return on
      if (last.toDeploymentId !== id) throw refuse(`somebody else asked for ${last.toDeploymentId} meanwhile`)
      if (last.jobStatus !== 'succeeded') throw refuse(`${last.jobStatus}: nothing moved, or not all of it`)
      return on
    },
  }
}
