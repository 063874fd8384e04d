import {
  type CoverageReport,
  coverageMeasures,
  hasMarks,
  mergeCoverage,
  totalOf,
} from '../../../../shared/reports/coverage.ts'
import { isCovered, type Marks, type Tally } from '../../../../shared/reports/marks.ts'
import { percentageOf, quantity, type Quantity } from '../../../../shared/rules/quantity.ts'
import { compare, subtract } from '../../../../shared/rules/ratio.ts'
import type { Baseline, ChangedLines, Facts } from '../facts.ts'
import { type Figures, type Labelled, labelled } from './figures.ts'

export function coverageFigures({ reports, changedLines, baseline }: Facts): Labelled {
  return labelled(reports.coverage, mergeCoverage, (report) => ({
    ...measuresOf(report),
    'files.min': lowestOf(report),
    patch: changedLines === undefined || changedLines === 'n/a' ? changedLines : patchOf(report, changedLines),
  })).map(([label, figures]) => [
    label,
    { ...figures, delta: deltaOf(figures[''] as Quantity | undefined, label, baseline) },
  ])
}

function measuresOf(report: CoverageReport): Figures {
  const all = coverageMeasures.map((measure) => tallyFigures(measure, totalOf(report, measure)))
  return Object.assign({ '': percentage(totalOf(report, 'lines')) }, ...all) as Figures
}

/** `lines`, `lines.covered`, `lines.total`. */
export function tallyFigures(name: string, tally: Tally | undefined): Figures {
  if (!tally) return {}
  return { [name]: percentage(tally), [`${name}.covered`]: tally.covered, [`${name}.total`]: tally.total }
}

function percentage(tally: Tally | undefined): Quantity | undefined {
  return tally && percentageOf(tally.covered, tally.total)
}

function lowestOf({ files }: CoverageReport): Quantity | undefined {
  const all = [...files.values()].flatMap(({ lines }) => percentage(lines) ?? [])
  return all.reduce<Quantity | undefined>(
    (lowest, one) => (lowest && compare(lowest.value, one.value) <= 0 ? lowest : one),
    undefined,
  )
}

/**
 * Of the changed lines those that can be covered; none of them: n/a, a change of a README must not block. undefined where the report
 * has totals and does not say which lines they are made of.
 */
function patchOf(report: CoverageReport, changed: ChangedLines): Quantity | 'n/a' | undefined {
  const tally = patchTally(report, changed)
  return tally && (percentageOf(tally.covered, tally.total) ?? 'n/a')
}

/** How many of the changed lines that can be covered are; undefined as of `patchOf`. */
export function patchTally({ files }: CoverageReport, changed: ChangedLines): Tally | undefined {
  if (![...files.values()].some(({ lines }) => hasMarks(lines))) return undefined
  let [covered, total] = [0, 0]
  for (const [path, changedLines] of changed) {
    const lines = files.get(path)?.lines
    const tally = lines && tallyOf(lines, changedLines)
    if (lines && !tally) return undefined
    covered += tally?.covered ?? 0
    total += tally?.total ?? 0
  }
  return { covered, total }
}

function tallyOf(lines: Tally | Marks, changed: ReadonlySet<number> | 'all'): Tally | undefined {
  if (changed === 'all' || lines.total === 0) return lines
  if (!hasMarks(lines)) return undefined
  const states = [...changed].map((line) => isCovered(lines, line))
  return {
    covered: states.filter((state) => state === true).length,
    total: states.filter((state) => state !== undefined).length,
  }
}

/** In percentage points, exactly: from the counts that the baseline holds, else (a file that somebody wrote) from its percentage. */
function deltaOf(
  now: Quantity | undefined,
  label: string,
  baseline: Baseline | undefined,
): Quantity | 'n/a' | undefined {
  if (!now) return undefined
  const key = label === '' ? 'coverage' : `coverage[${label}]`
  const [covered, total, percent] = ['.lines.covered', '.lines.total', ''].map((figure) => baseline?.get(key + figure))
  const counted = covered === undefined || total === undefined ? undefined : percentageOf(covered, total)
  const before = counted ?? (percent === undefined ? undefined : quantity(percent, '%'))
  return before ? { value: subtract(now.value, before.value), unit: '%' } : 'n/a'
}
