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
}

export const keptFailures = 100
const longestMessage = 500

export interface TestCounter {
  pass(seconds?: number, isFlaky?: boolean): void
  skip(): void
  fail(failure: Omit<TestFailure, 'isError' | 'path' | 'line'> & Partial<TestFailure>, seconds?: number): void
  readonly failed: number
  /** Failures that a report states and does not list count as one error. */
  state(failed: number): void
  report(): TestReport
}

export function createTestCounter(): TestCounter {
  const counts = { passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, seconds: 0 }
  const failures: TestFailure[] = []
  const fail: TestCounter['fail'] = (failure, seconds) => {
    counts.failed++
    if (failure.isError) counts.errors++
    spend(seconds)
    if (failures.length < keptFailures) failures.push(trimmed({ path: '', line: 0, isError: false, ...failure }))
  }
  const spend = (seconds = 0) => (counts.seconds += Number.isFinite(seconds) && seconds > 0 ? seconds : 0)
  return {
    pass(seconds, isFlaky = false) {
      counts.passed++
      if (isFlaky) counts.flaky++
      spend(seconds)
    },
    skip() {
      counts.skipped++
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
    report: () => ({ ...counts, total: counts.passed + counts.failed + counts.skipped, failures }),
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
  }
}
