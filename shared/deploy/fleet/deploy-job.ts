import type { ActionContext } from '../../action/action.ts'
import { follow, type Followed } from '../follow.ts'
import {
  canCancel,
  canFire,
  type DeploymentRef,
  type DeployRequest,
  type DeployTarget,
  deployTargetTitles,
  hasBuildLog,
  type Made,
} from '../target.ts'
import { ActionError, describeError } from '../../errors/action-error.ts'
import { isUncertainStart } from '../starting.ts'
import { describeRevision, type Revision } from '../../rollout/revision.ts'
import { awaitHealthy, type Health } from '../../health/await-healthy.ts'
import { urlBelow } from '../../release/judge/slot-probes.ts'
import { formatDuration } from '../../time/duration.ts'
import { createHealthProbe } from './health.ts'
import type { FleetOptions } from './options.ts'
import type { Job, Result, Status } from './plan.ts'
import { prove } from './prove.ts'
import { setVariables, unsetVariables } from './variables.ts'

/** What a fleet needs of the run that it is deployed by. */
export type FleetContext = Pick<ActionContext, 'clock' | 'log' | 'env' | 'run' | 'signal'>

export interface DeployRun {
  readonly target: DeployTarget
  readonly options: FleetOptions
  /** Milliseconds between two looks, longer where many are under way. Default: that of the options. */
  readonly pollInterval?: number
  readonly context: FleetContext
  /** Deployments under way, to be cancelled with the run. undefined: asked for, and not answered yet. */
  readonly underWay: Map<DeployRequest, DeploymentRef | undefined>
  /** Name → id of a deployment of the same intent that an earlier run started. */
  readonly earlier: ReadonlyMap<string, string>
  /** Before every effect; throws when this run may write no longer. Default: the target asks by itself. */
  readonly holds?: () => Promise<void>
  /** Told as soon as a deployment has an id. */
  readonly onStarted: (job: Job, id: string) => Promise<void>
}

/** A last word to the target when the run itself has no time left. */
const lastWord = 4_000

/** What to do about a deployment that may run. */
const advice = 'look at what runs there, then run this again, which goes on from that'
const unknown = `whether it began is not known: ${advice}`

