import { mergeComplexity } from '../../../../shared/reports/complexity.ts'
import { mergeDependencies } from '../../../../shared/reports/dependencies.ts'
import { type LintFinding, mergeFindings, securitySeverities } from '../../../../shared/reports/findings.ts'
import { hygieneChecks, mergeHygiene } from '../../../../shared/reports/hygiene.ts'
import { mergeTests, type TestReport } from '../../../../shared/reports/tests.ts'
import { createMetricMap, type MetricMap } from '../../../../shared/rules/metrics.ts'
import { quantity, type Quantity } from '../../../../shared/rules/quantity.ts'
import { ratio } from '../../../../shared/rules/ratio.ts'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import type { ChangedLines, Facts } from '../facts.ts'
import { type Figures, type Labelled, labelled } from './figures.ts'
import { coverageFigures } from './measure-coverage.ts'
import { performanceFigures } from './measure-performance.ts'

export type Measured = MetricMap<Quantity | 'n/a'>

/** Turns what was read into metrics. A total of nothing is left out: a rule about it is missing, and not held. */
export function measure(facts: Facts): Measured {
  const { tests, lint, security, complexity, dependencies, hygiene } = facts.reports
  const metrics: Measured = createMetricMap()
  const figures: Readonly<Record<string, Labelled>> = {
    tests: labelled(tests, mergeTests, testFigures),
    lint: labelled(lint, mergeFindings, ({ findings }) => lintFigures(findings, facts)),
    security: labelled(security, mergeSecurity, ({ findings }) => ({
      ...Object.fromEntries(
        securitySeverities.map((severity) => [
          severity,
          findings.filter((finding) => finding.severity === severity).length,
        ]),
      ),
      total: findings.length,
    })),
    complexity: labelled(complexity, mergeComplexity, ({ functions }) => {
      if (functions.length === 0) return {}
      const all = functions.map((one) => one.complexity)
      return {
        max: all.reduce((most, one) => Math.max(most, one), 0),
        mean: quantity(
          ratio(
            all.reduce((sum, one) => sum + one, 0),
            all.length,
          ),
        ),
        total: all.length,
      }
    }),
    'dependencies.outdated': labelled(dependencies, mergeDependencies, ({ outdated }) => ({
      ...Object.fromEntries(
        ['major', 'minor', 'patch'].map((step) => [step, outdated.filter((one) => one.step === step).length]),
      ),
      total: outdated.length,
    })),
    hygiene: labelled(hygiene, mergeHygiene, ({ findings, checks }) => ({
      ...Object.fromEntries(
        hygieneChecks
          .filter((check) => checks.has(check))
          .map((check) => [check, findings.filter((finding) => finding.check === check).length]),
      ),
      total: findings.length,
    })),
    reviews: [...(facts.approvals ?? [])].map(([label, approved]) => [label, { approved }] as const),
    freeze: [...facts.freezes].map(([label, isFrozen]) => [label, { '': isFrozen ? 1 : 0 }] as const),
    coverage: coverageFigures(facts),
    performance: performanceFigures(facts),
    ...Object.fromEntries(
      facts.commands.map(
        ({ name, exitCode, seconds }) =>
          [`commands.${name}`, [['', { exit: exitCode, seconds: quantity(seconds, 's') }]]] as const,
      ),
    ),
  }
  for (const [kind, all] of Object.entries(figures)) for (const [label, given] of all) put(metrics, kind, label, given)
  return metrics
}

export function put(metrics: Measured, kind: string, label: string, figures: Figures): void {
  for (const [figure, value] of Object.entries(figures)) {
    const name = figure === '' ? kind : `${kind}.${figure}`
    if (value !== undefined)
      metrics.set(label === '' ? { name } : { name, label }, typeof value === 'number' ? quantity(value) : value)
  }
}

function testFigures({ total, passed, failed, errors, skipped, flaky, seconds }: TestReport): Figures {
  return total === 0 ? {} : { total, passed, failed, errors, skipped, flaky, seconds: quantity(seconds, 's') }
}

/** One of a whole file (it could not be parsed, a header is missing) is on every line of it. */
const isOn =
  (changed: ChangedLines) =>
  ({ path, line }: LintFinding): boolean => {
    const lines = changed.get(path)
    return lines === 'all' || (lines !== undefined && (line === 0 ? lines.size > 0 : lines.has(line)))
  }

function lintFigures(findings: readonly LintFinding[], { changedLines }: Facts): Figures {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    total: findings.length,
    new:
      changedLines === undefined || changedLines === 'n/a' ? changedLines : findings.filter(isOn(changedLines)).length,
  }
}
