import * as z from 'zod/mini'
import { lintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { excerpt, ReportError } from '../report-error.ts'

const issue = z.object({
  FromLinter: z.string(),
  Text: z.string(),
  Severity: z.nullish(z.string()),
  Pos: z.object({ Filename: z.string(), Line: z.nullish(z.int()) }),
})
const schema = z.object({
  Issues: z.nullable(z.array(issue)),
  Report: z.nullish(z.object({ Error: z.nullish(z.string()) })),
})

/** golangci-lint's JSON, v1 and v2. Without a severity a finding is an error: golangci-lint exits 1 for it. */
export const golangci: Format<'lint'> = {
  name: 'golangci',
  kind: 'lint',
  detect: (head) => /^\s*\{\s*"Issues"\s*:/.test(head) && /"FromLinter"|"Report"/.test(head),
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
