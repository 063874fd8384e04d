import type { ComplexityReport } from './complexity.ts'
import type { CoverageReport } from './coverage.ts'
import type { DependencyReport } from './dependencies.ts'
import type { HygieneReport } from './hygiene.ts'
import type { Kind } from './kinds.ts'
import type { LintReport, SecurityReport } from './findings.ts'
import type { PerformanceReport } from './performance.ts'
import type { TestReport } from './tests.ts'

/** What can be reported, and what is known once a report has been read. */
export interface Reports {
  readonly coverage: CoverageReport
  readonly tests: TestReport
  readonly lint: LintReport
  readonly security: SecurityReport
  readonly performance: PerformanceReport
  readonly complexity: ComplexityReport
  readonly dependencies: DependencyReport
  readonly hygiene: HygieneReport
}

export type { Kind } from './kinds.ts'

/**
 * Finds the repository's path for a path that a tool wrote: absolute, relative to another folder, from another machine.
 *
 * @param bases  folders that the report itself names
 */
export type Place = (path: string, bases?: readonly string[]) => string

export interface Input {
  /** Can be read once; a chunk is valid until the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>
  readonly place: Place
}

/** One way of writing one kind of report. How it is told from the others stands in signatures.ts. */
export interface Format<K extends Kind> {
  readonly name: string
  readonly kind: K
  /** An empty file is this tool's way of saying that it found nothing; only believed where the user named the format. */
  readonly emptyMeansNone?: boolean
  /** @throws ReportError for anything but a whole report of this format */
  parse(input: Input): Promise<Reports[K]>
}
