import type { Revision } from '../../rollout/revision.ts'
import type { CanCancel, DeployTarget, DeployTools, NamesWhatIsHere, TargetSettings, TellsUnderWay } from '../target.ts'
import { build } from './vercel/build.ts'
import { createVercelClient, vercelError } from './vercel/client.ts'
import { counts, madeOf, refusalOf, revisionOf, stateOf, verify, verifyLive } from './vercel/deployments.ts'
import { createDomains } from './vercel/domains.ts'
import { digestOf } from './vercel/output.ts'
import { createPrebuilt } from './vercel/prebuilt.ts'
import { vercelOptions } from './vercel/settings.ts'

/**
 * Vercel's API. A commit is built as a production deployment that gets no domain (`autoAssignCustomDomains: false`, what
 * `--skip-domain` sends); a deployment that is there already, as from `vercel deploy --prebuilt --prod --skip-domain`, is
 * an artifact, and is only waited for. With `prebuilt` what lies in `.vercel/output` is uploaded, known by the digest of it. With `domains: move` it then gets the public domains, and what had them is gone back to as it is.
 */
export function createVercelTarget(
  tools: DeployTools,
  settings: TargetSettings,
): DeployTarget & CanCancel & TellsUnderWay & NamesWhatIsHere {
  const { team, domains: wanted, prebuilt: option } = vercelOptions.parse(settings.options)
  const client = createVercelClient(tools, team)
  const domains = wanted === 'move' ? createDomains(client, tools) : undefined
  const prebuilt = createPrebuilt(option, tools)
  /** The deployment that a revision names, if it is there. */
  async function kept(projectId: string, revision: Revision, signal: AbortSignal) {
    if (revision.kind !== 'artifact') return undefined
    const digest = digestOf(revision)
    const id = digest === undefined ? revision.id : await client.ofOutput(projectId, digest, signal)
    return id === undefined ? undefined : client.deployment(id, signal)
  }
  return {
    kind: 'vercel',
    nameRevision: (given, signal) => prebuilt.name(given, signal),

    async inspect({ resource, revision }, signal) {
      const project = await client.project(resource, signal)
      const live = project.targets?.production?.id
      const current = live === undefined ? undefined : await client.deployment(live, signal)
      const isRolledOut = domains !== undefined && (await client.isRolledOut(resource, signal))
      const isHere = prebuilt.has(revision)
      const wanted = isHere ? undefined : await kept(project.id, revision, signal)
      const unfit = isHere ? prebuilt.refusalOf(project) : refusalOf(project, revision, wanted)
      const refusal = isRolledOut
        ? 'the project rolls out by stages: let a driver move traffic (switch: vercel, by: rolling)'
        : unfit
      return {
        name: project.name,
        current: current && revisionOf(current, revision),
        ...(domains && current ? { wayBack: { kind: 'artifact', id: current.id } } : {}),
        isCurrentLive: current?.readyState === 'READY',
        isRolling: true,
        warnings: [],
        ...(refusal === undefined ? {} : { refusal }),
      }
    },

    async deploy(request, signal) {
      signal.throwIfAborted()
      const { resource, revision, earlier } = request
      // that it gets the domains is what is begun here, and can be undone
      const attached = (id: string) => ({ resource, id, started: domains !== undefined })
      const digest = digestOf(revision)
      if (revision.kind === 'artifact' && digest === undefined) return attached(revision.id)
      const before = earlier === undefined ? undefined : await client.deployment(earlier, signal)
      if (before && counts(before)) return { resource, id: before.id, started: false }
      if (digest === undefined) return build(request, { ...tools, client }, signal)
      const project = await client.project(resource, signal)
      const there = await kept(project.id, revision, signal)
      const isHere = prebuilt.has(revision)
      if (there && (!isHere || stateOf(there) !== 'finished')) return attached(there.id)
      if (!isHere) throw vercelError('PROVIDER_NOT_FOUND', digest, 'no deployment has this output')
      return { resource, id: await prebuilt.deploy(project, { ...tools, client }, signal), started: true }
    },

    async status({ id, resource }, signal) {
      const found = await client.deployment(id, signal)
      if (!found) return { state: 'vanished', word: 'not found' }
      if (domains && stateOf(found) === 'finished') return domains.follow(resource, found, signal)
      return { state: stateOf(found), word: found.readyState, ...madeOf(found) }
    },

    async conclude(ref, { revision }, signal) {
      const { id, resource } = ref
      const found = await client.deployment(id, signal)
      if (!domains) return verify(found, ref, revision)
      return verifyLive(found, await client.project(resource, signal), revision)
    },

    async underWay(resource, signal) {
      const { id } = await client.project(resource, signal)
      return (await client.underWay(id, signal)).map((one) => ({ resource, id: one, started: false }))
    },

    async cancel({ id }, signal) {
      try {
        await client.cancel(id, signal)
      } catch (thrown) {
        const found = await client.deployment(id, signal)
        if (found && ['queued', 'running'].includes(stateOf(found))) throw thrown
      }
    },
  }
}
