import { advisoryIds } from '../../../shared/reports/advisories.ts'
import {
  securitySeverities,
  type SecurityFinding,
  type SecurityReport,
  type SecuritySeverity,
} from '../../../shared/reports/findings.ts'

/**
 * Takes out flaws that a report before has told already: the same advisory, by whatever name, of the same package. Within
 * one report nothing is taken out: its tool counts as it counts. What is left is as severe as the worst that any of them says.
 *
 * @param all  those that will be given
 * @returns is given one report after the other
 */
export function createDuplicateFilter(all: readonly SecurityReport[] = []): (report: SecurityReport) => SecurityReport {
  const worst = new Map<string, SecuritySeverity>()
  const tell = createTelling()
  for (const { again } of all.map(tell))
    for (const finding of again)
      for (const key of keysOf(finding)) worst.set(key, worse(finding.severity, worst.get(key)))
  const retell = createTelling()
  return (report) => ({
    findings: retell(report).fresh.map((finding) => ({
      ...finding,
      severity: keysOf(finding).reduce<SecuritySeverity>((one, key) => worse(one, worst.get(key)), finding.severity),
    })),
  })
}

/** Tells findings that no report before had from those that one had. */
function createTelling(): (report: SecurityReport) => Record<'fresh' | 'again', readonly SecurityFinding[]> {
  const told = new Set<string>()
  return ({ findings }) => {
    const isTold = (finding: SecurityFinding) => keysOf(finding).some((key) => told.has(key))
    const [fresh, again] = [findings.filter((finding) => !isTold(finding)), findings.filter(isTold)]
    for (const finding of fresh) for (const key of keysOf(finding)) told.add(key)
    return { fresh, again }
  }
}

function worse(one: SecuritySeverity, other: SecuritySeverity = one): SecuritySeverity {
  return securitySeverities.indexOf(other) < securitySeverities.indexOf(one) ? other : one
}

function keysOf({ id, aliases, subject }: SecurityFinding): string[] {
  const [component = ''] = subject.split(' ')
  return component === ''
    ? []
    : [id, ...aliases].flatMap(advisoryIds).map((advisory) => `${advisory.toUpperCase()} ${component}`)
}
