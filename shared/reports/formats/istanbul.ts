import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, largestLine, placeOfBranch } from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'

const count = s.between(s.number, 0)
const index = s.where(s.string, (text) => /^\d{1,9}$/.test(text), 'an index')
const hits = s.record(count, index)
const line = s.between(s.int, 0, largestLine)
const file = s.object({
  path: s.string,
  statementMap: s.record(s.object({ start: s.object({ line }) })),
  s: hits,
  f: hits,
  b: s.record(s.array(count), index),
})

type File = s.Output<typeof file>
const files = s.record(file)
/** Also what `jest --json --coverage` writes. */
const schema = s.union(
  s.transform(s.object({ coverageMap: files }), ({ coverageMap }) => coverageMap),
  files,
)

/** istanbul's coverage-final.json (nyc, jest, vitest, c8). A line's count is the highest of the statements that start on it. */
export const istanbul: Format<'coverage'> = {
  name: 'istanbul',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const coverage = createCoverage()
    const files = Object.values(await readJson(chunks, schema))
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
    if (!start) throw new ReportError(`statement ${key} of ${excerpt(path).slice(1, -1)} has no place`)
    lines.add(start.line, taken > 0)
    statements.add(Number(key), taken > 0)
  }
  for (const [key, taken] of Object.entries(f)) functions.add(Number(key), taken > 0)
  for (const [key, arms] of Object.entries(b))
    arms.forEach((taken, arm) => branches.add(placeOfBranch(Number(key), arm), taken > 0))
  return { lines: lines.take(), statements: statements.take(), functions: functions.take(), branches: branches.take() }
}
