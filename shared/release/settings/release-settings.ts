import type { ActionContext, Common } from '../../action/action.ts'
import type { Inputs } from '../../action/fields.ts'
import type { IsolationWish } from '../../command/isolated.ts'
import type { Environment } from '../../config/config.ts'
import { ConfigurationError, type Problem } from '../../errors/action-error.ts'
import { isProduction } from '../../policy/production.ts'
import { type journalFields, readKeys } from '../lock/journal-key.ts'
import { type Origin, originOf } from '../lock/provenance.ts'
import type { Keys } from '../lock/seal.ts'
import { writersOf } from '../lock/writers.ts'
import { type LockSettings, resolveLock } from './lock-settings.ts'
import type { MetricsSettings } from './metrics.ts'
import { readOptions } from './options.ts'
import { resolveTraffic, type TrafficSettings } from './settings.ts'
import type { analysisFields, trafficFields } from './switch-fields.ts'

/** What blue-green-switch and rollback are told about moving traffic and judging it. */
export type SwitchingInputs = Common & Inputs<typeof journalFields & typeof trafficFields & typeof analysisFields>

/** Where the settings come from besides the inputs. */
export type Sources = Pick<ActionContext, 'config' | 'env'>

/** How the journal of releases is read and written. */
export interface JournalSettings {
  readonly githubToken: string
  /** Accounts whose Deployments count. */
  readonly writers: readonly string[]
  /** The first signs, all check. */
  readonly keys: Keys
}

/** Everything that is settled before a release moves traffic: below this, nobody sees an input or the config. */
export interface ReleaseSettings extends LockSettings {
  readonly environment: string
  readonly service: string
  readonly isProduction: boolean
  readonly journal: JournalSettings
  /** What a run must be for its release to hold the lock. */
  readonly origin: Origin
  /** Milliseconds in which a write of a dead run may still land; a slot may take to become healthy. */
  readonly grace: number
  readonly healthTimeout: number
  /** How long a shift may take to be seen; undefined: as the driver knows. */
  readonly observation: { readonly timeout: number | undefined; readonly poll: number | undefined }
  readonly requestTimeout: number
  readonly traffic: TrafficSettings
  /** The team's own metrics; undefined where this run is told of none. */
  readonly metrics?: MetricsSettings | undefined
  /** What the caller's own commands must be kept in. */
  readonly isolation?: IsolationWish['isolation']
}

/** @throws ConfigurationError for a variable that holds no keys */
export function resolveJournal(
  inputs: Pick<Common, 'githubToken'> & Inputs<typeof journalFields>,
  { config, env }: Sources,
): JournalSettings {
  const keys = readKeys(inputs, { env, mask: () => undefined })
  return { githubToken: inputs.githubToken, writers: writersOf(config), keys }
}

/** The same, with what is wrong as problems. */
export function findJournal(...given: Parameters<typeof resolveJournal>): {
  readonly journal: JournalSettings | undefined
  readonly problems: readonly Problem[]
} {
  try {
    return { journal: resolveJournal(...given), problems: [] }
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return { journal: undefined, problems: thrown.problems }
    throw thrown
  }
}

/** From the inputs first and the config's environment second; every problem at once. */
export async function resolveRelease(
  inputs: SwitchingInputs,
  sources: Sources,
): Promise<{ readonly settings: ReleaseSettings | undefined; readonly problems: readonly Problem[] }> {
  const { config, env } = sources
  const { options, problems: optionProblems } = await readOptions('driver-options', inputs.driverOptions)
  const { settings: traffic, problems: trafficProblems } = resolveTraffic(inputs, config, options, env)
  const problems = [...optionProblems, ...trafficProblems]
  if (!traffic || problems.length > 0) return { settings: undefined, problems }
  const { environment, service } = inputs
  const settings: ReleaseSettings = {
    environment,
    service,
    isProduction: isProduction(environment, config),
    journal: resolveJournal(inputs, sources),
    origin: originOf(config, environment),
    ...resolveLock(inputs),
    grace: inputs.takeoverGrace,
    healthTimeout: inputs.healthTimeout,
    observation: { timeout: inputs.observeTimeout, poll: inputs.observeInterval },
    requestTimeout: inputs.requestTimeout,
    traffic,
  }
  return { settings, problems: [] }
}

/** What the config says of an environment. */
export function environmentOf(config: Sources['config'], name: string): Environment | undefined {
  return config?.environments?.[name]
}
