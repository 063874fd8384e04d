import { compare, formatRatio, multiply, ratio, type Ratio } from '../../../../shared/rules/ratio.ts'
import {
  comparisonsOf,
  type Literal,
  type MetricValue,
  type Operator,
  type Rule,
} from '../../../../shared/rules/rule.ts'
import { RuleError } from '../../../../shared/rules/rule-error.ts'
import { unitOf } from '../metrics/metric-units.ts'

/** What a metric can be at least and at most; undefined: as much as one likes. */
interface Range {
  readonly min: Ratio
  readonly max: Ratio | undefined
}

const [zero, one, ten, hundred] = [ratio(0), ratio(1), ratio(10), ratio(100)] as const

/** Bounds that are a slip: a fraction where a percentage is meant (`coverage >= 0.8`), and one that nothing can ever hold (`coverage >= 110%`). */
export function slippedBounds(rule: Rule): readonly RuleError[] {
  return comparisonsOf(rule.condition).flatMap(({ left, operator, right }) => {
    if (left.kind === 'metric' && right.kind === 'literal') return slipOf(rule, left, operator, right)
    if (left.kind === 'literal' && right.kind === 'metric') return slipOf(rule, right, mirrored[operator], left)
    return []
  })
}

const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==', '!=': '!=' } as const

function slipOf(
  rule: Rule,
  { metric: { name }, factor }: MetricValue,
  operator: Operator,
  { number, unit, column }: Literal,
): readonly RuleError[] {
  // points of a percentage may well be half a one, and with a factor it is no longer what the metric is
  if (factor !== undefined || name === 'coverage.delta') return []
  const isFraction = unit === '' && compare(number, zero) > 0 && compare(number, one) < 0
  if (isFraction && unitOf(name) === '%') {
    const percent = formatRatio(multiply(number, hundred), number.denominator.toString().length)
    const what = `expected a percentage from 0 to 100, found ${textOf(number)}: did you mean ${percent}%?`
    return [new RuleError(rule.text, column, what)]
  }
  const range = rangeOf(name)
  if (range === undefined || !isOutside(operator, number, range)) return []
  const most = range.max === undefined ? 'and more' : `to ${textOf(range.max)}`
  const what = `expected a bound that can be held: ${name} is from ${textOf(range.min)} ${most}`
  return [new RuleError(rule.text, column, what)]
}

function rangeOf(name: string): Range | undefined {
  const unit = unitOf(name)
  if (name === 'performance.regression' || unit === undefined || name.endsWith('.exit')) return undefined
  if (unit === '%') return { min: zero, max: hundred }
  return { min: zero, max: /^score(?:\.|$)/.test(name) ? ten : undefined }
}

function isOutside(operator: Operator, bound: Ratio, { min, max }: Range): boolean {
  const toMin = compare(bound, min)
  const toMax = max === undefined ? -1 : compare(bound, max)
  return {
    '>=': toMax > 0,
    '>': toMax >= 0,
    '<=': toMin < 0,
    '<': toMin <= 0,
    '==': toMin < 0 || toMax > 0,
    '!=': false,
  }[operator]
}

/** Numbers in rules are decimals. */
function textOf(number: Ratio): string {
  return formatRatio(number, number.denominator.toString().length - 1)
}
