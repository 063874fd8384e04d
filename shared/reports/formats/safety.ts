import * as z from 'zod/mini'
import { securityFinding, type SecurityFinding, securitySeverity, severityOfScore } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const text = z.nullish(z.string())
const score = z.nullish(z.object({ base_score: z.nullish(z.number()), base_severity: text }))
/** safety 2 and 3, `check --json`. */
const check = z.object({
  report_meta: z.unknown(),
  vulnerabilities: z.array(
    z.object({
      vulnerability_id: z.string(),
      package_name: z.string(),
      analyzed_version: text,
      advisory: text,
      CVE: text,
      severity: z.nullish(z.object({ cvssv3: score, cvssv2: score })),
      /** true, or {} where it is not. */
      ignored: z.unknown(),
    }),
  ),
})
/** safety 3, `scan --output json`. */
const scan = z.object({
  scan_results: z.object({
    projects: z.array(
      z.object({
        files: z.array(
          z.object({
            location: text,
            results: z.object({
              dependencies: z.array(
                z.object({
                  name: z.string(),
                  specifications: z.array(
                    z.object({
                      raw: text,
                      vulnerabilities: z.object({
                        known_vulnerabilities: z.array(
                          z.object({
                            id: z.string(),
                            ignored: z.nullish(z.object({ code: text })),
                            vulnerable_spec: text,
                          }),
                        ),
                      }),
                    }),
                  ),
                }),
              ),
            }),
          }),
        ),
      }),
    ),
  }),
})
/** safety 1: package, specification, version, advisory, id, …. */
const old = z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()], z.unknown()))
const schema = z.union([check, scan, old])

/** safety's JSON, versions 1 to 3. What it was told to ignore is left out. Often it gives no severity: unknown then. */
export const safety: Format<'security'> = {
  name: 'safety',
  kind: 'security',
  detect: (head) => /"report_meta"\s*:|"scan_results"\s*:/.test(head) || /^\s*\[\s*\[\s*"/.test(head),
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    if (Array.isArray(given)) {
      return {
        findings: given.map(([name, , version, advisory, id]) =>
          securityFinding({
            severity: 'unknown',
            id: `SAFETY-${id}`,
            message: advisory,
            subject: `${name} ${version}`,
          }),
        ),
      }
    }
    return {
      findings:
        'vulnerabilities' in given
          ? given.vulnerabilities.filter(({ ignored }) => ignored !== true).map(fromCheck)
          : fromScan(given, place),
    }
  },
}

function fromCheck({
  vulnerability_id: id,
  package_name: name,
  analyzed_version: version,
  advisory,
  CVE: cve,
  severity,
}: z.output<typeof check>['vulnerabilities'][number]): SecurityFinding {
  const base = severity?.cvssv3 ?? severity?.cvssv2
  const byScore = typeof base?.base_score === 'number' ? severityOfScore(base.base_score) : 'unknown'
  const word = securitySeverity(base?.base_severity ?? undefined)
  return securityFinding({
    severity: word === 'unknown' ? byScore : word,
    id: cve ?? `SAFETY-${id}`,
    aliases: [`SAFETY-${id}`],
    message: advisory ?? '',
    subject: `${name} ${version ?? ''}`.trim(),
  })
}

function fromScan({ scan_results }: z.output<typeof scan>, place: (path: string) => string): SecurityFinding[] {
  const files = scan_results.projects.flatMap((project) => project.files)
  return files.flatMap(({ location, results }) =>
    results.dependencies.flatMap(({ name, specifications }) =>
      specifications.flatMap(({ raw, vulnerabilities }) =>
        vulnerabilities.known_vulnerabilities
          .filter(({ ignored }) => !ignored?.code)
          .map(({ id, vulnerable_spec }) =>
            securityFinding({
              severity: 'unknown',
              id: `SAFETY-${id}`,
              message: vulnerable_spec ?? '',
              path: place(location ?? ''),
              subject: raw ?? name,
            }),
          ),
      ),
    ),
  )
}
