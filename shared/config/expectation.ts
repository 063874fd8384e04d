import type * as z from 'zod/mini'

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

/** What a value of a YAML text should have been, as a noun phrase: for a schema's `error`, which has no words of its own. */
export function expectationOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String))
  if (issue.code === 'too_small') return leastOf(issue)
  if (issue.code === 'too_big') return `at most ${issue.maximum}`
  if (issue.code === 'invalid_union') return wordsOf(issue.errors.flat(), ', or ')
  return issue.code === 'invalid_key' ? wordsOf(issue.issues, '; ') : undefined
}

const oneOf = (values: readonly string[]) => (values.length > 1 ? `one of ${values.join(', ')}` : values.join())

function leastOf({ origin, inclusive, minimum }: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string {
  if (origin === 'string') return 'a text that is not empty'
  return origin === 'array' ? `a list of at least ${minimum}` : `${inclusive ? 'at least' : 'more than'} ${minimum}`
}

function wordsOf(issues: readonly { readonly message: string }[], between: string): string {
  return [...new Set(issues.map(({ message }) => message))].join(between)
}

/** What stands at a path of a plain value; undefined where nothing does. */
export function valueAt(plain: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<PropertyKey, unknown>)[key]
        : undefined,
    plain,
  )
}

/** What is there, as far as it can be shown in a line; undefined for nothing. */
export function shownValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`
  if (typeof value !== 'object' || value === null) return undefined
  return Array.isArray(value) ? 'a list' : 'a map'
}
