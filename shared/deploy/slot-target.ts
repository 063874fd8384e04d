import type { ActionContext } from '../action/action.ts'
import { targetTokenNames } from '../config/kinds.ts'
import type { SlotDeployments } from '../release/shift/session.ts'
import type { Problem } from '../errors/action-error.ts'
import { type Place, readPlace, singleForSlots } from './place.ts'
import { slotDeployments } from './slot-deployments.ts'
import type { DeployTargetKind } from './target.ts'

const pollInterval = 1_000

/** The target that the config names for an environment, where it has a resource for each slot. */
export interface SlotTarget {
  readonly kind: DeployTargetKind
  readonly url: string
  readonly options: Readonly<Record<string, unknown>>
  readonly place: Place & { readonly kind: 'slots' }
  /** `''`: this step has none. */
  readonly token: string
  /** Where the token is looked for. */
  readonly variable: string
}

/** @returns undefined where the config names no target with a resource for each slot */
export function resolveSlotTarget(
  { environment, service }: { readonly environment: string; readonly service: string },
  { config, env }: Pick<ActionContext, 'config' | 'env'>,
): SlotTarget | undefined {
  const configured = config?.environments?.[environment]?.target
  const place = readPlace(configured?.resources?.[service])
  if (!configured || place?.kind !== 'slots') return undefined
  const { kind, url = '', options = {}, token: variable = targetTokenNames[kind] } = configured
  return { kind, url, options, place, token: env[variable] ?? '', variable }
}

/** A service of the config that has one resource, where a release is to move traffic between two. */
export function checkSlotTarget(
  { environment, service }: { readonly environment: string; readonly service: string },
  config: ActionContext['config'],
): readonly Problem[] {
  const { kind, resources = {} } = config?.environments?.[environment]?.target ?? {}
  if (kind === undefined) return []
  const place = readPlace(Object.hasOwn(resources, service) ? resources[service] : undefined)
  return singleForSlots(place, kind, `environments.${environment}.target.resources.${service}`)
}

/**
 * What runs on the slots: one is free only when nothing is being deployed to it.
 *
 * @returns undefined where this step has no token of the target, or where the target does not tell
 */
export async function openSlotTarget(
  target: SlotTarget | undefined,
  context: Omit<ActionContext, 'config'>,
): Promise<SlotDeployments | undefined> {
  if (!target) return undefined
  const { variable, place, ...connection } = target
  if (target.token === '') {
    context.log.info(`whether something is being deployed to a slot is not asked: ${variable} is not set here`)
    return undefined
  }
  const { connectTarget } = await import('./connect.ts')
  const connected = connectTarget({ ...connection, pollInterval, holds: () => Promise.resolve() }, context)
  return slotDeployments(connected, place, { ...context, pollInterval })
}
