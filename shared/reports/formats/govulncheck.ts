import * as z from 'zod/mini'
import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJsonValues } from '../json.ts'
import { ReportError } from '../report-error.ts'

const osv = z.object({
  id: z.string(),
  aliases: z.nullish(z.array(z.string())),
  summary: z.nullish(z.string()),
  details: z.nullish(z.string()),
  severity: z.nullish(z.unknown()),
})
const frame = z.object({
  module: z.nullish(z.string()),
  version: z.nullish(z.string()),
  function: z.nullish(z.string()),
})
const message = z.object({
  config: z.optional(z.object({ scanner_name: z.nullish(z.string()) })),
  progress: z.optional(z.unknown()),
  SBOM: z.optional(z.unknown()),
  osv: z.optional(osv),
  finding: z.optional(z.object({ osv: z.string(), trace: z.array(frame) })),
})
/** Before 1.0: one object. */
const legacy = z.object({
  Vulns: z.nullable(z.array(z.object({ OSV: osv, ModPath: z.nullish(z.string()), CallSink: z.nullish(z.number()) }))),
})

/**
 * `govulncheck -json`, one finding a vulnerability. Go's database has no severities: one whose code is called is unknown, one
 * that is only in a module is low.
 */
export const govulncheck: Format<'security'> = {
  name: 'govulncheck',
  kind: 'security',
  detect: (head) => /"scanner_name"\s*:|"protocol_version"\s*:/.test(head) || /^\s*\{\s*"Calls"\s*:/.test(head),
  async parse({ chunks }) {
    const values = await readJsonValues(chunks, z.union([legacy, message]))
    const known = new Map<string, z.output<typeof osv>>()
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
    function add(one: z.output<typeof osv>, subject: string, isCalled: boolean): void {
      if (!known.has(one.id)) known.set(one.id, one)
      found.set(one.id, { subject, isCalled: isCalled || found.get(one.id)?.isCalled === true })
    }
    if (!isRun) throw new ReportError('it has no config message: govulncheck did not run')
    return { findings: [...found].map(([id, where]) => toFinding({ ...known.get(id), id }, where)) }
  },
}

function toFinding(
  { id, aliases, summary, details, severity }: z.output<typeof osv>,
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
