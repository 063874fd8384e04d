import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const issue = s.object({
  FromLinter: s.string,
  Text: s.string,
  Severity: s.nullish(s.string),
  Pos: s.object({ Filename: s.string, Line: s.nullish(s.int) }),
})
const schema = s.object({
  Issues: s.nullable(s.array(issue)),
  Report: s.nullish(s.object({ Error: s.nullish(s.string) })),
})

/** golangci-lint's JSON, v1 and v2. Without a severity a finding is an error: golangci-lint exits 1 for it. */
export const golangci: Format<'lint'> = {
  name: 'golangci',
  kind: 'lint',
  async parse({ chunks, place }) {
    const { Issues: issues, Report: report } = await readJson(chunks, schema)
    if (report?.Error) throw new ReportError(`golangci-lint did not run: ${excerpt(report.Error, 200)}`)
    const findings = (issues ?? []).map(
      ({ FromLinter: id, Text: message, Severity: word, Pos: { Filename: file, Line: line } }) => {
        const severity = /^(?:warning|low|medium)$/i.test(word ?? '')
          ? 'warning'
          : /^(?:info|note)$/i.test(word ?? '')
            ? 'note'
            : 'error'
        return lintFinding({ severity, id, message, path: place(file), line: line ?? 0 })
      },
    )
    return { findings }
  },
}
