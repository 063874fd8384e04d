import type { Problem } from '../errors/action-error.ts'
import { nearest } from '../text/nearest.ts'
import type { Config } from './config.ts'

/** `production, staging; did you mean production?`: the names that there are, and the one that was probably meant. */
export function knownNames(wanted: string, names: readonly string[]): string {
  const meant = names.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? nearest(wanted, names)
  return `${names.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`
}

/**
 * What is named and that the config does not know. GitHub tells environments apart without regard to case, the config's
 * policy must not be lost by that: another letter case is a problem, never another policy and never none.
 *
 * @param given  the inputs of these names; undefined where the action has no such input, `''` where it was left empty
 * @param takesSeveral  whether `service` may be `all`, or name several, one a line
 */
export function unknownNames(
  given: { readonly environment?: unknown; readonly service?: unknown },
  config: Config | undefined,
  takesSeveral = false,
): readonly Problem[] {
  const { environment, service } = given
  const services =
    takesSeveral && typeof service === 'string' ? service.split('\n').map((name) => name.trim()) : [service]
  return [
    ...unknown('environment', environment, config?.environments),
    ...services
      .filter((name) => !takesSeveral || name !== 'all' || services.length > 1)
      .flatMap((name) => unknown('service', name, config?.services)),
  ]
}

/** No environment, neither by the input nor by the config's `defaults`. */
export function missingEnvironment(
  { environment }: { readonly environment?: unknown },
  config: Config | undefined,
): readonly Problem[] {
  const names = Object.keys(config?.environments ?? {})
  const known = names.length === 0 ? '' : `; known: ${names.join(', ')}`
  const allowed = `the name of an environment, or defaults.environment in the config${known}`
  return environment === '' ? [{ input: 'environment', allowed, example: names[0] ?? 'production' }] : []
}

function unknown(input: string, received: unknown, known: Readonly<Record<string, unknown>> = {}): readonly Problem[] {
  const names = Object.keys(known)
  if (input === 'service' && typeof received === 'string' && received.includes('\n')) {
    const sentence =
      'service names several, which is not supported yet here: deploy, blue-green-switch and rollback take several as one'
    return [{ input, received, sentence }]
  }
  if (typeof received !== 'string' || received === '' || names.length === 0 || names.includes(received)) return []
  const allowed = `one that the config names; known: ${knownNames(received, names)}`
  return [{ input, received, allowed }]
}
