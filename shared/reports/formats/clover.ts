import { createCoverage, type CoverageReport } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { createMarkCollector, largestLine, type Tally } from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'
import { type Attributes, parseXml, readCount, type XmlHandlers } from '../xml.ts'

/**
 * Clover XML of OpenClover, PHPUnit and istanbul. Lines of type stmt and cond count, those of methods do not; the file's statements
 * where it has no lines (a summary). Branches and functions are the file's own totals: what `truecount` means differs between the tools. The tests themselves (`testproject`) are
 * left out, as Clover leaves them out of its totals.
 */
export const clover: Format<'coverage'> = {
  name: 'clover',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader(place: Place) {
  const coverage = createCoverage()
  const lines = createMarkCollector()
  const parents: string[] = []
  let path: string | undefined
  let totals: { branches?: Tally; functions?: Tally; statements?: Tally } = {}
  let hasProject = false

  function readLine({ num, count, type }: Attributes): void {
    if (type === 'method') return
    const line = readCount(num, 'num')
    if (line === undefined || line > largestLine) throw new ReportError(`${excerpt(String(num))} is not a line`)
    lines.add(line, (readCount(count, 'count') ?? 0) > 0)
  }

  return {
    open(name, attributes) {
      if (name === 'project') hasProject = true
      else if (name === 'file' && !parents.includes('testproject')) path = attributes.path ?? attributes.name ?? ''
      else if (name === 'line' && path !== undefined) readLine(attributes)
      else if (name === 'metrics' && parents.at(-1) === 'file') {
        totals = {
          branches: tally(attributes, 'conditionals', 'coveredconditionals'),
          functions: tally(attributes, 'methods', 'coveredmethods'),
          statements: tally(attributes, 'statements', 'coveredstatements'),
        }
      }
      parents.push(name)
    },
    close(name) {
      parents.pop()
      if (name !== 'file') return
      const marks = lines.take()
      if (path !== undefined)
        coverage.add(place(path), { lines: marks.total > 0 ? marks : (totals.statements ?? marks), ...totals })
      path = undefined
      totals = {}
    },
    report(): CoverageReport {
      if (!hasProject) throw new ReportError('it has no <project>: this is not a Clover report')
      return coverage.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

function tally(attributes: Attributes, total: string, covered: string): Tally {
  const all = readCount(attributes[total], total) ?? 0
  return { total: all, covered: Math.min(all, readCount(attributes[covered], covered) ?? 0) }
}
