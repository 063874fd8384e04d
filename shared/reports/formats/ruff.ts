import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'

const schema = s.array(
  s.object({
    code: s.nullish(s.string),
    message: s.string,
    filename: s.string,
    location: s.nullish(s.object({ row: s.int })),
    severity: s.nullish(s.string),
  }),
)

/** `ruff check --output-format json`. Without a severity of its own a finding is an error: ruff exits 1 for it. */
export const ruff: Format<'lint'> = {
  name: 'ruff',
  kind: 'lint',
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
