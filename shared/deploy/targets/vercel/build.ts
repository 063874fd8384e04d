import { randomUUID } from 'node:crypto'
import type { DeploymentRef, DeployRequest, DeployTools } from '../../target.ts'
import { isUncertain } from '../patience.ts'
import { type VercelClient, vercelError } from './client.ts'

/** Builds a commit for production, without giving it any domain. Asks once: an answer that got lost is looked for by a mark. */
export async function build(
  { resource, revision }: DeployRequest,
  {
    client,
    clock,
    pollInterval,
    holds,
  }: Pick<DeployTools, 'clock' | 'pollInterval' | 'holds'> & {
    readonly client: VercelClient
  },
  signal: AbortSignal,
): Promise<DeploymentRef> {
  const { id, name, link } = await client.project(resource, signal)
  const sha = revision.kind === 'commit' ? revision.sha : ''
  const mark = randomUUID()
  const json = {
    name,
    project: id,
    target: 'production',
    autoAssignCustomDomains: false,
    gitSource: { type: 'github', org: link?.org, repo: link?.repo, ref: sha, sha },
    meta: { releaseKit: mark },
  }
  for (;;) {
    await holds()
    try {
      const made = await client.create(json, signal)
      if (made) return { resource, id: made.id, started: true }
      throw vercelError('PROVIDER_NOT_FOUND', `project ${resource}`, 'no project of this token’s team')
    } catch (thrown) {
      signal.throwIfAborted()
      if (!isUncertain(thrown)) throw thrown
      const lost = await client.marked(id, mark, signal)
      if (lost !== undefined) return { resource, id: lost, started: true }
      await clock.sleep(pollInterval, signal)
    }
  }
}
