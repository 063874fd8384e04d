import { readServices, valueFor } from '../../../shared/deploy/several.ts'
import { resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import type { RunContext } from '../../../shared/log/run-context.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { checkPlan, type ReleasePolicy, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import {
  environmentOf,
  type JournalSettings,
  type ReleaseSettings,
  resolveJournal,
  type Sources as SettingsSources,
} from '../../../shared/release/settings/release-settings.ts'
import { trafficOf } from '../../../shared/release/settings/settings.ts'
import { checkSize, completeBy, tell, type Told } from '../../../shared/release/settings/told.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { partsOf } from '../../../shared/rollout/intent.ts'
import type { Kept } from '../../../shared/rollout/kept.ts'
import { maySendSecret } from '../../../shared/release/settings/trusted-address.ts'
import type { SwitchInputs } from './inputs.ts'
import { mergeProblems, type Part, perService, resolvePart, sharedRoutes, unfitForSeveral } from './parts.ts'
import { mismatch } from './plan.ts'

export type Sources = SettingsSources & { readonly run?: RunContext }

/** The commands that must pass on a slot before any traffic goes there. */
export type SmokeSettings = Pick<SwitchInputs, 'smoke' | 'isolation'> & {
  /** Milliseconds for one command. */
  readonly timeout: number
  /** Of the environment, flags among them. */
  readonly variables: Readonly<Record<string, string>>
}

/** What a release goes by from here to its end. */
export interface Whole {
  /** Of the first service; of several its `service` is `''`. */
  readonly release: ReleaseSettings
  readonly policy: ReleasePolicy
  readonly smoke: SmokeSettings
  readonly onFailure: 'revert' | 'hold'
  /** Whether it may begin while traffic is split: the caller has named the slot. */
  readonly fromSplit: boolean
  /** The services whose traffic it moves, in order. */
  readonly parts: readonly [Part, ...Part[]]
  /** Another service of the environment, by the config: a dead release may move that, too. Undefined where this run does not know it. */
  partOf(service: string): Promise<Part | undefined>
}

/** What parts `all` and `begin` open a release with. */
export interface Opening extends Whole {
  readonly to: SwitchInputs['to']
  readonly version: string
  /** `''`: the commit of the run. */
  readonly artifact: string
  readonly onInterrupt: 'revert' | 'forward'
  readonly onCancel: 'revert' | 'ask'
  /** What its record says, for the parts that go on with it. */
  readonly told: Told
  /** What a check before it found. */
  readonly kept: Kept
  /** When it may begin, and the reason given for beginning all the same, or `''`. */
  readonly window: WindowRules
  readonly windowOverride: string
}

/** Whose word an address in the record of a release is. */
export interface Trust {
  readonly isSigned: boolean
  /** Whether this very run began it. */
  readonly isOwn: boolean
}

interface Every {
  readonly isDryRun: boolean
  readonly journal: JournalSettings
  /**
   * What this part was told, completed by the record of the release.
   *
   * @throws ConfigurationError with everything that is wrong
   */
  resume(record: ReleaseRecord, trust: Trust): Promise<Whole>
}

export type SwitchSettings = Every &
  (
    | { readonly part: 'all' | 'begin' | 'reconcile'; readonly opening: Opening }
    | { readonly part: 'shift' | 'end'; readonly releaseId: number }
  )

/** Every problem of the settings, and of a plan that would go wrong whatever the new version is. */
export async function checkSwitch(inputs: SwitchInputs, sources: Sources): Promise<readonly Problem[]> {
  const { problems } = await resolveSwitch(inputs, sources)
  // a later part is checked with its release
  if (inputs.part === 'shift' || inputs.part === 'end') return problems
  const { environment } = inputs
  const { policy, problems: judged } = resolvePolicy(inputs, environmentOf(sources.config, environment), environment)
  return judged.length > 0 ? problems : [...problems, ...checkPlan(policy)]
}

