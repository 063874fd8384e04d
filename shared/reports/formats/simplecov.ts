import * as z from 'zod/mini'
import { createCoverage, type FileCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createMarkCollector, placeOfName } from '../marks.ts'

const count = z.number().check(z.nonnegative())
/** null: no code; "ignored": between :nocov: marks. */
const lines = z.array(z.union([count, z.null(), z.literal('ignored')]))
const branches = z.record(z.string(), z.record(z.string(), count))
/** Of coverage.json. */
const arms = z.array(z.object({ coverage: z.union([count, z.null(), z.literal('ignored')]) }))
const file = z.union([lines, z.object({ lines, branches: z.nullish(z.union([branches, arms])) })])
const coverage = z.record(z.string(), file)
const schema = z.union([z.object({ coverage }), z.record(z.string(), z.object({ coverage }))])

/** SimpleCov's .resultset.json, old and new; what several commands ran is merged. Also simplecov_json's coverage.json. */
export const simplecov: Format<'coverage'> = {
  name: 'simplecov',
  kind: 'coverage',
  detect: (head) => /"coverage"\s*:\s*\{\s*"[^"]+"\s*:\s*(?:\[|\{\s*"lines"\s*:\s*\[)/.test(head),
  async parse({ chunks, place }) {
    const given = await readJson(chunks, schema)
    const runs = Object.values(isSingle(given) ? { only: given } : given)
    const collected = createCoverage()
    for (const run of runs)
      for (const [path, one] of Object.entries(run.coverage)) collected.add(place(path), marksOf(one))
    return collected.report()
  },
}

type Run = z.output<z.ZodMiniObject<{ coverage: typeof coverage }>>

function isSingle(given: z.output<typeof schema>): given is Run {
  return 'coverage' in given && !('coverage' in given.coverage)
}

function marksOf(given: z.output<typeof file>): FileCoverage {
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
