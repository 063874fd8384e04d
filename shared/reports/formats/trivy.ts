import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format, Place } from '../format.ts'
import { readJson } from '../json.ts'
import { ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const text = s.nullish(s.string)
const vulnerability = s.object({
  VulnerabilityID: text,
  PkgName: text,
  InstalledVersion: text,
  Severity: text,
  Title: text,
  Description: text,
})
const misconfiguration = s.object({
  ID: text,
  AVDID: text,
  Title: text,
  Message: text,
  Severity: text,
  Status: text,
  CauseMetadata: s.nullish(s.object({ StartLine: s.nullish(s.int) })),
})
const secret = s.object({ RuleID: s.string, Title: text, Severity: text, StartLine: s.nullish(s.int) })
const license = s.object({ Severity: text, PkgName: text, FilePath: text, Name: s.string })
const resultFields = {
  Target: text,
  Vulnerabilities: s.nullish(s.array(vulnerability)),
  Misconfigurations: s.nullish(s.array(misconfiguration)),
  Secrets: s.nullish(s.array(secret)),
  Licenses: s.nullish(s.array(license)),
}
const result = s.object(resultFields)
const results = s.nullish(s.array(result))
/** Of `trivy k8s`: all under Resources, or apart in older versions; under Findings in a summary. */
const resource = s.object({ Kind: text, Name: text, Error: text, Results: results })
const resources = s.nullish(s.array(resource))
const schema = s.union(
  s.array(s.object({ ...resultFields, Target: s.string })),
  s.object({
    SchemaVersion: s.optional(s.number),
    ClusterName: s.optional(s.string),
    Results: results,
    Resources: resources,
    Findings: resources,
    Vulnerabilities: resources,
    Misconfigurations: resources,
  }),
)

/**
 * Trivy's JSON: schema 2, the older list, and clusters. Vulnerabilities, misconfigurations that fail, secrets and licences count. A
 * resource of a cluster that could not be scanned is a finding of unknown severity.
 */
export const trivy: Format<'security'> = {
  name: 'trivy',
  kind: 'security',
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    if (!Array.isArray(given) && given.SchemaVersion === undefined && given.ClusterName === undefined)
      throw new ReportError('it has neither SchemaVersion nor ClusterName: this is not a Trivy report')
    const inCluster = Array.isArray(given)
      ? []
      : [given.Resources, given.Findings, given.Vulnerabilities, given.Misconfigurations].flatMap((list) => list ?? [])
    const all = [
      ...(Array.isArray(given) ? given : (given.Results ?? [])),
      ...inCluster.flatMap((one) => one.Results ?? []),
    ]
    return { findings: [...all.flatMap((one) => findingsOf(one, place)), ...inCluster.flatMap(notScanned)] }
  },
}

function notScanned({ Kind: kind, Name: name, Error: message }: s.Output<typeof resource>): SecurityFinding[] {
  if (!message) return []
  return [
    securityFinding({ severity: 'unknown', id: 'not-scanned', message, subject: `${kind ?? ''} ${name ?? ''}`.trim() }),
  ]
}

function findingsOf(
  {
    Target: target,
    Vulnerabilities: vulnerabilities,
    Misconfigurations: misconfigurations,
    Secrets: secrets,
    Licenses: licenses,
  }: s.Output<typeof result>,
  place: Place,
): SecurityFinding[] {
  const path = place(target ?? '')
  const failing = (misconfigurations ?? []).filter(({ Status: status }) => (status ?? 'FAIL') === 'FAIL')
  return [
    ...(vulnerabilities ?? []).map((one) =>
      securityFinding({
        severity: severityOf(one),
        id: one.VulnerabilityID ?? '',
        message: one.Title ?? one.Description ?? '',
        path,
        subject: `${one.PkgName ?? ''} ${one.InstalledVersion ?? ''}`.trim(),
      }),
    ),
    ...failing.map((one) =>
      securityFinding({
        severity: severityOf(one),
        id: one.ID ?? one.AVDID ?? '',
        message: one.Message ?? one.Title ?? '',
        path,
        line: one.CauseMetadata?.StartLine ?? 0,
      }),
    ),
    ...(secrets ?? []).map((one) =>
      securityFinding({
        severity: severityOf(one),
        id: one.RuleID,
        message: one.Title ?? '',
        path,
        line: one.StartLine ?? 0,
      }),
    ),
    ...(licenses ?? []).map((one) =>
      securityFinding({
        severity: severityOf(one),
        id: `license ${one.Name}`,
        message: `licence ${one.Name}`,
        path: place(one.FilePath ?? ''),
        subject: one.PkgName ?? '',
      }),
    ),
  ]
}

function severityOf({ Severity: word }: { readonly Severity?: string | null | undefined }) {
  return securitySeverity(word ?? undefined)
}
