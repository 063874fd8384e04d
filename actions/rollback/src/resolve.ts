import { planPattern } from '../../../shared/policy/plan-file.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { isProduction } from '../../../shared/policy/production.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { parseWindowRules, type WindowRules } from '../../../shared/policy/window-rules.ts'
import { type Origin, originOf } from '../../../shared/release/lock/provenance.ts'
import { lockProblems, type LockSettings, resolveLock } from '../../../shared/release/settings/lock-settings.ts'
import { firstDuration, type ReleasePolicy, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import {
  environmentOf,
  findJournal,
  type JournalSettings,
  type ReleaseSettings,
  resolveRelease,
  type Sources,
} from '../../../shared/release/settings/release-settings.ts'
import { checkAllowed, type Permission, resolvePermission } from './authorise.ts'
import { checkTogether } from './check.ts'
import type { RollbackInputs } from './inputs.ts'
import { type DataSettings, resolveData } from './data-settings.ts'
import { deadlineOf } from './plan.ts'
import { checkPlace, resolveTarget, type TargetSettings } from './target.ts'
import { resolveTelling, type TellingSettings } from './telling.ts'

/** Everything that a rollback goes by: below this, nobody sees an input or the config. */
export interface RollbackSettings {
  readonly environment: string
  /** `''`: the only one. */
  readonly service: string
  readonly isProduction: boolean
  readonly isDryRun: boolean
  readonly type: RollbackInputs['type']
  /** Undefined where no data goes back. */
  readonly data: DataSettings | undefined
  readonly level: Level
  /** Milliseconds that it may take. */
  readonly deadline: number
  /** What is gone back to; `''`: the last good one. */
  readonly to: string
  /** Whether the name of the environment was given, so that what is not signed may be gone back to. */
  readonly isConfirmed: boolean
  /** Only what this very attempt of the run has released is taken back. */
  readonly isOwnOnly: boolean
  readonly strategy: RollbackInputs['strategy']
  /** `''`: who asked stands for it. */
  readonly reason: string
  readonly guard: Guard
  readonly journal: JournalSettings
  readonly lock: LockSettings
  /** What a run must be for its release to count. */
  readonly origin: Origin
  /** The image that the config names for the service. */
  readonly image: string | undefined
  /** What moves traffic; undefined where there are no slots, or none that can be moved. */
  readonly traffic: ReleaseSettings | undefined
  /** Why the traffic that the config speaks of cannot be moved. */
  readonly noFlip: string | undefined
  /** Undefined where nothing can be deployed again. */
  readonly target: TargetSettings | undefined
  /** Another service of the environment, by the config: a dead release may have moved that, too. Undefined where this run does not know it. */
  readonly placeOf: (service: string) => Promise<Pick<RollbackSettings, 'traffic' | 'target'> | undefined>
  /** How it is watched afterwards. */
  readonly policy: ReleasePolicy
  /** The commands that must be well on it afterwards. */
  readonly proof: ProofSettings
  readonly telling: TellingSettings
}

export type ProofSettings = Pick<RollbackInputs, 'smoke' | 'isolation'> & {
  /** Milliseconds for one command. */
  readonly timeout: number
  /** Of the environment, flags among them. */
  readonly variables: Readonly<Record<string, string>>
}

export type Level = RollbackInputs['level']

/** What must hold before anything is gone back to. */
export interface Guard {
  readonly who: Permission
  readonly schemaChange: RollbackInputs['schemaChange']
  /** Milliseconds in which one artifact is not rolled back twice. */
  readonly cooldown: number
  readonly windows: WindowRules
  /** How many people must ask for a rollback of data in production. */
  readonly quorum: number
  /** The file that a documented plan is in, with its placeholders; undefined: none is asked for. */
  readonly plan: string | undefined
}

export interface Resolved {
  readonly settings: RollbackSettings | undefined
  readonly problems: readonly Problem[]
}

/** From the inputs first, the config and the environment second: the settings, or every problem at once. */
export async function resolveRollback(inputs: RollbackInputs, sources: Sources): Promise<Resolved> {
  const { config } = sources
  const { environment, service, type, level, dryRun: isDryRun, to, confirm, strategy, reason } = inputs
  const { data, problems: unstored } = resolveData(inputs, sources)
  const { guard, problems: unguarded } = resolveGuard(inputs, sources)
  const { journal, problems: unread } = findJournal(inputs, sources)
  const { policy, problems: unjudged } = resolveWatch(inputs, sources)
  const { settings: target, problems: nowhere } = await resolveTarget(inputs, sources)
  const { traffic, noFlip, problems: unmoved } = await resolveTraffic(inputs, sources, target)
  const misfit = target && strategy !== 'flip' && unmoved.length === 0 ? checkPlace(target, traffic !== undefined) : []
  const isInPlace = target && !traffic && unmoved.length === 0 && type === 'application' && strategy !== 'revert'
  const problems = [
    ...checkTogether(inputs, config),
    ...unguarded,
    ...unread,
    ...unjudged,
    ...nowhere,
    ...unmoved,
    ...misfit,
    ...(isInPlace ? lockProblems(inputs, 'deployments in place') : []),
    ...unstored,
  ]
  if (!journal || problems.length > 0) return { settings: undefined, problems }
  const settings: RollbackSettings = {
    environment,
    service,
    isProduction: isProduction(environment, config),
    isDryRun,
    type,
    data,
    level,
    deadline: deadlineOf(type, level),
    to,
    isConfirmed: confirm === environment,
    isOwnOnly: inputs.onlyOwn,
    strategy,
    reason,
    guard,
    journal,
    lock: resolveLock(inputs),
    origin: originOf(config, environment),
    image: config?.services?.[service]?.image,
    traffic,
    noFlip,
    target,
    placeOf: (other) => placeOf(other, inputs, sources),
    policy,
    proof: proofOf(inputs, config),
    telling: resolveTelling(inputs, config),
  }
  return { settings, problems: [] }
}

function proofOf(
  { smoke, smokeTimeout: timeout, isolation, environment }: RollbackInputs,
  config: Sources['config'],
): ProofSettings {
  return { smoke, timeout, isolation, variables: settingsOf(environment, config) }
}

function resolveGuard(inputs: RollbackInputs, { config }: Sources) {
  const { environment, schemaChange } = inputs
  const rules = environmentOf(config, environment)?.rollback
  const where = `environments.${environment}.rollback.windows`
  const { rules: windows, problems } = parseWindowRules(rules?.windows ?? [], config?.['time-zone'] ?? 'UTC', where)
  const guard: Guard = {
    who: resolvePermission(inputs, config),
    schemaChange,
    cooldown: firstDuration(undefined, rules?.cooldown, 0),
    windows,
    quorum: rules?.quorum ?? 1,
    plan: planPattern(environment, config),
  }
  return { guard, problems: [...problems, ...checkAllowed(inputs, config)] }
}

/** How a rollback is judged: all the traffic at once, watched afterwards for as long as is asked for. */
function resolveWatch(
  inputs: RollbackInputs,
  { config }: Sources,
): { readonly policy: ReleasePolicy; readonly problems: readonly Problem[] } {
  const environment = environmentOf(config, inputs.environment)
  const bake = firstDuration(inputs.watch, environment?.rollback?.watch, 0)
  const once = { steps: [100], stepDuration: 0, bake, drain: 0, retain: 0 }
  const given = { ...inputs, ...once, evidence: 'probe', expectVersion: '' } as const
  return resolvePolicy(given, environment, inputs.environment)
}

interface Movable {
  readonly traffic: ReleaseSettings | undefined
  readonly noFlip: string | undefined
  readonly problems: readonly Problem[]
}

async function placeOf(service: string, inputs: RollbackInputs, sources: Sources) {
  if (!Object.hasOwn(sources.config?.services ?? {}, service)) return undefined
  const nowhere = { route: '', blue: '', green: '', blueUrl: '', greenUrl: '', url: '', targetOptions: '' }
  const elsewhere = { ...inputs, ...nowhere, service }
  const { settings: target } = await resolveTarget(elsewhere, sources)
  const { traffic } = await resolveTraffic(elsewhere, sources, target)
  return traffic && { traffic, target }
}

/** Traffic of the config that cannot be moved must not keep a service without slots from being redeployed. */
async function resolveTraffic(
  inputs: RollbackInputs,
  sources: Sources,
  target: TargetSettings | undefined,
): Promise<Movable> {
  const none = { traffic: undefined, noFlip: undefined, problems: [] }
  const isConfigured = environmentOf(sources.config, inputs.environment)?.traffic !== undefined
  if (inputs.driver === undefined && !isConfigured) return none
  const { settings: traffic, problems } = await resolveRelease(inputs, sources)
  if (traffic) return { ...none, traffic }
  const isAsked = inputs.driver !== undefined || inputs.strategy === 'flip'
  if (isAsked || target?.place.kind !== 'single') return { ...none, problems }
  const noFlip = problems.map(({ input, received }) => `${input} ${received ?? 'is missing'}`).join(', ')
  return { ...none, noFlip }
}
