import { readServices } from '../../../shared/deploy/several.ts'
import { mergeProblems, valueFor } from '../../../shared/release/settings/service-values.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { ApprovalRule } from '../../../shared/policy/approval.ts'
import { settingsOf } from '../../../shared/policy/settings.ts'
import { resolveApproval } from '../../../shared/release/approval/rule.ts'
import { type ReleasePolicy, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import { environmentOf, type ReleaseSettings, type Sources } from '../../../shared/release/settings/release-settings.ts'
import type { SwitchInputs } from './inputs.ts'
import { type Part, resolvePart, sharedRoutes, unfitForSeveral } from './parts.ts'
import { type Polling, pollingOf } from './polling.ts'

/** The commands that make a slot ready for a deployment, and those that must be well on it before any traffic goes there. */
export type SmokeSettings = Pick<SwitchInputs, 'smoke' | 'prepare' | 'isolation'> & {
  /** Milliseconds for one command. */
  readonly timeout: number
  /** Milliseconds between two rounds of smoke commands in the bake; 0: none there. */
  readonly interval: number
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
  /** Who must approve it before it goes on, as this part is told. */
  readonly approval: ApprovalRule | undefined
  readonly polling: Polling
}

/**
 * @param how.asked  the inputs as they were given: of what the driver cannot see, only what somebody asks for is a problem
 * @param how.services  those of a release that is begun
 */
export async function resolveWhole(
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
  const { environment, onFailure, smoke, prepare, smokeTimeout: timeout, smokeInterval: interval, isolation } = inputs
  const configured = environmentOf(sources.config, environment)
  const { rule: approval } = resolveApproval({ ...inputs }, configured?.approval)
  const [first, ...others] = parts
  if (!first || parts.length < services.length) return { whole: undefined, problems }
  const { policy } = resolvePolicy(inputs, configured, environment)
  const whole: Whole = {
    release: others.length > 0 ? { ...first.release, service: '' } : first.release,
    policy: others.length > 0 ? policy : first.policy,
    smoke: {
      ...{ smoke, prepare, timeout, interval, isolation },
      variables: settingsOf(environment, sources.config),
    },
    onFailure,
    fromSplit: inputs.to !== 'preview',
    approval,
    polling: pollingOf(inputs, sources),
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
