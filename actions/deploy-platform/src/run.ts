import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet, type FleetOutcome } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import { withLive } from '../../../shared/deploy/fleet/live.ts'
import { openFleet, type Waves } from '../../../shared/deploy/fleet/open-fleet.ts'
import { type Job, overallStatus, planJobs, type Result } from '../../../shared/deploy/fleet/plan.ts'
import { noRecording, type Recording } from '../../../shared/deploy/fleet/record.ts'
import { assertFits, holdsOf } from '../../../shared/deploy/fleet/under-release.ts'
import { namesOfItems } from '../../../shared/deploy/fleet/refusal.ts'
import { admit, closedOutcome } from '../../../shared/deploy/fleet/window.ts'
import { type DeployTarget, type DeployTargetKind, namesWhatIsHere } from '../../../shared/deploy/target.ts'
import { ConfigurationError } from '../../../shared/errors/action-error.ts'
import { openJournal, type ReleaseContext } from '../../../shared/release/workbench.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { parkDeployment, resumeParked, ruleFor } from './approval.ts'
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
  takesSeveral: true,
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

async function deploy(given: DeploySettings, context: ReleaseContext): Promise<Outcome<Output>> {
  const { window, under, record, options, platform: kind, environment, service, image, connection } = given
  const { clock, env, signal } = context
  let opened: ReturnType<typeof openJournal> | undefined
  const github = () => (opened ??= openJournal(given.journal, context))
  const ask = () => admit(window.rules, window.override, { ...context, environment }, github)
  const { admitted, reason } = await ask()
  const what = namesOfItems(given.waves.flat(), record?.version)
  // what is parked waits for its window, too
  if (!admitted && given.resume === undefined) return closedOutcome(window, { what, environment, reason })
  await assertFits(under, github)
  const { pollInterval, versionPath } = options
  const target = connectTarget(
    { kind, ...connection, pollInterval, holds: holdsOf(under, github, context) },
    { ...context, env: { ...env, ...given.variables } },
  )
  const settings = { ...given, waves: await nameHere(target, given.waves, signal) }
  const seenAt = clock.now()
  const look = async () => {
    const jobs = await inspect(target, settings, context)
    if (options.onFailure !== 'rollback') return jobs
    const looking = { github, environment, service, versionPath, image }
    return Promise.all(jobs.map((wave) => Promise.all(wave.map((job) => withLive(job, looking, context)))))
  }
  const first = await look()
  const isDue = first.flat().some(({ isDone }) => !isDone)
  if (settings.isDryRun) return dryRun(kind, first)
  const deployed = async (waves: Waves, recording: Recording) =>
    reportOf(settings, recording, await deployFleet(waves, { target, options, context, recording }))
  const { resume } = settings
  if (resume !== undefined) {
    const now = { closed: admitted ? undefined : reason, seenAt }
    const passed = await resumeParked(first, { ...settings, resume }, { ...context, github: await github() }, now)
    return 'recording' in passed ? deployed(first, passed.recording) : passed
  }
  if (!isDue) return deployed(first, noRecording)
  const approval = await ruleFor(settings, context, github)
  if (!record) return deployed(first, noRecording)
  const { waves, recording, refused } = await openFleet(
    { first, look, admit: ask },
    {
      ...context,
      ...record,
      github: await github(),
      items: settings.waves.flat(),
      override: reason,
      approval,
      seenAt,
      signal,
    },
  )
  if (refused !== undefined) return closedOutcome(window, { what, environment, reason: refused, record: recording.id })
  const isToWait = approval !== undefined && waves.flat().some(({ isDone }) => !isDone)
  const asking = { ...context, github: await github() }
  const waits = isToWait ? await parkDeployment(waves, recording, settings, asking) : undefined
  return waits ?? deployed(waves, recording)
}

function dryRun(kind: DeployTargetKind, waves: readonly (readonly Job[])[]): Outcome<Output> {
  const jobs = waves.flat()
  const names = jobs.map(({ name }) => name)
  return {
    phase: 'Successful',
    reason: `dry run: ${jobs.every(({ isDone }) => isDone) ? 'nothing' : names.join(', ')} would be deployed`,
    outputs: { status: 'skipped', waves: namesOf(waves), seconds: 0 },
    summary: jobs.map((job) => renderPlan(kind, job)).join(''),
  }
}

/** Tells what became of it, in outputs and in the summary. */
function reportOf(
  { platform: kind, waves }: DeploySettings,
  { id }: Recording,
  { results, undone, verdict, ms }: FleetOutcome,
): Outcome<Output> {
  const outputs = {
    ...outputsOf(results),
    waves: namesOf(waves),
    'github-deployment-id': id ?? '',
    seconds: ms / 1_000,
    'rolled-back': undone.length > 0 && undone.every(({ ok }) => ok),
  }
  if (verdict === 'cancelled' || results.length === 0)
    return { phase: 'Error', reason: 'cancelled', outputs: { ...outputs, status: 'cancelled' } }
  const { phase, reason } = verdict
  return {
    phase,
    reason,
    outputs,
    summary: results.map((one) => renderReport(kind, one)).join(''),
    details: { status: overallStatus(results) },
  }
}

function namesOf(waves: readonly (readonly Pick<Job, 'name'>[])[]): string {
  return JSON.stringify(waves.map((wave) => wave.map(({ name }) => name)))
}

/** What lies in the workspace gets a name before anything is asked or recorded. */
async function nameHere(
  target: DeployTarget,
  waves: DeploySettings['waves'],
  signal: AbortSignal,
): Promise<DeploySettings['waves']> {
  if (!namesWhatIsHere(target)) return waves
  const name = async (item: Item) => ({ ...item, revision: await target.nameRevision(item.revision, signal) })
  return Promise.all(waves.map((wave) => Promise.all(wave.map(name))))
}

/** Facts before anything is done. */
async function inspect(
  target: DeployTarget,
  { waves: wanted, options: { force } }: DeploySettings,
  { signal, log }: Pick<ActionContext, 'signal' | 'log'>,
): Promise<readonly (readonly Job[])[]> {
  const found = await Promise.all(
    wanted.flat().map(async ({ name, resource, revision }) => {
      return [name, await target.inspect({ resource, revision, force }, signal)] as const
    }),
  )
  const { waves, problems } = planJobs(wanted, new Map(found), force)
  if (problems.length > 0) throw new ConfigurationError(problems.map((one) => ({ ...one, input: 'revision' })))
  for (const { name, warnings } of waves.flat()) for (const one of warnings) log.warning(`${name}: ${one}`)
  return waves
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
    status: results.length === 0 ? 'failed' : overallStatus(results),
    url: first?.url ?? '',
    artifact: first?.artifact ?? '',
  }
}
