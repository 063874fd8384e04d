import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.object({
  'Golang errors': s.nullish(s.record(s.array(s.object({ error: s.nullish(s.string) })))),
  Issues: s.nullable(
    s.array(
      s.object({
        severity: s.string,
        rule_id: s.string,
        details: s.string,
        file: s.string,
        line: s.string,
        nosec: s.nullish(s.boolean),
        suppressions: s.nullish(s.array(s.unknown)),
      }),
    ),
  ),
})

/** gosec's JSON. Suppressed issues are left out; a file that did not compile is a finding of unknown severity. */
export const gosec: Format<'security'> = {
  name: 'gosec',
  kind: 'security',
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
