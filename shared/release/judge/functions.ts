import type { ActionContext } from '../../action/action.ts'
import type { Environment } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { Expectations } from '../../health/expectations.ts'
import { parseJsonExpectation } from '../../health/fields.ts'
import { type Step, tryFunctions } from '../../health/functions.ts'
import { urlBelow } from './slot-probes.ts'

/** A function of the service that must answer as it should. */
export interface FunctionBelow {
  readonly name: string
  /** Below the URL that the service answers at. */
  readonly path: string
  readonly expect: Expectations
}

/** As the config writes them, by name. */
export type GivenFunctions = NonNullable<NonNullable<Environment['health']>['functions']>

/** @param place  where they stand, for what is wrong with them */
export function readFunctions(
  given: GivenFunctions,
  place: string,
): { readonly functions: readonly FunctionBelow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const functions = Object.entries(given).map(([name, { path, ...expected }]): FunctionBelow => {
    const body = expected['expect-body']
    const lines = expected['expect-json'] ?? []
    const at = `${place}.${name}`
    const json = lines.flatMap((line) => {
      const parsed = parseJsonExpectation(line)
      if (!parsed)
        problems.push({
          input: `${at}.expect-json`,
          received: line,
          allowed: '`path op value`, op one of == != >= > <= <',
          example: 'week_start == monday',
        })
      return parsed ?? []
    })
    const pattern = body === undefined ? undefined : patternOf(body)
    if (body !== undefined && !pattern)
      problems.push({ input: `${at}.expect-body`, received: body, allowed: 'a regular expression', example: 'Sign in' })
    const expect = { status: [{ from: 200, to: 299 }], headers: [], json, versionPath: 'version', version: undefined }
    return { name, path, expect: pattern ? { ...expect, body: pattern } : expect }
  })
  return { functions, problems }
}

/** Those that `health.functions` of an environment names. */
export function functionsOf(name: string, environment: Environment | undefined): ReturnType<typeof readFunctions> {
  return readFunctions(environment?.health?.functions ?? {}, `environments.${name}.health.functions`)
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

/** Tries each, one after the other. @param base  where the service answers */
export function tryBelow(
  base: string,
  functions: readonly FunctionBelow[],
  context: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<readonly Step[]> {
  return tryFunctions(
    functions.map(({ name, path, expect }) => ({ name, url: urlBelow(base, path), expect })),
    context,
  )
}

/**
 * @param place  for messages: `on green`; `''` where there are no slots
 * @returns why those that do not answer as they should do not; undefined: all do
 */
export async function whyBroken(
  base: string,
  functions: readonly FunctionBelow[],
  place: string,
  context: Parameters<typeof tryBelow>[2],
): Promise<string | undefined> {
  const broken = (await tryBelow(base, functions, context)).filter(({ ok }) => !ok)
  const at = place === '' ? '' : ` ${place}`
  return broken.length === 0
    ? undefined
    : broken.map(({ name, says }) => `function ${name} does not work${at}: ${says}`).join('; ')
}