/** Deploys one thing and stays until it is known what came of it. Throws only when the run is cancelled. */
export async function deployJob(job: Job, run: DeployRun): Promise<Result> {
  const { options, context, target } = run
  const { clock, log } = context
  const startedAt = clock.now()
  const limit = AbortSignal.timeout(options.timeout)
  const signal = AbortSignal.any([context.signal, limit])
  const request = requestOf(job, job.revision, options.force, run.earlier.get(job.name))
  let ref: DeploymentRef | undefined
  const result = (status: Status, reason: string, more: Partial<Result> = {}): Result => ({
    job,
    status,
    reason,
    id: ref?.id ?? '',
    seconds: (clock.now() - startedAt) / 1_000,
    startedAt,
    isTouched: ref?.started === true,
    log: [],
    ...more,
  })

  const isJudged = options.healthTimeout !== undefined
  if (job.isDone && !isJudged) return result('skipped', 'already running')
  const healthBy = () => Math.min(startedAt + options.timeout, clock.now() + (options.healthTimeout ?? Infinity))
  try {
    if (job.isDone) {
      const health = await checkHealth(job, run, healthBy())
      return health?.ok === false
        ? result('failed', `already running, but unhealthy: ${health.reason}`, { health: health.reason })
        : result('skipped', 'already running')
    }
    await run.holds?.()
    await setVariables(job, run, signal)
    run.underWay.set(request, undefined)
    ref = job.isBlind && canFire(target) ? await target.fire(request, signal) : await target.deploy(request, signal)
    run.underWay.set(request, ref)
    await run.onStarted(job, ref.id)
    log.event(
      `${job.name}: ${ref.started ? 'deployment' : 'attached to deployment'} ${ref.id} of ${describeRevision(job.revision) || 'what is configured'}`,
    )
    if (!options.wait) return result('started', 'not waited for')
    const followed = await follow(target, ref, request, {
      clock,
      signal,
      pollInterval: run.pollInterval ?? options.pollInterval,
      // of many each request counts
      isPatient: ref.started && (run.pollInterval ?? 0) > options.pollInterval,
      onChange: (word) => log.event(`${job.name}: ${word}`),
    })
    if (!followed.ok) {
      await unsetVariables(job, run, signal)
      return result(statusOf(followed), describeEnd(target, followed), { log: await excerpt(run, ref, signal) })
    }
    const made = madeOf(followed)
    const health = await checkHealth(job, run, healthBy(), made.url)
    if (health && !health.ok)
      return result('failed', `deployed, but unhealthy: ${health.reason}`, { health: health.reason, made })
    // any old version may be healthy: only the one that was asked for shows that it was deployed
    if (followed.isUnseen && (health === undefined || job.expectVersion === undefined))
      return result('failed', `${followed.reason}: its outcome is unknown`, { isError: true, made })
    return result(followed.wasOver && !ref.started ? 'skipped' : 'finished', followed.reason, {
      ...(health ? { health: health.reason } : {}),
      made,
    })
  } catch (thrown) {
    context.signal.throwIfAborted()
    const isUncertain = isUncertainStart(thrown)
    if (!limit.aborted) {
      const isLeft = ref?.started === false
      const mayRun = isUncertain || isLeft
      const what = isUncertain ? `; ${unknown}` : isLeft ? `; it may go on: ${advice}` : ''
      return result('failed', `${reasonOf(thrown)}${what}`, {
        ...(isUncertain ? { isTouched: true } : {}),
        isError: true,
        mayRun,
      })
    }
    const late = `not over after ${formatDuration(options.timeout)}`
    // what may be built yet must find its variables
    if (isUncertain)
      return result('timed-out', `${late}; it was asked for, and ${unknown}`, {
        isTouched: true,
        mayRun: true,
      })
    const lastSignal = AbortSignal.any([context.signal, AbortSignal.timeout(lastWord)])
    const after = ref && (await giveUp(ref, request, { target, options, signal: lastSignal }))
    context.signal.throwIfAborted()
    await unsetVariables(job, run, lastSignal)
    return result('timed-out', `${late}; ${after?.reason ?? 'it could not be started'}`, {
      mayRun: ref?.started === false && after?.isStopped === false,
    })
  } finally {
    if (!context.signal.aborted) run.underWay.delete(request)
  }
}

/** Puts back what ran before. @returns how that went, in one line */
export async function undoJob(
  { job }: Result,
  { target, options, context, holds, pollInterval = options.pollInterval }: DeployRun,
): Promise<{ ok: boolean; reason: string }> {
  const { clock } = context
  if (!job.previous) return { ok: false, reason: 'no earlier version is known to go back to' }
  const request = requestOf(job, job.previous, true)
  const limit = AbortSignal.timeout(options.timeout)
  const signal = AbortSignal.any([context.signal, limit])
  try {
    await holds?.()
    await unsetVariables(job, { target, context }, signal)
    const ref = await target.deploy(request, signal)
    const followed = await follow(target, ref, request, { clock, signal, pollInterval })
    if (followed.ok && followed.isUnseen) return await seenBack(job, { options, context })
    return {
      ok: followed.ok,
      reason: followed.ok ? `back to ${describeRevision(job.previous)}` : describeEnd(target, followed),
    }
  } catch (thrown) {
    context.signal.throwIfAborted()
    const late = `going back to ${describeRevision(job.previous)} was not over after ${formatDuration(options.timeout)}`
    return { ok: false, reason: limit.aborted ? late : reasonOf(thrown) }
  }
}

/** The target tells nothing: the version that was live before must answer again. */
async function seenBack(
  { healthUrl: url, previousVersion: expectVersion }: Job,
  { options, context }: Pick<DeployRun, 'options' | 'context'>,
): Promise<{ ok: boolean; reason: string }> {
  if (url === undefined || expectVersion === undefined)
    return { ok: false, reason: 'it was asked for, but its outcome is unknown' }
  const probe = createHealthProbe({ url, expectVersion, versionPath: options.versionPath }, context.clock)
  const { ok, reason } = await awaitHealthy(probe, { timeout: options.timeout }, context)
  return { ok, reason: ok ? `${expectVersion} answers again` : reason }
}

