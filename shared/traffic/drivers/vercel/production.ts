import type { Problem } from '../../../errors/action-error.ts'
import { type Slot, slots } from '../../../rollout/slots.ts'
import type { DriverSettings, DriverTools } from '../../driver.ts'
import { type AliasRequest, type Deployment, failure, type VercelProject } from './project.ts'

/** Which deployment production's domains name, and how that is changed at once. */
export interface Production {
  /** @returns undefined while domains are on their way to it, or when it is neither slot's */
  live(signal: AbortSignal): Promise<Slot | undefined>
  /** The deployment that a slot names, fit for production. */
  fit(slot: Slot, signal: AbortSignal): Promise<Deployment>
  /** Gives production's domains to a slot: by promotion, or by rollback to what had them before. */
  give(slot: Slot, signal: AbortSignal): Promise<void>
  /** Also where the domains name it already: that ends a rolling release. */
  rollBack(slot: Slot, signal: AbortSignal): Promise<void>
  preflight(signal: AbortSignal): Promise<readonly Problem[]>
}

const moving = ['pending', 'in-progress']

export function createProduction(
  project: VercelProject,
  { route, names }: DriverSettings,
  log: DriverTools['log'],
): Production {
  /** What this driver asked for last: what became of it is told apart from what others ask for. */
  let mine: { readonly to: string; readonly before: AliasRequest | null | undefined } | undefined

  async function mustBeFit(slot: Slot, signal: AbortSignal): Promise<Deployment> {
    const asked = `deployment ${names[slot]} (${slot})`
    const [found, { id }] = await Promise.all([project.deployment(names[slot], signal), project.read(signal)])
    if (!found) throw failure('PROVIDER_NOT_FOUND', asked, 'no such deployment', 404)
    if (found.projectId !== undefined && found.projectId !== id)
      throw failure('PROVIDER_REFUSED', asked, 'it is of another project')
    if (found.readyState !== 'READY') throw failure('PROVIDER_REFUSED', asked, `it is ${found.readyState}`)
    // Vercel would build it anew, with other variables, and say yes at once
    if (found.target !== 'production')
      throw failure('PROVIDER_REFUSED', asked, 'a preview, which is never promoted as it is')
    return found
  }

  /** Says what became of what was asked for, where that is no more to be waited for. */
  function verdictOn(last: AliasRequest | null | undefined): void {
    if (!mine || !last || isSame(last, mine.before)) return
    const asked = `domains to ${mine.to}`
    if (last.toDeploymentId !== mine.to)
      throw failure('PROVIDER_REFUSED', asked, `somebody else asked for ${last.toDeploymentId} meanwhile`)
    if (['failed', 'skipped'].includes(last.jobStatus))
      throw failure('PROVIDER_REFUSED', asked, `${last.jobStatus}: nothing moved, or not all of it`)
  }

  async function request(
    way: 'promote' | 'rollback',
    id: string,
    last: AliasRequest | null | undefined,
    signal: AbortSignal,
  ) {
    const version = way === 'promote' ? 'v10' : 'v1'
    const status = await project.post(version, `/${way}/${encodeURIComponent(id)}`, {}, signal)
    mine = { to: id, before: last }
    if (status === 202) log.warning('Vercel queued the promotion behind a rolling release: it moves when that is over')
  }

  return {
    async live(signal) {
      const [{ lastAliasRequest: last }, found] = await Promise.all([
        project.read(signal),
        project.deployment(route, signal),
      ])
      if (!found) throw failure('PROVIDER_NOT_FOUND', `deployment of ${route}`, 'the domain names none', 404)
      verdictOn(last)
      const isArriving = moving.includes(last?.jobStatus ?? '') && last?.toDeploymentId === found.id
      if (isArriving) return undefined
      const ids = await Promise.all(slots.map((slot) => idOf(names[slot], project, signal)))
      return slots.find((_, index) => ids[index] === found.id)
    },

    fit: mustBeFit,

    async give(slot, signal) {
      const { id, readySubstate } = await mustBeFit(slot, signal)
      const [{ lastAliasRequest: last }, now] = await Promise.all([
        project.read(signal),
        project.deployment(route, signal),
      ])
      const isMoving = moving.includes(last?.jobStatus ?? '')
      if (isMoving && last?.toDeploymentId !== id)
        throw failure(
          'PROVIDER_REFUSED',
          `domains to ${id}`,
          `somebody else's request for ${last?.toDeploymentId ?? ''} is under way`,
        )
      if (isMoving || now?.id === id) return
      await request(readySubstate === 'PROMOTED' ? 'rollback' : 'promote', id, last, signal)
    },

    async rollBack(slot, signal) {
      const [{ id }, { lastAliasRequest: last }] = await Promise.all([mustBeFit(slot, signal), project.read(signal)])
      await request('rollback', id, last, signal)
    },

    async preflight(signal) {
      const { autoAssignCustomDomains: takesAll } = await project.read(signal)
      if (takesAll !== false)
        log.warning(
          'Vercel gives the public domains to every new production build by itself (autoAssignCustomDomains): a push goes live unjudged. Turn it off in the project; every promotion turns it on again',
        )
      if (await project.deployment(route, signal)) return []
      return [{ input: 'route', received: route, allowed: 'a production domain of the project' }]
    },
  }
}

function isSame(one: AliasRequest, other: AliasRequest | null | undefined): boolean {
  return one.toDeploymentId === other?.toDeploymentId && one.requestedAt === other.requestedAt
}

async function idOf(name: string, project: VercelProject, signal: AbortSignal): Promise<string | undefined> {
  return name.startsWith('dpl_') ? name : (await project.deployment(name, signal))?.id
}
