import type { ActionContext } from '../../action/action.ts'
import { readPlace, type SlotDeployments, slotDeployments } from '../../deploy/slot-deployments.ts'

const pollInterval = 1_000

/**
 * What runs on the slots, by the target that the config names for the environment: a slot is free only when nothing is being
 * deployed to it.
 *
 * @returns undefined where the config names none with a resource for each slot, where this step has no token of it, or where
 *   the target does not tell
 */
export async function configuredDeployments(
  { environment, service }: { readonly environment: string; readonly service: string },
  context: ActionContext,
): Promise<SlotDeployments | undefined> {
  const { config, env, log } = context
  const configured = config?.environments?.[environment]?.target
  const place = readPlace(configured?.resources?.[service])
  if (!configured || place?.kind !== 'slots') return undefined
  const variable = configured.token
  const token = variable === undefined ? '' : (env[variable] ?? '')
  if (token === '') {
    log.info(
      `whether something is being deployed to a slot is not asked: ${variable ?? 'target.token'} is not set here`,
    )
    return undefined
  }
  const { connectTarget } = await import('../../deploy/connect.ts')
  const { kind, url = '' } = configured
  const target = connectTarget({ kind, url, token, pollInterval, holds: () => Promise.resolve() }, context)
  return slotDeployments(target, place, { ...context, pollInterval })
}
