import * as z from 'zod/mini'
import { advisoryIds } from '../advisories.ts'
import { securityFinding, type SecurityReport, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'

const counts = z.record(z.string(), z.number())
/** How many vulnerabilities there are of each severity. */
export const metadata = z.optional(z.object({ vulnerabilities: z.optional(counts) }))
/** `message` stands outside where a registry refused npm, inside where pnpm could not begin. */
const failure = z.object({
  message: z.nullish(z.string()),
  error: z.object({ code: z.nullish(z.string()), summary: z.nullish(z.string()), message: z.nullish(z.string()) }),
})

export const advisory = z.object({
  id: z.union([z.number(), z.string()]),
  title: z.string(),
  module_name: z.string(),
  severity: z.string(),
  cves: z.nullish(z.array(z.string())),
  github_advisory_id: z.nullish(z.string()),
  url: z.nullish(z.string()),
  findings: z.nullish(z.array(z.object({ version: z.nullish(z.string()) }))),
})

/** npm 7 and later. */
const audit2 = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.string(),
      range: z.nullish(z.string()),
      via: z.array(z.union([z.string(), z.object({ title: z.nullish(z.string()), url: z.nullish(z.string()) })])),
    }),
  ),
  metadata,
})

/** npm 6, pnpm, yarn. */
const audit1 = z.object({ advisories: z.record(z.string(), advisory), metadata })

const schema = z.union([failure, audit2, audit1])

/**
 * `npm audit --json`. npm 7 and later: one finding a vulnerable package, as npm itself counts them, under its advisory, or its
 * name where it has several. npm 6 and pnpm: one an advisory. The tool's error object is an error: nothing was audited.
 */
export const npmAudit: Format<'security'> = {
  name: 'npm-audit',
  kind: 'security',
  detect: (head) =>
    /^\s*\{/.test(head) &&
    (/"auditReportVersion"\s*:|"advisories"\s*:\s*\{/.test(head) || /"error"\s*:\s*\{\s*"(?:code|summary)"/.test(head)),
  async parse({ chunks }) {
    const audit = await readJson(chunks, schema)
    if ('error' in audit) {
      const told = [audit.error.code, audit.error.summary, audit.error.message, audit.message].filter(Boolean)
      throw new ReportError(`nothing was audited: ${excerpt(told.join(' '), 200)}`)
    }
    const report =
      'vulnerabilities' in audit ? readPackages(audit) : { findings: Object.values(audit.advisories).map(fromAdvisory) }
    refuseUnlisted(report, audit.metadata?.vulnerabilities)
    return report
  },
}

function readPackages({ vulnerabilities }: z.output<typeof audit2>): SecurityReport {
  const findings = Object.entries(vulnerabilities).map(([name, { severity, range, via }]) => {
    const own = via.filter((cause) => typeof cause !== 'string')
    const ids = own.map(({ url }) => advisoryIds(url ?? ''))
    // several flaws are no aliases of each other: who accepts one of them has not accepted the package
    const aliases = (own.length === 1 ? ids[0] : []) ?? []
    return securityFinding({
      severity: securitySeverity(severity),
      id: aliases[0] ?? name,
      aliases,
      message:
        own.length > 0
          ? own.map(({ title }, index) => [title, ...(own.length > 1 ? (ids[index] ?? []) : [])].join(' ')).join('; ')
          : `depends on ${via.filter((cause) => typeof cause === 'string').join(', ')}`,
      subject: `${name} ${range ?? ''}`.trim(),
    })
  })
  return { findings }
}

export function fromAdvisory({
  id,
  title,
  module_name,
  severity,
  cves,
  github_advisory_id,
  url,
  findings,
}: z.output<typeof advisory>) {
  const aliases = [github_advisory_id ?? '', ...advisoryIds(url ?? ''), ...(cves ?? [])].filter(Boolean)
  return securityFinding({
    severity: securitySeverity(severity),
    id: aliases[0] ?? String(id),
    aliases: [...aliases, String(id)],
    message: title,
    subject: [module_name, findings?.[0]?.version ?? ''].join(' ').trim(),
  })
}

/** A report that states vulnerabilities and lists none was cut or filtered: it proves nothing. */
export function refuseUnlisted(
  { findings }: SecurityReport,
  stated: Readonly<Record<string, number>> | undefined,
): void {
  const total = Object.entries(stated ?? {}).reduce(
    (sum, [severity, count]) => sum + (severity === 'total' ? 0 : count),
    0,
  )
  if (findings.length === 0 && total > 0) throw new ReportError(`it states ${total} vulnerabilities and lists none`)
}
