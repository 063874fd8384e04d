import type { CanCancel, DeployTarget, DeployTools, TargetSettings, TellsUnderWay } from '../target.ts'
import { build } from './vercel/build.ts'
import { createVercelClient } from './vercel/client.ts'
import { counts, madeOf, refusalOf, revisionOf, stateOf, verify, verifyLive } from './vercel/deployments.ts'
import { createDomains } from './vercel/domains.ts'
import { vercelOptions } from './vercel/settings.ts'

/**
 * Vercel's API. A commit is built as a production deployment that gets no domain (`autoAssignCustomDomains: false`, what
 * `--skip-domain` sends); a deployment that is there already, as from `vercel deploy --prebuilt --prod --skip-domain`, is
 * an artifact, and is only waited for. With `domains: move` it then gets the public domains, and what had them is gone back to as it is.
 */
export function createVercelTarget(
  tools: DeployTools,
  settings: TargetSettings,
): DeployTarget & CanCancel & TellsUnderWay {
  const { team, domains: wanted } = vercelOptions.parse(settings.options)
  const client = createVercelClient(tools, team)
  const domains = wanted === 'move' ? createDomains(client, tools) : undefined
  return {
    kind: 'vercel',

    async inspect({ resource, revision }, signal) {
      const project = await client.project(resource, signal)
      const live = project.targets?.production?.id
      const current = live === undefined ? undefined : await client.deployment(live, signal)
      const wanted = revision.kind === 'artifact' ? await client.deployment(revision.id, signal) : undefined
      const isRolledOut = domains !== undefined && (await client.isRolledOut(resource, signal))
      const refusal = isRolledOut
        ? 'the project rolls out by stages: let a driver move traffic (switch: vercel, by: rolling)'
        : refusalOf(project, revision, wanted)
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
      if (revision.kind === 'artifact') return { resource, id: revision.id, started: domains !== undefined }
      const before = earlier === undefined ? undefined : await client.deployment(earlier, signal)
      if (before && counts(before)) return { resource, id: before.id, started: false }
      return build(request, { ...tools, client }, signal)
    },

    async status({ id, resource }, signal) {
      const found = await client.deployment(id, signal)
      if (!found) return { state: 'vanished', word: 'not found' }
      if (domains && stateOf(found) === 'finished') return domains.follow(resource, found, signal)
      return { state: stateOf(found), word: found.readyState, ...madeOf(found) }
    },

    async conclude({ id, resource }, { revision }, signal) {
      const found = await client.deployment(id, signal)
      if (!domains) return verify(found, revision)
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
