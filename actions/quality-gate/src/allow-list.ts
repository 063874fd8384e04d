import * as z from 'zod/mini'
import { type Problem } from '../../../shared/errors/action-error.ts'
import type { LintFinding, SecurityFinding } from '../../../shared/reports/findings.ts'

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

export interface Sifted<F> {
  readonly findings: readonly F[]
  readonly accepted: readonly F[]
  /** Exceptions that would still be needed, and are over. */
  readonly expired: readonly Exception[]
}

/** Takes accepted findings out. @param today  YYYY-MM-DD, UTC */
export function sift<F extends LintFinding | SecurityFinding>(
  findings: readonly F[],
  exceptions: readonly Exception[],
  today: string,
): Sifted<F> {
  const open: F[] = []
  const accepted: F[] = []
  const expired = new Set<Exception>()
  for (const finding of findings) {
    const fitting = exceptions.filter((exception) => fits(exception, finding))
    if (fitting.some(({ until }) => until >= today)) accepted.push(finding)
    else {
      open.push(finding)
      for (const exception of fitting) expired.add(exception)
    }
  }
  return { findings: open, accepted, expired: [...expired] }
}

function fits(exception: Exception, finding: LintFinding | SecurityFinding): boolean {
  const ids = [finding.id, ...('aliases' in finding ? finding.aliases : [])].map((id) => id.toLowerCase())
  const path = exception.path?.replace(/\/$/, '')
  const isThere = path === undefined || finding.path === path || finding.path.startsWith(`${path}/`)
  const subject = 'subject' in finding ? finding.subject : ''
  const isPackage =
    exception.package === undefined || subject === exception.package || subject.startsWith(`${exception.package} `)
  return ids.includes(exception.id.toLowerCase()) && isThere && isPackage
}
