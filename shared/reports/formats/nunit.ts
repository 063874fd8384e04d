import type { Format } from '../format.ts'
import { ReportError } from '../report-error.ts'
import { createTestCounter } from '../tests.ts'
import { type Attributes, parseXml, readSeconds, type XmlHandlers } from '../xml.ts'

/** A runner inside of another program writes no more than the suite. */
const roots = ['test-run', 'test-results', 'test-suite']
const passed = /^(?:Passed|Success|Warning)$/i
const skipped = /^(?:Skipped|Ignored|Inconclusive|NotRun|NotRunnable|Explicit)$/i

/**
 * NUnit 3 (`test-run`) and NUnit 2 (`test-results`). A run that calls itself failed without a failed test (a fixture could not be
 * cleaned up, an assembly not be loaded) counts as one error.
 */
export const nunit: Format<'tests'> = {
  name: 'nunit',
  kind: 'tests',
  async parse({ chunks }) {
    const reader = createReader()
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader() {
  const tests = createTestCounter()
  let message = ''
  let [run, current]: (Attributes | undefined)[] = []

  function end({ success, result, label, executed, fullname, name, classname, duration, time }: Attributes): void {
    const seconds = readSeconds(duration ?? time)
    // older ones give no result
    const outcome = result ?? (success === 'True' ? 'Success' : '')
    const test = { name: fullname ?? name ?? '', suite: classname ?? '' }
    if (passed.test(outcome)) tests.pass({ ...test, seconds })
    else if (skipped.test(outcome) || executed === 'False') tests.skip(test)
    else {
      const isError = label !== undefined || outcome === 'Error'
      tests.fail({ ...test, message: message || outcome, isError }, seconds)
    }
  }

  return {
    open(name, attributes) {
      if (roots.includes(name)) run ??= attributes
      else if (name === 'test-case') {
        current = attributes
        message = ''
      }
    },
    close(name) {
      if (name !== 'test-case' || !current) return
      end(current)
      current = undefined
    },
    textOf: new Set(['message']),
    text(piece) {
      if (current && message.length < 2_000) message += piece.slice(0, 2_000)
    },
    report() {
      if (!run) throw new ReportError('it has no <test-run>: this is not an NUnit report')
      if (isFailed(run) && tests.failed === 0)
        tests.fail({
          name: 'the test run',
          suite: '',
          message: 'the run calls itself failed, no test does',
          isError: true,
        })
      return tests.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

function isFailed({ result, errors, failures }: Attributes): boolean {
  return result === 'Failed' || Number(errors ?? 0) + Number(failures ?? 0) > 0
}
