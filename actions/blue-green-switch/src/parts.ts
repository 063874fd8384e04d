import { checkSlotTarget, resolveSlotTarget, type SlotTarget } from '../../../shared/deploy/slot-target.ts'
import { resolveApproval } from '../../../shared/release/approval/rule.ts'
import { lockProblems } from '../../../shared/release/settings/lock-settings.ts'
import { checkValues } from '../../../shared/release/settings/service-values.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkDrain, checkSplits, lookAtDriver } from '../../../shared/release/settings/look-at-driver.ts'
import { resolveMetrics } from '../../../shared/release/settings/metrics.ts'
import { firstDuration, type ReleasePolicy, resolvePolicy } from '../../../shared/release/settings/policy.ts'
import {
  environmentOf,
  type ReleaseSettings,
  resolveRelease,
  type Sources,
} from '../../../shared/release/settings/release-settings.ts'
import { placeOfOne } from '../../../shared/release/settings/told.ts'
import type { SwitchInputs } from './inputs.ts'

/** One service of a release: where its traffic flows, and what it is to be. */
export interface Part {
  /** `''`: the only one. */
  readonly service: string
  readonly release: ReleaseSettings
  /** With the version that is expected of it. */
  readonly policy: ReleasePolicy
  /** What deploys to the slots, where the config says so. */
  readonly slotTarget: SlotTarget | undefined
  readonly version: string
  /** `''`: the commit of the run. */
  readonly artifact: string
}

/** What cannot be said of several services at once. */
export function unfitForSeveral(inputs: SwitchInputs, services: readonly string[]): readonly Problem[] {
  const given: Readonly<Record<(typeof placeOfOne)[number], string>> = {
    ...{ route: inputs.route, blue: inputs.blue, green: inputs.green, url: inputs.url },
    ...{ 'blue-url': inputs.blueUrl, 'green-url': inputs.greenUrl },
  }
  const where = `environments.${inputs.environment}.traffic.services in the config`
  return [
    ...placeOfOne.flatMap((input) => {
      const sentence = `${input} says where one service is, and ${services.join(', ')} are released together: give it under ${where}`
      return given[input] === '' ? [] : [{ input, received: given[input], sentence }]
    }),
    ...(inputs.to === 'preview'
      ? []
      : [
          {
            input: 'to',
            received: inputs.to,
            allowed: 'preview, as each of several services has a free slot of its own',
          },
        ]),
    ...(inputs.metrics.length === 0
      ? []
      : [
          {
            input: 'metrics',
            sentence: 'metrics of several services at once are not supported yet: release them one by one',
          },
        ]),
    ...lockProblems(inputs, 'several services at once'),
    ...checkValues('version', inputs.version, services),
    ...checkValues('artifact', inputs.artifact, services),
    ...checkValues('expect-version', inputs.expectVersion, services),
  ]
}

/** Two services behind one route would undo each other. */
export function sharedRoutes(parts: readonly Part[]): readonly Problem[] {
  const placeOf = ({ release: { traffic } }: Part) => `${traffic.driver.url} ${traffic.driver.route}`
  return parts.flatMap((part, index) => {
    const other = parts.slice(0, index).find((one) => placeOf(one) === placeOf(part))
    const { route } = part.release.traffic.driver
    const allowed = `a route of its own for ${part.service}, other than that of ${other?.service ?? ''} (traffic.services.${part.service}.route in the config)`
    return other ? [{ input: 'route', received: route, allowed }] : []
  })
}

/** @param inputs  of the one service */
export async function resolvePart(
  inputs: SwitchInputs,
  sources: Sources,
  asked: SwitchInputs,
): Promise<{ readonly part: Part | undefined; readonly problems: readonly Problem[] }> {
  const { environment, service, isolation } = inputs
  const configured = environmentOf(sources.config, environment)
  const { policy, problems: judged } = resolvePolicy(inputs, configured, environment)
  const { settings: release, problems: moved } = await resolveRelease(inputs, sources)
  // what is open is closed with whatever is given
  const isMade = inputs.part !== 'end'
  const { settings: metrics, problems: unmeasured } = resolveMetrics(inputs, policy)
  const { problems: unnamed } = resolveApproval({ ...inputs }, configured?.approval)
  const problems = [
    ...judged,
    ...moved,
    ...unprepared(inputs),
    ...(isMade ? [...unnamed, ...unmeasured, ...checkSlotTarget(inputs, sources.config)] : []),
  ]
  if (!release) return { part: undefined, problems }
  const driver = lookAtDriver(release.traffic)
  const drain = firstDuration(asked.drain, configured?.traffic?.drain, 0)
  if (isMade) problems.push(...checkSplits(policy.steps, driver), ...checkDrain(drain, driver))
  const part = {
    service,
    release: { ...release, metrics, isolation },
    policy,
    slotTarget: resolveSlotTarget(inputs, sources),
    version: inputs.version,
    artifact: inputs.artifact,
  }
  return { part, problems }
}

function unprepared({ part, prepare }: SwitchInputs): readonly Problem[] {
  if (prepare.length === 0 || part !== 'all') return []
  return [{ input: 'prepare', sentence: 'prepare needs part: begin, which comes before the deployment to the slot' }]
}
