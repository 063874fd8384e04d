import { createCoverage, type CoverageReport } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { createMarkCollector, largestLine, placeOfBranch, placeOfName } from '../marks.ts'
import { excerpt, refuseMany, ReportError } from '../report-error.ts'
import { type Attributes, parseXml, type XmlHandlers } from '../xml.ts'

const mostBranches = 10_000
/** Each is tried for every class. */
const mostSources = 1_000
const longestPath = 4_096

/**
 * Cobertura XML, in the dialects of coverage.py, gcovr, coverlet, gocover, istanbul and phpunit. The line elements of a
 * class count, those of its methods only where the class has none (istanbul's repeat the line of the definition); rates that
 * the report states itself do not.
 */
export const cobertura: Format<'coverage'> = {
  name: 'cobertura',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader(place: Place) {
  const coverage = createCoverage()
  const [ofClass, ofMethods] = [createLines(), createLines()]
  const functions = createMarkCollector('others')
  const sources: string[] = []
  let [source, path, className, hasPackages] = ['', '', '', false]
  let method: { name: string; isCovered: boolean } | undefined

  function readLine({ number, hits, 'condition-coverage': conditions }: Attributes): void {
    const line = countOf(number)
    if (path === '' || !(line >= 0 && line <= largestLine)) {
      throw new ReportError(`line ${excerpt(String(number))} of ${excerpt(path)} is not a line`)
    }
    const isCovered = isPositive(hits)
    if (method && isCovered) method.isCovered = true
    const target = method ? ofMethods : ofClass
    target.lines.add(line, isCovered)
    if (conditions !== undefined) target.addConditions(line, conditions)
  }

  function endClass(): void {
    const [own, inner, called] = [ofClass.take(), ofMethods.take(), functions.take()]
    coverage.add(path, { ...(own.lines.total > 0 ? own : inner), ...(called.total > 0 ? { functions: called } : {}) })
    path = ''
  }

  return {
    open(name, attributes) {
      if (name === 'line') readLine(attributes)
      else if (name === 'packages') hasPackages = true
      else if (name === 'source') source = ''
      else if (name === 'class') {
        path = place(attributes.filename ?? '', sources)
        className = attributes.name ?? ''
      } else if (name === 'method') {
        method = { name: `${className} ${attributes.name} ${attributes.signature}`, isCovered: false }
      }
    },
    close(name) {
      if (name === 'method' && method) {
        functions.add(placeOfName(method.name), method.isCovered)
        method = undefined
      } else if (name === 'class') endClass()
      else if (name === 'source') refuseMany(sources.push(source.trim()), 'sources', mostSources)
    },
    textOf: new Set(['source']),
    text(piece) {
      source += piece.slice(0, longestPath)
    },
    report(): CoverageReport {
      if (!hasPackages) throw new ReportError('it has no <packages>: this is not a Cobertura report')
      return coverage.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

function createLines() {
  const [lines, branches] = [createMarkCollector(), createMarkCollector('others')]
  return {
    lines,
    /** `50% (1/2)`: which of them is not said; the first ones are taken. */
    addConditions(line: number, conditions: string): void {
      const open = conditions.indexOf('(') + 1
      const slash = conditions.indexOf('/', open)
      const close = conditions.indexOf(')', slash)
      if (open === 0 || slash < 0 || close < 0) return
      const covered = Number(conditions.slice(open, slash))
      const total = Number(conditions.slice(slash + 1, close))
      if (!isCount(covered) || !isCount(total)) return
      if (covered > total || total > mostBranches)
        throw new ReportError(`condition-coverage ${excerpt(conditions)} cannot be`)
      for (let index = 0; index < total; index++) branches.add(placeOfBranch(line, index), index < covered)
    },
    take: () => ({ lines: lines.take(), branches: branches.take() }),
  }
}

/** As `Number` reads it, which takes several times as long over plain digits: a report has millions of them. */
function countOf(text: string | undefined): number {
  if (text === undefined || text === '' || text.length > 9) return Number(text)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number(text)
    count = count * 10 + digit
  }
  return count
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

function isPositive(hits: string | undefined): boolean {
  if (hits === '0') return false
  const count = countOf(hits)
  // what is not a number is NaN, and '' and ' ' are 0
  if (count > 0 || (count === 0 && (hits ?? '').startsWith('0'))) return count > 0
  throw new ReportError(`hits ${excerpt(String(hits))} is not a count`)
}
