import { createCoverage, type CoverageReport, type FileCoverage } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { wholeLines } from '../input.ts'
import { createMarkCollector, type MarkCollector, placeOfName, type Tally } from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'
import {
  colon,
  createBranches,
  letter,
  newline,
  pastLine,
  scanBranches,
  scanFunctions,
  scanLines,
  scanTotal,
  type Totals,
} from '../tracefile.ts'

/**
 * lcov tracefile (geninfo(1)). A line is covered when a DA count of it is above 0, whatever its branches say; LF, LH and
 * the like are only used where a record has totals and no lines.
 */
export const lcov: Format<'coverage'> = {
  name: 'lcov',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    for await (const block of wholeLines(chunks)) reader.read(block)
    return reader.end()
  },
}

/** Nearly all of a tracefile are DA, BRDA, FN and FNDA lines: those are read byte by byte, without making a string. */
function createReader(place: Place) {
  const coverage = createCoverage()
  const lines = createMarkCollector()
  const branches = createBranches()
  const functions = createMarkCollector('others')
  let totals: Totals = {}
  let path: string | undefined
  let row = 0

  function refuse(what: string): never {
    throw new ReportError(`line ${row}: ${what}`)
  }

  /** @returns where the first line begins that is none of the frequent ones, or is one that cannot be read */
  function scan(block: Uint8Array, at: number): number {
    const marks = () => lines.size() + branches.size() + functions.size()
    const before = marks()
    let [start, reached] = [-1, at]
    while (reached > start && reached < block.length) {
      start = reached
      const first = block[start]
      if (first === letter.D) reached = scanLines(block, start, lines)
      else if (first === letter.B) reached = scanBranches(block, start, branches)
      else if (first === letter.F) reached = scanFunctions(block, start, functions)
      if (reached === start) {
        reached = scanTotal(block, start, totals)
        if (reached > start) row++
      }
    }
    row += marks() - before
    return reached
  }

  /** @returns where the next line begins */
  function readOther(block: Buffer, at: number): number {
    row++
    const ended = path === undefined ? at : pastLine(block, at, endOfRecord)
    if (path !== undefined && ended > at) {
      endRecord(path)
      return ended
    }
    // a block ends with a newline
    const next = block.indexOf(newline, at) + 1
    const isTestName = block[at] === letter.T && block[at + 1] === letter.N && block[at + 2] === colon
    if (!isTestName) readText(block.toString('utf8', at, next).trimEnd())
    return next
  }

  function readText(line: string): void {
    const text = row === 1 ? line.replace(/^\uFEFF/, '') : line
    if (text === '' || text.startsWith('#') || text.startsWith('TN:')) return
    if (text.startsWith('SF:')) {
      if (path !== undefined) refuse(`a new record starts inside that of ${excerpt(path)}: cut short or mixed up`)
      if (text.slice(3).trim() === '') refuse('SF without a path')
      path = place(text.slice(3))
      return
    }
    const end = text.indexOf(':')
    const [key, value] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)]
    if (path === undefined) refuse(`${excerpt(text)} stands outside a record`)
    const frequent = frequentLines[key]
    if (frequent !== undefined) refuse(`${excerpt(text)} is not a ${frequent}`)
    if (key === 'end_of_record') endRecord(path)
    else if (!readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH|BA)$/.test(key)) {
      refuse(`${excerpt(text)} is not a line of a tracefile`)
    }
  }

  /** lcov 2: FNA:index,calls,name. */
  function readAlias(key: string, value: string): boolean {
    const [, calls, name] = /^\d+,(\d+),(.+)$/.exec(key === 'FNA' ? value : '') ?? []
    if (name !== undefined) functions.add(placeOfName(name), /[1-9]/.test(calls ?? ''))
    return name !== undefined
  }

  function endRecord(ended: string): void {
    const [taken, called] = [marksOr(branches, totals, 'BR'), marksOr(functions, totals, 'FN')]
    const file: { -readonly [Measure in keyof FileCoverage]: FileCoverage[Measure] } = {
      lines: marksOr(lines, totals, 'L') ?? { covered: 0, total: 0 },
    }
    if (taken) file.branches = taken
    if (called) file.functions = called
    coverage.add(ended, file)
    totals = {}
    path = undefined
  }

  return {
    read(block: Buffer): void {
      for (let at = 0; at < block.length;) {
        if (path !== undefined) at = scan(block, at)
        if (at === block.length) return
        at = readOther(block, at)
      }
    },
    end(): CoverageReport {
      if (path !== undefined) throw new ReportError(`it ends inside the record of ${excerpt(path)}: cut short`)
      if (coverage.isEmpty()) throw new ReportError('it holds no record')
      return coverage.report()
    },
  }
}

const endOfRecord = Buffer.from('end_of_record')

/** What the scanners take; one that reaches `readText` is malformed. */
const frequentLines: Partial<Record<string, string>> = {
  DA: 'line and count',
  BRDA: 'branch',
  FN: 'function',
  FNDA: 'function',
}

function marksOr(collector: Pick<MarkCollector, 'take'>, totals: Totals, key: string): Tally | undefined {
  const marks = collector.take()
  const total = totals[`${key}F`]
  if (marks.total > 0 || total === undefined) return marks.total > 0 ? marks : undefined
  return { total, covered: Math.min(total, totals[`${key}H`] ?? 0) }
}
