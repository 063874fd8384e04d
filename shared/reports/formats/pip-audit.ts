import { securityFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const vulnerability = s.object({
  id: s.string,
  description: s.nullish(s.string),
  aliases: s.nullish(s.array(s.string)),
})
const audited = s.object({ name: s.string, version: s.nullish(s.string), vulns: s.array(vulnerability) })
const skipped = s.object({ name: s.string, skip_reason: s.string })
const dependencies = s.array(s.union(audited, skipped))
const schema = s.union(dependencies, s.object({ dependencies }))

/**
 * `pip-audit --format json`, old and new. It knows no severities: all are unknown. What it could not audit is a finding too, and
 * when it could audit nothing at all the report is an error: offline it says "No known vulnerabilities" then.
 */
export const pipAudit: Format<'security'> = {
  name: 'pip-audit',
  kind: 'security',
  async parse({ chunks }) {
    const given = await readJson(chunks, schema)
    const all = Array.isArray(given) ? given : given.dependencies
    const unknown = all.filter((one) => 'skip_reason' in one)
    if (unknown[0] && unknown.length === all.length)
      throw new ReportError(`nothing was audited: ${excerpt(unknown[0].skip_reason, 200)}`)
    const findings = all.flatMap((one) => {
      if ('skip_reason' in one)
        return [
          securityFinding({ severity: 'unknown', id: 'not-audited', message: one.skip_reason, subject: one.name }),
        ]
      const subject = `${one.name} ${one.version ?? ''}`.trim()
      return one.vulns.map(({ id, description, aliases }) =>
        securityFinding({ severity: 'unknown', id, aliases: aliases ?? [], message: description ?? '', subject }),
      )
    })
    return { findings }
  },
}
