import type { CanCancel, DeployTarget, DeployTools, TargetSettings, TellsUnderWay } from '../target.ts'
import { build } from './vercel/build.ts'
import { createVercelClient } from './vercel/client.ts'
import { counts, madeOf, refusalOf, revisionOf, stateOf, verify } from './vercel/deployments.ts'
import { vercelOptions } from './vercel/settings.ts'

/**
 * Vercel's API. A commit is built as a production deployment that gets no domain (`autoAssignCustomDomains: false`, what
 * `--skip-domain` sends); a deployment that is there already, as from `vercel deploy --prebuilt --prod --skip-domain`, is
 * an artifact, and is only waited for.
 */
export function createVercelTarget(
  tools: DeployTools,
  settings: TargetSettings,
): DeployTarget & CanCancel & TellsUnderWay {
  const client = createVercelClient(tools, vercelOptions.parse(settings.options).team)
  return {
    kind: 'vercel',

    async inspect({ resource, revision }, signal) {
      const project = await client.project(resource, signal)
      const live = project.targets?.production?.id
      const current = live === undefined ? undefined : await client.deployment(live, signal)
      const wanted = revision.kind === 'artifact' ? await client.deployment(revision.id, signal) : undefined
      const refusal = refusalOf(project, revision, wanted)
      return {
        name: project.name,
        current: current && revisionOf(current, revision),
        isCurrentLive: current?.readyState === 'READY',
        isRolling: true,
        warnings: [],
        ...(refusal === undefined ? {} : { refusal }),
      }
    },

    async deploy(request, signal) {
      signal.throwIfAborted()
      const { resource, revision, earlier } = request
      if (revision.kind === 'artifact') return { resource, id: revision.id, started: false }
      const before = earlier === undefined ? undefined : await client.deployment(earlier, signal)
      if (before && counts(before)) return { resource, id: before.id, started: false }
      return build(request, { ...tools, client }, signal)
    },

    async status({ id }, signal) {
      const found = await client.deployment(id, signal)
      if (!found) return { state: 'vanished', word: 'not found' }
      return { state: stateOf(found), word: found.readyState, ...madeOf(found) }
    },

    conclude: async ({ id }, { revision }, signal) => verify(await client.deployment(id, signal), revision),

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
