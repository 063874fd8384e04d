import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'
import { createTestCounter } from '../tests.ts'

const test = s.object({
  fullTitle: s.string,
  file: s.nullish(s.string),
  duration: s.nullish(s.number),
  err: s.nullish(s.object({ message: s.nullish(s.string) })),
})
const schema = s.object({
  stats: s.object({ failures: s.int }),
  passes: s.array(test),
  pending: s.array(test),
  failures: s.array(test),
})

/** mocha's json reporter; a hook that failed is among its failures. Failures that it states beyond those that it lists are one error. */
export const mocha: Format<'tests'> = {
  name: 'mocha',
  kind: 'tests',
  async parse({ chunks, place }) {
    const { stats, passes, pending, failures } = await readJson(chunks, schema)
    const tests = createTestCounter()
    for (const { fullTitle: name, duration } of passes) tests.pass({ name, seconds: (duration ?? 0) / 1_000 })
    for (const { fullTitle: name } of pending) tests.skip({ name })
    for (const { fullTitle, file, duration, err } of failures) {
      tests.fail(
        { name: fullTitle, suite: '', path: place(file ?? ''), message: err?.message ?? '' },
        (duration ?? 0) / 1_000,
      )
    }
    tests.state(stats.failures)
    return tests.report()
  },
}
