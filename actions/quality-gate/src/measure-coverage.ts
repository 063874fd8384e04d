import {
  type CoverageReport,
  coverageMeasures,
  hasMarks,
  mergeCoverage,
  totalOf,
} from '../../../shared/reports/coverage.ts'
import { isCovered, type Tally } from '../../../shared/reports/marks.ts'
import { percentageOf, type Quantity } from '../../../shared/rules/quantity.ts'
import { compare, ratio, subtract } from '../../../shared/rules/ratio.ts'
import type { Baseline, ChangedLines, Facts } from './facts.ts'
import { type Figures, type Labelled, labelled } from './figures.ts'

export function coverageFigures({ reports, changedLines, baseline }: Facts): Labelled {
  return labelled(reports.coverage, mergeCoverage, (report) => ({
    ...measuresOf(report),
    'files.min': lowestOf(report),
    patch: changedLines && patchOf(report, changedLines),
  })).map(([label, figures]) => [
    label,
    { ...figures, delta: deltaOf(figures[''] as Quantity | undefined, label, baseline) },
  ])
}

function measuresOf(report: CoverageReport): Figures {
  const all = coverageMeasures.map((measure) => tallyFigures(measure, totalOf(report, measure)))
  return Object.assign({ '': percentage(totalOf(report, 'lines')) }, ...all) as Figures
}

function tallyFigures(name: string, tally: Tally | undefined): Figures {
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

/** Of the changed lines those that can be covered; none of them: n/a, a change of a README must not block. */
function patchOf(report: CoverageReport, changed: ChangedLines): Quantity | 'n/a' {
  const { covered, total } = patchTally(report, changed)
  return percentageOf(covered, total) ?? 'n/a'
}

export function patchTally({ files }: CoverageReport, changed: ChangedLines): Tally {
  let [covered, total] = [0, 0]
  for (const [path, lines] of changed) {
    const marks = files.get(path)?.lines
    if (!hasMarks(marks)) continue
    for (const line of lines) {
      const state = isCovered(marks, line)
      if (state === undefined) continue
      total++
      if (state) covered++
    }
  }
  return { covered, total }
}

/** In percentage points, exactly: from the counts that the baseline holds. */
function deltaOf(
  now: Quantity | undefined,
  label: string,
  baseline: Baseline | undefined,
): Quantity | 'n/a' | undefined {
  if (!now) return undefined
  const key = label === '' ? 'coverage' : `coverage[${label}]`
  const [covered, total] = [baseline?.get(`${key}.lines.covered`), baseline?.get(`${key}.lines.total`)]
  if (covered === undefined || total === undefined || total === 0) return 'n/a'
  return { value: subtract(now.value, ratio(BigInt(covered) * 100n, total)), unit: '%' }
}
