import { advisoryIds } from '../../../shared/reports/advisories.ts'
import type { SecurityFinding, SecurityReport } from '../../../shared/reports/findings.ts'

/**
 * Takes out flaws that a report before has told already: the same advisory, by whatever name, of the same package. Within
 * one report nothing is taken out: its tool counts as it counts.
 *
 * @returns is given one report after the other
 */
export function createDuplicateFilter(): (report: SecurityReport) => SecurityReport {
  const told = new Set<string>()
  return ({ findings }) => {
    const fresh = findings.filter((finding) => !keysOf(finding).some((key) => told.has(key)))
    for (const finding of fresh) for (const key of keysOf(finding)) told.add(key)
    return { findings: fresh }
  }
}

function keysOf({ id, aliases, subject }: SecurityFinding): string[] {
  const [component = ''] = subject.split(' ')
  return component === ''
    ? []
    : [id, ...aliases].flatMap(advisoryIds).map((advisory) => `${advisory.toUpperCase()} ${component}`)
}