/** From inputs, config and environment: the settings, or every problem at once. */
export async function resolveSwitch(
  inputs: SwitchInputs,
  sources: Sources,
): Promise<{ readonly settings: SwitchSettings | undefined; readonly problems: readonly Problem[] }> {
  const { part, releaseId, dryRun: isDryRun } = inputs
  const every: Every = {
    isDryRun,
    journal: resolveJournal(inputs, sources),
    resume: (record, trust) => resume(inputs, sources, record, trust),
  }
  const unsupported = notSupported(inputs)
  if (part === 'shift' || part === 'end') {
    const needed = {
      input: 'release-id',
      allowed: `the output release-id of part begin, for part ${part}`,
      example: '${{ steps.begin.outputs.release-id }}',
    }
    const problems = releaseId === undefined ? [needed, ...unsupported] : unsupported
    if (releaseId === undefined || problems.length > 0) return { settings: undefined, problems }
    return { settings: { ...every, part, releaseId }, problems: [] }
  }
  const { whole, problems: found } = await resolveWhole(inputs, sources)
  const { value: window, problems: closed } = resolveWindow(
    { environment: inputs.environment, window: [] },
    sources.config,
  )
  const timing = inputs.environment === '' ? nameless(inputs) : closed
  const problems = [...timing, ...found, ...unsupported]
  if (sources.run) problems.push(...wrongBranch(inputs.environment, sources.config, sources.run))
  if (!whole || problems.length > 0) return { settings: undefined, problems }
  const { to, version, artifact, onInterrupt, onCancel, kept, windowOverride } = inputs
  const told = toldOf(whole)
  const parts = whole.parts.map((part) => Object.values(part.release.traffic.driver.names).join() + part.artifact)
  const tooLarge = checkSize(told, {
    ...{ version, artifact, smoke: inputs.smoke.map(({ name }) => name).join(' ') },
    service: parts.length > 1 ? parts.join() : '',
  })
  if (tooLarge.length > 0) return { settings: undefined, problems: tooLarge }
  const opening: Opening = {
    ...whole,
    to,
    version,
    artifact,
    onInterrupt,
    onCancel,
    told,
    kept,
    window,
    windowOverride,
  }
  return { settings: { ...every, part, opening }, problems: [] }
}

/** Of several services the config knows where each is: what everybody may read of the release names none of them. */
function toldOf({ policy, release, parts }: Whole): Told {
  const told = tell(policy, release)
  if (parts.length === 1) return told
  return Object.fromEntries(
    Object.entries(told).filter(([input]) => !(perService as readonly string[]).includes(input)),
  )
}

/**
 * @param how.asked  the inputs as they were given: of what the driver cannot see, only what somebody asks for is a problem
 * @param how.services  those of a release that is begun
 */
async function resolveWhole(
  inputs: SwitchInputs,
  sources: Sources,
  how: { readonly asked?: SwitchInputs; readonly services?: readonly string[] } = {},
): Promise<{ readonly whole: Whole | undefined; readonly problems: readonly Problem[] }> {
  const read = readServices(inputs.service, sources.config)
  const { services = read.services, asked = inputs } = how
  if (read.problems.length > 0) return { whole: undefined, problems: read.problems }
  const problems: Problem[] = services.length > 1 ? [...unfitForSeveral(inputs, services)] : []
  const parts: Part[] = []
  const perPart: (readonly [string, readonly Problem[]])[] = []
  for (const service of services) {
    const one = services.length > 1 ? ofService(inputs, service) : { ...inputs, service }
    const { part, problems: found } = await resolvePart(one, sources, asked)
    perPart.push([service, found])
    if (part) parts.push(part)
  }
  problems.push(...mergeProblems(perPart), ...sharedRoutes(parts))
  const [first, ...others] = parts
  if (!first || parts.length < services.length) return { whole: undefined, problems }
  const { environment, onFailure, smoke, smokeTimeout: timeout, isolation } = inputs
  const { policy } = resolvePolicy(inputs, environmentOf(sources.config, environment), environment)
  const whole: Whole = {
    release: others.length > 0 ? { ...first.release, service: '' } : first.release,
    policy: others.length > 0 ? policy : first.policy,
    smoke: { smoke, timeout, isolation, variables: settingsOf(environment, sources.config) },
    onFailure,
    fromSplit: inputs.to !== 'preview',
    parts: [first, ...others],
    async partOf(service) {
      const known = parts.find((part) => part.service === service)
      if (known || !Object.hasOwn(sources.config?.services ?? {}, service)) return known
      const nowhere = { route: '', blue: '', green: '', blueUrl: '', greenUrl: '', url: '' }
      const elsewhere = { ...inputs, ...nowhere, service, version: '', artifact: '', expectVersion: '' }
      const { part, problems: unknown } = await resolvePart(elsewhere, sources, asked)
      return unknown.length === 0 ? part : undefined
    },
  }
  return { whole, problems }
}

