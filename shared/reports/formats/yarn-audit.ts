import * as z from 'zod/mini'
import { advisoryIds } from '../advisories.ts'
import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJsonValues, validate } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import { advisory, fromAdvisory, metadata, refuseUnlisted } from './npm-audit.ts'

/** yarn 1: a line a path; the summary comes last. */
const classic = z.object({ type: z.string(), data: z.optional(z.unknown()) })
const found = z.object({ advisory })
/** yarn 4 `npm audit --json`: a line an advisory. */
const berry = z.object({
  value: z.string(),
  children: z.object({
    ID: z.union([z.number(), z.string()]),
    Issue: z.string(),
    URL: z.nullish(z.string()),
    Severity: z.string(),
    'Tree Versions': z.nullish(z.array(z.string())),
  }),
})

/** `yarn audit --json` of yarn 1 (one finding an advisory, however many paths lead to it) and of yarn 4. */
export const yarnAudit: Format<'security'> = {
  name: 'yarn-audit',
  kind: 'security',
  detect: (head) =>
    /^\s*\{"type":"(?:auditAdvisory|auditSummary|auditAction|info|warning|error)"/.test(head) ||
    /^\s*\{"value":"[^"]*","children":\{"ID":/.test(head),
  async parse({ chunks }) {
    const values = await readJsonValues(chunks, z.union([classic, berry]))
    const advisories = new Map<string, SecurityFinding>()
    let isComplete = values.some((value) => 'children' in value)
    let failure = ''
    let stated: z.output<typeof metadata>
    for (const value of values) {
      if ('children' in value) advisories.set(`${value.value} ${value.children.ID}`, fromBerry(value))
      else if (value.type === 'auditAdvisory') {
        const result = found.safeParse(value.data)
        if (!result.success) throw new ReportError('an auditAdvisory without an advisory')
        advisories.set(String(result.data.advisory.id), fromAdvisory(result.data.advisory))
      } else if (value.type === 'auditSummary') {
        isComplete = true
        stated = validate(value.data, metadata, 'auditSummary')
      } else if (value.type === 'error') failure ||= typeof value.data === 'string' ? value.data : 'an error'
    }
    if (!isComplete) throw new ReportError(`nothing was audited: ${excerpt(failure || 'it has no auditSummary', 200)}`)
    const report = { findings: [...advisories.values()] }
    refuseUnlisted(report, stated?.vulnerabilities)
    return report
  },
}

function fromBerry({ value, children }: z.output<typeof berry>): SecurityFinding {
  const aliases = advisoryIds(children.URL ?? '')
  return securityFinding({
    severity: securitySeverity(children.Severity),
    id: aliases[0] ?? String(children.ID),
    aliases: [...aliases, String(children.ID)],
    message: children.Issue,
    subject: `${value} ${children['Tree Versions']?.[0] ?? ''}`.trim(),
  })
}
