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
const schema = s.union(run, s.record(run))

/** SimpleCov's .resultset.json, old and new; what several commands ran is merged. Also simplecov_json's coverage.json. */
export const simplecov: Format<'coverage'> = {
  name: 'simplecov',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    const runs = Object.values(isSingle(given) ? { only: given } : given)
    const collected = createCoverage()
    for (const run of runs)
      for (const [path, one] of Object.entries(run.coverage)) collected.add(place(path), marksOf(one))
    return collected.report()
  },
}

function isSingle(given: s.Output<typeof schema>): given is s.Output<typeof run> {
  return 'coverage' in given && !('coverage' in given.coverage)
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
