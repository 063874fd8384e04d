import type { Facts } from '../../../../actions/quality-gate/src/facts.ts'
import { readMetrics } from '../../../../actions/quality-gate/src/baseline/metrics-file.ts'
import type { CoverageReport } from '../../../../shared/reports/coverage.ts'
import { createMarkCollector } from '../../../../shared/reports/marks.ts'

export function factsOf({
  baseline,
  ...given
}: Partial<Omit<Facts, 'reports' | 'baseline'>> & {
  readonly reports?: Partial<Facts['reports']>
  readonly baseline?: Readonly<Record<string, number>>
}): Facts {
  const none = new Map<never, never>()
  const empty = {
    coverage: none,
    tests: none,
    lint: none,
    security: none,
    performance: none,
    complexity: none,
    dependencies: none,
    hygiene: none,
  }
  return {
    files: [],
    commands: [],
    changedLines: undefined,
    recent: [],
    approvals: undefined,
    freezes: new Map(),
    ...given,
    baseline: baseline && readMetrics(JSON.stringify(baseline)),
    reports: { ...empty, ...given.reports },
  }
}

/** `{'a.ts': '+-+ '}`: line 1 covered, 2 not, 3 covered, 4 no code. */
export function coverageOf(files: Readonly<Record<string, string>>): CoverageReport {
  const lines = createMarkCollector()
  return {
    files: new Map(
      Object.entries(files).map(([path, marks]) => {
        Array.from(marks).forEach((mark, index) => {
          if (mark !== ' ') lines.add(index + 1, mark === '+')
        })
        return [path, { lines: lines.take() }] as const
      }),
    ),
  }
}
