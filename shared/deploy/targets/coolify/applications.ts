import { ProviderError } from '../../../errors/action-error.ts'
import type { DeploymentRef, DeployTools } from '../../target.ts'
import { isUncertain, patiently } from '../patience.ts'
import type { CoolifyClient } from './client.ts'
import type { CoolifyApplication, CoolifyDeployment } from './schema.ts'
import { trigger, type Trigger } from './trigger.ts'

/** Applications and their deployments; every method asks again while Coolify is away for a moment. */
export interface Applications {
  /** @returns undefined where there is no such application */
  find(uuid: string, signal: AbortSignal): Promise<CoolifyApplication | undefined>
  /** @throws ProviderError PROVIDER_NOT_FOUND */
  get(uuid: string, signal: AbortSignal): Promise<CoolifyApplication>
  /** Newest first. @param pullRequest  whose preview; 0 for production */
  deploymentsOf(uuid: string, signal: AbortSignal, pullRequest?: number): Promise<readonly CoolifyDeployment[]>
  deployment(id: string, signal: AbortSignal): Promise<CoolifyDeployment | undefined>
  /** Checks the fence, then sets columns of an application. */
  configure(uuid: string, columns: object, signal: AbortSignal): Promise<void>
  /** @throws ProviderError PROVIDER_NOT_FOUND where the application is gone */
  start(what: Trigger, signal: AbortSignal): Promise<DeploymentRef>
}

export function createApplications(client: CoolifyClient, tools: DeployTools): Applications {
  const find: Applications['find'] = (uuid, signal) => patiently(() => client.application(uuid, signal), tools, signal)
  return {
    find,
    async get(uuid, signal) {
      const found = await find(uuid, signal)
      if (!found) throw notFound(uuid)
      return found
    },
    deploymentsOf: (uuid, signal, pullRequest) =>
      patiently(() => client.deploymentsOf(uuid, signal, pullRequest), tools, signal, isUncertain),
    deployment: (id, signal) => patiently(() => client.deployment(id, signal), tools, signal, isUncertain),
    async configure(uuid, columns, signal) {
      await tools.holds()
      await patiently(() => client.patch(uuid, { ...columns }, signal), tools, signal, isUncertain)
    },
    async start(what, signal) {
      const ref = await trigger(client, tools, what, signal)
      if (ref === 'no-such-route') throw notFound(what.uuid)
      return ref
    },
  }
}

/** Coolify has nothing of this name for the token. */
export function notFound(uuid: string): ProviderError {
  const what = {
    provider: 'Coolify',
    asked: `resource ${uuid}`,
    answered: 'no application, service or database of this token’s team',
  }
  return new ProviderError('PROVIDER_NOT_FOUND', { ...what, status: 404 })
}
