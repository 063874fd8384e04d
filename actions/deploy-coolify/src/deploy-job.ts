import type { ActionContext } from '../../../shared/action/action.ts'
import { follow, type Followed } from '../../../shared/deploy/follow.ts'
import {
  canCancel,
  canFire,
  type DeploymentRef,
  type DeployRequest,
  type DeployTarget,
  hasBuildLog,
} from '../../../shared/deploy/target.ts'
import { ActionError, describeError } from '../../../shared/errors/action-error.ts'
import { versionPathOf } from '../../../shared/release/settings.ts'
import { describeRevision, type Revision } from '../../../shared/rollout/revision.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { awaitHealth } from './health.ts'
import type { Inputs } from './inputs.ts'
import type { Job, Result, Status } from './plan.ts'

export interface Workshop {
  readonly target: DeployTarget
  readonly inputs: Inputs
  readonly context: Pick<ActionContext, 'clock' | 'config' | 'log' | 'signal'>
  /** Deployments under way, to be cancelled with the run. */
  readonly underWay: Map<DeploymentRef, DeployRequest>
  /** Name → id of a deployment of the same intent that an earlier run started. */
  readonly earlier: ReadonlyMap<string, string>
  /** Told as soon as a deployment has an id. */
  readonly onStarted: (job: Job, id: string) => Promise<void>
}

/** A last word to the target when the run itself has no time left. */
const lastWord = 4_000

/** Deploys one thing and stays until it is known what came of it. Throws only when the run is cancelled. */
export async function deployJob(job: Job, workshop: Workshop): Promise<Result> {
  const { inputs, context, target } = workshop
  const { clock, log } = context
  const startedAt = clock.now()
  const limit = AbortSignal.timeout(inputs.timeout)
  const signal = AbortSignal.any([context.signal, limit])
  const request = requestOf(job, job.revision, inputs.force, workshop.earlier.get(job.name))
  let ref: DeploymentRef | undefined
  const result = (status: Status, reason: string, more: Partial<Result> = {}): Result => ({
    job,
    status,
    reason,
    id: ref?.id ?? '',
    seconds: (clock.now() - startedAt) / 1_000,
    isTouched: ref?.started === true,
    log: [],
    ...more,
  })

  const isJudged = inputs.healthTimeout !== undefined
  if (job.isDone && !isJudged) return result('skipped', 'it runs already')
  const healthBy = () => Math.min(startedAt + inputs.timeout, clock.now() + (inputs.healthTimeout ?? Infinity))
  try {
    if (job.isDone) {
      const health = await checkHealth(job, workshop, healthBy())
      return health?.ok === false
        ? result('failed', `it runs already, but is not healthy: ${health.reason}`, { health: health.reason })
        : result('skipped', 'it runs already')
    }
    ref = job.isBlind && canFire(target) ? await target.fire(request, signal) : await target.deploy(request, signal)
    workshop.underWay.set(ref, request)
    await workshop.onStarted(job, ref.id)
    log.event(
      `${job.name}: ${ref.started ? 'deployment' : 'attached to deployment'} ${ref.id} of ${describeRevision(job.revision) || 'what is configured'}`,
    )
    if (!inputs.wait) return result('started', 'not waited for')
    const followed = await follow(target, ref, request, {
      clock,
      signal,
      pollInterval: inputs.pollInterval,
      onChange: (word) => log.event(`${job.name}: ${word}`),
    })
    if (!followed.ok)
      return result(statusOf(followed), describeEnd(followed), { log: await excerpt(target, ref, signal) })
    const health = await checkHealth(job, workshop, healthBy())
    if (health && !health.ok)
      return result('failed', `deployed, but not healthy: ${health.reason}`, { health: health.reason })
    return result(
      followed.wasOver && !ref.started ? 'skipped' : 'finished',
      followed.reason,
      health ? { health: health.reason } : {},
    )
  } catch (thrown) {
    context.signal.throwIfAborted()
    if (!limit.aborted) return result('failed', reasonOf(thrown), { isError: true })
    const lastSignal = AbortSignal.any([context.signal, AbortSignal.timeout(lastWord)])
    const after = ref ? await giveUp(ref, request, { target, inputs, signal: lastSignal }) : 'it could not be started'
    context.signal.throwIfAborted()
    return result('timed-out', `not over after ${formatDuration(inputs.timeout)}; ${after}`)
  } finally {
    if (ref && !context.signal.aborted) workshop.underWay.delete(ref)
  }
}

/** Puts back what ran before. @returns how that went, in one line */
export async function undoJob(
  { job }: Result,
  { target, inputs, context }: Workshop,
): Promise<{ ok: boolean; reason: string }> {
  const { clock } = context
  if (!job.previous) return { ok: false, reason: 'nothing is known to go back to' }
  const request = requestOf(job, job.previous, true)
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(inputs.timeout)])
  try {
    const ref = await target.deploy(request, signal)
    const followed = await follow(target, ref, request, { clock, signal, pollInterval: inputs.pollInterval })
    return {
      ok: followed.ok,
      reason: followed.ok ? `back to ${describeRevision(job.previous)}` : describeEnd(followed),
    }
  } catch (thrown) {
    context.signal.throwIfAborted()
    return { ok: false, reason: reasonOf(thrown) }
  }
}

/** Cancels what is under way, within the little time that a cancelled run has. */
export async function cancelAll({ target, underWay, inputs }: Workshop): Promise<void> {
  const signal = AbortSignal.timeout(lastWord)
  await Promise.allSettled([...underWay].map(([ref, request]) => giveUp(ref, request, { target, inputs, signal })))
}

/** A deployment that nobody waits for any more would go live unseen. @returns what became of it */
async function giveUp(
  ref: DeploymentRef,
  request: DeployRequest,
  { target, inputs, signal }: Pick<Workshop, 'target' | 'inputs'> & { signal: AbortSignal },
): Promise<string> {
  if (inputs.onCancel === 'leave' || !canCancel(target)) return 'it was left to itself'
  try {
    await target.cancel(ref, signal)
    await target.conclude(ref, request, signal)
    return 'it was cancelled'
  } catch (thrown) {
    return `it could not be cancelled: ${describeError(thrown)}`
  }
}

async function checkHealth(job: Job, { inputs, context }: Workshop, deadline: number) {
  const { name, healthUrl: url, expectVersion } = job
  if (url === undefined) return undefined
  context.log.event(`${name}: waiting until ${url} is healthy`)
  return awaitHealth({ url, expectVersion, versionPath: versionPathOf(inputs, context.config) }, context, deadline)
}

/** The end of the build log; that it cannot be had must not hide why it is asked for. */
async function excerpt(target: DeployTarget, ref: DeploymentRef, signal: AbortSignal): Promise<readonly string[]> {
  if (!hasBuildLog(target)) return []
  return target.buildLog(ref, signal).catch(() => [])
}

function requestOf({ resource }: Job, revision: Revision, force: boolean, earlier?: string): DeployRequest {
  return { resource, revision, force, ...(earlier === undefined ? {} : { earlier }) }
}

function statusOf({ state }: Followed): Status {
  return state === 'cancelled' ? 'cancelled' : 'failed'
}

function describeEnd({ state, reason }: Followed): string {
  if (state === 'vanished') return 'Coolify does not know the deployment any more: was the application deleted?'
  if (state === 'cancelled') return 'cancelled in Coolify'
  return state === 'failed' ? 'failed in Coolify' : reason
}

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof ActionError ? ` [${thrown.code}] ${thrown.hint}` : ''
  return `${describeError(thrown)}${code}`
}
