import type { SwitchInputs } from '../../actions/blue-green-switch/src/inputs.ts'
import type { Config } from '../../shared/config/config.ts'
import { resolveTraffic } from '../../shared/release/settings/settings.ts'
import type { AnyDriver } from '../../shared/traffic/driver.ts'
import { driverDefinition } from '../../shared/traffic/registry.ts'

/**
 * The driver of an environment, to be looked at and never used: what it splits and sees is known when it is made.
 *
 * @returns undefined where the settings are not right
 */
export function describeDriver(
  inputs: SwitchInputs,
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
): Pick<AnyDriver, 'kind' | 'resolution' | 'inFlight'> | undefined {
  const { settings } = resolveTraffic(inputs, config, {}, env)
  if (settings === undefined) return undefined
  const unused = (): never => {
    throw new Error('a driver that is only looked at does nothing')
  }
  return driverDefinition(settings.kind).create(settings.driver, {
    http: () => ({ request: unused }) as never,
    place: {} as never,
    commands: {} as never,
    token: '',
    log: { warning: unused },
    front: undefined,
  })
}
