import * as z from 'zod/mini'
import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { ReportError } from '../report-error.ts'

const count = z.int().check(z.nonnegative())
const tally = z
  .object({ total: count, covered: count })
  .check(z.refine(({ total, covered }) => covered <= total, 'covers more than there is'))
const file = z.object({
  lines: tally,
  branches: z.optional(tally),
  functions: z.optional(tally),
  statements: z.optional(tally),
})

/** istanbul's coverage-summary.json: totals per file, no lines. Where it has nothing but `total`, that stands for one file. */
export const istanbulSummary: Format<'coverage'> = {
  name: 'istanbul-summary',
  kind: 'coverage',
  detect: (head) =>
    /^\s*\{\s*"[^"]*"\s*:\s*\{\s*"(?:lines|statements|branches|functions)"\s*:\s*\{\s*"total"/.test(head),
  async parse({ chunks, place }) {
    const { total, ...files } = await readJson(chunks, z.record(z.string(), file))
    const coverage = createCoverage()
    for (const [path, tallies] of Object.entries(files)) coverage.add(place(path), defined(tallies))
    if (coverage.isEmpty() && total) coverage.add('total', defined(total))
    if (coverage.isEmpty()) throw new ReportError('it holds no file')
    return coverage.report()
  },
}

function defined(tallies: z.output<typeof file>): FileCoverage {
  return Object.fromEntries(Object.entries(tallies).filter(([, one]) => one !== undefined))
}
