import { complexity, dependencies, hygiene, performance } from './expected/others.ts'
import { coverage } from './expected/coverage.ts'
import { lint } from './expected/lint.ts'
import { security } from './expected/security.ts'
import { tests } from './expected/tests.ts'

export interface Expectation {
  readonly format: string
  readonly figures: unknown
  /**
   * Who counted, which is never our own parser: the tool in its own words (what stands in backticks is found in the transcripts
   * in tests/fixtures/reports/said, or in the report itself), or how it was counted otherwise.
   */
  readonly by: string
}

export type Expectations = Readonly<Record<string, Expectation>>

/** What each file of tests/fixtures/reports holds. */
export const expected: Readonly<Record<string, Expectations>> = {
  coverage,
  tests,
  lint,
  security,
  performance,
  complexity,
  dependencies,
  hygiene,
}

/** Files that must be refused, and what is said: a tool that could not do its work proves nothing. */
export const refused: readonly (readonly [kind: string, file: string, message: string])[] = [
  ['security', 'pip-audit.offline.json', 'nothing was audited'],
  ['security', 'npm-audit.no-lockfile.json', 'nothing was audited: "ENOLOCK This command requires'],
  ['security', 'npm-audit.unreachable.json', 'nothing was audited: "405 Method Not Allowed'],
  ['security', 'yarn-audit.unreachable.ndjson', 'nothing was audited: "it has no auditSummary"'],
  ['lint', 'eslint-unreadable.sarif', '"ESLint" says that it did not run successfully'],
  ['complexity', 'eslint-complexity-unreadable.json', 'ESLint could not read'],
  ['complexity', 'radon-unreadable.json', 'radon could not read "messy/unreadable.py"'],
]
