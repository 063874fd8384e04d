import { randomUUID } from 'node:crypto'
import { starting } from '../../starting.ts'
import type { DeploymentRef, DeployRequest, DeployTools } from '../../target.ts'
import { isUncertain } from '../patience.ts'
import { type VercelClient, vercelError, type VercelProject } from './client.ts'

export interface Building extends Pick<DeployTools, 'clock' | 'log' | 'pollInterval' | 'holds'> {
  readonly client: VercelClient
  /** Uploads what Vercel says that it lacks. */
  readonly supply?: (missing: readonly string[]) => Promise<void>
}

/** There is no project, or files are missing: nothing was made. */
const isRefused = (made: object | undefined) => !made || 'missing' in made

/** Builds a commit for production, without giving it any domain. */
export async function build(
  { resource, revision }: DeployRequest,
  tools: Building,
  signal: AbortSignal,
): Promise<DeploymentRef> {
  const project = await tools.client.project(resource, signal)
  const { link } = project
  const sha = revision.kind === 'commit' ? revision.sha : ''
  const gitSource = { type: 'github', org: link?.org, repo: link?.repo, ref: sha, sha }
  return { resource, id: await create(project, { gitSource }, tools, signal), started: true }
}

/**
 * Makes a deployment for production without any domain. Asks once: an answer that got lost is looked for by a mark.
 *
 * @param what  what is deployed, and what it bears besides the mark
 * @returns the id of the deployment
 */
export async function create(
  { id, name }: VercelProject,
  { meta, ...what }: Readonly<Record<string, unknown>> & { readonly meta?: Readonly<Record<string, string>> },
  { client, clock, pollInterval, holds, supply }: Building,
  signal: AbortSignal,
): Promise<string> {
  const mark = randomUUID()
  const json = {
    ...{ name, project: id, target: 'production', autoAssignCustomDomains: false },
    ...what,
    meta: { ...meta, releaseKit: mark },
  }
  return starting(signal, async (send) => {
    for (;;) {
      await holds()
      const made = await send(() => client.create(json, signal), isRefused).catch(async (thrown: unknown) => {
        signal.throwIfAborted()
        if (!isUncertain(thrown)) throw thrown
        const lost = await client.marked(id, mark, signal)
        if (lost === undefined) await clock.sleep(pollInterval, signal)
        return lost === undefined ? 'again' : { id: lost }
      })
      if (made === 'again') continue
      if (!made) throw vercelError('PROVIDER_NOT_FOUND', `project ${name}`, 'no project of this token’s team')
      if ('id' in made) return made.id
      if (!supply) throw vercelError('PROVIDER_NONSENSE', 'a deployment', 'files are missing, and none were named')
      await supply(made.missing)
    }
  })
}
