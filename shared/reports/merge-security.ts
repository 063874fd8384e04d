import { advisoryIds } from './advisories.ts'
import {
  mergeFindings,
  securitySeverities,
  type SecurityFinding,
  type SecurityReport,
  type SecuritySeverity,
} from './findings.ts'

/**
 * Puts reports together, each flaw once: the same advisory, by whatever name, of the same package, is told by the first report that has it, and
 * is as severe as the worst that any of them says. Within one report nothing is taken out: its tool counts as it counts.
 *
 * @param isAccepted  what the allow-list will take out: elsewhere the same flaw is not accepted by that
 */
export function mergeSecurity(
  reports: readonly SecurityReport[],
  isAccepted: (finding: SecurityFinding) => boolean = () => false,
): SecurityReport {
  if (reports.length < 2) return mergeFindings(reports)
  const worst = new Map<string, SecuritySeverity>()
  for (const { findings } of reports)
    for (const finding of findings)
      for (const key of keysOf(finding)) worst.set(key, worse(finding.severity, worst.get(key)))
  const told = new Set<string>()
  const fresh = reports.flatMap(({ findings }) => {
    const first = findings.filter((finding) => !keysOf(finding).some((key) => told.has(key)))
    for (const finding of first) if (!isAccepted(finding)) keysOf(finding).forEach((key) => told.add(key))
    return first
  })
  return {
    findings: fresh.map((finding) => ({
      ...finding,
      severity: keysOf(finding).reduce<SecuritySeverity>((one, key) => worse(one, worst.get(key)), finding.severity),
    })),
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
