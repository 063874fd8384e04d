import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, placeOfName } from '../marks.ts'
import * as s from '../shape.ts'

const count = s.between(s.number, 0)
/** null: no code; "ignored": between :nocov: marks. */
const lines = s.array(s.union(count, s.literal(null), s.literal('ignored')))
const branches = s.record(s.record(count))
/** Of coverage.json. */
const arms = s.array(s.object({ coverage: s.union(count, s.literal(null), s.literal('ignored')) }))
const file = s.union(lines, s.object({ lines, branches: s.nullish(s.union(branches, arms)) }))
const coverage = s.record(file)
const run = s.object({ coverage })
/** Of several commands each under its name. */
const schema = s.union(
  s.transform(run, (only) => [only]),
  s.transform(s.record(run), (named) => Object.values(named)),
)

/** SimpleCov's .resultset.json, old and new; what several commands ran is merged. Also simplecov_json's coverage.json. */
export const simplecov: Format<'coverage'> = {
  name: 'simplecov',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const collected = createCoverage()
    for (const run of await readJson(chunks, schema))
      for (const [path, one] of Object.entries(run.coverage)) collected.add(place(path), marksOf(one))
    return collected.report()
  },
}

function marksOf(given: s.Output<typeof file>): FileCoverage {
  const marked = createMarkCollector()
  const counts = Array.isArray(given) ? given : given.lines
  counts.forEach((hits, index) => {
    if (typeof hits === 'number') marked.add(index + 1, hits > 0)
  })
  if (Array.isArray(given) || !given.branches) return { lines: marked.take() }
  const taken = createMarkCollector('others')
  if (Array.isArray(given.branches)) {
    given.branches.forEach(({ coverage: hits }, index) => {
      if (typeof hits === 'number') taken.add(index, hits > 0)
    })
  } else {
    for (const [condition, both] of Object.entries(given.branches))
      for (const [arm, hits] of Object.entries(both)) taken.add(placeOfName(`${condition} ${arm}`), hits > 0)
  }
  return { lines: marked.take(), branches: taken.take() }
}
