import type { Metrics, Reading } from './metrics.ts'
import { compareQuantities, dimensionOf, formatQuantity, type Quantity, type Unit } from './quantity.ts'
import { formatRatio, multiply } from './ratio.ts'
import {
  type Comparison,
  comparisonsOf,
  type Condition,
  metricsOf,
  printCondition,
  printMetricValue,
  type Rule,
  type Value,
} from './rule.ts'
import { RuleError } from './rule-error.ts'

/**
 * `missing`: a value that the rule needs is supplied by nothing. `n/a`: it cannot be known yet (no baseline), which
 * never blocks.
 */
export type State = 'holds' | 'broken' | 'missing' | 'n/a'

export interface Judgement {
  readonly state: State
  /** The metrics read, in the order of the rule, with their factor. */
  readonly operands: readonly { readonly text: string; readonly reading: Reading }[]
  /** The rule with the values put in: `coverage (89.99%) >= 90%`. The same in every language. */
  readonly explanation: string
}

/** Metrics as they were at a time (milliseconds since the epoch). */
export interface Moment {
  readonly at: number
  readonly metrics: Metrics
}

/** What `for 5m` looks back on. */
export interface History {
  readonly now: number
  /** Oldest first. */
  readonly earlier: readonly Moment[]
}

/**
 * Decides one rule by exact arithmetic.
 *
 * A comparison with `for` is broken only when it was broken all through that time; without a history it is judged as it
 * stands now. Missing operands are unknown in three-valued logic: `true || missing` holds, `false && missing` is broken,
 * else the rule is missing.
 *
 * @throws RuleError when two values of different dimensions are compared
 */
export function judge(rule: Rule, metrics: Metrics, history?: History): Judgement {
  const read = (value: Value) => readingOf(value, metrics)
  const operands = metricsOf(rule.condition).map((value) => ({ text: printMetricValue(value), reading: read(value) }))
  const explanation = printCondition(rule.condition, (value, other) => ` (${describe(read(value), read(other))})`)
  return { state: decide(rule, rule.condition, metrics, history), operands, explanation }
}

/**
 * Finds units that do not fit before anything is measured.
 *
 * @param unitOf  a metric's unit; undefined when it is not known before it is measured
 */
export function checkUnits(rule: Rule, unitOf: (name: string) => Unit | undefined): readonly RuleError[] {
  return comparisonsOf(rule.condition).flatMap((comparison) => {
    const [left, right] = [comparison.left, comparison.right].map((value) =>
      value.kind === 'literal' ? value.unit : unitOf(value.metric.name),
    )
    const error = left === undefined || right === undefined ? undefined : mismatch(rule, comparison, left, right)
    return error ? [error] : []
  })
}

function decide(rule: Rule, condition: Condition, metrics: Metrics, history: History | undefined): State {
  if (condition.kind === 'comparison') return decideOverTime(rule, condition, metrics, history)
  const states = condition.terms.map((term) => decide(rule, term, metrics, history))
  const [decisive, neutral] = condition.kind === 'and' ? (['broken', 'holds'] as const) : (['holds', 'broken'] as const)
  return ([decisive, 'missing', 'n/a'] as const).find((state) => states.includes(state)) ?? neutral
}

function decideOverTime(rule: Rule, comparison: Comparison, metrics: Metrics, history: History | undefined): State {
  const state = compareValues(rule, comparison, metrics)
  const { duration } = comparison
  if (state !== 'broken' || duration === undefined || history === undefined) return state
  let since = history.now
  let isCertain = true
  for (const moment of history.earlier.toReversed()) {
    if (history.now - since >= duration) break
    const then = compareValues(rule, comparison, moment.metrics)
    if (then === 'holds') return 'holds'
    isCertain &&= then === 'broken'
    since = moment.at
  }
  if (history.now - since < duration) return 'holds'
  return isCertain ? 'broken' : 'missing'
}

function compareValues(rule: Rule, comparison: Comparison, metrics: Metrics): State {
  const [left, right] = [readingOf(comparison.left, metrics), readingOf(comparison.right, metrics)]
  if (left === undefined || right === undefined) return 'missing'
  if (left === 'n/a' || right === 'n/a') return 'n/a'
  const error = mismatch(rule, comparison, left.unit, right.unit)
  if (error) throw error
  const order = compareQuantities(...inOneUnit(comparison, left, right))
  const holds = {
    '>=': order >= 0,
    '>': order > 0,
    '<=': order <= 0,
    '<': order < 0,
    '==': order === 0,
    '!=': order !== 0,
  }
  return holds[comparison.operator] ? 'holds' : 'broken'
}

/** A bare number means the unit of what it is compared with. */
function inOneUnit({ left, right }: Comparison, a: Quantity, b: Quantity): [Quantity, Quantity] {
  if (isBare(left)) return [{ ...a, unit: b.unit }, b]
  return isBare(right) ? [a, { ...b, unit: a.unit }] : [a, b]
}

function isBare(value: Value): boolean {
  return value.kind === 'literal' && value.unit === ''
}

function mismatch(rule: Rule, { left, right }: Comparison, leftUnit: Unit, rightUnit: Unit): RuleError | undefined {
  const [a, b] = [dimensionOf(leftUnit), dimensionOf(rightUnit)]
  if (a === b || isBare(left) || isBare(right)) return undefined
  return new RuleError(rule.text, right.column, `a ${a} cannot be compared with a ${b}`)
}

function readingOf(value: Value, metrics: Metrics): Reading {
  if (value.kind === 'literal') return { value: value.number, unit: value.unit }
  const reading = value.isBaseline ? baselineOf(value.metric, metrics) : metrics.value(value.metric)
  if (value.factor === undefined || reading === undefined || reading === 'n/a') return reading
  return { value: multiply(value.factor, reading.value), unit: reading.unit }
}

/** A metric that neither state knows is a mistake in the rule, not a baseline still to come. */
function baselineOf(metric: Parameters<Metrics['value']>[0], metrics: Metrics): Reading {
  return metrics.baseline?.(metric) ?? (metrics.value(metric) === undefined ? undefined : 'n/a')
}

/** With as many decimals as it takes to see on which side of the other value it is. */
function describe(reading: Reading, other: Reading): string {
  if (reading === undefined) return 'missing'
  if (reading === 'n/a') return reading
  const limit = other === undefined || other === 'n/a' ? undefined : other.value
  const decimals = [2, 4, 6, 9, 12].find(
    (digits) => formatRatio(reading.value, digits) !== (limit && formatRatio(limit, digits)),
  )
  return formatQuantity(reading, decimals)
}
