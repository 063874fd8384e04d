import type { ActionContext } from '../../action/action.ts'
import { connectTarget } from '../../deploy/connect.ts'
import { type Place, readPlace, type SlotDeployments, slotDeployments } from '../../deploy/slot-deployments.ts'
import type { DeployTargetKind } from '../../deploy/target.ts'

/** What fills the slots: a slot is free only when nothing is being deployed to it. */
export interface SlotTarget {
  readonly kind: DeployTargetKind
  readonly url: string
  readonly token: string
  readonly place: Place
  /** Milliseconds between two looks. */
  readonly pollInterval: number
}

/** @returns undefined where the config names none with a resource for each slot, or where this step has no token of it */
export function configuredTarget(
  { environment, service }: { readonly environment: string; readonly service: string },
  { config, env }: Pick<ActionContext, 'config' | 'env'>,
): SlotTarget | undefined {
  const configured = config?.environments?.[environment]?.target
  const place = readPlace(configured?.resources?.[service])
  const token = configured?.token === undefined ? '' : (env[configured.token] ?? '')
  if (!configured || place?.kind !== 'slots' || token === '') return undefined
  return { kind: configured.kind, url: configured.url ?? '', token, place, pollInterval: 1_000 }
}

/** @returns undefined where the target is not known, or does not tell what is under way */
export function deploymentsOn(
  settings: SlotTarget | undefined,
  context: Omit<ActionContext, 'config'>,
): SlotDeployments | undefined {
  if (!settings) return undefined
  const { place, ...connection } = settings
  const target = connectTarget({ ...connection, holds: () => Promise.resolve() }, context)
  return slotDeployments(target, place, { ...context, pollInterval: settings.pollInterval })
}
