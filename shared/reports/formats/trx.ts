import type { Format } from '../format.ts'
import { ReportError } from '../report-error.ts'
import { createTestCounter } from '../tests.ts'
import { type Attributes, parseXml, type XmlHandlers } from '../xml.ts'

const passed = /^(?:Passed|Warning)$/i
const skipped = /^(?:NotExecuted|Inconclusive|Pending|NotRunnable)$/i
const brokenRun = /^(?:Failed|Error|Aborted|Timeout|Disconnected)$/i

/**
 * Visual Studio's TRX. The rows of a data-driven test count, not their sum. A run that calls itself failed without a failed test
 * (aborted, the host crashed) counts as one error.
 */
export const trx: Format<'tests'> = {
  name: 'trx',
  kind: 'tests',
  async parse({ chunks }) {
    const reader = createReader()
    await parseXml(chunks, reader)
    return reader.report()
  },
}

interface Result {
  readonly attributes: Attributes
  message: string
  /** It stands for the rows inside it. */
  hasInner: boolean
}

function createReader() {
  const tests = createTestCounter()
  const open: Result[] = []
  let [isRun, outcome, why] = [false, '', '']

  function endTest({ attributes, message }: Result): void {
    const result = attributes.outcome ?? 'Error'
    const seconds = secondsOf(attributes.duration)
    const name = attributes.testName ?? ''
    if (passed.test(result)) tests.pass({ name, seconds })
    else if (skipped.test(result)) tests.skip({ name })
    else tests.fail({ name, suite: '', message: message || result, isError: !/^Failed$/i.test(result) }, seconds)
  }

  return {
    open(name, attributes) {
      if (name === 'TestRun') isRun = true
      else if (name === 'ResultSummary') outcome = attributes.outcome ?? ''
      else if (name === 'UnitTestResult') open.push({ attributes, message: '', hasInner: false })
      else if (name === 'InnerResults') open.forEach((result) => (result.hasInner = true))
    },
    close(name) {
      const ended = name === 'UnitTestResult' ? open.pop() : undefined
      if (ended && !ended.hasInner) endTest(ended)
    },
    textOf: new Set(['Message', 'Text']),
    text(piece) {
      const test = open.at(-1)
      if (!test) why ||= piece.slice(0, 2_000)
      else if (test.message.length < 2_000) test.message += piece.slice(0, 2_000)
    },
    report() {
      if (!isRun) throw new ReportError('it has no <TestRun>: this is not a TRX report')
      if (brokenRun.test(outcome) && tests.failed === 0)
        tests.fail({ name: 'the test run', suite: '', message: why || `the run ended as ${outcome}`, isError: true })
      return tests.report()
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

/** `00:00:01.2345678` */
function secondsOf(duration: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(duration ?? '') ?? []
  return seconds === undefined ? undefined : Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
}
