import { createCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { createMarkCollector, largestLine, placeOfBranch, placeOfName } from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'
import { type Attributes, parseXml } from '../xml.ts'

const mostBranches = 10_000

/**
 * Cobertura XML, in the dialects of coverage.py, gcovr, coverlet, gocover, istanbul and phpunit. The line elements
 * count; rates that the report states itself do not.
 */
export const cobertura: Format<'coverage'> = {
  name: 'cobertura',
  kind: 'coverage',
  detect: (head) =>
    /<coverage\b[^>]*\b(?:line-rate|lines-valid|branch-rate)=/.test(head) || /cobertura[^<]{0,200}\.dtd/i.test(head),
  async parse({ chunks, place }) {
    const coverage = createCoverage()
    const [lines, branches, functions] = [
      createMarkCollector(),
      createMarkCollector('others'),
      createMarkCollector('others'),
    ]
    const sources: string[] = []
    let [source, path, method, isMethodCovered] = ['', '', '', false]
    let [isCobertura, isInSource] = [false, false]

    function readLine({ number, hits, 'condition-coverage': conditions }: Attributes): void {
      const line = Number(number)
      if (path === '' || !(line >= 0 && line <= largestLine))
        throw new ReportError(`line ${excerpt(String(number))} of ${excerpt(path)} is no line`)
      const isCovered = hits !== '0' && isPositive(hits)
      lines.add(line, isCovered)
      if (isCovered) isMethodCovered = true
      if (conditions !== undefined) readConditions(line, conditions)
    }

    function readConditions(line: number, conditions: string): void {
      const [, covered, total] = (/\((\d+)\s*\/\s*(\d+)\)/.exec(conditions) ?? []).map(Number)
      if (covered === undefined || total === undefined) return
      if (covered > total || total > mostBranches)
        throw new ReportError(`condition-coverage ${excerpt(conditions)} cannot be`)
      for (let index = 0; index < total; index++) branches.add(placeOfBranch(line, index), index < covered)
    }

    await parseXml(chunks, {
      open(name, attributes) {
        if (name === 'line') readLine(attributes)
        else if (name === 'packages') isCobertura = true
        else if (name === 'source') [isInSource, source] = [true, '']
        else if (name === 'class') path = place(attributes.filename ?? '', sources)
        else if (name === 'method')
          [method, isMethodCovered] = [`${attributes.name} ${attributes.signature} ${attributes.line}`, false]
      },
      close(name) {
        if (name === 'method') functions.add(placeOfName(method), isMethodCovered)
        else if (name === 'source') {
          isInSource = false
          sources.push(source.trim())
        } else if (name === 'class') {
          const [marked, taken] = [functions.take(), branches.take()]
          coverage.add(path, {
            lines: lines.take(),
            branches: taken,
            ...(marked.total > 0 ? { functions: marked } : {}),
          })
          path = ''
        }
      },
      text(piece) {
        if (isInSource) source += piece
      },
    })
    if (!isCobertura) throw new ReportError('it has no <packages>: this is no Cobertura report')
    return coverage.report()
  },
}

function isPositive(hits: string | undefined): boolean {
  if (hits === undefined || !/^\d+(?:\.\d+)?(?:e\+?\d+)?$/i.test(hits))
    throw new ReportError(`hits ${excerpt(String(hits))} is no count`)
  return /[1-9]/.test(hits)
}
