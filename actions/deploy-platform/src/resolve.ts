import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import { byDeployUrl } from '../../../shared/deploy/deploy-url.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import type { RecordSettings } from '../../../shared/deploy/fleet/record.ts'
import type { UnderRelease } from '../../../shared/deploy/fleet/under-release.ts'
import type { WindowSettings } from '../../../shared/deploy/fleet/window.ts'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import type { DeployTargetKind, TargetSettings } from '../../../shared/deploy/target.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { unapprovable } from '../../../shared/policy/approval.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { originOf } from '../../../shared/release/lock/provenance.ts'
import { configuredTraffic } from '../../../shared/release/settings/configured-traffic.ts'
import { lockProblems, resolveLock } from '../../../shared/release/settings/lock-settings.ts'
import { findJournal, type JournalSettings } from '../../../shared/release/settings/release-settings.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import type { Inputs } from './inputs.ts'
import { plan, type Plan } from './plan.ts'

/** Everything that a deployment goes by: below this, nobody sees an input or the config. */
export interface DeploySettings {
  readonly isDryRun: boolean
  readonly environment: string
  readonly service: string
  readonly platform: DeployTargetKind
  readonly connection: TargetSettings
  /** Variables of the environment, for the target's commands. */
  readonly variables: Readonly<Record<string, string>>
  readonly item: Item
  /** The image that the config names for the service. */
  readonly image: string | undefined
  readonly window: WindowSettings
  readonly journal: JournalSettings
  /** The release that it is a part of; undefined: none. */
  readonly under: UnderRelease | undefined
  /** undefined: nothing is recorded, and there is no lock. */
  readonly record: RecordSettings | undefined
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
  const inputs = located(given, config, env)
  const { environment, service } = inputs
  const named = config?.environments?.[environment]?.target?.token
  const token = (variable: string) => (isOnlyLookedAt && variable === named ? variable : (env[variable] ?? ''))
  const { value: planned, problems: unplanned } = plan(inputs, config, deployTargets, token)
  const { journal, problems: unkeyed } = findJournal(inputs, { config, env })
  const unwaited = inputs.releaseId === undefined ? unapprovable(environment, config) : []
  const problems = [...unplanned, ...lockProblems(inputs), ...unkeyed, ...unwaited]
  if (!journal || problems.length > 0) return { settings: undefined, problems }
  const settings: DeploySettings = {
    isDryRun: inputs.dryRun,
    environment,
    service,
    platform: planned.platform,
    connection: planned.settings,
    variables: settingsOf(environment, config),
    item: planned.item,
    image: config?.services?.[service]?.image,
    window: { rules: planned.window, override: inputs.windowOverride, onClosed: inputs.onClosed },
    journal,
    under: underOf(inputs, { config, env }),
    record: recordOf(inputs, config, planned),
    options: optionsOf(inputs, config, planned),
  }
  return { settings, problems: [] }
}

/** @throws ConfigurationError with everything that is wrong */
export function settle(inputs: Inputs, sources: Sources): DeploySettings {
  const { settings, problems } = resolveDeploy(inputs, sources)
  if (!settings) throw new ConfigurationError(problems)
  return settings
}

/** An application that the config gives no resource may have a deploy URL in a variable of its name. */
function located(inputs: Inputs, config: Config | undefined, env: ActionContext['env']): Inputs {
  if (inputs.project.length > 0) return inputs
  const found = byDeployUrl(inputs, config, env)
  return found ? { ...inputs, url: inputs.url || found.url, project: [{ name: found.uuid, slot: undefined }] } : inputs
}

function underOf({ releaseId, environment, slot, service }: Inputs, sources: Sources): UnderRelease | undefined {
  if (releaseId === undefined) return undefined
  return {
    releaseId,
    environment,
    slot,
    service,
    origin: originOf(sources.config, environment),
    traffic: (of) => configuredTraffic(sources, of),
  }
}

/** One under a release is in that release's record. */
function recordOf(inputs: Inputs, config: Config | undefined, { publicUrl }: Plan): RecordSettings | undefined {
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

function optionsOf(inputs: Inputs, config: Config | undefined, { proof, publicUrl, settings }: Plan): FleetOptions {
  const { force, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog } = inputs
  const { smokeTimeout, isolation, githubToken } = inputs
  return {
    // the end is always seen
    ...{ wait: true, parallel: 1 },
    ...{ force, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog },
    versionPath: versionPathOf(inputs, config),
    proof: { ...proof, smokeOptions: { timeout: smokeTimeout, isolation, secrets: [settings.token, githubToken] } },
    publicUrl: publicUrl || undefined,
  }
}
