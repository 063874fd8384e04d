import type * as z from 'zod/mini'
import type { Problem } from '../../errors/action-error.ts'

/** What is wrong with a target's own options. */
export function optionProblems(
  schema: z.ZodMiniType,
  given: Readonly<Record<string, unknown>>,
  allowed: string,
): Problem[] {
  const { error } = schema.safeParse(given)
  return (error?.issues ?? []).map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined
    const path = issue.path.map(String).join('.')
    const value = given[path]
    const isGiven = unknown !== undefined || path in given
    return {
      input: `options ${path}`.trim(),
      ...(isGiven ? { received: unknown ?? (typeof value === 'string' ? value : JSON.stringify(value)) } : {}),
      allowed: unknown === undefined ? issue.message : allowed,
    }
  })
}
