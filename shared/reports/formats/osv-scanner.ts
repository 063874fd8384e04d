import { cvssScore } from '../cvss.ts'
import { securityFinding, type SecuritySeverity, securitySeverity, severityOfScore } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const vulnerability = s.object({
  id: s.string,
  aliases: s.nullish(s.array(s.string)),
  summary: s.nullish(s.string),
  details: s.nullish(s.string),
  severity: s.nullish(s.array(s.object({ type: s.nullish(s.string), score: s.string }))),
  database_specific: s.nullish(s.object({ severity: s.nullish(s.string) })),
})
const group = s.object({ ids: s.array(s.string), max_severity: s.nullish(s.string) })
const schema = s.object({
  results: s.nullable(
    s.array(
      s.object({
        source: s.object({ path: s.string }),
        packages: s.nullish(
          s.array(
            s.object({
              package: s.object({ name: s.string, version: s.nullish(s.string) }),
              vulnerabilities: s.nullish(s.array(vulnerability)),
              groups: s.nullish(s.array(group)),
            }),
          ),
        ),
      }),
    ),
  ),
})

/** OSV-Scanner's JSON. Severity: the database's word (Ubuntu's is a severity), else the group's score, else that of the CVSS 3 vector. */
export const osvScanner: Format<'security'> = {
  name: 'osv-scanner',
  kind: 'security',
  async parse({ chunks, place }) {
    const { results } = await readJson(chunks, schema)
    const findings = (results ?? []).flatMap(({ source, packages }) =>
      (packages ?? []).flatMap(({ package: { name, version }, vulnerabilities, groups }) =>
        (vulnerabilities ?? []).map((one) =>
          securityFinding({
            severity: severityOf(one, groups ?? []),
            id: one.id,
            aliases: one.aliases ?? [],
            message: one.summary ?? one.details ?? '',
            path: place(source.path),
            subject: `${name} ${version ?? ''}`.trim(),
          }),
        ),
      ),
    )
    return { findings }
  },
}

function severityOf(
  { id, severity, database_specific }: s.Output<typeof vulnerability>,
  groups: readonly s.Output<typeof group>[],
): SecuritySeverity {
  const words = [database_specific?.severity ?? undefined, ...(severity ?? []).map(({ score }) => score)]
  const word = words.map(securitySeverity).find((one) => one !== 'unknown')
  if (word) return word
  // '' where it knows none
  const score = groups.find(({ ids }) => ids.includes(id))?.max_severity?.trim() ?? ''
  const stated = score === '' ? NaN : Number(score)
  const scores = [stated, ...(severity ?? []).map(({ score }) => cvssScore(score) ?? NaN)].filter(
    (score) => !Number.isNaN(score),
  )
  return scores[0] === undefined ? 'unknown' : severityOfScore(scores[0])
}
