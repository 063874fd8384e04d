import * as z from 'zod/mini'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createTestCounter } from '../tests.ts'

const test = z.object({
  fullTitle: z.string(),
  file: z.nullish(z.string()),
  duration: z.nullish(z.number()),
  err: z.nullish(z.object({ message: z.nullish(z.string()) })),
})
const schema = z.object({
  stats: z.object({ failures: z.int() }),
  passes: z.array(test),
  pending: z.array(test),
  failures: z.array(test),
})

/** mocha's json reporter; a hook that failed is among its failures. Failures that it states beyond those that it lists are one error. */
export const mocha: Format<'tests'> = {
  name: 'mocha',
  kind: 'tests',
  detect: (head) => /^\s*\{\s*"stats"\s*:\s*\{\s*"suites"/.test(head),
  async parse({ chunks, place }) {
    const { stats, passes, pending, failures } = await readJson(chunks, schema)
    const tests = createTestCounter()
    for (const { duration } of passes) tests.pass((duration ?? 0) / 1_000)
    pending.forEach(() => tests.skip())
    for (const { fullTitle, file, duration, err } of failures) {
      tests.fail(
        { name: fullTitle, suite: '', path: place(file ?? ''), message: err?.message ?? '' },
        (duration ?? 0) / 1_000,
      )
    }
    const missing = stats.failures - failures.length
    if (missing > 0)
      tests.fail({
        name: 'the test run',
        suite: '',
        message: `${missing} failures are stated, not listed`,
        isError: true,
      })
    return tests.report()
  },
}
