import type { Phase } from '../../action/action.ts'
import type { Inspection, Made, VariableChange } from '../target.ts'
import type { Problem } from '../../errors/action-error.ts'
import { describeRevision, type Revision, sameRevision } from '../../rollout/revision.ts'
import type { TerminalPhase } from '../../rollout/journal.ts'
import { formatDuration } from '../../time/duration.ts'
import type { Item } from './item.ts'

/** An item, with what stands at the target. */
export interface Job extends Item {
  /** What people call it at the target. */
  readonly title: string
  readonly previous: Revision | undefined
  /** The version that answered before, where only health tells what runs. */
  readonly previousVersion?: string
  readonly isRolling: boolean
  /** It runs already, and nobody asked for force. */
  readonly isDone: boolean
  /** Nothing could be read about it: it is asked for, and that is all. */
  readonly isBlind: boolean
  readonly warnings: readonly string[]
  /** What is set before it is deployed. */
  readonly changes?: readonly VariableChange[]
}

/** Facts to jobs; every item that cannot be deployed as asked is a problem. */
export function planJobs(
  waves: readonly (readonly Item[])[],
  inspections: ReadonlyMap<string, Inspection>,
  force: boolean,
): { waves: readonly (readonly Job[])[]; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const jobs = waves.map((wave) =>
    wave.map((item): Job => {
      const found = inspections.get(item.name)
      if (!found) return blindJob(item)
      const { name: title, current, wayBack: previous = current, isCurrentLive, isRolling, warnings, refusal } = found
      if (refusal !== undefined) {
        const received = describeRevision(item.revision)
        const input = item.revision.kind === 'image' ? 'image' : 'commit'
        problems.push({
          input,
          received: `${item.name}=${received}`,
          sentence: `${input} ${JSON.stringify(`${item.name}=${received}`)} does not fit ${title}: ${refusal}`,
        })
      }
      const isDone = !force && isCurrentLive && current !== undefined && sameRevision(current, item.revision)
      return { ...item, title, previous, isRolling, isDone, isBlind: false, warnings }
    }),
  )
  return { waves: jobs, problems }
}

function blindJob(item: Item): Job {
  const warnings = ['the token cannot read: the deployment was triggered, but not verified']
  return { ...item, title: item.name, previous: undefined, isRolling: false, isDone: false, isBlind: true, warnings }
}

/** One text for all that is deployed: the same text is the same intent. */
export function artifactOf(items: readonly Item[]): string {
  const [only] = items
  if (items.length === 1 && only) return describeRevision(only.revision)
  return items
    .map(({ name, revision }) => `${name}=${describeRevision(revision)}`)
    .sort()
    .join(' ')
}

export type Status = 'finished' | 'failed' | 'cancelled' | 'timed-out' | 'skipped' | 'started'

/** What became of one job. */
export interface Result {
  readonly job: Job
  readonly status: Status
  /** The target's id of the deployment; `''` where there is none. */
  readonly id: string
  readonly seconds: number
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly reason: string
  /** What the health URL said at last. */
  readonly health?: string
  /** Something was asked for at the target: undoing it is more than doing nothing. */
  readonly isTouched: boolean
  /** It may run, now or later, and nobody looks any more: the next attempt goes on with it. */
  readonly mayRun?: boolean
  /** Could not be measured or done, rather than measured and bad. */
  readonly isError?: boolean
  readonly made?: Made
  readonly log: readonly string[]
}

const worstFirst: readonly Status[] = ['failed', 'timed-out', 'cancelled', 'finished', 'started', 'skipped']

export function isBad({ status }: Pick<Result, 'status'>): boolean {
  return status === 'failed' || status === 'timed-out' || status === 'cancelled'
}

export function overallStatus(results: readonly Pick<Result, 'status'>[]): Status {
  return worstFirst.find((status) => results.some((result) => result.status === status)) ?? 'skipped'
}

/** What is put back after a failure, the last that was begun first: not what the target kept running by itself, nor what was never touched. */
export function planUndo(results: readonly Result[]): readonly Result[] {
  return results.filter((result) => result.isTouched && !isKept(result)).sort((a, b) => b.startedAt - a.startedAt)
}

/** The target ended the deployment itself, and the old container ran on. */
function isKept({ status, job, isError, health }: Result): boolean {
  return (status === 'failed' || status === 'cancelled') && job.isRolling && isError !== true && health === undefined
}

/** How putting something back went. */
export interface Undone {
  readonly name: string
  readonly ok: boolean
  readonly reason: string
}

export interface Conclusion {
  readonly phase: Phase
  /** How the record ends, or that it stays open. */
  readonly end: TerminalPhase | 'INTERRUPTED'
  readonly reason: string
}

/** @param ms  how long it all took */
export function conclude(results: readonly Result[], undone: readonly Undone[], ms: number): Conclusion {
  const bad = results.filter(isBad)
  const time = formatDuration(ms)
  if (bad.length === 0) {
    const done = results.filter(({ status }) => status !== 'skipped').map(({ job }) => job.name)
    const isUnseen = overallStatus(results) === 'started'
    const verb = isUnseen ? 'asked for' : 'deployed'
    const healthy = results.some(({ health }) => health !== undefined) ? ', healthy' : ''
    const reason =
      done.length === 0
        ? 'nothing to do: already running'
        : `${done.join(', ')} ${verb} in ${time}${healthy}${isUnseen ? '; nobody has seen it live' : ''}`
    return { phase: 'Successful', end: isUnseen ? 'UNSEEN' : 'COMMITTED', reason }
  }
  const why = bad.map(({ job, status, reason }) => `${job.name} ${status}: ${reason}`).join('; ')
  const failures = undone.filter(({ ok }) => !ok)
  const after = describeUndo(undone, failures)
  const isLeft = undone.length === 0 && bad.some((one) => one.isTouched && !isKept(one) && !one.mayRun)
  const safely = bad.some(({ mayRun }) => mayRun) ? 'INTERRUPTED' : undone.length > 0 ? 'REVERTED' : 'FAILED_SAFE'
  const end = failures.length > 0 || isLeft ? 'NEEDS_HUMAN' : safely
  return { phase: bad.some(({ isError }) => isError) ? 'Error' : 'Failed', end, reason: `${why}${after}` }
}

function describeUndo(undone: readonly Undone[], failures: readonly Undone[]): string {
  if (failures.length > 0)
    return `; could not be put back: ${failures.map(({ name, reason }) => `${name} (${reason})`).join(', ')}`
  return undone.length === 0 ? '' : `; put back: ${undone.map(({ name }) => name).join(', ')}`
}
