import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const count = s.between(s.int, 0)
const tally = s.where(
  s.object({ total: count, covered: count }),
  ({ total, covered }) => covered <= total,
  'covers more than there is',
)
const file = s.object({
  lines: tally,
  branches: s.optional(tally),
  functions: s.optional(tally),
  statements: s.optional(tally),
})

/** istanbul's coverage-summary.json: totals per file, no lines. Where it has nothing but `total`, that stands for one file. */
export const istanbulSummary: Format<'coverage'> = {
  name: 'istanbul-summary',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const { total, ...files } = await readJson(chunks, s.record(file))
    const coverage = createCoverage()
    for (const [path, tallies] of Object.entries(files)) coverage.add(place(path), defined(tallies))
    if (coverage.isEmpty() && total) coverage.add('total', defined(total))
    if (coverage.isEmpty()) throw new ReportError('it holds no file')
    return coverage.report()
  },
}

function defined(tallies: s.Output<typeof file>): FileCoverage {
  return Object.fromEntries(Object.entries(tallies).filter(([, one]) => one !== undefined))
}
