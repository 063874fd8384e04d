import { lintFinding, type LintFinding } from '../findings.ts'
import type { Format } from '../format.ts'
import { refuseMany, ReportError } from '../report-error.ts'
import { parseXml } from '../xml.ts'

const longestMessage = 1_000
const severities = { error: 'error', warning: 'warning', info: 'note', ignore: undefined } as const

/**
 * Checkstyle XML, which many linters can write (phpcs, ktlint, detekt, swiftlint, shellcheck). `ignore` is left out; a file that
 * could not be checked is an error.
 */
export const checkstyle: Format<'lint'> = {
  name: 'checkstyle',
  kind: 'lint',
  async parse({ chunks, place }) {
    const findings: LintFinding[] = []
    let [path, exception, isCheckstyle] = ['', '', false]
    await parseXml(chunks, {
      open(name, attributes) {
        if (name === 'checkstyle') isCheckstyle = true
        else if (name === 'file') path = place(attributes.name ?? '')
        else if (name === 'exception') exception = ''
        else if (name === 'error') {
          const { severity: word = 'error', source = '', message = '', line } = attributes
          const severity = Object.hasOwn(severities, word) ? severities[word as keyof typeof severities] : 'error'
          if (severity) findings.push(lintFinding({ severity, id: source, message, path, line: Number(line ?? 0) }))
          refuseMany(findings.length, 'findings')
        }
      },
      close(name) {
        if (name === 'exception')
          findings.push(lintFinding({ severity: 'error', id: 'not-checked', message: exception, path }))
      },
      textOf: new Set(['exception']),
      text(piece) {
        exception ||= piece.trimStart().slice(0, longestMessage)
      },
    })
    if (!isCheckstyle) throw new ReportError('it has no <checkstyle>')
    return { findings }
  },
}
