import * as z from 'zod/mini'
import { type Problem } from '../../../shared/errors/action-error.ts'

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
  z.refine((text) => !Number.isNaN(Date.parse(text)), 'a day of the calendar'),
)
const entry = z.strictObject({
  /** Advisory, CVE, rule or check. */
  id: z.string().check(z.minLength(1)),
  /** Only there: a file, or a folder with all below it. */
  path: z.optional(z.string().check(z.minLength(1))),
  /** Only in this package. */
  package: z.optional(z.string().check(z.minLength(1))),
  /** The last day on which it is accepted. */
  until: day,
  reason: z.string().check(z.minLength(1)),
})

export type Exception = z.output<typeof entry>

/**
 * Checks the entries of an allow-list.
 *
 * @param given  the parsed YAML
 * @param file  for messages
 */
export function readAllowList(
  given: unknown,
  file: string,
): { readonly exceptions: readonly Exception[]; readonly problems: readonly Problem[] } {
  const result = z.array(entry).safeParse(given ?? [])
  if (result.success) return { exceptions: result.data, problems: [] }
  const problems = result.error.issues.map(({ path, message }) => ({
    input: [file, ...path.map(String)].join(' '),
    allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${message}`,
    example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }',
  }))
  return { exceptions: [], problems }
}
