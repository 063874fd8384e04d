import type { Action, ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { deployFleet, type FleetOutcome } from '../../../shared/deploy/fleet/deploy-fleet.ts'
import { misfit } from '../../../shared/deploy/fleet/misfit.ts'
import { type Job, overallStatus, type Result } from '../../../shared/deploy/fleet/plan.ts'
import { noRecording, type Recording } from '../../../shared/deploy/fleet/record.ts'
import { openRecords } from '../../../shared/deploy/fleet/records.ts'
import { admit } from '../../../shared/deploy/fleet/window.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import { believed } from '../../../shared/release/lock/writers.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { fields, type Inputs } from './inputs.ts'
import { planItems } from './plan.ts'
import { renderPlan, renderReport } from './summary.ts'
import { resolveSettings } from './settings.ts'
import { createTarget, inspect, labelled, refuse } from './target.ts'

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
  check(inputs, config) {
    const { value: settings, problems } = resolveSettings(inputs, config)
    // with a tag the names are Coolify's, and not known yet
    if (problems.length > 0 || settings.tag !== undefined) return problems
    return planItems(inputs, config, settings.resources).problems
  },
  async run(inputs, context) {
    const { value: settings } = resolveSettings(inputs, context.config)
    const github = lazily(async () =>
      believed(await createGitHub(uncancelled(context), inputs.githubToken), inputs, context),
    )
    const { admitted, reason } = await admit(settings.window, inputs.windowOverride, context, github)
    if (!admitted) return { phase: 'Failed', reason, outputs: { status: 'refused' } }
    const target = createTarget(settings, inputs, context, github)
    const resources =
      settings.tag === undefined ? settings.resources : await labelled(target, settings.tag, context.signal)
    const { value: items, problems } = planItems(inputs, context.config, resources)
    refuse(problems)
    const release = inputs.releaseId && (await readRelease(await github(), inputs.releaseId))
    if (release) refuse(misfit(release, inputs))
    const waves = await inspect(target, items, inputs, context)
    if (inputs.dryRun) return dryRun(waves)
    const environmentUrl = environmentUrlOf(inputs, context.config)
    const isDue = waves.flat().some(({ isDone }) => !isDone)
    const recording =
      isDue && isRecorded(inputs)
        ? await openRecords({
            ...context,
            github: await github(),
            environment: inputs.environment,
            production: isProduction(inputs.environment, context.config),
            items: items.flat(),
            version: inputs.version,
            override: reason,
            environmentUrl,
          })
        : noRecording
    const options = { ...inputs, versionPath: versionPathOf(inputs, context.config) }
    return reportOf(waves, await deployFleet(waves, { target, options, context, recording }), recording)
  },
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

/** A deployment that nobody waits for has no end to record; one under a release is in that release's record. */
function isRecorded({ record, environment, releaseId, wait }: Inputs): boolean {
  return record !== 'false' && environment !== '' && releaseId === undefined && wait
}

function environmentUrlOf({ environment }: Inputs, config: Config | undefined): string {
  const url = config?.environments?.[environment]?.url ?? ''
  return url.includes('{') ? '' : url
}

/** GitHub without the signal: how a cancelled run ended must still be written. */
function uncancelled({ run, log, redactor, clock }: ActionContext) {
  return { run, log, redactor, clock }
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
