import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { byDeployUrl } from '../../../shared/deploy/deploy-url.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import type { RecordSettings } from '../../../shared/deploy/fleet/record.ts'
import type { UnderRelease } from '../../../shared/deploy/fleet/under-release.ts'
import type { WindowSettings } from '../../../shared/deploy/fleet/window.ts'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import { readServices } from '../../../shared/deploy/several.ts'
import type { DeployTargetKind, TargetSettings } from '../../../shared/deploy/target.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { shiftedInPlace } from '../../../shared/deploy/fleet/resolve-window.ts'
import type { Asking } from '../../../shared/release/approval/asking.ts'
import { resolveApproval } from '../../../shared/release/approval/rule.ts'
import { unrecorded } from '../../../shared/policy/approval.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { originOf } from '../../../shared/release/lock/provenance.ts'
import { configuredTraffic } from '../../../shared/release/settings/configured-traffic.ts'
import { lockProblems, resolveLock } from '../../../shared/release/settings/lock-settings.ts'
import { findJournal, type JournalSettings } from '../../../shared/release/settings/release-settings.ts'
import { mergeProblems } from '../../../shared/release/settings/service-values.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import type { Inputs, OneInputs } from './inputs.ts'
import { plan, type Plan } from './plan.ts'
import { ofService, unfitForSeveral } from './services.ts'

/** Everything that a deployment goes by: below this, nobody sees an input or the config. */
export interface DeploySettings {
  readonly isDryRun: boolean
  readonly environment: string
  /** `''`: none has a name, or there are several. */
  readonly service: string
  readonly platform: DeployTargetKind
  readonly connection: TargetSettings
  /** Variables of the environment, for the target's commands. */
  readonly variables: Readonly<Record<string, string>>
  /** What is deployed: of several services those of a wave at once. */
  readonly waves: readonly (readonly Item[])[]
  /** The image that the config names for the service. */
  readonly image: string | undefined
  readonly window: WindowSettings
  readonly journal: JournalSettings
  /** The release that it is a part of; undefined: none. */
  readonly under: UnderRelease | undefined
  /** undefined: nothing is recorded, and there is no lock. */
  readonly record: RecordSettings | undefined
  /** Who must approve it; undefined under a release, which asks by itself. */
  readonly asking: Asking | undefined
  /** A parked release that is gone on with. */
  readonly resume: number | undefined
  readonly options: FleetOptions
}

interface Sources {
  readonly config: Config | undefined
  readonly env: ActionContext['env']
  /** A variable that the config names may hold a secret that is not there while settings are only looked at. */
  readonly isOnlyLookedAt?: boolean
}

export interface Resolved {
  readonly settings: DeploySettings | undefined
  readonly problems: readonly Problem[]
}

/** From the inputs first, the config and the environment second: the settings, or every problem at once. */
export function resolveDeploy(given: Inputs, { config, env, isOnlyLookedAt = false }: Sources): Resolved {
  const { services, waves: order, problems: unread } = readServices(given.service, config)
  if (unread.length > 0) return { settings: undefined, problems: unread }
  const isOne = services.length === 1
  const { environment } = given
  const named = config?.environments?.[environment]?.target?.token
  const token = (variable: string) => (isOnlyLookedAt && variable === named ? variable : (env[variable] ?? ''))
  const planOf = (service: string) => {
    const { inputs: own, problems } = ofService(given, service)
    const inputs = isOne ? located(own, config, env) : own
    const { value, problems: unplanned } = plan(inputs, config, deployTargets, token)
    return { service, inputs, planned: value, problems: [...problems, ...unplanned] }
  }
  const [name, ...others] = services
  const first = planOf(name)
  const each = [first, ...others.map(planOf)]
  const { inputs, planned } = first
  const record = recordOf(inputs, config, planned)
  const { rule: approval, problems: unnamed } = resolveApproval(given, config?.environments?.[environment]?.approval)
  const unasked = [...unnamed, ...(approval && !record ? [unrecorded] : [])]
  const { journal, problems: unkeyed } = findJournal(inputs, { config, env })
  const problems = [
    ...mergeProblems(each.map((one) => [one.service, one.problems] as const)),
    ...(isOne ? [] : unfitForSeveral(given, services, planned.settings.options)),
    ...lockProblems(inputs, 'deployments in place'),
    ...unkeyed,
    ...(given.releaseId === undefined ? [...unasked, ...shiftedInPlace(environment, config)] : notUnderRelease(given)),
  ]
  if (!journal || problems.length > 0) return { settings: undefined, problems }
  const itemOf = (wanted: string) => each.flatMap((one) => (one.service === wanted ? [one.planned.item] : []))
  const settings: DeploySettings = {
    isDryRun: given.dryRun,
    environment,
    service: isOne ? name : '',
    platform: planned.platform,
    connection: planned.settings,
    variables: settingsOf(environment, config),
    waves: order.map((wave) => wave.flatMap(itemOf)),
    image: config?.services?.[name]?.image,
    window: { rules: planned.window, override: given.windowOverride, onClosed: given.onClosed },
    journal,
    under: underOf(
      given,
      each.map((one) => ({ service: one.service, slot: one.inputs.slot })),
      { config, env },
    ),
    record,
    asking: given.releaseId === undefined ? askingOf(given, config, approval) : undefined,
    resume: given.resume,
    options: { ...optionsOf(inputs, config, planned), parallel: isOne ? 1 : atOnce },
  }
  return { settings, problems: [] }
}

