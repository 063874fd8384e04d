import * as z from 'zod/mini'
import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.object({
  'Golang errors': z.nullish(z.record(z.string(), z.array(z.object({ error: z.nullish(z.string()) })))),
  Issues: z.nullable(
    z.array(
      z.object({
        severity: z.string(),
        rule_id: z.string(),
        details: z.string(),
        file: z.string(),
        line: z.string(),
        nosec: z.nullish(z.boolean()),
        suppressions: z.nullish(z.array(z.unknown())),
      }),
    ),
  ),
})

/** gosec's JSON. Suppressed issues are left out; a file that did not compile is a finding of unknown severity. */
export const gosec: Format<'security'> = {
  name: 'gosec',
  kind: 'security',
  detect: (head) => /^\s*\{\s*"(?:Golang errors|Issues)"\s*:/.test(head),
  async parse({ chunks, place }) {
    const { Issues: issues, 'Golang errors': errors } = await readJson(chunks, schema)
    const open = (issues ?? []).filter(({ nosec, suppressions }) => nosec !== true && (suppressions ?? []).length === 0)
    const findings = [
      // a finding over several lines says "12-14"
      ...open.map((one) =>
        securityFinding({
          severity: securitySeverity(one.severity),
          id: one.rule_id,
          message: one.details,
          path: place(one.file),
          line: Number.parseInt(one.line, 10) || 0,
        }),
      ),
      ...Object.entries(errors ?? {}).map(([file, found]) =>
        securityFinding({ severity: 'unknown', id: 'not-scanned', message: found[0]?.error ?? '', path: place(file) }),
      ),
    ]
    return { findings }
  },
}
