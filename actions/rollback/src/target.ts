import { targetTokenNames } from '../../../shared/config/kinds.ts'
import { type Place, readPlace, singleForSlots } from '../../../shared/deploy/place.ts'
import { slotDeployments } from '../../../shared/deploy/slot-deployments.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { type DeployTargetDefinition, deployTargets } from '../../../shared/deploy/registry.ts'
import type { DeployTargetKind } from '../../../shared/deploy/target.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { readOptions } from '../../../shared/release/settings/options.ts'
import { environmentOf, type Sources } from '../../../shared/release/settings/release-settings.ts'
import { publicUrlOf } from '../../../shared/release/settings/settings.ts'
import { urlBelow } from '../../../shared/release/judge/slot-probes.ts'
import type { SlotDeployments } from '../../../shared/release/shift/session.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { describeRevision, parseRevision } from '../../../shared/rollout/revision.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Seen } from './plan.ts'

/** Where a version can be deployed again. */
export interface TargetSettings {
  readonly kind: DeployTargetKind
  readonly url: string
  readonly token: string
  readonly options: Readonly<Record<string, unknown>>
  readonly place: Place
  /** Milliseconds between two looks at first. */
  readonly pollInterval: number
  /** What to give so that the end of a deployment is seen; undefined: it is seen. */
  readonly unseen: string | undefined
  /** Where users reach it; `''`: nobody says. */
  readonly publicUrl: string
  /** Asked once something is deployed in place; `''`: nothing is. */
  readonly healthUrl: string
}

const usualPollInterval = 1_000

/** From the inputs first and the config's environment second; nothing where neither names a target. */
export async function resolveTarget(
  inputs: RollbackInputs,
  { config, env }: Sources,
): Promise<{ readonly settings: TargetSettings | undefined; readonly problems: readonly Problem[] }> {
  const environment = environmentOf(config, inputs.environment)
  const configured = environment?.target
  const kind = inputs.target ?? configured?.kind
  if (!kind) return { settings: undefined, problems: [] }
  const { options: asked, problems } = await readOptions('target-options', inputs.targetOptions)
  const { resource, resources, ...own } = asked
  const given = resource ?? resources ?? configured?.resources?.[inputs.service]
  const place = readPlace(given)
  const definition: DeployTargetDefinition = deployTargets[kind]
  const connection = {
    url: inputs.targetUrl || (configured?.url ?? ''),
    token: inputs.targetToken || (env[configured?.token ?? targetTokenNames[kind]] ?? ''),
    options: { ...configured?.options, ...own },
  }
  const found = [
    ...problems,
    ...definition.check(connection).map((problem) => ({ ...problem, input: `target-${problem.input}` })),
    ...(place || problems.length > 0 ? [] : [placeless(given)]),
  ]
  if (!place || found.length > 0) return { settings: undefined, problems: found }
  const publicUrl = inputs.url || publicUrlOf(environment, config, inputs.service)
  const path = inputs.healthPath || environment?.health?.path
  const settings: TargetSettings = {
    kind,
    ...connection,
    place,
    pollInterval: inputs.observeInterval ?? usualPollInterval,
    unseen: definition.unseen?.(connection),
    publicUrl,
    healthUrl: publicUrl === '' || path === undefined ? '' : urlBelow(publicUrl, path),
  }
  return { settings, problems: [] }
}

function placeless(given: unknown): Problem {
  return {
    input: 'target-options',
    ...(given === undefined ? {} : { received: JSON.stringify(given) }),
    allowed: 'resource: its name at the target, or resources: {blue: …, green: …}',
    example: 'resource: uuid-1',
  }
}

/**
 * Whether what is deployed to fits how traffic moves: with a driver one resource for both slots is where customers are, unless its versions
 * stay side by side; without one nobody knows which of two slots they are on.
 */
export function checkPlace({ place, kind }: TargetSettings, hasDriver: boolean): readonly Problem[] {
  const input = 'target-options'
  if (hasDriver) return singleForSlots(place, kind, input, 'resources: ')
  if (place.kind === 'single') return []
  const received = JSON.stringify({ blue: place.blue, green: place.green })
  const allowed = 'one resource, since no driver says which slot has the traffic'
  return [{ input, received, allowed, example: 'resource: uuid-1' }]
}

/** The target, to look at: nothing is written by what holds nothing. */
export function openTarget(settings: TargetSettings, context: ReleaseContext, holds = () => Promise.resolve()) {
  const { kind, url, token, options, pollInterval } = settings
  return connectTarget({ kind, url, token, options, pollInterval, holds }, context)
}

/** What runs on the slots, where the target is known and tells. */
export function deploymentsOn(
  settings: TargetSettings | undefined,
  context: ReleaseContext,
): SlotDeployments | undefined {
  if (!settings) return undefined
  const { place, pollInterval } = settings
  return slotDeployments(openTarget(settings, context), place, { ...context, pollInterval })
}

/** Coolify tells what it is set to, whatever is asked; the platforms know one thing by several names. */
const tellsByOneName: readonly DeployTargetKind[] = ['coolify']

/**
 * @param records  name what runs in one way or the other, and the target is asked in that one
 * @returns undefined when the target does not tell what it runs
 */
export async function lookAt(
  settings: TargetSettings,
  context: ReleaseContext,
  records: readonly ReleaseRecord[],
): Promise<Seen | undefined> {
  const { place, kind } = settings
  if (place.kind !== 'single') return undefined
  const last = tellsByOneName.includes(kind) ? undefined : parseRevision(records[0]?.intent.artifact ?? '')
  const request = { resource: place.resource, revision: last ?? { kind: 'configured' }, force: false } as const
  const { current, isCurrentLive } = await openTarget(settings, context).inspect(request, context.signal)
  return current && { artifact: describeRevision(current), isCertain: isCurrentLive }
}
