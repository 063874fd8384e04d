import { resolveShiftWindow, resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import type { RunContext } from '../../../shared/log/run-context.ts'
import { ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { wrongBranch } from '../../../shared/policy/branch.ts'
import type { ApprovalRule } from '../../../shared/policy/approval.ts'
import { resolveApproval } from '../../../shared/release/approval/rule.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { checkPlan, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import {
  environmentOf,
  type JournalSettings,
  resolveJournal,
  type Sources as SettingsSources,
} from '../../../shared/release/settings/release-settings.ts'
import { trafficOf } from '../../../shared/release/settings/settings.ts'
import { checkSize, completeBy, tell, tellTogether, type Told } from '../../../shared/release/settings/told.ts'
import { valueFor } from '../../../shared/release/settings/service-values.ts'
import { partsOf, wholeOf } from '../../../shared/rollout/intent.ts'
import type { Kept } from '../../../shared/rollout/kept.ts'
import { maySendSecret } from '../../../shared/release/settings/trusted-address.ts'
import type { SwitchInputs } from './inputs.ts'
import { mismatch } from './plan.ts'
import { type Polling, pollingOf } from './polling.ts'
import { resolveWhole, type Whole } from './whole.ts'

export type Sources = SettingsSources & { readonly run?: RunContext }

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
  /** Whether this very run began it, and holds it. */
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
    | {
        readonly part: 'approve'
        /** 0: that of the issue of a comment. */
        readonly releaseId: number
        /** `''`: any. */
        readonly environment: string
        /** `''`: the one that began the release. */
        readonly workflow: string
        readonly approvalOf: (environment: string) => {
          readonly rule: ApprovalRule | undefined
          readonly polling: Polling
        }
      }
    | { readonly part: 'resume'; readonly then: 'all' | 'begin'; readonly releaseId: number }
  )

/** Every problem of the settings, and of a plan that would go wrong whatever the new version is. */
export async function checkSwitch(inputs: SwitchInputs, sources: Sources): Promise<readonly Problem[]> {
  const { problems } = await resolveSwitch(inputs, sources)
  // a later part is checked with its release
  if (isOfRelease(inputs)) return problems
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
  if (part === 'approve') {
    // of a comment the issue says which release
    const approvalOf = (environment: string) => {
      const { approval: configured } = environmentOf(sources.config, environment) ?? {}
      const { rule, problems } = resolveApproval({ ...inputs, environment }, configured)
      if (problems.length > 0) throw new ConfigurationError(problems)
      return { rule, polling: pollingOf({ ...inputs, environment }, sources) }
    }
    return {
      settings: {
        ...every,
        part,
        releaseId: releaseId ?? 0,
        environment: inputs.environment,
        workflow: inputs.resumeWorkflow,
        approvalOf,
      },
      problems: [],
    }
  }
  if (inputs.resume !== undefined && (part === 'all' || part === 'begin')) {
    return { settings: { ...every, part: 'resume', then: part, releaseId: inputs.resume }, problems: [] }
  }
  if (part === 'shift' || part === 'end') {
    const needed = {
      input: 'release-id',
      allowed: `the output release-id of part begin, for part ${part}`,
      example: '${{ steps.begin.outputs.release-id }}',
    }
    if (releaseId === undefined) return { settings: undefined, problems: [needed] }
    return { settings: { ...every, part, releaseId }, problems: [] }
  }
  const { whole, problems: found } = await resolveWhole(inputs, sources)
  const { value: window, problems: closed } = resolveWindow(
    { environment: inputs.environment, window: [] },
    sources.config,
  )
  const { problems: shiftClosed } = resolveShiftWindow(inputs.environment, sources.config)
  const timing = inputs.environment === '' ? nameless(inputs) : [...closed, ...shiftClosed]
  const problems = [...timing, ...found]
  if (sources.run) problems.push(...wrongBranch(inputs.environment, sources.config, sources.run))
  if (!whole || problems.length > 0) return { settings: undefined, problems }
  const { to, version, artifact, onInterrupt, onCancel, kept, windowOverride } = inputs
  const told = (whole.parts.length > 1 ? tellTogether : tell)(whole.policy, whole.release)
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
  const { environment: place, service: name } = given
  problems.push(
    ...mismatch(
      { environment, intent },
      {
        environment: place,
        service: parts.length > 0 ? inputs.service : name,
        routes,
        ...deployed(inputs, sources, intent),
      },
    ),
  )
  if (inputs.part === 'shift' || inputs.resume !== undefined) problems.push(...unprovenBy(smoke, inputs))
  const hasSecret = traffic !== undefined && (traffic.token !== '' || traffic.reach.sshKey !== '')
  if (hasSecret && !maySendSecret({ named, isSigned })) {
    const sentence =
      'driver-url is required: the release is not signed, and a secret is sent only to an address that this step names'
    problems.push({ input: 'driver-url', sentence })
  }
  if (!whole || problems.length > 0) throw new ConfigurationError(problems)
  return whole
}

/** What is deployed once a release goes on: an input that is empty means what it meant when the release began, the commit of the run. */
function deployed(
  { resume: parked, artifact, version }: SwitchInputs,
  { run }: Sources,
  intent: ReleaseRecord['intent'],
) {
  if (parked === undefined) return {}
  const what = artifact || (intent.approval?.when === 'start' ? (run?.sha ?? '') : '')
  const parts = partsOf(intent)
  const together = wholeOf(
    parts.map((part) => ({
      ...part,
      revision: valueFor(what, part.name),
      version: valueFor(version, part.name),
    })),
  )
  return {
    ...(version === '' ? {} : { version: parts.length > 0 ? together.version : version }),
    ...(what === '' ? {} : { artifact: parts.length > 0 ? together.artifact : what }),
  }
}

function without(told: Told, name: string): Told {
  return Object.fromEntries(Object.entries(told).filter(([input]) => input !== name))
}

/** Parts that go on with a release, and are checked with it. */
function isOfRelease({ part, resume }: SwitchInputs): boolean {
  return part === 'shift' || part === 'end' || part === 'approve' || resume !== undefined
}

/** In part `all` the slot was deployed to before. */
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
