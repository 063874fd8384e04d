import * as z from 'zod/mini'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { createTestCounter } from '../tests.ts'

const test = z.object({
  fullName: z.nullish(z.string()),
  title: z.nullish(z.string()),
  status: z.string(),
  duration: z.nullish(z.number()),
  failureMessages: z.nullish(z.array(z.string())),
  location: z.nullish(z.object({ line: z.nullish(z.number()) })),
})
const suite = z.object({
  name: z.string(),
  status: z.nullish(z.string()),
  message: z.nullish(z.string()),
  assertionResults: z.array(test),
})
const schema = z.object({
  success: z.nullish(z.boolean()),
  wasInterrupted: z.nullish(z.boolean()),
  testResults: z.array(suite),
})

const skipped = ['pending', 'skipped', 'todo', 'disabled', 'focused']

/**
 * `jest --json` and vitest's json reporter. A file that failed without a failed test (it could not be loaded), and a run that
 * calls itself failed or interrupted without anything failed, count as one error.
 */
export const jest: Format<'tests'> = {
  name: 'jest',
  kind: 'tests',
  detect: (head) => /"num(?:Total|Passed|Failed)Tests"\s*:|"numTotalTestSuites"\s*:/.test(head),
  async parse({ chunks, place }) {
    const { success, wasInterrupted, testResults } = await readJson(chunks, schema)
    const tests = createTestCounter()
    for (const { name, status, message, assertionResults } of testResults) {
      const before = tests.failed
      const path = place(name)
      for (const one of assertionResults) {
        const seconds = (one.duration ?? 0) / 1_000
        if (one.status === 'passed') tests.pass(seconds)
        else if (skipped.includes(one.status)) tests.skip()
        else
          tests.fail(
            {
              name: one.fullName ?? one.title ?? '',
              suite: path,
              path,
              line: one.location?.line ?? 0,
              message: plain(one.failureMessages?.[0] ?? ''),
              isError: one.status !== 'failed',
            },
            seconds,
          )
      }
      if (status === 'failed' && tests.failed === before)
        tests.fail({ name: path, suite: path, path, message: plain(message ?? ''), isError: true })
    }
    if ((success === false || wasInterrupted === true) && tests.failed === 0)
      tests.fail({
        name: 'the test run',
        suite: '',
        message: wasInterrupted === true ? 'the run was interrupted' : 'the run calls itself failed, no test does',
        isError: true,
      })
    return tests.report()
  },
}

/** Without the terminal's colours. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- the escape character is what is looked for
  return text.replace(/\u001b\[[\d;]*m/g, '')
}
