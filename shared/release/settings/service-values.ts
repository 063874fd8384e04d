import { splitLines } from '../../action/fields.ts'
import { knownNames } from '../../config/names.ts'
import type { Problem } from '../../errors/action-error.ts'

/** What stands before the first `=` of a line may be a service: no version, image or commit has one there. */
const named = /^([A-Za-z0-9][\w.-]*)=(.*)$/

/** What a line says, whichever service it is of. */
export function unnamed(line: string): string {
  return named.exec(line)?.[2]?.trim() ?? line
}

/** The value of a service, of `name=value` a line or of one value for all; `''` where it has none. */
export function valueFor(text: string, service: string): string {
  const lines = splitLines(text)
  const own = lines.map((line) => named.exec(line)).find((match) => match?.[1] === service)
  return own?.[2]?.trim() ?? lines.find((line) => !named.test(line)) ?? ''
}

/** Lines for what is not released, and services left without a value while others have one. */
export function checkValues(input: string, text: string, services: readonly string[]): readonly Problem[] {
  const lines = splitLines(text)
  const names = lines.flatMap((line) => named.exec(line)?.[1] ?? [])
  const forAll = lines.filter((line) => !named.test(line))
  return [
    ...names
      .filter((name) => !services.includes(name))
      .map((received) => ({
        input,
        received,
        allowed: `services that are released: ${knownNames(received, services)}`,
      })),
    ...(forAll.length > 1
      ? [{ input, received: forAll.join(', '), allowed: 'one value for all, or `service=value` a line' }]
      : []),
    ...(lines.length === 0 ? [] : services)
      .filter((service) => valueFor(text, service) === '')
      .map((service) => ({ input, allowed: `a line for ${service}`, example: `${service}=…` })),
  ]
}

/** What all services have wrong is said once, what one has, with its name. */
export function mergeProblems(found: readonly (readonly [string, readonly Problem[]])[]): readonly Problem[] {
  if (found.length === 1) return found[0]?.[1] ?? []
  const key = (problem: Problem) => JSON.stringify(problem)
  const isOfAll = (problem: Problem) => found.every(([, others]) => others.some((one) => key(one) === key(problem)))
  const [, first = []] = found[0] ?? []
  return [
    ...first.filter(isOfAll),
    ...found.flatMap(([service, problems]) =>
      problems.filter((one) => !isOfAll(one)).map((one) => ({ ...one, input: `${one.input} of ${service}` })),
    ),
  ]
}
