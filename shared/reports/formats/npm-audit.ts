import { advisoryIds } from '../advisories.ts'
import { securityFinding, type SecurityReport, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const counts = s.record(s.number)
/** How many vulnerabilities there are of each severity. */
export const metadata = s.optional(s.object({ vulnerabilities: s.optional(counts) }))
/** `message` stands outside where a registry refused npm, inside where pnpm could not begin. */
const failure = s.object({
  message: s.nullish(s.string),
  error: s.object({ code: s.nullish(s.string), summary: s.nullish(s.string), message: s.nullish(s.string) }),
})

export const advisory = s.object({
  id: s.union(s.number, s.string),
  title: s.string,
  module_name: s.string,
  severity: s.string,
  cves: s.nullish(s.array(s.string)),
  github_advisory_id: s.nullish(s.string),
  url: s.nullish(s.string),
  findings: s.nullish(s.array(s.object({ version: s.nullish(s.string) }))),
})

/** npm 7 and later. */
const audit2 = s.object({
  vulnerabilities: s.record(
    s.object({
      severity: s.string,
      range: s.nullish(s.string),
      via: s.array(s.union(s.string, s.object({ title: s.nullish(s.string), url: s.nullish(s.string) }))),
    }),
  ),
  metadata,
})

/** npm 6, pnpm, yarn. */
const audit1 = s.object({ advisories: s.record(advisory), metadata })

const schema = s.union(failure, audit2, audit1)

/**
 * `npm audit --json`. npm 7 and later: one finding a vulnerable package, as npm itself counts them, under its advisory, or its
 * name where it has several. npm 6 and pnpm: one an advisory. The tool's error object is an error: nothing was audited.
 */
export const npmAudit: Format<'security'> = {
  name: 'npm-audit',
  kind: 'security',
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

function readPackages({ vulnerabilities }: s.Output<typeof audit2>): SecurityReport {
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
}: s.Output<typeof advisory>) {
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
