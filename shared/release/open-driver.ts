import type { ActionContext } from '../action/action.ts'
import type { Probe } from '../health/probe.ts'
import { createHttpClient } from '../http/client.ts'
import type { AnyDriver } from '../traffic/driver.ts'
import { createCommands } from '../traffic/reach/commands.ts'
import { openPlace } from '../traffic/reach/open-place.ts'
import { driverDefinition } from '../traffic/registry.ts'
import type { ReleaseSettings } from './settings/release-settings.ts'

/**
 * What moves traffic, and tells where it is.
 *
 * @param open.front  the public URL as it stands
 * @param open.secrets  what no command may see
 */
export function openDriver(
  { traffic: { kind, driver, token, reach }, isolation }: Pick<ReleaseSettings, 'traffic' | 'isolation'>,
  context: Pick<ActionContext, 'clock' | 'redactor' | 'log' | 'mask' | 'env' | 'run'>,
  { front, secrets }: { readonly front: Probe | undefined; readonly secrets: readonly string[] },
): AnyDriver {
  const { clock, redactor, log } = context
  const http = (more = {}) =>
    createHttpClient({
      provider: 'traffic edge',
      clock,
      redactor,
      timeout: 10_000,
      headers: token === '' ? {} : { authorization: `Bearer ${token}` },
      onRetry: (reason, wait) => log.info(`traffic edge: ${reason}; asking again in ${Math.round(wait)} ms`),
      ...more,
    })
  const commands = createCommands(secrets, context, isolation)
  const hide = (secret: string) => context.mask(secret)
  return driverDefinition(kind).create(driver, { http, place: openPlace(reach), commands, token, hide, front, log })
}
