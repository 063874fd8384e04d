import * as z from 'zod/mini'
import { cvssScore } from '../cvss.ts'
import { securityFinding, type SecuritySeverity, securitySeverity, severityOfScore } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const vulnerability = z.object({
  id: z.string(),
  aliases: z.nullish(z.array(z.string())),
  summary: z.nullish(z.string()),
  details: z.nullish(z.string()),
  severity: z.nullish(z.array(z.object({ type: z.nullish(z.string()), score: z.string() }))),
  database_specific: z.nullish(z.object({ severity: z.nullish(z.string()) })),
})
const group = z.object({ ids: z.array(z.string()), max_severity: z.nullish(z.string()) })
const schema = z.object({
  results: z.nullable(
    z.array(
      z.object({
        source: z.object({ path: z.string() }),
        packages: z.nullish(
          z.array(
            z.object({
              package: z.object({ name: z.string(), version: z.nullish(z.string()) }),
              vulnerabilities: z.nullish(z.array(vulnerability)),
              groups: z.nullish(z.array(group)),
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
  detect: (head) =>
    /^\s*\{\s*"results"\s*:\s*(?:null|\[\s*(?:\]|\{\s*"source"))/.test(head) || /"experimental_config"\s*:/.test(head),
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
  { id, severity, database_specific }: z.output<typeof vulnerability>,
  groups: readonly z.output<typeof group>[],
): SecuritySeverity {
  const words = [database_specific?.severity ?? undefined, ...(severity ?? []).map(({ score }) => score)]
  const word = words.map(securitySeverity).find((one) => one !== 'unknown')
  if (word) return word
  // '' where it knows none
  const score = groups.find(({ ids }) => ids.includes(id))?.max_severity ?? ''
  const stated = score === '' ? NaN : Number(score)
  const scores = [stated, ...(severity ?? []).map(({ score }) => cvssScore(score) ?? NaN)].filter(
    (score) => !Number.isNaN(score),
  )
  return scores[0] === undefined ? 'unknown' : severityOfScore(scores[0])
}
