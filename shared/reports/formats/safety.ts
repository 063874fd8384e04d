import { securityFinding, type SecurityFinding, securitySeverity, severityOfScore } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const text = s.nullish(s.string)
const score = s.nullish(s.object({ base_score: s.nullish(s.number), base_severity: text }))
/** safety 2 and 3, `check --json`. */
const check = s.object({
  report_meta: s.unknown,
  vulnerabilities: s.array(
    s.object({
      vulnerability_id: s.string,
      package_name: s.string,
      analyzed_version: text,
      advisory: text,
      CVE: text,
      severity: s.nullish(s.object({ cvssv3: score, cvssv2: score })),
      /** true, or {} where it is not. */
      ignored: s.unknown,
    }),
  ),
})
/** safety 3, `scan --output json`. */
const scan = s.object({
  scan_results: s.object({
    projects: s.array(
      s.object({
        files: s.array(
          s.object({
            location: text,
            results: s.object({
              dependencies: s.array(
                s.object({
                  name: s.string,
                  specifications: s.array(
                    s.object({
                      raw: text,
                      vulnerabilities: s.object({
                        known_vulnerabilities: s.array(
                          s.object({
                            id: s.string,
                            ignored: s.nullish(s.object({ code: text })),
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
const old = s.array(s.tuple(s.string, s.string, s.string, s.string, s.string))
const schema = s.union(check, scan, old)

/** safety's JSON, versions 1 to 3. What it was told to ignore is left out. Often it gives no severity: unknown then. */
export const safety: Format<'security'> = {
  name: 'safety',
  kind: 'security',
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
}: s.Output<typeof check>['vulnerabilities'][number]): SecurityFinding {
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

function fromScan({ scan_results }: s.Output<typeof scan>, place: (path: string) => string): SecurityFinding[] {
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
