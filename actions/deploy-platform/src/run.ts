import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet, type FleetOutcome } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { withLive } from '../../../shared/deploy/fleet/live.ts'
import { openFleet } from '../../../shared/deploy/fleet/open-fleet.ts'
import { type Job, planJobs, type Result } from '../../../shared/deploy/fleet/plan.ts'
import { noRecording, type Recording } from '../../../shared/deploy/fleet/record.ts'
import { assertFits, holdsOf } from '../../../shared/deploy/fleet/under-release.ts'
import { admit, closedOutcome } from '../../../shared/deploy/fleet/window.ts'
import type { DeployTarget, DeployTargetKind } from '../../../shared/deploy/target.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { fields } from './inputs.ts'
import { type DeploySettings, resolveDeploy, settle } from './resolve.ts'
import { renderPlan, renderReport } from './summary.ts'

type Output =
  | 'deployments'
  | 'deployment-uuid'
  | 'status'
  | 'seconds'
  | 'github-deployment-id'
  | 'waves'
  | 'url'
  | 'artifact'
  | 'rolled-back'

export const action: Action<typeof fields, Output> = {
  name: 'deploy-platform',
  holdsPolicy: true,
  fields,
  outputs: {
    deployments: '[]',
    'deployment-uuid': '',
    status: 'failed',
    seconds: '',
    'github-deployment-id': '',
    waves: '[]',
    url: '',
    artifact: '',
    'rolled-back': 'false',
  },
  checkSettings: (inputs, config, env) =>
    Promise.resolve(resolveDeploy(inputs, { config, env, isOnlyLookedAt: true }).problems),
  run: (inputs, context) => deploy(settle(inputs, context), context),
}

async function deploy(settings: DeploySettings, context: ReleaseContext): Promise<Outcome<Output>> {
  const { window, under, record, options, item, platform: kind, environment, service, image, connection } = settings
  const { clock, env, signal } = context
  let opened: ReturnType<typeof openJournal> | undefined
  const github = () => (opened ??= openJournal(settings.journal, context))
  const ask = () => admit(window.rules, window.override, context, github)
  const { admitted, reason } = await ask()
  if (!admitted) return closedOutcome(window, reason)
  await assertFits(under, github)
  const { pollInterval, versionPath } = options
  const target = connectTarget(
    { kind, ...connection, pollInterval, holds: holdsOf(under, github, context) },
    { ...context, env: { ...env, ...settings.variables } },
  )
  const seenAt = clock.now()
  const look = async () => {
    const job = await inspect(target, settings, context)
    const looking = { github, environment, service, versionPath, image }
    return [[options.onFailure === 'rollback' ? await withLive(job, looking, context) : job]]
  }
  const first = await look()
  const isDue = first.flat().some(({ isDone }) => !isDone)
  if (settings.isDryRun) return dryRun(kind, first.flat())
  const { waves, recording, refused } =
    isDue && record
      ? await openFleet(
          { first, look, admit: ask },
          { ...context, ...record, github: await github(), items: [item], override: reason, seenAt, signal },
        )
      : { waves: first, recording: noRecording, refused: undefined }
  if (refused !== undefined) return closedOutcome(window, refused, recording.id)
  return reportOf(settings, recording, await deployFleet(waves, { target, options, context, recording }))
}

function dryRun(kind: DeployTargetKind, jobs: readonly Job[]): Outcome<Output> {
  const names = jobs.map(({ name }) => name)
  return {
    phase: 'Successful',
    reason: `dry run: ${jobs.every(({ isDone }) => isDone) ? 'nothing' : names.join(', ')} would be deployed`,
    outputs: { status: 'skipped', waves: JSON.stringify([names]), seconds: 0 },
    summary: jobs.map((job) => renderPlan(kind, job)).join(''),
  }
}

/** Tells what became of it, in outputs and in the summary. */
function reportOf(
  { platform: kind, item }: DeploySettings,
  { id }: Recording,
  { results, undone, verdict, ms }: FleetOutcome,
): Outcome<Output> {
  const outputs = {
    ...outputsOf(results),
    waves: JSON.stringify([[item.name]]),
    'github-deployment-id': id ?? '',
    seconds: ms / 1_000,
    'rolled-back': undone.length > 0 && undone.every(({ ok }) => ok),
  }
  const [result] = results
  if (verdict === 'cancelled' || !result)
    return { phase: 'Error', reason: 'cancelled', outputs: { ...outputs, status: 'cancelled' } }
  const { phase, reason } = verdict
  return { phase, reason, outputs, summary: renderReport(kind, result), details: { status: result.status } }
}

/** Facts before anything is done. */
async function inspect(
  target: DeployTarget,
  { item, options: { force } }: DeploySettings,
  { signal, log }: Pick<ActionContext, 'signal' | 'log'>,
): Promise<Job> {
  const { resource, revision } = item
  const found = await target.inspect({ resource, revision, force }, signal)
  const { waves, problems } = planJobs([[item]], new Map([[item.name, found]]), force)
  if (problems.length > 0) throw new ConfigurationError(problems.map((one) => ({ ...one, input: 'revision' })))
  const [job] = waves.flat()
  if (!job) throw new Error('a plan of one thing has one job')
  for (const one of job.warnings) log.warning(`${job.name}: ${one}`)
  return job
}

function outputsOf(results: readonly Result[]): Outcome<Output>['outputs'] {
  const deployments = results.map(({ job, id, status, seconds, made }) => ({
    name: job.name,
    uuid: job.resource,
    'deployment-uuid': id,
    status,
    seconds,
    revision: describeRevision(job.revision),
    'previous-revision': job.previous ? describeRevision(job.previous) : '',
    url: made?.url ?? '',
    artifact: made?.artifact ?? '',
  }))
  const [first] = deployments
  return {
    deployments: JSON.stringify(deployments),
    'deployment-uuid': first?.['deployment-uuid'] ?? '',
    status: first?.status ?? 'failed',
    url: first?.url ?? '',
    artifact: first?.artifact ?? '',
  }
}
