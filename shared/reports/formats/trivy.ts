import * as z from 'zod/mini'
import { securityFinding, type SecurityFinding, securitySeverity } from '../findings.ts'
import type { Format, Place } from '../format.ts'
import { readJson } from '../json.ts'
import { ReportError } from '../report-error.ts'

const text = z.nullish(z.string())
const vulnerability = z.object({
  VulnerabilityID: text,
  PkgName: text,
  InstalledVersion: text,
  Severity: text,
  Title: text,
  Description: text,
})
const misconfiguration = z.object({
  ID: text,
  AVDID: text,
  Title: text,
  Message: text,
  Severity: text,
  Status: text,
  CauseMetadata: z.nullish(z.object({ StartLine: z.nullish(z.int()) })),
})
const secret = z.object({ RuleID: z.string(), Title: text, Severity: text, StartLine: z.nullish(z.int()) })
const license = z.object({ Severity: text, PkgName: text, FilePath: text, Name: z.string() })
const result = z.object({
  Target: text,
  Vulnerabilities: z.nullish(z.array(vulnerability)),
  Misconfigurations: z.nullish(z.array(misconfiguration)),
  Secrets: z.nullish(z.array(secret)),
  Licenses: z.nullish(z.array(license)),
})
const results = z.nullish(z.array(result))
/** Of `trivy k8s`: all under Resources, or apart in older versions; under Findings in a summary. */
const resource = z.object({ Kind: text, Name: text, Error: text, Results: results })
const resources = z.nullish(z.array(resource))
const schema = z.union([
  z.array(z.extend(result, { Target: z.string() })),
  z.object({
    SchemaVersion: z.optional(z.number()),
    ClusterName: z.optional(z.string()),
    Results: results,
    Resources: resources,
    Findings: resources,
    Vulnerabilities: resources,
    Misconfigurations: resources,
  }),
])

/**
 * Trivy's JSON: schema 2, the older list, and clusters. Vulnerabilities, misconfigurations that fail, secrets and licences count. A
 * resource of a cluster that could not be scanned is a finding of unknown severity.
 */
export const trivy: Format<'security'> = {
  name: 'trivy',
  kind: 'security',
  detect: (head) =>
    /"(?:SchemaVersion|ClusterName|ArtifactName)"\s*:/.test(head) ||
    (/^\s*\[\s*\{\s*"Target"/.test(head) && /"(?:Type|Vulnerabilities)"\s*:/.test(head)),
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    if (!Array.isArray(given) && given.SchemaVersion === undefined && given.ClusterName === undefined)
      throw new ReportError('it has neither SchemaVersion nor ClusterName: this is no Trivy report')
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

function notScanned({ Kind: kind, Name: name, Error: message }: z.output<typeof resource>): SecurityFinding[] {
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
  }: z.output<typeof result>,
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
