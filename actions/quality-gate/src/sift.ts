import type { LintFinding, SecurityFinding } from '../../../shared/reports/findings.ts'
import type { Exception } from './allow-list.ts'
import type { NamedReports } from './facts.ts'

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

/** Takes accepted findings out of all lint and security reports. */
export function siftReports(
  reports: NamedReports,
  exceptions: readonly Exception[],
  today: string,
): { reports: NamedReports; accepted: (LintFinding | SecurityFinding)[]; expired: Exception[] } {
  const accepted: (LintFinding | SecurityFinding)[] = []
  const expired = new Set<Exception>()
  const siftAll = <F extends LintFinding | SecurityFinding>(
    named: ReadonlyMap<string, { readonly findings: readonly F[] }>,
  ) =>
    new Map(
      [...named].map(([name, { findings }]) => {
        const sifted = sift(findings, exceptions, today)
        accepted.push(...sifted.accepted)
        for (const exception of sifted.expired) expired.add(exception)
        return [name, { findings: sifted.findings }] as const
      }),
    )
  return {
    reports: { ...reports, lint: siftAll(reports.lint), security: siftAll(reports.security) },
    accepted,
    expired: [...expired],
  }
}
