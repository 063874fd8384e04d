import * as z from 'zod/mini'
import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, largestLine, placeOfBranch } from '../marks.ts'
import { ReportError } from '../report-error.ts'

const count = z.number().check(z.nonnegative())
const hits = z.record(z.string().check(z.regex(/^\d{1,9}$/, 'an index')), count)
const line = z.int().check(z.nonnegative(), z.lte(largestLine))
const file = z.object({
  path: z.string(),
  statementMap: z.record(z.string(), z.object({ start: z.object({ line }) })),
  s: hits,
  f: hits,
  b: z.record(z.string().check(z.regex(/^\d{1,9}$/, 'an index')), z.array(count)),
})

type File = z.output<typeof file>
const files = z.record(z.string(), file)
/** Also what `jest --json --coverage` writes. */
const schema = z.union([z.object({ coverageMap: files }), files])

/** istanbul's coverage-final.json (nyc, jest, vitest, c8). A line's count is the highest of the statements that start on it. */
export const istanbul: Format<'coverage'> = {
  name: 'istanbul',
  kind: 'coverage',
  detect: (head) => /"statementMap"\s*:/.test(head),
  async parse({ chunks, place }) {
    const coverage = createCoverage()
    const given = await readJson(chunks, schema)
    const files = Object.values(
      'coverageMap' in given && !('path' in given.coverageMap) ? given.coverageMap : given,
    ) as readonly File[]
    if (files.length === 0) throw new ReportError('it holds no file')
    for (const one of files) coverage.add(place(one.path), marksOf(one))
    return coverage.report()
  },
}

function marksOf({ path, statementMap, s, f, b }: File): FileCoverage {
  const [lines, statements] = [createMarkCollector(), createMarkCollector('others')]
  const [functions, branches] = [createMarkCollector('others'), createMarkCollector('others')]
  for (const [key, taken] of Object.entries(s)) {
    const start = statementMap[key]?.start
    if (!start) throw new ReportError(`statement ${key} of ${path} has no place`)
    lines.add(start.line, taken > 0)
    statements.add(Number(key), taken > 0)
  }
  for (const [key, taken] of Object.entries(f)) functions.add(Number(key), taken > 0)
  for (const [key, arms] of Object.entries(b))
    arms.forEach((taken, arm) => branches.add(placeOfBranch(Number(key), arm), taken > 0))
  return { lines: lines.take(), statements: statements.take(), functions: functions.take(), branches: branches.take() }
}
