import * as z from 'zod/mini'
import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'

const schema = z.array(
  z.object({
    code: z.nullish(z.string()),
    message: z.string(),
    filename: z.string(),
    location: z.nullish(z.object({ row: z.int() })),
    severity: z.nullish(z.string()),
  }),
)

/** `ruff check --output-format json`. Without a severity of its own a finding is an error: ruff exits 1 for it. */
export const ruff: Format<'lint'> = {
  name: 'ruff',
  kind: 'lint',
  detect: (head) => /^\s*\[\s*\{/.test(head) && /"noqa_row"\s*:|"end_location"\s*:/.test(head),
  async parse({ chunks, place }) {
    const findings = (await readJson(chunks, schema)).map(({ code, message, filename, location, severity }) =>
      lintFinding({
        severity: severity === 'warning' ? 'warning' : 'error',
        id: code ?? 'syntax',
        message,
        path: place(filename),
        line: location?.row ?? 0,
      }),
    )
    return { findings }
  },
}
