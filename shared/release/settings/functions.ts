import { type Fields, lines } from '../../action/fields.ts'
import type { Environment } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { Expectations } from '../../health/expectations.ts'
import { parseFunctionAt, parseJsonExpectation, repeatedFunction } from '../../health/fields.ts'

/** A function of the service that must answer as it should. */
export interface FunctionBelow {
  readonly name: string
  /** Below the URL that the service answers at. */
  readonly path: string
  readonly expect: Expectations
  /** The line of the input that names it; absent where the config does. */
  readonly line?: string
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

/** The input of every action that tries functions below a URL that it knows itself. */
export const functionFields = {
  functions: lines(parseBelow, {
    allowed: '`name=path` or `name=path path op value`, one per line',
    example: 'week start=/settings week_start == monday',
  }),
} satisfies Fields

/** Never at a URL: it is tried where the service answers. */
function parseBelow(line: string): FunctionBelow | undefined {
  const { at: path, ...read } = parseFunctionAt(line) ?? { at: '' }
  return 'name' in read && !/^\w+:\/\//.test(path) ? { ...read, path, line } : undefined
}

/** Where functions come from, as messages name it. */
export function placeOfFunctions(given: readonly FunctionBelow[], environment: string): string {
  return given.length > 0 ? 'functions' : `environments.${environment}.health.functions`
}

/**
 * Those of the input, else those that `health.functions` of the environment names.
 *
 * @param configured  the environment in the config; undefined: only the input counts
 */
export function resolveFunctions(
  { functions: given, environment }: { readonly functions: readonly FunctionBelow[]; readonly environment: string },
  configured: Environment | undefined,
): ReturnType<typeof readFunctions> {
  if (given.length > 0) return { functions: given, problems: repeatedFunction(given) }
  return readFunctions(configured?.health?.functions ?? {}, placeOfFunctions(given, environment))
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}
