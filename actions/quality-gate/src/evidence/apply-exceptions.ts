import type { LintFinding, SecurityFinding } from '../../../../shared/reports/findings.ts'
import type { HygieneFinding } from '../../../../shared/reports/hygiene.ts'
import type { Exception } from '../policy/allow-list.ts'
import type { NamedReports } from '../facts.ts'

export type AnyFinding = LintFinding | SecurityFinding | HygieneFinding

export interface Sifted<F> {
  readonly findings: readonly F[]
  readonly accepted: readonly F[]
  /** Exceptions that would still be needed, and are over. */
  readonly expired: readonly Exception[]
}

/** Takes accepted findings out. @param today  YYYY-MM-DD, UTC */
export function sift<F extends AnyFinding>(
  findings: readonly F[],
  exceptions: readonly Exception[],
  today: string,
): Sifted<F> {
  const open: F[] = []
  const accepted: F[] = []
  const expired = new Set<Exception>()
  for (const finding of findings) {
    if (isAccepted(finding, exceptions, today)) accepted.push(finding)
    else {
      open.push(finding)
      for (const exception of exceptions) if (fits(exception, finding)) expired.add(exception)
    }
  }
  return { findings: open, accepted, expired: [...expired] }
}

/** @param today  YYYY-MM-DD, UTC */
export function isAccepted(finding: AnyFinding, exceptions: readonly Exception[], today: string): boolean {
  return exceptions.some((exception) => exception.until >= today && fits(exception, finding))
}

function fits(exception: Exception, finding: AnyFinding): boolean {
  const ids = [finding.id, ...('aliases' in finding ? finding.aliases : [])].map((id) => id.toLowerCase())
  const path = exception.path?.replace(/\/$/, '')
  const isThere = path === undefined || finding.path === path || finding.path.startsWith(`${path}/`)
  const subject = 'subject' in finding ? finding.subject : ''
  const isPackage =
    exception.package === undefined || subject === exception.package || subject.startsWith(`${exception.package} `)
  return ids.includes(exception.id.toLowerCase()) && isThere && isPackage
}

/** Takes accepted findings out of all lint, security and hygiene reports. */
export function siftReports(
  reports: NamedReports,
  exceptions: readonly Exception[],
  today: string,
): { reports: NamedReports; accepted: AnyFinding[]; expired: Exception[] } {
  const accepted: AnyFinding[] = []
  const expired = new Set<Exception>()
  const siftAll = <F extends AnyFinding, R extends { readonly findings: readonly F[] }>(
    named: ReadonlyMap<string, R>,
  ) =>
    new Map(
      [...named].map(([name, report]) => {
        const sifted = sift(report.findings, exceptions, today)
        accepted.push(...sifted.accepted)
        for (const exception of sifted.expired) expired.add(exception)
        return [name, { ...report, findings: sifted.findings }] as const
      }),
    )
  return {
    reports: {
      ...reports,
      lint: siftAll(reports.lint),
      security: siftAll(reports.security),
      hygiene: siftAll(reports.hygiene),
    },
    accepted,
    expired: [...expired],
  }
}
