import { formatQuantity, type Quantity } from '../../../../shared/rules/quantity.ts'
import type { Meanings } from './meaning.ts'

const times = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`
const points = (text: string) => `${text} ${/^[−-]?1$/.test(text) ? 'point' : 'points'}`

const meanings: Meanings = {
  coverage: ({ text }) => `${text} of the lines are covered`,
  'coverage.lines': ({ text }) => `${text} of the lines are covered`,
  'coverage.branches': ({ text }) => `${text} of the branches are covered`,
  'coverage.functions': ({ text }) => `${text} of the functions are covered`,
  'coverage.statements': ({ text }) => `${text} of the statements are covered`,
  'coverage.patch': ({ text, tally }) =>
    tally
      ? `${tally.covered} of ${times(tally.total, 'changed line')} ${tally.covered === 1 ? 'is' : 'are'} covered`
      : `${text} of the changed lines are covered`,
  'coverage.delta': ({ text, isNegative }) => `coverage ${isNegative ? 'falls' : 'rises'} by ${text}`,
  'coverage.files.min': ({ text }) => `${text} of the lines of the file covered least are covered`,
  'tests.total': ({ count }) => `${times(count, 'test')} ran`,
  'tests.passed': ({ count }) => times(count, 'test passes', 'tests pass'),
  'tests.failed': ({ count }) => times(count, 'test fails', 'tests fail'),
  'tests.errors': ({ count }) => times(count, 'test breaks', 'tests break'),
  'tests.skipped': ({ count }) => times(count, 'test is skipped', 'tests are skipped'),
  'tests.flaky': ({ count }) => times(count, 'test is flaky', 'tests are flaky'),
  'tests.seconds': ({ text }) => `the tests take ${text}`,
  'lint.error': ({ count }) => times(count, 'lint error'),
  'lint.warning': ({ count }) => times(count, 'lint warning'),
  'lint.total': ({ count }) => times(count, 'lint finding'),
  'lint.new': ({ count }) => `${times(count, 'lint finding')} on changed lines`,
  'security.critical': ({ count }) => times(count, 'critical security finding'),
  'security.high': ({ count }) => times(count, 'high security finding'),
  'security.moderate': ({ count }) => times(count, 'moderate security finding'),
  'security.low': ({ count }) => times(count, 'low security finding'),
  'security.unknown': ({ count }) => `${times(count, 'security finding')} of unknown severity`,
  'security.total': ({ count }) => times(count, 'security finding'),
  'hygiene.secrets': ({ count }) => `${times(count, 'secret')} in the repository`,
  'hygiene.logs': ({ count }) => `${times(count, 'line')} of a log that shows a secret`,
  'hygiene.cors': ({ count }) => `${times(count, 'answer')} that any origin may read`,
  'hygiene.debug': ({ count }) => `${times(count, 'sign')} of debugging left on`,
  'hygiene.total': ({ count }) => times(count, 'hygiene finding'),
  'complexity.max': ({ text }) => `the most complex function has complexity ${text}`,
  'complexity.mean': ({ text }) => `functions have complexity ${text} on average`,
  'dependencies.outdated.major': ({ count }) =>
    times(count, 'dependency is a major version behind', 'dependencies are a major version behind'),
  'dependencies.outdated.minor': ({ count }) =>
    times(count, 'dependency is a minor version behind', 'dependencies are a minor version behind'),
  'dependencies.outdated.patch': ({ count }) =>
    times(count, 'dependency is a patch behind', 'dependencies are a patch behind'),
  'dependencies.outdated.total': ({ count }) =>
    times(count, 'dependency is out of date', 'dependencies are out of date'),
  'reviews.approved': ({ count }) => times(count, 'approval counts', 'approvals count'),
  score: ({ text }) => `the score is ${text}`,
}

const rows: Readonly<Record<string, string>> = {
  'coverage.lines': 'Lines covered',
  'coverage.branches': 'Branches covered',
  'coverage.functions': 'Functions covered',
  'coverage.statements': 'Statements covered',
  'coverage.patch': 'Changed lines covered',
  'tests.total': 'Tests',
  'tests.failed': 'Tests failed',
  'tests.skipped': 'Tests skipped',
  'tests.flaky': 'Tests flaky',
  'tests.seconds': 'Time of the tests',
  'lint.error': 'Lint errors',
  'lint.warning': 'Lint warnings',
  'lint.new': 'Lint findings on changed lines',
  'security.critical': 'Security: critical',
  'security.high': 'Security: high',
  'security.moderate': 'Security: moderate',
  'security.low': 'Security: low',
  'security.unknown': 'Security: unknown severity',
  'hygiene.secrets': 'Secrets',
  'hygiene.logs': 'Secrets in logs',
  'hygiene.cors': 'Open to any origin',
  'hygiene.debug': 'Debugging left on',
  'complexity.max': 'Highest complexity',
  'complexity.mean': 'Mean complexity',
  'dependencies.outdated.major': 'Outdated by a major version',
  'dependencies.outdated.minor': 'Outdated by a minor version',
  'dependencies.outdated.patch': 'Outdated by a patch',
  score: 'Score of 10',
}

/** What people read; rules, metrics and tools' messages stay as they are. */
export const en = {
  verdict: { pass: 'Quality gate passed', warn: 'Quality gate passed with warnings', block: 'Quality gate blocks' },
  state: { holds: 'holds', broken: 'broken', missing: 'missing', 'n/a': 'does not apply' },
  kinds: {
    lint: 'lint',
    security: 'security',
    hygiene: 'hygiene',
    dependencies: 'outdated dependencies',
  },
  severities: {
    secrets: 'secret',
    logs: 'log',
    cors: 'cors',
    debug: 'debug',
    critical: 'critical',
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    unknown: 'unknown',
    error: 'error',
    warning: 'warning',
    note: 'note',
  },
  meanings,
  rows,
  restingRule: '(does not apply here)',
  commands: 'Commands',
  /** A number and its unit. */
  quantity: (one: Quantity, digits?: number) =>
    formatQuantity(one, digits)
      .replace(/(?<=\d)(?=[a-zA-Z])/, '\u00a0')
      .replace('-', '−'),
  points,
  metric: (name: string, text: string) => `the metric ${name} is ${text}`,
  unknown: (name: string) => `the metric ${name} is missing`,
  notHeld: (explanation: string) => `this does not hold: ${explanation}`,
  unjudged: (explanation: string) => `this cannot be judged: ${explanation}`,
  asked: {
    '>=': (limit: string) => (limit.startsWith('−') ? `at least ${limit} asked` : `${limit} asked`),
    '>': (limit: string) => `more than ${limit} asked`,
    '<=': (limit: string) => `at most ${limit} allowed`,
    '<': (limit: string) => `less than ${limit} allowed`,
    '==': (limit: string) => `exactly ${limit} asked`,
    '!=': (limit: string) => `anything but ${limit} asked`,
  },
  allHold: (count: number) => (count === 1 ? 'The rule holds.' : `All ${count} rules hold.`),
  someHold: (held: number, resting: number, missing: number) =>
    [
      times(held, 'rule holds', 'rules hold'),
      ...(resting > 0 ? [times(resting, 'does not apply here', 'do not apply here')] : []),
      ...(missing > 0 ? [`${missing} cannot be judged`] : []),
    ].join(', '),
  others: (count: number) => `and ${count} more`,
  otherRules: (count: number) => `and ${count} more rule${count === 1 ? '' : 's'} not met`,
  commandFailed: (name: string, exitCode: number, isLate: boolean) =>
    isLate ? `${name} timed out` : `${name} failed with exit code ${exitCode}`,
  broken: 'Rules not met',
  troubles: 'Other problems',
  semicolon: '; ',
  colon: ': ',
  failures: 'Failed tests',
  findings: 'Findings',
  uncovered: 'Changed lines that no test covers',
  unnamed: 'Changed files missing from every coverage report (not counted):',
  headline: (percent: number, covered: number, total: number) =>
    `coverage.py prints **${percent}%** for this: lines and branches together (${covered} of ${total}).`,
  base: 'Base',
  head: 'Head',
  now: 'Now',
  change: '±',
  metricTitle: 'Metric',
  byReport: 'By report',
  figures: (count: number) => `${count} figures`,
  fine: (held: number) => times(held, 'rule holds', 'rules hold'),
  resting: (count: number) => times(count, 'does not apply', 'do not apply'),
  passed: (count: number) => times(count, 'test passes', 'tests pass'),
  nothingFound: (kinds: string) => `nothing found: ${kinds}`,
  lineNumbers: 'lines not covered:',
  worstFiles: 'Files covered least',
  worstFunctions: 'Most complex functions',
  accepted: (count: number) => `${count} accepted by the allow-list.`,
  expired: 'No longer accepted, the date has passed',
  trend: 'Trend',
  range: 'Lowest … highest',
  noBaseline: 'There is no baseline yet, so rules that compare with it do not apply.',
  policy: (sha: string) => `Policy of the base commit ${sha}, not of this change.`,
  adopted: 'This pull request adopts release-kit: its own config is in force.',
  dryRun: 'Dry run: no command was run, nothing was published.',
  cut: 'Cut to what fits; the job summary has it all.',
  cutSummary: 'Cut to what fits; the JSON report has every rule and figure.',
  commit: 'Commit',
  run: 'run',
  time: (at: number, timeZone: string) =>
    `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at)} (${timeZone})`,
  notCovered: (from: number, to: number) =>
    from === to
      ? 'This changed line is covered by no test.'
      : `These ${to - from + 1} changed lines are covered by no test.`,
  notCoveredTitle: 'Not covered',
}

export type Words = typeof en
