import type { Problem } from '../errors/action-error.ts'
import { toNumber } from '../rules/ratio.ts'
import { comparisonsOf, type Literal, type Operator, type Rule } from '../rules/rule.ts'
import { measuredMetrics, unitOfMetric } from './rule-watch.ts'

const mirrored = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==', '!=': '!=' } as const

/** Bounds that are a slip: a fraction for a percentage, and what always or never holds, whatever is measured. */
export function slippedBounds(rule: Rule): readonly Problem[] {
  return comparisonsOf(rule.condition).flatMap(({ left, operator, right }) => {
    if (left.kind === 'metric' && right.kind === 'literal' && !left.factor && !left.isBaseline)
      return slipOf(rule, left.metric.name, operator, right)
    if (left.kind === 'literal' && right.kind === 'metric' && !right.factor && !right.isBaseline)
      return slipOf(rule, right.metric.name, mirrored[operator], left)
    return []
  })
}

function slipOf({ text }: Rule, name: string, operator: Operator, { number, unit }: Literal): readonly Problem[] {
  // what others supply may be anything
  if (!measuredMetrics.includes(name)) return []
  const bound = toNumber(number)
  const isPercentage = unitOfMetric(name) === '%'
  const problem = (allowed: string, example: string) => [{ input: 'rules', received: text, allowed, example }]
  if (isPercentage && unit === '' && bound > 0 && bound < 1) {
    const meant = `${Number((bound * 100).toPrecision(6))}%`
    return problem(`a percentage from 0 to 100; did you mean ${meant}?`, `${name} ${operator} ${meant}`)
  }
  const [atLeast, atMost] = [0, isPercentage ? 100 : Infinity].map((value) => holds(value, operator, bound))
  if (atLeast !== atMost || operator === '==' || operator === '!=') return []
  const range = isPercentage ? 'from 0 to 100 %' : 'never below 0'
  return problem(`a rule that can be ${atLeast ? 'broken' : 'kept'}: ${name} is ${range}`, exampleOf(name))
}

function holds(value: number, operator: Operator, bound: number): boolean {
  return { '>=': value >= bound, '>': value > bound, '<=': value <= bound, '<': value < bound, '==': true, '!=': true }[
    operator
  ]
}

function exampleOf(name: string): string {
  if (name === 'success-rate') return 'success-rate >= 95%'
  return name === 'error-rate' ? 'error-rate <= 5%' : 'p95 <= 500ms'
}
