import type { Problem } from '../errors/action-error.ts'
import type { Weights } from '../rollout/slots.ts'
import type { DriverKind, DriverSettings } from './driver.ts'
import { type Address, parseAddress } from './reach/address.ts'

/** What a driver needs to be told, as the checks of all drivers say it. */
interface Needs {
  readonly kind: DriverKind
  /** Which kinds of address it takes, and how that reads. */
  readonly address: { readonly kinds: readonly Address['kind'][]; readonly allowed: string; readonly example: string }
  /** What its route and its slots' names look like at the edge. */
  readonly route: NameRule
  readonly name: NameRule
}

interface NameRule {
  readonly pattern: RegExp
  readonly allowed: string
  readonly example: string
}

/** Everything that is missing or wrong of address, route and names; what goes to an edge as text is of harmless characters. */
export function checkNeeds(settings: DriverSettings, needs: Needs): readonly Problem[] {
  const { url } = settings
  const { kinds, allowed, example } = needs.address
  const found = url === '' ? undefined : parseAddress(url)
  const isTaken = found !== undefined && kinds.includes(found.kind)
  const address: readonly Problem[] = isTaken ? [] : [{ input: 'driver-url', ...given(url), allowed, example }]
  return [...address, ...checkNames(settings, needs)]
}

/** Of route and names alone, for drivers whose address is known. */
export function checkNames(
  settings: DriverSettings,
  { kind, route, name }: Pick<Needs, 'kind' | 'route' | 'name'>,
): readonly Problem[] {
  const { names } = settings
  const problems: Problem[] = []
  const words: [string, string, NameRule][] = [
    ['route', settings.route, route],
    ['blue', names.blue, name],
    ['green', names.green, name],
  ]
  for (const [input, value, { pattern, allowed, example }] of words)
    if (!pattern.test(value)) problems.push({ input, ...given(value), allowed: `${allowed} (driver ${kind})`, example })
  if (names.blue !== '' && names.blue === names.green)
    problems.push({
      input: 'green',
      received: names.green,
      allowed: 'another name than blue has',
      example: name.example,
    })
  return problems
}

/** The problems of `driver-options`, by zod's issues. */
export function optionProblems(
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  options: Readonly<Record<string, unknown>>,
  { allowed, example }: { readonly allowed: string; readonly example: string },
): readonly Problem[] {
  return issues.map(({ path }) => ({
    input: `driver-options ${path.map(String).join('.')}`.trim(),
    received: JSON.stringify(options),
    allowed,
    example,
  }))
}

/** Shares of a whole, from the weights that an edge keeps; undefined when none has any. */
export function sharesOf(blue: number, green: number): Weights | undefined {
  const sum = blue + green
  if (sum <= 0) return undefined
  const share = (100 * green) / sum
  return { blue: 100 - share, green: share }
}

function given(received: string): { received?: string } {
  return received === '' ? {} : { received }
}
