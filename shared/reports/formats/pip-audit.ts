import * as z from 'zod/mini'
import { securityFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'

const vulnerability = z.object({
  id: z.string(),
  description: z.nullish(z.string()),
  aliases: z.nullish(z.array(z.string())),
})
const audited = z.object({ name: z.string(), version: z.nullish(z.string()), vulns: z.array(vulnerability) })
const skipped = z.object({ name: z.string(), skip_reason: z.string() })
const dependencies = z.array(z.union([audited, skipped]))
const schema = z.union([dependencies, z.object({ dependencies })])

/**
 * `pip-audit --format json`, old and new. It knows no severities: all are unknown. What it could not audit is a finding too, and
 * when it could audit nothing at all the report is an error: offline it says "No known vulnerabilities" then.
 */
export const pipAudit: Format<'security'> = {
  name: 'pip-audit',
  kind: 'security',
  detect: (head) =>
    /"vulns"\s*:\s*\[|"skip_reason"\s*:/.test(head) ||
    /^\s*\{\s*"dependencies"\s*:\s*\[\s*\]/.test(head) ||
    /^\s*\[\s*\]\s*$/.test(head),
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
