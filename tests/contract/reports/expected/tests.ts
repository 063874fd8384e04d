import type { Expectations } from '../expected.ts'

const jest =
  'jest: `Tests:       2 failed, 1 skipped, 1 todo, 5 passed, 9 total`, and a file that could not be loaded: `Test Suites: 2 failed, 2 total`'
const vitest = 'vitest: `Tests  2 failed | 5 passed | 1 skipped | 1 todo (9)`, and a file that could not be loaded'
const node = 'node: `# pass 5` `# fail 2` `# skipped 1` `# todo 1`; one of those that pass is the parent of two'
const mocha = 'mocha, the hook that failed included: `2 passing` `2 pending` `2 failing`'
const pytest =
  'pytest: `3 failed, 10 passed, 1 skipped, 1 xfailed, 3 errors`; it counts a test that passes and cannot be cleaned up, and one whose subtest fails, among the passed too'

const six = (errors: number) => `5 passed, 3 failed (${errors} errors), 2 skipped`

export const tests: Expectations = {
  'jest.json': { format: 'jest', figures: six(1), by: jest },
  'jest-junit.xml': {
    format: 'junit',
    figures: '6 passed, 4 failed (1 errors), 1 skipped',
    by: `${jest}; jest-junit writes the todo as passed and the file that could not be loaded twice`,
  },
  'vitest.json': { format: 'jest', figures: six(1), by: vitest },
  'vitest-junit.xml': { format: 'junit', figures: six(0), by: `${vitest}; \`tests="10" failures="3" errors="0"\`` },
  'vitest.tap': { format: 'tap', figures: six(0), by: vitest },
  'vitest-flat.tap': { format: 'tap', figures: six(0), by: vitest },
  'node-test.tap': { format: 'tap', figures: '4 passed, 2 failed (0 errors), 2 skipped', by: node },
  'node-test-junit.xml': { format: 'junit', figures: '4 passed, 2 failed (0 errors), 2 skipped', by: node },
  'mocha.json': { format: 'mocha', figures: '2 passed, 2 failed (0 errors), 2 skipped', by: mocha },
  'mocha.tap': { format: 'tap', figures: '2 passed, 2 failed (0 errors), 2 skipped', by: mocha },
  'mocha-xunit.xml': { format: 'junit', figures: '2 passed, 2 failed (0 errors), 2 skipped', by: mocha },
  'node-tap.tap': {
    format: 'tap',
    figures: '2 passed, 1 failed (0 errors), 2 skipped',
    by: 'tap: `# { total: 5, pass: 2, fail: 1, todo: 1, skip: 1 }`',
  },
  'pytest-junit.xml': { format: 'junit', figures: '8 passed, 6 failed (3 errors), 2 skipped', by: pytest },
  'pytest-xunit1-junit.xml': { format: 'junit', figures: '8 passed, 6 failed (3 errors), 2 skipped', by: pytest },
  'ruff-junit.xml': {
    format: 'junit',
    figures: '0 passed, 21 failed (0 errors), 0 skipped',
    by: 'ruff: `Found 21 errors.`',
  },
  'go-test.ndjson': {
    format: 'go-test',
    figures: '6 passed, 3 failed (1 errors), 1 skipped',
    by: 'go test -v without parents, six PASS, `--- FAIL: TestPrice/half_up` `--- FAIL: TestPanics` `--- SKIP: TestHalf` `example.com/shop/broken [build failed]`',
  },
  'gotestsum-junit.xml': {
    format: 'junit',
    figures: '7 passed, 8 failed (4 errors), 1 skipped',
    by: 'gotestsum, parents counted, the lines of the compiler as errors: `<testsuites tests="11" failures="4" errors="4"`, of which TestMain is a package',
  },
  'golangci-junit.xml': {
    format: 'junit',
    figures: '0 passed, 6 failed (0 errors), 0 skipped',
    by: 'golangci-lint: `6 issues:`',
  },
  'surefire-price-junit.xml': {
    format: 'junit',
    figures: '4 passed, 2 failed (1 errors), 2 skipped',
    by: 'Maven, over the five files: `Tests run: 13, Failures: 1, Errors: 2, Skipped: 2, Flakes: 1`',
  },
  'surefire-broken-junit.xml': {
    format: 'junit',
    figures: '0 passed, 1 failed (1 errors), 0 skipped',
    by: 'surefire: `tests="1" errors="1" skipped="0" failures="0"`',
  },
  'surefire-flaky-junit.xml': {
    format: 'junit',
    figures: '2 passed, 0 failed (0 errors), 0 skipped',
    by: 'Maven: `Flakes: 1` is a test that passed when run again',
  },
  'surefire-sums-junit.xml': {
    format: 'junit',
    figures: '2 passed, 0 failed (0 errors), 0 skipped',
    by: 'surefire, which puts the tests of the outer class here: `tests="2" errors="0" skipped="0" failures="0"`',
  },
  'surefire-line-junit.xml': {
    format: 'junit',
    figures: '0 passed, 0 failed (0 errors), 0 skipped',
    by: 'surefire, of a class whose tests stand in the file of its nested class: `tests="0" errors="0" skipped="0" failures="0"`',
  },
  'phpunit-junit.xml': {
    format: 'junit',
    figures: '3 passed, 4 failed (3 errors), 2 skipped',
    by: 'phpunit, whose file has the risky test as an error, the incomplete one as skipped: `Tests: 9, Assertions: 4, Errors: 2, Failures: 1, Skipped: 1, Incomplete: 1, Risky: 1.`',
  },
  'rspec-junit.xml': {
    format: 'junit',
    figures: '1 passed, 2 failed (0 errors), 2 skipped',
    by: 'rspec: `5 examples, 2 failures, 2 pending`',
  },
  'nunit2.xml': {
    format: 'nunit',
    figures: '4 passed, 3 failed (1 errors), 3 skipped',
    by: 'nunit-console: `Tests run: 9, Errors: 1, Failures: 2, Inconclusive: 2` `Not run: 1, Invalid: 0, Ignored: 1, Skipped: 0`',
  },
  'nunit.xml': {
    format: 'nunit',
    figures: '2 passed, 2 failed (1 errors), 1 skipped',
    by: 'by hand, a documented sample',
  },
  'vstest.trx': {
    format: 'trx',
    figures: '2 passed, 2 failed (1 errors), 1 skipped',
    by: 'by hand, a documented sample',
  },
  'libtest-junit.xml': {
    format: 'junit',
    figures: '1 passed, 1 failed (0 errors), 1 skipped',
    by: 'cargo test: `test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured`',
  },
  'xunit.xml': {
    format: 'xunit',
    figures: '1 passed, 2 failed (1 errors), 1 skipped',
    by: 'by hand, a documented sample',
  },
}