/** Cancels what is under way, within the little time that a cancelled run has. @returns whether none of it can go live any more */
export async function cancelAll({ target, underWay, options }: DeployRun): Promise<boolean> {
  const signal = AbortSignal.timeout(lastWord)
  const ends = await Promise.all(
    [...underWay].map(async ([request, ref]) => ref && (await giveUp(ref, request, { target, options, signal }))),
  )
  return ends.every((end) => end?.isStopped)
}

/** A deployment that nobody waits for any more would go live unseen. */
async function giveUp(
  ref: DeploymentRef,
  request: DeployRequest,
  { target, options, signal }: Pick<DeployRun, 'target' | 'options'> & { signal: AbortSignal },
): Promise<{ readonly isStopped: boolean; readonly reason: string }> {
  if (options.onCancel === 'leave' || !canCancel(target)) return { isStopped: false, reason: 'it was left running' }
  try {
    await target.cancel(ref, signal)
    const { ok, mayRun } = await target.conclude(ref, request, signal)
    if (ok) return { isStopped: false, reason: 'it finished before it could be cancelled' }
    return mayRun
      ? { isStopped: false, reason: 'it was cancelled, and what it had started may run beside what ran before' }
      : { isStopped: true, reason: 'it was cancelled' }
  } catch (thrown) {
    return { isStopped: false, reason: `it could not be cancelled: ${describeError(thrown)}` }
  }
}

/** @param base  where the target says that the deployment answers */
async function checkHealth(
  job: Job,
  { options, context }: DeployRun,
  deadline: number,
  base?: string,
): Promise<Health | undefined> {
  const { name, healthUrl, healthPath, publicUrl, expectVersion } = job
  if (healthUrl === undefined && healthPath === undefined) return undefined
  const url = healthUrl ?? (base === undefined ? undefined : urlBelow(base, healthPath ?? ''))
  if (url === undefined) return { ok: false, reason: `no URL is known to ask for ${healthPath ?? ''} at` }
  context.log.event(`${name}: waiting until ${url} is healthy`)
  const probe = createHealthProbe({ url, expectVersion, versionPath: options.versionPath }, context.clock)
  const healthy = await awaitHealthy(probe, { timeout: deadline - context.clock.now() }, context)
  const told = healthUrl === undefined ? base : undefined
  return healthy.ok && options.proof
    ? prove(options.proof, { probe, url: publicUrl ?? told ?? new URL(url).origin, healthy }, context)
    : healthy
}

/** The end of the build log; that it cannot be had must not hide why it is asked for. */
async function excerpt(
  { target, options }: DeployRun,
  ref: DeploymentRef,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (options.buildLog === false || !hasBuildLog(target)) return []
  return target.buildLog(ref, signal).catch(() => [])
}

function requestOf({ resource }: Job, revision: Revision, force: boolean, earlier?: string): DeployRequest {
  return { resource, revision, force, ...(earlier === undefined ? {} : { earlier }) }
}

function madeOf({ url, artifact }: Followed): Made {
  return { ...(url === undefined ? {} : { url }), ...(artifact === undefined ? {} : { artifact }) }
}

function statusOf({ state }: Followed): Status {
  return state === 'cancelled' ? 'cancelled' : 'failed'
}

function describeEnd({ kind }: DeployTarget, { state, reason }: Followed): string {
  const title = deployTargetTitles[kind]
  if (state === 'vanished') return `${title} no longer knows the deployment: was the application deleted?`
  if (state === 'cancelled') return `cancelled in ${title}`
  return state === 'failed' ? `failed in ${title}` : reason
}

function reasonOf(thrown: unknown): string {
  const code = thrown instanceof ActionError ? ` [${thrown.code}] ${thrown.hint}` : ''
  return `${describeError(thrown)}${code}`
}
