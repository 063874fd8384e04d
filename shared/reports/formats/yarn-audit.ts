import { advisoryIds } from '../advisories.ts'
import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJsonValues, validate } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'
import { advisory, fromAdvisory, metadata, refuseUnlisted } from './npm-audit.ts'

/** yarn 1: a line a path; the summary comes last. */
const classic = s.object({ type: s.string, data: s.optional(s.unknown) })
const found = s.object({ advisory })
/** yarn 4 `npm audit --json`: a line an advisory. */
const berry = s.object({
  value: s.string,
  children: s.object({
    ID: s.union(s.number, s.string),
    Issue: s.string,
    URL: s.nullish(s.string),
    Severity: s.string,
    'Tree Versions': s.nullish(s.array(s.string)),
  }),
})

/** `yarn audit --json` of yarn 1 (one finding an advisory, however many paths lead to it) and of yarn 4. */
export const yarnAudit: Format<'security'> = {
  name: 'yarn-audit',
  kind: 'security',
  async parse({ chunks }) {
    const values = await readJsonValues(chunks, s.union(classic, berry))
    const advisories = new Map<string, SecurityFinding>()
    let isComplete = values.some((value) => 'children' in value)
    let failure = ''
    let stated: s.Output<typeof metadata>
    for (const value of values) {
      if ('children' in value) advisories.set(`${value.value} ${value.children.ID}`, fromBerry(value))
      else if (value.type === 'auditAdvisory') {
        const data = found(value.data)
        if (data instanceof s.Misfit) throw new ReportError('an auditAdvisory without an advisory')
        advisories.set(String(data.advisory.id), fromAdvisory(data.advisory))
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

function fromBerry({ value, children }: s.Output<typeof berry>): SecurityFinding {
  const aliases = advisoryIds(children.URL ?? '')
  return securityFinding({
    severity: securitySeverity(children.Severity),
    id: aliases[0] ?? String(children.ID),
    aliases: [...aliases, String(children.ID)],
    message: children.Issue,
    subject: `${value} ${children['Tree Versions']?.[0] ?? ''}`.trim(),
  })
}
