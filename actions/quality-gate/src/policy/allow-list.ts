import * as z from 'zod/mini'
import { expectationOf, shownValue, valueAt } from '../../../../shared/config/expectation.ts'
import type { Problem } from '../../../../shared/errors/action-error.ts'

const day = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'),
  z.refine((text) => isOfCalendar(text), 'a day of the calendar'),
)
const text = z.string().check(z.regex(/\S/, 'a text that is not empty'))
const entry = z.strictObject({
  /** Advisory, CVE, rule or check. */
  id: text,
  /** Only there: a file, or a folder with all below it. */
  path: z.optional(text),
  /** Only in this package. */
  package: z.optional(text),
  /** The last day on which it is accepted. */
  until: day,
  reason: text,
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
  const result = z.array(entry).safeParse(given ?? [], { error: expectationOf })
  if (result.success) return { exceptions: result.data, problems: [] }
  const problems = result.error.issues.map((issue): Problem => {
    const received = shownValue(valueAt(given, issue.path))
    const what = issue.code === 'unrecognized_keys' ? `no ${issue.keys.join(', ')}` : issue.message
    return {
      input: [file, ...issue.path.map(String)].join(' '),
      ...(received === undefined ? {} : { received }),
      allowed: `a list of entries with id, until (YYYY-MM-DD) and reason, and path or package where wanted; ${what}`,
      example: '- { id: CVE-2026-1234, until: 2026-12-31, reason: not reachable }',
    }
  })
  return { exceptions: [], problems }
}

/** Not every 31st, nor every 29th of February. */
function isOfCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
