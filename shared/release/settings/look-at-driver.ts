import type { Problem } from '../../errors/action-error.ts'
import { tooFine } from '../../rollout/slots.ts'
import { formatDuration } from '../../time/duration.ts'
import type { AnyDriver, DriverTools } from '../../traffic/driver.ts'
import { driverDefinition } from '../../traffic/registry.ts'
import type { TrafficSettings } from './settings.ts'

/** What is known of a driver when it is made, before anything is asked of its edge. */
export type DriverAbilities = Pick<AnyDriver, 'kind' | 'resolution' | 'inFlight'>

/** A driver to be looked at and never used. */
export function lookAtDriver({ kind, driver }: TrafficSettings): DriverAbilities {
  const unused = (): never => {
    throw new Error('a driver that is only looked at does nothing')
  }
  const tools = {
    http: () => ({}),
    place: {},
    commands: {},
    token: '',
    hide: () => undefined,
    log: { warning: unused },
  }
  return driverDefinition(kind).create(driver, tools as unknown as DriverTools)
}

/** Steps that the driver cannot do. */
export function checkSplits(
  steps: readonly number[],
  { kind, resolution }: Pick<DriverAbilities, 'kind' | 'resolution'>,
): readonly Problem[] {
  const lost = tooFine(steps, resolution)
  if (lost.length === 0) return []
  const sentence =
    resolution === 100
      ? `steps must be 100: the driver ${kind}, as it is set up, cannot split traffic`
      : `steps must be at least ${resolution} % apart, and as far from 0 and 100: the driver ${kind} cannot tell ${lost.join(', ')} %`
  return [{ input: 'steps', received: steps.join(' '), sentence }]
}

/**
 * A wait for something that the driver cannot see.
 *
 * @param asked  milliseconds, of the inputs or the config; undefined where nobody asked
 */
export function checkDrain(
  asked: number | undefined,
  { kind, inFlight }: Pick<DriverAbilities, 'kind' | 'inFlight'>,
): readonly Problem[] {
  if (asked === undefined || asked === 0 || inFlight) return []
  const sentence = `drain is not possible with the driver ${kind}, which cannot tell a slot's requests in flight (caddy and haproxy can); leave it unset`
  return [{ input: 'drain', received: formatDuration(asked), sentence }]
}
