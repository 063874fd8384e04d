import { withoutColours } from '../colours.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import * as s from '../shape.ts'
import { createTestCounter } from '../tests.ts'

const test = s.object({
  fullName: s.nullish(s.string),
  title: s.nullish(s.string),
  status: s.string,
  duration: s.nullish(s.number),
  failureMessages: s.nullish(s.array(s.string)),
  location: s.nullish(s.object({ line: s.nullish(s.number) })),
})
const suite = s.object({
  name: s.string,
  status: s.nullish(s.string),
  message: s.nullish(s.string),
  assertionResults: s.array(test),
})
const schema = s.object({
  success: s.nullish(s.boolean),
  wasInterrupted: s.nullish(s.boolean),
  numFailedTests: s.nullish(s.number),
  testResults: s.array(suite),
})

const skipped = ['pending', 'skipped', 'todo', 'disabled', 'focused']

/**
 * `jest --json` and vitest's json reporter. A file that failed without a failed test (it could not be loaded), and a run that
 * calls itself failed or interrupted without anything failed, or states failures beyond those that it lists, count as one error.
 */
export const jest: Format<'tests'> = {
  name: 'jest',
  kind: 'tests',
  async parse({ chunks, place }) {
    const { success, wasInterrupted, numFailedTests, testResults } = await readJson(chunks, schema)
    const tests = createTestCounter()
    for (const { name, status, message, assertionResults } of testResults) {
      const before = tests.failed
      const path = place(name)
      for (const one of assertionResults) {
        const seconds = (one.duration ?? 0) / 1_000
        const test = { name: one.fullName ?? one.title ?? '', suite: path }
        if (one.status === 'passed') tests.pass({ ...test, seconds })
        else if (skipped.includes(one.status)) tests.skip(test)
        else
          tests.fail(
            {
              ...test,
              path,
              line: one.location?.line ?? 0,
              message: withoutColours(one.failureMessages?.[0] ?? ''),
              isError: one.status !== 'failed',
            },
            seconds,
          )
      }
      if (status === 'failed' && tests.failed === before)
        tests.fail({ name: path, suite: path, path, message: withoutColours(message ?? ''), isError: true })
    }
    tests.state(numFailedTests ?? 0)
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
