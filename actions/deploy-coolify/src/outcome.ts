import type { Outcome } from '../../../shared/action/action.ts'
import type { FleetOutcome } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { type Job, overallStatus, type Result } from '../../../shared/deploy/fleet/plan.ts'
import type { Recording } from '../../../shared/deploy/fleet/record.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { renderPlan, renderReport } from './summary.ts'

export type Output =
  'deployments' | 'deployment-uuid' | 'status' | 'seconds' | 'github-deployment-id' | 'waves' | 'rolled-back' | 'url'

/** Tells what became of the fleet, in outputs and in the summary. */
export function reportOf(
  waves: readonly (readonly Job[])[],
  { results, undone, verdict, ms }: FleetOutcome,
  recording: Recording,
): Outcome<Output> {
  const outputs = outputsOf(results, waves, recording, ms)
  if (verdict === 'cancelled')
    return { phase: 'Error', reason: 'cancelled', outputs: { ...outputs, status: 'cancelled' } }
  return {
    phase: verdict.phase,
    reason: verdict.reason,
    outputs: { ...outputs, 'rolled-back': undone.length > 0 && undone.every(({ ok }) => ok) },
    summary: renderReport(results, waves, undone),
    details: {
      deployments: results.map(({ log: lines, job, ...result }) => ({
        name: job.name,
        ...result,
        lines: lines.length,
      })),
      undone,
    },
  }
}

/** What would be deployed. */
export function dryRun(waves: readonly (readonly Job[])[]): Outcome<Output> {
  const jobs = waves.flat()
  const due = jobs.filter(({ isDone }) => !isDone)
  return {
    phase: 'Successful',
    reason: `dry run: ${due.length} of ${jobs.length} would be deployed`,
    outputs: { status: 'skipped', waves: namesOf(waves), seconds: 0 },
    summary: renderPlan(waves),
    details: { waves },
  }
}

function outputsOf(
  results: readonly Result[],
  waves: readonly (readonly Job[])[],
  { id }: Recording,
  ms: number,
): Partial<Record<Output, string | number | boolean>> {
  const deployments = results.map(({ job, id: deployment, status, seconds, made }) => ({
    name: job.name,
    uuid: job.resource,
    'deployment-uuid': deployment,
    status,
    seconds,
    revision: describeRevision(job.revision),
    'previous-revision': job.previous ? describeRevision(job.previous) : '',
    ...(made?.url === undefined ? {} : { url: made.url }),
  }))
  return {
    deployments: JSON.stringify(deployments),
    'deployment-uuid': results.find((result) => result.id !== '')?.id ?? '',
    status: overallStatus(results),
    seconds: Number((ms / 1_000).toFixed(3)),
    'github-deployment-id': id ?? '',
    waves: namesOf(waves),
    url: results.find(({ made }) => made?.url !== undefined)?.made?.url ?? '',
  }
}

function namesOf(waves: readonly (readonly Job[])[]): string {
  return JSON.stringify(waves.map((wave) => wave.map(({ name }) => name)))
}
