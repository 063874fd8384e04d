import { detach } from './coverage.ts'
import type { LintFinding } from './findings.ts'
import { textLines } from './input.ts'
import { excerpt, refuseMany, ReportError } from './report-error.ts'

/**
 * Reads what a linter prints, a finding a line. Other lines (source, totals, hints) are passed over, but a text in which nothing
 * is understood is not taken for a clean one.
 *
 * @param read  a line's finding; 'none' for the line by which the tool says that all is well; undefined for any other
 * @throws ReportError when no line was understood
 */
export async function readTextFindings(
  chunks: AsyncIterable<Uint8Array>,
  read: (line: string) => LintFinding | 'none' | undefined,
): Promise<{ readonly findings: readonly LintFinding[] }> {
  const findings: LintFinding[] = []
  let isUnderstood = false
  let strange = ''
  for await (const line of textLines(chunks)) {
    const finding = read(line)
    if (finding === undefined) strange ||= line
    else {
      isUnderstood = true
      if (finding === 'none') continue
      refuseMany(findings.push({ ...finding, message: detach(finding.message) }), 'findings')
    }
  }
  if (strange !== '' && !isUnderstood)
    throw new ReportError(`no finding in it is understood; it says ${excerpt(strange)}`)
  return { findings }
}
