import type { RunContext } from '../../log/run-context.ts'
import type { GitHub } from '../../github/ports.ts'
import { gateOf } from '../../rollout/gate.ts'
import type { Intent } from '../../rollout/intent.ts'
import type { Holder } from '../../rollout/reconcile.ts'
import type { ReleaseRecord } from './record.ts'

/** After its deadline a parked release is left alone for so long: whoever goes on with it has looked at another clock. */
const clocksDiffer = 60_000

/** No run lasts longer, waits for people included. */
const longestRun = 35 * 86_400_000

/**
 * Who is at work on a release: the job that it names, else the run. What GitHub calls completed is dead; so is an earlier attempt of this run. One that GitHub does
 * not show is dead where it shows this one, as it deletes none that is not over; else the token may see no runs at all, and the other
 * may be alive until no run can be. A release that waits for an approval is nobody's until its deadline; then it is that of the run that
 * goes on with it.
 *
 * @param now  milliseconds since the epoch
 */
export async function holderOf(
  github: Pick<GitHub, 'runs'>,
  run: Pick<RunContext, 'runId' | 'runAttempt' | 'jobId'>,
  { intent, createdAt, journal }: ReleaseRecord,
  now: number,
): Promise<Holder> {
  const gate = gateOf(journal)
  if (gate && !gate.taker) return now < gate.until + clocksDiffer ? 'parked' : 'dead'
  const at: Intent['run'] = gate?.taker ?? intent.run
  const { job } = at
  if (at.id === run.runId) {
    if (at.attempt < run.runAttempt) return 'dead'
    const isOtherJob = job !== undefined && run.jobId !== undefined && job !== run.jobId
    if (at.attempt === run.runAttempt && !isOtherJob) return 'self'
  }
  const seen = job === undefined ? undefined : await github.runs.job(job)
  if (seen?.runId === at.id) return seen.status === 'completed' ? 'dead' : 'other'
  const attempt = await github.runs.attempt(at.id, at.attempt)
  if (attempt) return attempt.status === 'completed' ? 'dead' : 'other'
  if (now - Date.parse(createdAt) > longestRun) return 'dead'
  return (await github.runs.attempt(run.runId, run.runAttempt)) ? 'dead' : 'other'
}
