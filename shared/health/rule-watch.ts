import { type Judgement, judge, type Moment } from '../rules/judge.ts'
import type { Metrics, Reading } from '../rules/metrics.ts'
import { quantity, type Unit } from '../rules/quantity.ts'
import { comparisonsOf, metricsOf, type Rule } from '../rules/rule.ts'
import type { Measurement } from './measurement.ts'
import { type Statistics, summarise } from './statistics.ts'

/** What the measurements supply to rules. */
const measured = {
  p50: ['ms', ({ p50 }) => p50],
  p95: ['ms', ({ p95 }) => p95],
  p99: ['ms', ({ p99 }) => p99],
  mean: ['ms', ({ mean }) => mean],
  'success-rate': ['%', ({ successRate }) => successRate],
  'error-rate': ['%', ({ errorRate }) => errorRate],
  'consecutive-failures': ['', ({ consecutiveFailures }) => consecutiveFailures],
  rate: ['/s', ({ rate }) => rate],
} as const satisfies Record<string, readonly [Unit, (statistics: Statistics) => number | undefined]>

export const measuredMetrics = Object.keys(measured)

/** Units of metrics that come from elsewhere, told by the end of their name. */
const suffixes: readonly (readonly [RegExp, Unit])[] = [
  [/[-_]ms$/, 'ms'],
  [/[-_]seconds$/, 's'],
  [/[-_]percent$/, '%'],
  [/[-_]bytes$/, 'B'],
]

/** A metric's unit: of what is measured here, else by its suffix `-ms`, `-seconds`, `-percent`, `-bytes`, else none. */
export function unitOfMetric(name: string): Unit {
  if (Object.hasOwn(measured, name)) return measured[name as keyof typeof measured][0]
  return suffixes.find(([suffix]) => suffix.test(name))?.[1] ?? ''
}

/** Values of metrics from elsewhere; undefined where there was no data. */
export type Readings = Readonly<Record<string, number | undefined>>

export interface RuleFinding extends Judgement {
  readonly rule: Rule
}

/** Follows one series and holds rules against it. */
export interface RuleWatch {
  add(measurement: Measurement): void
  /** The latest values of metrics from elsewhere. */
  read(readings: Readings): void
  /**
   * Rules that may be judged at every look: those with `for`, and those that only count failures in a row. The others
   * would be broken by chance in a short series that is looked at often; they are judged once, by `final`.
   */
  early(now: number): readonly RuleFinding[]
  final(now: number): readonly RuleFinding[]
}

/** A rule with `for` sees at each moment the measurements of so many milliseconds before it; one without sees them all. */
const sight = 60_000
/** Moments are kept this far apart. */
const grain = 1_000

/** @param baseline  values for `baseline(name)`; a name that is not in it has none yet */
export function createRuleWatch(rules: readonly Rule[], baseline: Readings = {}): RuleWatch {
  const series: Measurement[] = []
  const moments: Moment[] = []
  let readings: Readings = {}
  const longest = Math.max(0, ...rules.map(spanOf))

  function momentAt(now: number): Moment {
    const from = series.findLastIndex(({ at }) => at <= now - sight) + 1
    return { at: now, metrics: metricsOfSeries(series.slice(from), readings, baseline) }
  }

  function findings(wanted: readonly Rule[], now: number): readonly RuleFinding[] {
    if (wanted.length === 0) return []
    const all = metricsOfSeries(series, readings, baseline)
    const recent = momentAt(now).metrics
    return wanted.map((rule) => ({
      rule,
      ...(spanOf(rule) > 0 ? judge(rule, recent, { now, earlier: moments }) : judge(rule, all)),
    }))
  }

  return {
    add(measurement) {
      series.push(measurement)
      const { at } = measurement
      if (longest === 0 || at - (moments.at(-1)?.at ?? -Infinity) < grain) return
      moments.push(momentAt(at))
      while (moments[1] && moments[1].at <= at - longest) moments.shift()
    },
    read: (latest) => void (readings = latest),
    early: (now) => findings(rules.filter(isEarly), now),
    final: (now) => findings(rules, now),
  }
}

function isEarly(rule: Rule): boolean {
  return spanOf(rule) > 0 || metricsOf(rule.condition).every(({ metric }) => metric.name === 'consecutive-failures')
}

/** The longest `for` of a rule in milliseconds; 0 when it has none. */
export function spanOf(rule: Rule): number {
  return Math.max(...comparisonsOf(rule.condition).map(({ duration = 0 }) => duration))
}

function metricsOfSeries(series: readonly Measurement[], readings: Readings, baseline: Readings): Metrics {
  const statistics = summarise(series)
  return {
    value: ({ name }) => {
      const value = Object.hasOwn(measured, name)
        ? measured[name as keyof typeof measured][1](statistics)
        : readings[name]
      return readingOf(name, value)
    },
    baseline: ({ name }) => readingOf(name, baseline[name]),
  }
}

function readingOf(name: string, value: number | undefined): Reading {
  return value === undefined || !Number.isFinite(value) ? undefined : quantity(value, unitOfMetric(name))
}
