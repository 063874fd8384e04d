import * as z from 'zod/mini'
import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.object({
  matches: z.array(
    z.object({
      vulnerability: z.object({ id: z.string(), severity: z.nullish(z.string()), description: z.nullish(z.string()) }),
      relatedVulnerabilities: z.nullish(z.array(z.object({ id: z.string(), description: z.nullish(z.string()) }))),
      artifact: z.object({
        name: z.string(),
        version: z.nullish(z.string()),
        locations: z.nullish(z.array(z.object({ path: z.string() }))),
      }),
    }),
  ),
})

/** Grype's JSON: one finding a match. */
export const grype: Format<'security'> = {
  name: 'grype',
  kind: 'security',
  detect: (head) =>
    /^\s*\{\s*"matches"\s*:\s*\[/.test(head) || (/"matches"\s*:\s*\[/.test(head) && /"name"\s*:\s*"grype"/.test(head)),
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
