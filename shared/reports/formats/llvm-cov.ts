import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, type Marks } from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const mostLines = 10_000_000
const count = s.between(s.number, 0)
/** line, column, count, has a count, begins a region, is a gap. */
const segment = s.tuple(s.between(s.int, 0), s.number, count, s.boolean, s.boolean)
const tally = s.optional(s.object({ count: s.between(s.int, 0), covered: s.between(s.int, 0) }))
const file = s.object({
  filename: s.string,
  segments: s.optional(s.array(segment)),
  summary: s.object({ lines: tally, functions: tally, branches: tally }),
})
const schema = s.object({
  data: s.array(s.object({ files: s.array(file) })),
  type: s.literal('llvm.coverage.json.export'),
})

/**
 * `llvm-cov export` (clang, Swift, cargo llvm-cov). Which lines were covered follows LLVM's LineCoverageStats; with
 * `-summary-only` only the totals are there.
 */
export const llvmCov: Format<'coverage'> = {
  name: 'llvm-cov',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const { data } = await readJson(chunks, schema)
    const coverage = createCoverage()
    for (const { filename, segments, summary } of data.flatMap(({ files }) => files)) {
      if (segments?.some(([line], index) => line < (segments[index - 1]?.[0] ?? 0)))
        throw new ReportError(`the segments of ${excerpt(filename)} are in no order`)
      const lines = segments ? linesOf(segments) : summaryOf(summary.lines)
      coverage.add(place(filename), { lines: lines ?? { covered: 0, total: 0 }, ...totals(summary) })
    }
    return coverage.report()
  },
}

function summaryOf(given: s.Output<typeof tally>) {
  return given && { covered: Math.min(given.covered, given.count), total: given.count }
}

function totals({ functions, branches }: s.Output<typeof file>['summary']): FileCoverage {
  const [called, taken] = [summaryOf(functions), summaryOf(branches)]
  return { ...(called ? { functions: called } : {}), ...(taken ? { branches: taken } : {}) }
}

type Segment = s.Output<typeof segment>

/** llvm/lib/ProfileData/Coverage/CoverageMapping.cpp, LineCoverageStats. */
function linesOf(segments: readonly Segment[]): Marks {
  const marks = createMarkCollector()
  const byLine = Map.groupBy(segments, ([line]) => line)
  const [first, last] = [segments[0]?.[0] ?? 0, segments.at(-1)?.[0] ?? -1]
  if (last - first > mostLines) throw new ReportError(`a file has more than ${mostLines} lines`)
  let wrapped: Segment | undefined
  for (let line = first; line <= last; line++) {
    const here = byLine.get(line) ?? []
    const starts = here.filter(([, , , hasCount, isEntry, isGap]) => hasCount && isEntry && isGap !== true)
    const isSkipped = here[0] !== undefined && !here[0][3] && here[0][4]
    const isMapped =
      (!isSkipped && (wrapped?.[3] === true || starts.length > 0)) ||
      here.some(([, , , hasCount, isEntry]) => hasCount && isEntry)
    const counts = [...(wrapped?.[3] === true ? [wrapped[2]] : []), ...starts.map(([, , hits]) => hits)]
    if (isMapped)
      marks.add(
        line,
        counts.some((hits) => hits > 0),
      )
    wrapped = here.at(-1) ?? wrapped
  }
  return marks.take()
}
