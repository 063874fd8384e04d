import type { Format } from '../format.ts'
import { textLines } from '../input.ts'
import { parseJson } from '../json.ts'
import { refuseMany, ReportError } from '../report-error.ts'
import * as s from '../shape.ts'
import { createTestCounter } from '../tests.ts'

const event = s.object({
  Action: s.string,
  Package: s.optional(s.string),
  Test: s.optional(s.string),
  Elapsed: s.optional(s.number),
  Output: s.optional(s.string),
})

interface Test {
  readonly suite: string
  readonly name: string
  end: 'pass' | 'fail' | 'skip' | undefined
  /** It failed before, and was run again. */
  isFlaky: boolean
  seconds: number | undefined
  output: string
}

const keptOutput = 1_000

/**
 * `go test -json`. Subtests count, and a test that has some only if it failed while all of them passed. A test that began and did
 * not end (panic, timeout), a package that failed without a failed test (it did not build), and one that did not end (go test was ended,
 * or the report is cut short), are errors. What is run again
 * (gotestsum) goes by its last run.
 */
export const goTest: Format<'tests'> = {
  name: 'go-test',
  kind: 'tests',
  async parse({ chunks }) {
    const all = new Map<string, Test>()
    const failedPackages = new Set<string>()
    /** Older versions of Go do not say that a package begins. */
    const running = new Set<string>()
    // how many tests of a package are failed so far: only a failure of theirs can another run make good
    const failing = new Map<string, number>()
    let row = 0
    for await (const line of textLines(chunks)) {
      const {
        Action: action,
        Package: suite = '',
        Test: name,
        Elapsed: seconds,
        Output: output,
      } = parseJson(line, event, `line ${++row}`)
      if (name === undefined) {
        if (action === 'start') running.add(suite)
        else if (action === 'pass' || action === 'fail' || action === 'skip') running.delete(suite)
        if (action === 'fail' && !failing.get(suite)) failedPackages.add(suite)
        continue
      }
      const key = `${suite} ${name}`
      const test = all.get(key) ?? { suite, name, end: undefined, isFlaky: false, seconds: undefined, output: '' }
      all.set(key, test)
      refuseMany(all.size, 'tests')
      if (action === 'pass' || action === 'fail' || action === 'skip') {
        const change = Number(action === 'fail') - Number(test.end === 'fail')
        failing.set(suite, (failing.get(suite) ?? 0) + change)
        Object.assign(test, { end: action, isFlaky: test.isFlaky || test.end === 'fail', seconds })
      } else if (output !== undefined && test.output.length < keptOutput && !/^\s*(?:===|---) /.test(output))
        test.output += output.slice(0, keptOutput)
    }
    if (row === 0) throw new ReportError('it holds no event')
    return countTests([...all.values()], failedPackages, running)
  },
}

function countTests(all: readonly Test[], failedPackages: ReadonlySet<string>, running: ReadonlySet<string>) {
  const tests = createTestCounter()
  const key = ({ suite, name }: Test, upTo = name.length) => `${suite} ${name.slice(0, upTo)}`
  const parents = new Set<string>()
  const withFailedChild = new Set<string>()
  for (const test of all) {
    for (let at = test.name.lastIndexOf('/'); at > 0; at = test.name.lastIndexOf('/', at - 1)) {
      parents.add(key(test, at))
      if (test.end !== 'pass' && test.end !== 'skip') withFailedChild.add(key(test, at))
    }
  }
  const failedSuites = new Set<string>()
  for (const test of all) {
    const isParent = parents.has(key(test))
    if (isParent && (test.end === 'pass' || test.end === 'skip' || withFailedChild.has(key(test)))) continue
    if (test.end === 'pass') tests.pass(test)
    else if (test.end === 'skip') tests.skip(test)
    else {
      failedSuites.add(test.suite)
      tests.fail(
        {
          name: test.name,
          suite: test.suite,
          message: test.output || 'it did not end',
          isError: test.end === undefined,
        },
        test.seconds,
      )
    }
  }
  for (const suite of new Set([...failedPackages, ...running])) {
    if (!failedSuites.has(suite))
      tests.fail({
        name: suite,
        suite,
        message: failedPackages.has(suite)
          ? 'the package failed without a failed test: it did not build, or its setup failed'
          : 'the package did not end',
        isError: true,
      })
  }
  return tests.report()
}