/** Services of a wave that are deployed at the same time. */
const atOnce = 4

/** @throws ConfigurationError with everything that is wrong */
export function settle(inputs: Inputs, sources: Sources): DeploySettings {
  const { settings, problems } = resolveDeploy(inputs, sources)
  if (!settings) throw new ConfigurationError(problems)
  return settings
}

/** An application that the config gives no resource may have a deploy URL in a variable of its name. */
function located(inputs: OneInputs, config: Config | undefined, env: ActionContext['env']): OneInputs {
  if (inputs.project.length > 0) return inputs
  const found = byDeployUrl(inputs, config, env)
  return found ? { ...inputs, url: inputs.url || found.url, project: [{ name: found.uuid, slot: undefined }] } : inputs
}

function underOf(
  { releaseId, environment }: Inputs,
  parts: UnderRelease['parts'],
  sources: Sources,
): UnderRelease | undefined {
  if (releaseId === undefined) return undefined
  return {
    releaseId,
    environment,
    parts,
    origin: originOf(sources.config, environment),
    traffic: (of) => configuredTraffic(sources, of),
  }
}

function askingOf(
  { environment, config: path, teamsToken }: Inputs,
  config: Config | undefined,
  approval: Asking['approval'],
): Asking {
  const names = config?.environments?.[environment]?.['github-environment']
  return { approval, polling: { config: path, teamsToken, githubEnvironment: names?.release ?? environment } }
}

/** A release asks for its approval by itself. */
function notUnderRelease({ approval, resume }: Inputs): readonly Problem[] {
  const given = { approval: approval.isGiven, resume: resume !== undefined }
  return Object.entries(given).flatMap(([input, isGiven]) => {
    const sentence = `${input} is said to the release that release-id names: leave it out here`
    return isGiven ? [{ input, sentence }] : []
  })
}

/** One under a release is in that release's record. */
function recordOf(inputs: OneInputs, config: Config | undefined, { publicUrl }: Plan): RecordSettings | undefined {
  const { record, environment, service, releaseId, version, kept } = inputs
  if (record === 'false' || environment === '' || releaseId !== undefined) return undefined
  return {
    environment,
    production: isProduction(environment, config),
    origin: originOf(config, environment),
    lock: resolveLock(inputs),
    service,
    version,
    kept,
    environmentUrl: publicUrl,
  }
}

function optionsOf(
  inputs: OneInputs,
  config: Config | undefined,
  { proof, settings }: Plan,
): Omit<FleetOptions, 'parallel'> {
  const { force, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog } = inputs
  const { smoke: commands, smokeTimeout, isolation, githubToken } = inputs
  const ofSmoke = { timeout: smokeTimeout, isolation, secrets: [settings.token, githubToken] }
  return {
    // the end is always seen
    wait: true,
    ...{ force, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog },
    versionPath: versionPathOf(inputs, config),
    proof: { ...proof, smoke: { commands, options: ofSmoke } },
  }
}
