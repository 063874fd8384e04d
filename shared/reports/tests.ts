export interface TestFailure {
  readonly name: string
  readonly suite: string
  /** The repository's path, or ''. */
  readonly path: string
  /** 0 when unknown. */
  readonly line: number
  readonly message: string
  /** It broke before it could fail an assertion. */
  readonly isError: boolean
}

/** What became of the tests of one name in one suite. */
export interface NamedTest {
  readonly name: string
  readonly suite: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** total = passed + failed + skipped. A test that broke (`error`) counts as failed: it did not pass. */
export interface TestReport {
  readonly total: number
  readonly passed: number
  readonly failed: number
  /** Of the failed: those that broke. */
  readonly errors: number
  readonly skipped: number
  /** Of the passed: those that failed first and passed when run again. */
  readonly flaky: number
  readonly seconds: number
  /** The first ones; `failed` is the count. */
  readonly failures: readonly TestFailure[]
  /** undefined where there are so many that they are not kept. */
  readonly named: readonly NamedTest[] | undefined
}

export const keptFailures = 100
const longestMessage = 500
const keptNames = 100_000

type TestName = Partial<Pick<NamedTest, 'name' | 'suite'>>

export interface TestCounter {
  pass(test: TestName & { readonly seconds?: number | undefined; readonly isFlaky?: boolean }): void
  skip(test?: TestName): void
  fail(failure: Omit<TestFailure, 'isError' | 'path' | 'line'> & Partial<TestFailure>, seconds?: number): void
  readonly failed: number
  /** Failures that a report states and does not list count as one error. */
  state(failed: number): void
  report(): TestReport
}

export function createTestCounter(): TestCounter {
  const counts = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 }
  const failures: TestFailure[] = []
  const named = new Map<string, { -readonly [K in keyof NamedTest]: NamedTest[K] }>()
  let isNamed = true
  const remember = ({ name = '', suite = '' }: TestName, outcome: 'passed' | 'failed' | 'skipped') => {
    if (name === '' || !isNamed) return
    const key = `${suite}\n${name}`
    const known = named.get(key) ?? { name, suite, passed: 0, failed: 0, skipped: 0 }
    known[outcome]++
    named.set(key, known)
    if (named.size <= keptNames) return
    // of some names only, what is not there could be what failed
    isNamed = false
    named.clear()
  }
  const fail: TestCounter['fail'] = (failure, seconds) => {
    counts.failed++
    remember(failure, 'failed')
    if (failure.isError) counts.errors++
    spend(seconds)
    if (failures.length < keptFailures) failures.push(trimmed({ path: '', line: 0, isError: false, ...failure }))
  }
  const spend = (seconds = 0) => (counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0)
  return {
    pass({ seconds, isFlaky = false, ...test }) {
      counts.passed++
      remember(test, 'passed')
      if (isFlaky) counts.flaky++
      spend(seconds)
    },
    skip(test = {}) {
      counts.skipped++
      remember(test, 'skipped')
    },
    fail,
    state(failed) {
      const missing = failed - counts.failed
      if (missing > 0)
        fail({ name: 'the test run', suite: '', message: `${missing} failures are stated, not listed`, isError: true })
    },
    get failed() {
      return counts.failed
    },
    report: () => ({
      ...counts,
      total: counts.passed + counts.failed + counts.skipped,
      failures,
      named: isNamed ? [...named.values()] : undefined,
    }),
  }
}

function trimmed(failure: TestFailure): TestFailure {
  const cut = (text: string) => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text)
  const line = Number.isSafeInteger(failure.line) && failure.line >= 0 ? failure.line : 0
  return { ...failure, line, name: cut(failure.name), suite: cut(failure.suite), message: cut(failure.message.trim()) }
}

export function mergeTests(reports: readonly TestReport[]): TestReport {
  const sum = (pick: (report: TestReport) => number) => reports.reduce((total, report) => total + pick(report), 0)
  return {
    total: sum(({ total }) => total),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    errors: sum(({ errors }) => errors),
    skipped: sum(({ skipped }) => skipped),
    flaky: sum(({ flaky }) => flaky),
    seconds: sum(({ seconds }) => seconds),
    failures: reports.flatMap(({ failures }) => failures).slice(0, keptFailures),
    named: reports.some(({ named }) => named === undefined) ? undefined : reports.flatMap(({ named }) => named ?? []),
  }
}

/** Between a suite and a test of it: as pytest, JUnit, vitest, Go and Rust write them, and as jest joins them. */
const joints = [' ', ' > ', ' › ', '.', '::', '/', '#']

/**
 * The tests of a name, which may be that of the suite with it: `signs in`, `login > signs in`. Whole names only: a part of one would also fit
 * tests that are about something else.
 */
export function testsNamed(wanted: string, reports: readonly TestReport[]): readonly NamedTest[] | undefined {
  return mergeTests(reports).named?.filter(
    ({ name, suite }) =>
      name === wanted ||
      (wanted.startsWith(suite) && wanted.endsWith(name) && joints.some((joint) => suite + joint + name === wanted)),
  )
}
