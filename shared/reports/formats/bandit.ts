import * as z from 'zod/mini'
import { securityFinding, securitySeverity } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.object({
  errors: z.array(z.object({ filename: z.string(), reason: z.nullish(z.string()) })),
  results: z.array(
    z.object({
      filename: z.string(),
      issue_severity: z.string(),
      issue_text: z.string(),
      line_number: z.int(),
      test_id: z.string(),
    }),
  ),
})

/** Bandit's JSON. A file that it could not read is a finding of unknown severity: it was not looked at. */
export const bandit: Format<'security'> = {
  name: 'bandit',
  kind: 'security',
  detect: (head) => /^\s*\{/.test(head) && /"(?:test_id|CONFIDENCE\.HIGH)"/.test(head),
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
