import type { ActionContext } from '../../../shared/action/action.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { FleetOptions } from '../../../shared/deploy/fleet/options.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import type { RecordSettings } from '../../../shared/deploy/fleet/record.ts'
import type { UnderRelease } from '../../../shared/deploy/fleet/under-release.ts'
import type { WindowSettings } from '../../../shared/deploy/fleet/window.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { shiftedInPlace } from '../../../shared/deploy/fleet/resolve-window.ts'
import { unapprovable } from '../../../shared/policy/approval.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { originOf } from '../../../shared/release/lock/provenance.ts'
import { configuredTraffic } from '../../../shared/release/settings/configured-traffic.ts'
import { lockProblems, resolveLock } from '../../../shared/release/settings/lock-settings.ts'
import { findJournal, type JournalSettings } from '../../../shared/release/settings/release-settings.ts'
import { versionPathOf } from '../../../shared/release/settings/settings.ts'
import type { Inputs } from './inputs.ts'
import { functionsIn, planItems } from './plan.ts'
import { type Found, resolveSettings } from './settings.ts'
import { byNamedWebhooks } from './webhooks.ts'

/** Everything that a deployment goes by: below this, nobody sees an input or the config. */
export interface DeploySettings {
  readonly isDryRun: boolean
  readonly url: string
  readonly token: string
  readonly what: Named | Tagged
  readonly window: WindowSettings
  readonly environment: string
  readonly journal: JournalSettings
  /** The release that it is a part of; undefined: none. */
  readonly under: UnderRelease | undefined
  /** undefined: nothing is recorded, and there is no lock. */
  readonly record: RecordSettings | undefined
  readonly options: FleetOptions
}

type Waves = readonly (readonly Item[])[]

interface Named {
  readonly tag?: undefined
  readonly waves: Waves
}

/** Coolify knows which applications bear the tag. */
interface Tagged {
  readonly tag: string
  /** @param resources  name → uuid */
  plan(resources: Readonly<Record<string, string>>): Found<Waves>
}

export interface Sources {
  readonly config: Config | undefined
  readonly env: ActionContext['env']
  /** A variable that the config names may hold a secret that is not there while settings are only looked at. */
  readonly isOnlyLookedAt?: boolean
}

export interface Resolved<Settings = DeploySettings> {
  readonly settings: Settings | undefined
  readonly problems: readonly Problem[]
}

/** From the inputs first, the config and the environment second: the settings, or every problem at once. */
export function resolveDeploy(given: Inputs, { config, env, isOnlyLookedAt = false }: Sources): Resolved {
  const { inputs, problems: unreadable } = byNamedWebhooks(given, config, env)
  const { value: target, problems: unresolved } = resolveSettings(inputs, config, env)
  const token = inputs.token || (env[target.tokenVariable] ?? '')
  const { journal, problems: unkeyed } = findJournal(inputs, { config, env })
  const isMissing = token === '' && !isOnlyLookedAt && unresolved.every(({ input }) => input !== 'token')
  const whole = [
    ...unreadable,
    ...unresolved,
    ...lockProblems(inputs, 'deployments in place'),
    ...unkeyed,
    ...(inputs.releaseId === undefined
      ? [...unapprovable(inputs.environment, config), ...shiftedInPlace(inputs.environment, config)]
      : []),
    ...(isMissing ? [{ input: `the variable ${target.tokenVariable}`, allowed: 'an API token of Coolify' }] : []),
  ]
  // what has been named wrongly cannot be planned
  if (!journal || whole.length > 0) return { settings: undefined, problems: whole }
  const plan = (resources: Readonly<Record<string, string>>) => planItems(inputs, config, resources)
  const { tag } = target
  const { value: waves, problems } = tag === undefined ? plan(target.resources) : { value: [], problems: [] }
  if (problems.length > 0) return { settings: undefined, problems }
  const settings: DeploySettings = {
    isDryRun: inputs.dryRun,
    url: target.url,
    token,
    what: tag === undefined ? { waves } : { tag, plan },
    environment: inputs.environment,
    window: { rules: target.window, override: inputs.windowOverride, onClosed: inputs.onClosed },
    journal,
    under: underOf(inputs, { config, env }),
    record: recordOf(inputs, config),
    options: optionsOf(inputs, config),
  }
  return { settings, problems: [] }
}

/** @throws ConfigurationError with everything that is wrong */
export function settled<Settings>({ settings, problems }: Resolved<Settings>): Settings {
  if (!settings) throw new ConfigurationError(problems)
  return settings
}

function underOf({ releaseId, environment, slot, services }: Inputs, sources: Sources): UnderRelease | undefined {
  if (releaseId === undefined) return undefined
  return {
    releaseId,
    environment,
    parts: [{ slot, service: services.length === 1 ? services[0] : undefined }],
    origin: originOf(sources.config, environment),
    traffic: (of) => configuredTraffic(sources, of),
  }
}

/** One under a release is in that release's record. */
function recordOf(inputs: Inputs, config: Config | undefined): RecordSettings | undefined {
  const { record, environment, releaseId, version, kept } = inputs
  if (record === 'false' || environment === '' || releaseId !== undefined) return undefined
  const url = config?.environments?.[environment]?.url ?? ''
  return {
    environment,
    production: isProduction(environment, config),
    origin: originOf(config, environment),
    lock: resolveLock(inputs),
    version,
    kept,
    environmentUrl: url.includes('{') ? '' : url,
  }
}

/** How things are deployed. */
export function optionsOf(inputs: Inputs, config: Config | undefined): FleetOptions {
  const { force, wait, parallel, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog } = inputs
  const how = { force, wait, parallel, timeout, pollInterval, healthTimeout, onCancel, onFailure, buildLog }
  const proof = { functions: functionsIn(inputs, config).functions, bake: 0, rules: [] }
  return { ...how, versionPath: versionPathOf(inputs, config), proof }
}
