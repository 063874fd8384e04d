import type { Action, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet, type FleetOutcome } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { openFleet } from '../../../shared/deploy/fleet/open-fleet.ts'
import { type Job, overallStatus, type Result } from '../../../shared/deploy/fleet/plan.ts'
import { noRecording, type Recording } from '../../../shared/deploy/fleet/record.ts'
import { assertFits, holdsOf } from '../../../shared/deploy/fleet/under-release.ts'
import { admit, closedOutcome } from '../../../shared/deploy/fleet/window.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { fields } from './inputs.ts'
import { type DeploySettings, resolveDeploy, settle } from './resolve.ts'
import { renderPlan, renderReport } from './summary.ts'
import { inspect, labelled, refuse } from './target.ts'

type Output =
  'deployments' | 'deployment-uuid' | 'status' | 'seconds' | 'github-deployment-id' | 'waves' | 'rolled-back'

export const action: Action<typeof fields, Output> = {
  name: 'deploy-coolify',
  holdsPolicy: true,
  fields,
  outputs: {
    deployments: '[]',
    'deployment-uuid': '',
    status: 'failed',
    seconds: '',
    'github-deployment-id': '',
    waves: '[]',
    'rolled-back': 'false',
  },
  checkSettings: (inputs, config, env) =>
    Promise.resolve(resolveDeploy(inputs, { config, env, isOnlyLookedAt: true }).problems),
  run: (inputs, context) => deploy(settle(inputs, context), context),
}

async function deploy(settings: DeploySettings, context: ReleaseContext): Promise<Outcome<Output>> {
  const { window, under, record, options, what, environment, url, token } = settings
  const { clock, signal } = context
  const github = lazily(() => openJournal(settings.journal, context))
  const ask = () => admit(window.rules, window.override, { ...context, environment }, github)
  const { admitted, reason } = await ask()
  if (!admitted) return closedOutcome(window, reason)
  const { pollInterval } = options
  const target = connectTarget(
    { kind: 'coolify', url, token, pollInterval, holds: holdsOf(under, github, context) },
    context,
  )
  const { value: items, problems } =
    what.tag === undefined
      ? { value: what.waves, problems: [] }
      : what.plan(await labelled(target, what.tag, context.signal))
  refuse(problems)
  await assertFits(under, github)
  const seenAt = clock.now()
  const look = () => inspect(target, items, options, context)
  const first = await look()
  if (settings.isDryRun) return dryRun(first)
  const isDue = first.flat().some(({ isDone }) => !isDone)
  const { waves, recording, refused } =
    isDue && record
      ? await openFleet(
          { first, look, admit: ask },
          { ...context, ...record, github: await github(), items: items.flat(), override: reason, seenAt, signal },
        )
      : { waves: first, recording: noRecording, refused: undefined }
  if (refused !== undefined) return closedOutcome(window, refused, recording.id)
  return reportOf(waves, await deployFleet(waves, { target, options, context, recording }), recording)
}

/** Tells what became of the fleet, in outputs and in the summary. */
function reportOf(
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

function dryRun(waves: readonly (readonly Job[])[]): Outcome<Output> {
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
  const deployments = results.map(({ job, id: deployment, status, seconds }) => ({
    name: job.name,
    uuid: job.resource,
    'deployment-uuid': deployment,
    status,
    seconds,
    revision: describeRevision(job.revision),
    'previous-revision': job.previous ? describeRevision(job.previous) : '',
  }))
  return {
    deployments: JSON.stringify(deployments),
    'deployment-uuid': results.find((result) => result.id !== '')?.id ?? '',
    status: overallStatus(results),
    seconds: Number((ms / 1_000).toFixed(3)),
    'github-deployment-id': id ?? '',
    waves: namesOf(waves),
  }
}

function namesOf(waves: readonly (readonly Job[])[]): string {
  return JSON.stringify(waves.map((wave) => wave.map(({ name }) => name)))
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
