import type { Format, Place } from '../format.ts'
import { ReportError } from '../report-error.ts'
import { createTestCounter } from '../tests.ts'
import { type Attributes, parseXml, readCount, readSeconds, type XmlHandlers } from '../xml.ts'

const longestMessage = 2_000
/** A hostile count must not cost time; beyond this many failures the figure tells nothing more. */
const mostDeclared = 1_000_000

/** What is told inside a test case; the first of them that is there decides. */
const outcomes = ['failure', 'error', 'skipped', 'flaky'] as const
type Outcome = (typeof outcomes)[number]
const outcomeOf: ReadonlyMap<string, Outcome> = new Map([
  ['failure', 'failure'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['pending', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
])

interface Suite {
  readonly name: string
  /** Failures and errors that its attributes state. */
  readonly declared: number
  /** How many were seen before it began. */
  readonly before: number
  /** As its attributes state them; libtest leaves the cases of those that it skips out. */
  readonly tests: number
  readonly skipped: number
  readonly testsBefore: number
  readonly skippedBefore: number
  readonly seconds: number | undefined
  innerSeconds: number
}

interface TestCase {
  readonly attributes: Attributes
  /** The weightiest that was seen, as an index of `outcomes`. */
  outcome: number
  /** node:test writes the failure of a test that is still to do beside its `<skipped type="todo">`. */
  isTodo: boolean
  message: string
}

/**
 * JUnit XML in its many dialects: nested or single suites, attributes missing, several failures in a test (it failed
 * once), surefire's reruns, googletest's `status="notrun"`. A failure that stands in no test is an error, and where a suite
 * states more failures than are shown, the suite is believed; so it is of skipped tests that it counts and does not show. Seconds are those of the tests, or of the suites where tests have none.
 */
export const junit: Format<'tests'> = {
  name: 'junit',
  kind: 'tests',
  async parse({ chunks, place }) {
    const reader = createReader(place)
    await parseXml(chunks, reader)
    return reader.report()
  },
}

function createReader(place: Place) {
  const tests = createTestCounter()
  const suites: Suite[] = []
  let [hasSuite, hasTimes, suiteSeconds] = [false, false, 0]
  let [failuresSeen, testsSeen, skippedSeen] = [0, 0, 0]
  let test: TestCase | undefined
  /** Those that `test` stands in. */
  const outer: TestCase[] = []

  function startSuite(attributes: Attributes): void {
    hasSuite = true
    const declared = (readCount(attributes.failures, 'failures') ?? 0) + (readCount(attributes.errors, 'errors') ?? 0)
    suites.push({
      name: attributes.name ?? '',
      declared: Math.min(declared, mostDeclared),
      before: failuresSeen,
      tests: Math.min(readCount(attributes.tests, 'tests') ?? 0, mostDeclared),
      skipped: Math.min(readCount(attributes.skipped, 'skipped') ?? 0, mostDeclared),
      testsBefore: testsSeen,
      skippedBefore: skippedSeen,
      seconds: readSeconds(attributes.time),
      innerSeconds: 0,
    })
  }

  function endSuite(suite: Suite): void {
    const { name, declared, before, seconds, innerSeconds } = suite
    const parent = suites.at(-1)
    const own = seconds ?? innerSeconds
    if (parent) parent.innerSeconds += own
    else suiteSeconds += own
    for (; failuresSeen - before < declared; failuresSeen++) {
      tests.fail({ name, suite: name, message: 'stated by the suite, shown by none of its tests', isError: true })
    }
    const unseen = suite.tests - (testsSeen - suite.testsBefore)
    for (let left = Math.min(unseen, suite.skipped - (skippedSeen - suite.skippedBefore)); left > 0; left--) {
      testsSeen++
      skip()
    }
  }

  function skip(test?: { readonly name: string; readonly suite: string }): void {
    skippedSeen++
    tests.skip(test)
  }

  function tell(outcome: Outcome, message = ''): void {
    const isFailure = outcome === 'failure' || outcome === 'error'
    if (isFailure) failuresSeen++
    if (test) {
      test.outcome = Math.min(test.outcome, outcomes.indexOf(outcome))
      if (message) test.message ||= `${message.slice(0, longestMessage)}\n`
    } else if (isFailure) {
      const name = suites.at(-1)?.name ?? ''
      tests.fail({ name, suite: name, message: message || 'told by the suite itself', isError: true })
    }
  }

  function endTest({ attributes, outcome: index, isTodo, message }: TestCase): void {
    testsSeen++
    const seconds = readSeconds(attributes.time)
    hasTimes ||= seconds !== undefined
    const stated = index === outcomes.length ? statedOutcome(attributes) : undefined
    if (stated === 'failure' || stated === 'error') failuresSeen++
    const outcome = isTodo ? 'skipped' : (outcomes[index] ?? stated)
    const named = { name: attributes.name ?? '', suite: attributes.classname ?? suites.at(-1)?.name ?? '' }
    if (outcome === 'skipped') skip(named)
    else if (outcome === undefined || outcome === 'flaky')
      tests.pass({ ...named, seconds, isFlaky: outcome === 'flaky' })
    else {
      const path = place(attributes.file ?? '')
      tests.fail({ ...named, path, line: lineOf(attributes.line), message, isError: outcome === 'error' }, seconds)
    }
  }

  return {
    open(name, attributes) {
      const outcome = outcomeOf.get(name)
      if (name === 'testsuite' || name === 'testsuites') startSuite(attributes)
      else if (name === 'testcase') {
        if (test) outer.push(test)
        test = { attributes, outcome: outcomes.length, isTodo: false, message: '' }
      } else if (outcome) tell(outcome, attributes.message)
      if (test && name === 'skipped' && attributes.type === 'todo') test.isTodo = true
    },
    close(name) {
      const suite = name === 'testsuite' || name === 'testsuites' ? suites.pop() : undefined
      if (suite) endSuite(suite)
      if (name !== 'testcase' || !test) return
      endTest(test)
      test = outer.pop()
    },
    textOf: new Set(['failure', 'error']),
    // libtest tells there, and nowhere else, why a test failed
    wantsText: (name) => name === 'system-out' && test !== undefined && test.outcome <= 1 && test.message === '',
    text(piece) {
      if (test && test.message.length < longestMessage) test.message += piece.slice(0, longestMessage)
    },
    report() {
      if (!hasSuite) throw new ReportError('it has no <testsuite>: this is not a JUnit report')
      const report = tests.report()
      return hasTimes ? report : { ...report, seconds: suiteSeconds }
    },
  } satisfies XmlHandlers & Record<string, unknown>
}

/** Of a test that has no element which tells it. */
function statedOutcome({ status = '', result = '' }: Attributes): Outcome | undefined {
  if (status === '' && result === '') return undefined
  const words = [status.toLowerCase(), result.toLowerCase()]
  const says = (...known: readonly string[]) => words.some((word) => known.includes(word))
  if (says('fail', 'failed', 'failure')) return 'failure'
  if (says('error', 'errored', 'broken')) return 'error'
  return says('notrun', 'skipped', 'disabled', 'pending', 'suppressed') ? 'skipped' : undefined
}

function lineOf(text: string | undefined): number {
  const line = Number(text)
  return Number.isSafeInteger(line) && line > 0 ? line : 0
}
