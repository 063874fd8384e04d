import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJsonValues } from '../json.ts'
import { ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const osv = s.object({
  id: s.string,
  aliases: s.nullish(s.array(s.string)),
  summary: s.nullish(s.string),
  details: s.nullish(s.string),
  severity: s.nullish(s.unknown),
})
const frame = s.object({
  module: s.nullish(s.string),
  version: s.nullish(s.string),
  function: s.nullish(s.string),
})
const message = s.object({
  config: s.optional(s.object({ scanner_name: s.nullish(s.string) })),
  progress: s.optional(s.unknown),
  SBOM: s.optional(s.unknown),
  osv: s.optional(osv),
  finding: s.optional(s.object({ osv: s.string, trace: s.array(frame) })),
})
/** Before 1.0: one object. */
const legacy = s.object({
  Vulns: s.nullable(s.array(s.object({ OSV: osv, ModPath: s.nullish(s.string), CallSink: s.nullish(s.number) }))),
})

/**
 * `govulncheck -json`, one finding a vulnerability. Go's database has no severities: one whose code is called is unknown, one
 * that is only in a module is low.
 */
export const govulncheck: Format<'security'> = {
  name: 'govulncheck',
  kind: 'security',
  async parse({ chunks }) {
    const values = await readJsonValues(chunks, s.union(legacy, message))
    const known = new Map<string, s.Output<typeof osv>>()
    const found = new Map<string, { subject: string; isCalled: boolean }>()
    let isRun = false
    for (const value of values) {
      if ('Vulns' in value) {
        isRun = true
        for (const { OSV, ModPath, CallSink } of value.Vulns ?? []) add(OSV, ModPath ?? '', (CallSink ?? 0) > 0)
        continue
      }
      if (value.config) isRun = true
      if (value.osv) known.set(value.osv.id, value.osv)
      const top = value.finding?.trace[0]
      if (value.finding)
        add(
          { id: value.finding.osv },
          `${top?.module ?? ''} ${top?.version ?? ''}`.trim(),
          typeof top?.function === 'string',
        )
    }
    function add(one: s.Output<typeof osv>, subject: string, isCalled: boolean): void {
      if (!known.has(one.id)) known.set(one.id, one)
      found.set(one.id, { subject, isCalled: isCalled || found.get(one.id)?.isCalled === true })
    }
    if (!isRun) throw new ReportError('it has no config message: govulncheck did not run')
    return { findings: [...found].map(([id, where]) => toFinding({ ...known.get(id), id }, where)) }
  },
}

function toFinding(
  { id, aliases, summary, details, severity }: s.Output<typeof osv>,
  { subject, isCalled }: { subject: string; isCalled: boolean },
): SecurityFinding {
  const word = securitySeverity(typeof severity === 'string' ? severity : undefined)
  return securityFinding({
    severity: word === 'unknown' && !isCalled ? 'low' : word,
    id,
    aliases: aliases ?? [],
    message: summary ?? details ?? '',
    subject,
  })
}
