import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { isAt, type Weights } from '../../../shared/rollout/slots.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import type { AnyDriver, DriverSettings } from '../../../shared/traffic/driver.ts'
import { createLocalPlace } from '../../../shared/traffic/reach/local.ts'
import { createCommands } from '../../../shared/traffic/reach/commands.ts'
import type { Place } from '../../../shared/traffic/reach/place.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import type { Edge } from './program.ts'
import { createContext } from '../../fakes/context.ts'

export const stamp = { releaseId: 7, reason: 'step 1/3' }
export const { signal } = new AbortController()

/** The driver as an action makes it. */
export function driverOf(
  { kind }: Pick<Edge, 'kind'>,
  settings: DriverSettings,
  place: Place = createLocalPlace(),
  token = '',
): AnyDriver & { warnings: string[] } {
  const definition = driverDefinition(kind)
  const problems = definition.check(settings)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  const warnings: string[] = []
  const driver = definition.create(settings, {
    http: (more = {}) =>
      createHttpClient({
        provider: 'traffic edge',
        clock: systemClock,
        redactor: createRedactor(),
        timeout: 5_000,
        tries: 2,
        headers: token === '' ? {} : { authorization: `Bearer ${token}` },
        ...more,
      }),
    place,
    commands: createCommands([], createContext()),
    token,
    hide: () => undefined,
    front: undefined,
    log: { warning: (message) => void warnings.push(message) },
  })
  return { ...driver, warnings }
}

/** Shifts, and waits until the program itself shows it. @returns milliseconds */
export async function shiftTo(driver: AnyDriver, weights: Weights): Promise<number> {
  const start = performance.now()
  const shift = () => driver.shift(weights, stamp, signal)
  // a program may close a connection as it reloads: writes are absolute, so one is made again, as in a release
  await shift().catch(shift)
  for (;;) {
    // a look that fails says nothing, as in a release
    const seen = await driver.observe(signal).catch(() => undefined)
    if (seen && isAt(seen, weights, driver.resolution)) return performance.now() - start
    if (performance.now() - start > 20_000)
      throw new Error(`not seen: ${JSON.stringify(weights)}, but ${JSON.stringify(seen)}`)
    await systemClock.sleep(50)
  }
}
