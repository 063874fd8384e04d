import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.object({
  matches: s.array(
    s.object({
      vulnerability: s.object({ id: s.string, severity: s.nullish(s.string), description: s.nullish(s.string) }),
      relatedVulnerabilities: s.nullish(s.array(s.object({ id: s.string, description: s.nullish(s.string) }))),
      artifact: s.object({
        name: s.string,
        version: s.nullish(s.string),
        locations: s.nullish(s.array(s.object({ path: s.string }))),
      }),
    }),
  ),
})

/** Grype's JSON: one finding a match. */
export const grype: Format<'security'> = {
  name: 'grype',
  kind: 'security',
  async parse({ chunks, place }) {
    const findings = (await readJson(chunks, schema)).matches.map(
      ({ vulnerability, relatedVulnerabilities, artifact }) =>
        securityFinding({
          severity: securitySeverity(vulnerability.severity ?? undefined),
          id: vulnerability.id,
          aliases: (relatedVulnerabilities ?? []).map(({ id }) => id),
          message: vulnerability.description ?? relatedVulnerabilities?.[0]?.description ?? '',
          path: place(artifact.locations?.[0]?.path ?? ''),
          subject: `${artifact.name} ${artifact.version ?? ''}`.trim(),
        }),
    )
    return { findings }
  },
}
