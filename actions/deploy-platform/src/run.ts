import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { deployFleet } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { withLive } from '../../../shared/deploy/fleet/live.ts'
import { misfit } from '../../../shared/deploy/fleet/misfit.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import { type Job, planJobs, type Result } from '../../../shared/deploy/fleet/plan.ts'
import { noRecording, openRecord } from '../../../shared/deploy/fleet/record.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import type { DeployTarget } from '../../../shared/deploy/target.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { assertHolding } from '../../../shared/release/lock/lease.ts'
import { originOf } from '../../../shared/release/lock/provenance.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import { believed } from '../../../shared/release/lock/writers.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import type { Config } from '../../../shared/config/config.ts'
import { byDeployUrl } from '../../../shared/deploy/deploy-url.ts'
import { fields, type Inputs } from './inputs.ts'
import { plan, type Plan } from './plan.ts'
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
  checkSettings(inputs, config, env) {
    // a variable that the config names is looked at when it runs
    const named = config?.environments?.[inputs.environment]?.target?.token
    const token = (variable: string) => (variable === named ? variable : (env[variable] ?? ''))
    return Promise.resolve(plan(located(inputs, config, env), config, deployTargets, token).problems)
  },
  async run(given, context) {
    const { config, env, run, log, redactor, clock } = context
    const inputs = located(given, config, env)
    const { value: planned, problems } = plan(inputs, config, deployTargets, (variable) => env[variable] ?? '')
    refuse(problems)
    let made: ReturnType<typeof createGitHub> | undefined
    // without the signal: how a cancelled run ended must still be written
    const github = async () =>
      believed(await (made ??= createGitHub({ run, log, redactor, clock }, inputs.githubToken)), inputs, context)
    const { admitted, reason } = await admit(planned.window, inputs.windowOverride, context, github)
    if (!admitted) return { phase: 'Failed', reason, outputs: { status: 'refused' } }
    const { releaseId, environment } = inputs
    const release = releaseId && (await readRelease(await github(), releaseId))
    if (release) refuse(misfit(release, inputs))
    const holds = async () => {
      if (releaseId !== undefined) await assertHolding(await github(), releaseId, originOf(config, environment))
    }
    const { platform: kind, settings, item } = planned
    const own = { ...env, ...settingsOf(environment, config) }
    const target = connectTarget(
      { kind, ...settings, pollInterval: inputs.pollInterval, holds },
      { ...context, env: own },
    )
    const versionPath = versionPathOf(inputs, config)
    const image = config?.services?.[inputs.service]?.image
    const looking = { github, environment, service: inputs.service, versionPath, image }
    const inspected = await inspect(target, planned, inputs, context)
    const job = inputs.onFailure === 'rollback' ? await withLive(inspected, looking, context) : inspected
    if (inputs.dryRun)
      return {
        phase: 'Successful',
        reason: `dry run: ${job.isDone ? 'nothing' : item.name} would be deployed`,
        outputs: { status: 'skipped', waves: JSON.stringify([[item.name]]), seconds: 0 },
        summary: renderPlan(kind, job),
      }
    const isRecorded = !job.isDone && inputs.record !== 'false' && environment !== '' && releaseId === undefined
    const recording = isRecorded
      ? await openRecord({
          ...context,
          github: await github(),
          environment,
          production: isProduction(environment, config),
          items: [item],
          service: inputs.service,
          version: inputs.version,
          override: reason,
          kept: inputs.kept,
          environmentUrl: planned.publicUrl,
        })
      : noRecording
    const { smokeTimeout: timeout, isolation } = inputs
    const smokeOptions = { timeout, isolation, secrets: [settings.token, inputs.githubToken] }
    const options = {
      ...inputs,
      ...alone,
      versionPath,
      proof: { ...planned.proof, smokeOptions },
      publicUrl: planned.publicUrl || undefined,
    }
    const { results, undone, verdict, ms } = await deployFleet([[job]], { target, options, context, recording })
    const outputs = {
      ...outputsOf(job, results),
      'github-deployment-id': recording.id ?? '',
      seconds: ms / 1_000,
      'rolled-back': undone.length > 0 && undone.every(({ ok }) => ok),
    }
    const [result] = results
    if (verdict === 'cancelled' || !result)
      return { phase: 'Error', reason: 'cancelled', outputs: { ...outputs, status: 'cancelled' } }
    const { phase, reason: why } = verdict
    return { phase, reason: why, outputs, summary: renderReport(kind, result), details: { status: result.status } }
  },
}

/** An application that the config gives no resource may have a deploy URL in a variable of its name. */
function located(inputs: Inputs, config: Config | undefined, env: ActionContext['env']): Inputs {
  if (inputs.project.length > 0) return inputs
  const found = byDeployUrl(inputs, config, env)
  return found ? { ...inputs, url: inputs.url || found.url, project: [{ name: found.uuid, slot: undefined }] } : inputs
}

/** The end is always seen. */
const alone = { wait: true, parallel: 1 } satisfies Partial<FleetOptions>

/** Facts before anything is done. */
async function inspect(
  target: DeployTarget,
  { item }: Plan,
  { force }: Inputs,
  { signal, log }: ActionContext,
): Promise<Job> {
  const { resource, revision } = item
  const found = await target.inspect({ resource, revision, force }, signal)
  const { waves, problems } = planJobs([[item]], new Map([[item.name, found]]), force)
  refuse(problems.map((problem) => ({ ...problem, input: 'revision' })))
  const [job] = waves.flat()
  if (!job) throw new Error('a plan of one thing has one job')
  for (const one of job.warnings) log.warning(`${job.name}: ${one}`)
  return job
}

function outputsOf(job: Job, results: readonly Result[]): Outcome<Output>['outputs'] {
  const deployments = results.map(({ id, status, seconds, made }) => ({
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
    waves: JSON.stringify([[job.name]]),
    url: first?.url ?? '',
    artifact: first?.artifact ?? '',
  }
}

/** @throws ConfigurationError when there is any problem */
function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ConfigurationError(problems)
}
