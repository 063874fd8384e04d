import type { Conclusion, DeploymentRef, DeploymentState, Made } from '../../target.ts'
import type { Revision } from '../../../rollout/revision.ts'
import { outputMark, type VercelDeployment, vercelError, type VercelProject } from './client.ts'
import { digestOf } from './output.ts'

const states: Readonly<Record<string, DeploymentState>> = {
  QUEUED: 'queued',
  INITIALIZING: 'running',
  BUILDING: 'running',
  READY: 'finished',
  ERROR: 'failed',
  BLOCKED: 'failed',
  CANCELED: 'cancelled',
  DELETED: 'vanished',
}

export function stateOf({ readyState }: VercelDeployment): DeploymentState {
  const state = states[readyState]
  if (state === undefined) throw vercelError('PROVIDER_NONSENSE', 'readyState', readyState)
  return state
}

/** Whether it need not be begun again: it is under way, or has ended well. */
export function counts(deployment: VercelDeployment): boolean {
  return ['queued', 'running', 'finished'].includes(stateOf(deployment))
}

export function madeOf({ id, url }: VercelDeployment): Made {
  return { artifact: id, ...(url ? { url: `https://${url}` } : {}) }
}

/** Told in the way that was asked in, so that the two can be compared. */
export function revisionOf({ id, gitSource, meta }: VercelDeployment, asked: Revision): Revision {
  const [sha, output] = [gitSource?.sha, meta?.[outputMark]]
  if (digestOf(asked) !== undefined && typeof output === 'string') return { kind: 'artifact', id: output }
  return asked.kind === 'commit' && sha ? { kind: 'commit', sha } : { kind: 'artifact', id }
}

/** @param wanted  the deployment that is asked for by its id */
export function refusalOf(
  { id, link }: VercelProject,
  revision: Revision,
  wanted: VercelDeployment | undefined,
): string | undefined {
  switch (revision.kind) {
    case 'image':
      return 'Vercel runs no images: give the commit, or the id of a deployment'
    case 'configured':
      return 'what is deployed must be said: give the commit, or the id of a deployment'
    case 'commit':
      if (!link) return 'the project is connected to no repository: give the id of a deployment'
      if (link.type === 'github' && link.org && link.repo) return undefined
      return `commits of ${link.type} are not supported yet: give the id of a deployment`
    case 'artifact':
      if (!wanted && digestOf(revision) !== undefined)
        return 'no deployment has this output, and option prebuilt names none that is here'
      if (!wanted) return 'there is no such deployment'
      if (wanted.projectId !== undefined && wanted.projectId !== id) return 'that deployment is of another project'
      // it would be built anew when it is promoted, with other variables
      return wanted.target === 'production'
        ? undefined
        : 'that deployment is a preview, which cannot be promoted as it is'
  }
}

/** Whether what was asked for is there, and got no domain. */
export function verify(
  found: VercelDeployment | undefined,
  { started }: Pick<DeploymentRef, 'started'>,
  revision: Revision,
): Conclusion {
  const built = verifyBuilt(found, revision)
  const isMade = revision.kind === 'commit' || (started && digestOf(revision) !== undefined)
  // it went to the public domains although it was asked not to: that is not this action's to call good
  if (built.ok && isMade && found?.readySubstate !== 'STAGED')
    return {
      ok: false,
      reason: `it is ${found?.readySubstate ?? 'not said to be staged'}: it may have got the public domains`,
    }
  return built
}

/** Whether what was asked for is what the public domains show. */
export function verifyLive(
  found: VercelDeployment | undefined,
  { targets }: VercelProject,
  revision: Revision,
): Conclusion {
  const built = verifyBuilt(found, revision)
  const live = targets?.production?.id
  if (!built.ok || live === found?.id) return built
  return { ok: false, reason: `the public domains show ${live ?? 'nothing'}, not ${found?.id ?? ''}` }
}

function verifyBuilt(found: VercelDeployment | undefined, revision: Revision): Conclusion {
  if (found?.readyState !== 'READY')
    return { ok: false, reason: found?.errorMessage ?? found?.readyState ?? 'not found' }
  const { sha } = found.gitSource ?? {}
  if (revision.kind === 'commit' && sha !== revision.sha)
    return { ok: false, reason: `commit ${sha ?? 'unknown'} was built instead of ${revision.sha}` }
  const digest = digestOf(revision)
  if (digest !== undefined && found.meta?.[outputMark] !== digest)
    return { ok: false, reason: `it does not bear the output ${digest}` }
  return { ok: true, reason: found.readySubstate ?? found.readyState, ...madeOf(found) }
}