/** What the inputs say of one of several services. */
function ofService(inputs: SwitchInputs, service: string): SwitchInputs {
  const { version, artifact, expectVersion } = inputs
  return {
    ...{ ...inputs, service },
    version: valueFor(version, service),
    artifact: valueFor(artifact, service),
    expectVersion: valueFor(expectVersion, service),
  }
}

async function resume(
  inputs: SwitchInputs,
  sources: Sources,
  { environment, intent }: ReleaseRecord,
  { isSigned, isOwn }: Trust,
): Promise<Whole> {
  const { told = {}, service = '', smoke = [] } = intent
  const parts = partsOf(intent)
  const services = parts.length > 0 ? parts.map(({ name }) => name) : [service]
  const configured = environmentOf(sources.config, environment)
  const named =
    inputs.driverUrl !== '' || services.every((name) => trafficOf(configured, sources.config, name)?.url !== undefined)
  const places = named && !isSigned ? without(told, 'driver-url') : told
  const given = {
    ...inputs,
    environment: inputs.environment || environment,
    service: parts.length > 0 ? services.join('\n') : inputs.service || service,
    onFailure: inputs.onFailure === 'revert' ? (intent.onFailure ?? 'revert') : inputs.onFailure,
  }
  const completed = completeBy(given, places, { places: isSigned || isOwn })
  const { whole, problems: found } = await resolveWhole(completed, sources, { asked: inputs, services })
  const problems = [...found]
  const { traffic } = whole?.release ?? {}
  const routes = whole?.parts.map(({ release }) => release.traffic.driver.route)
  problems.push(
    ...mismatch({ environment, intent }, { environment: given.environment, service: inputs.service, routes }),
  )
  if (inputs.part === 'shift') problems.push(...unprovenBy(smoke, inputs))
  const hasSecret = traffic !== undefined && (traffic.token !== '' || traffic.reach.sshKey !== '')
  if (hasSecret && !maySendSecret({ named, isSigned })) {
    const sentence =
      'driver-url is required: the release is not signed, and a secret is sent only to an address that this step names'
    problems.push({ input: 'driver-url', sentence })
  }
  if (!whole || problems.length > 0) throw new ConfigurationError(problems)
  return whole
}

function without(told: Told, name: string): Told {
  return Object.fromEntries(Object.entries(told).filter(([input]) => input !== name))
}

/** A release that was begun with smoke commands is not shifted without them. */
function unprovenBy(begun: readonly string[], { smoke }: SwitchInputs): readonly Problem[] {
  const names = smoke.map(({ name }) => name)
  if (begun.length === 0 || begun.join() === names.join()) return []
  const sentence = `smoke must be what the release was begun with: ${begun.join(', ')}`
  return [{ input: 'smoke', received: names.join(', '), sentence }]
}

function nameless({ part }: SwitchInputs): readonly Problem[] {
  return [{ input: 'environment', allowed: `the name of an environment, for part ${part}`, example: 'production' }]
}

function notSupported(inputs: SwitchInputs): readonly Problem[] {
  const given: readonly (readonly [string, string, boolean])[] = [['approval', inputs.approval, inputs.approval !== '']]
  return given
    .filter(([, , isGiven]) => isGiven)
    .map(([input, received]) => ({ input, received, sentence: `${input} is not supported yet; leave it unset` }))
}
