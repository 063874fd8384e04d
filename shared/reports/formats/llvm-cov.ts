import * as z from 'zod/mini'
import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, type Marks } from '../marks.ts'
import { ReportError } from '../report-error.ts'

const mostLines = 10_000_000
const count = z.number().check(z.nonnegative())
/** line, column, count, has a count, begins a region, is a gap. */
const segment = z.tuple([z.int().check(z.nonnegative()), z.number(), count, z.boolean(), z.boolean()], z.unknown())
const tally = z.optional(z.object({ count: z.int().check(z.nonnegative()), covered: z.int().check(z.nonnegative()) }))
const file = z.object({
  filename: z.string(),
  segments: z.optional(z.array(segment)),
  summary: z.object({ lines: tally, functions: tally, branches: tally }),
})
const schema = z.object({
  data: z.array(z.object({ files: z.array(file) })),
  type: z.literal('llvm.coverage.json.export'),
})

/**
 * `llvm-cov export` (clang, Swift, cargo llvm-cov). Which lines were covered follows LLVM's LineCoverageStats; with
 * `-summary-only` only the totals are there.
 */
export const llvmCov: Format<'coverage'> = {
  name: 'llvm-cov',
  kind: 'coverage',
  detect: (head, path) =>
    head.includes('"llvm.coverage.json.export"') ||
    (/^\s*\{\s*"data"\s*:\s*\[\s*\{\s*"(?:files|functions)"/.test(head) && path.endsWith('.json')),
  async parse({ chunks, place }) {
    const { data } = await readJson(chunks, schema)
    const coverage = createCoverage()
    for (const { filename, segments, summary } of data.flatMap(({ files }) => files)) {
      const lines = segments ? linesOf(segments) : summaryOf(summary.lines)
      coverage.add(place(filename), { lines: lines ?? { covered: 0, total: 0 }, ...totals(summary) })
    }
    return coverage.report()
  },
}

function summaryOf(given: z.output<typeof tally>) {
  return given && { covered: Math.min(given.covered, given.count), total: given.count }
}

function totals({ functions, branches }: z.output<typeof file>['summary']): FileCoverage {
  const [called, taken] = [summaryOf(functions), summaryOf(branches)]
  return { ...(called ? { functions: called } : {}), ...(taken ? { branches: taken } : {}) }
}

type Segment = z.output<typeof segment>

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
