import { compareQuantities, dimensionOf, quantity } from '../rules/quantity.ts'
import { toNumber } from '../rules/ratio.ts'
import type { Comparison, Rule } from '../rules/rule.ts'
import type { Measurement } from './measurement.ts'
import type { Rates } from './sequential.ts'
import { hasLatency } from './statistics.ts'

/** A rule that bounds how often an answer may be bad, so that it can be put to a sequential test. */
export interface BoundRule {
  readonly rule: Rule
  readonly rates: Rates
  readonly isLatency: boolean
  /** @returns undefined where the measurement says nothing about it */
  readonly isOk: (measurement: Measurement) => boolean | undefined
}

/** `p95 <= 500ms` says: at most 5 % of the answers take longer. */
const slowShare: Readonly<Record<string, number>> = { p50: 0.5, p95: 0.05, p99: 0.01 }

/**
 * The rule as a bound: a percentile of the latency, `success-rate` or `error-rate` against a number. Judged once over few answers such
 * a rule breaks by chance (p95 over 66 answers: 8 % at half its limit). As a test, a share at the limit is acceptable and
 * twice that is not.
 *
 * @returns undefined for every other rule
 */
export function boundOf(rule: Rule): BoundRule | undefined {
  const { condition } = rule
  if (condition.kind !== 'comparison' || condition.duration !== undefined) return undefined
  const { left, right } = upright(condition)
  if (left.kind !== 'metric' || left.isBaseline || left.factor || left.metric.label !== undefined) return undefined
  if (right.kind !== 'literal') return undefined
  const { operator } = upright(condition)
  const { name } = left.metric
  const share = slowShare[name]
  if (share !== undefined && (operator === '<=' || operator === '<')) {
    const limit = quantity(right.number, dimensionOf(right.unit) === 'time' ? right.unit : 'ms')
    const isFast: BoundRule['isOk'] = (measurement) => {
      if (!hasLatency(measurement)) return undefined
      const excess = compareQuantities(quantity(measurement.ms, 'ms'), limit)
      return operator === '<' ? excess < 0 : excess <= 0
    }
    return bound(rule, share, isFast, true)
  }
  const percent = toNumber(right.number) / 100
  if (name === 'success-rate' && (operator === '>=' || operator === '>'))
    return bound(rule, 1 - percent, ({ ok }) => ok)
  if (name === 'error-rate' && (operator === '<=' || operator === '<')) return bound(rule, percent, ({ ok }) => ok)
  return undefined
}

function bound(rule: Rule, p0: number, isOk: BoundRule['isOk'], isLatency = false): BoundRule | undefined {
  const rates = { p0, p1: Math.min(2 * p0, (1 + p0) / 2) }
  return p0 > 0 && p0 <= 0.5 ? { rule, rates, isLatency, isOk } : undefined
}

const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==', '!=': '!=' } as const

/** With the metric on the left: `500ms >= p95` is `p95 <= 500ms`. */
function upright({ left, operator, right }: Comparison): Pick<Comparison, 'left' | 'operator' | 'right'> {
  return left.kind === 'literal'
    ? { left: right, operator: mirrored[operator], right: left }
    : { left, operator, right }
}
