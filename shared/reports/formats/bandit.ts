import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.object({
  errors: s.array(s.object({ filename: s.string, reason: s.nullish(s.string) })),
  results: s.array(
    s.object({
      filename: s.string,
      issue_severity: s.string,
      issue_text: s.string,
      line_number: s.int,
      test_id: s.string,
    }),
  ),
})

/** Bandit's JSON. A file that it could not read is a finding of unknown severity: it was not looked at. */
export const bandit: Format<'security'> = {
  name: 'bandit',
  kind: 'security',
  async parse({ chunks, place }) {
    const { errors, results } = await readJson(chunks, schema)
    const findings = [
      ...results.map((one) =>
        securityFinding({
          severity: securitySeverity(one.issue_severity),
          id: one.test_id,
          message: one.issue_text,
          path: place(one.filename),
          line: one.line_number,
        }),
      ),
      ...errors.map(({ filename, reason }) =>
        securityFinding({ severity: 'unknown', id: 'not-scanned', message: reason ?? '', path: place(filename) }),
      ),
    ]
    return { findings }
  },
}
