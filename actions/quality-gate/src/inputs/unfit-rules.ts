import { roles } from '../../../../shared/policy/people.ts'
import { checkUnits } from '../../../../shared/rules/judge.ts'
import { comparisonsOf, metricsOf, type Rule } from '../../../../shared/rules/rule.ts'
import { RuleError } from '../../../../shared/rules/rule-error.ts'
import { slippedBounds } from './bounds.ts'
import { unitOf } from '../metrics/metric-units.ts'
import { isReviewers } from './reviewers.ts'

/**
 * What a rule can be read with and this gate cannot judge: a unit that does not fit, a time that something should last for, reviewers
 * that are neither people nor a role, two numbers, which hold or break whatever is measured, a bound that is a slip.
 */
export function unfitOf(rule: Rule): readonly RuleError[] {
  return [
    ...checkUnits(rule, unitOf),
    ...durationsOf(rule),
    ...reviewersOf(rule),
    ...numbersOf(rule),
    ...slippedBounds(rule),
  ]
}

function numbersOf(rule: Rule): readonly RuleError[] {
  return comparisonsOf(rule.condition)
    .filter(({ left, right }) => left.kind === 'literal' && right.kind === 'literal')
    .map(({ left }) => new RuleError(rule.text, left.column, 'expected a metric on one of the two sides'))
}

function reviewersOf(rule: Rule): readonly RuleError[] {
  return metricsOf(rule.condition)
    .filter(({ metric: { name, label } }) => name === 'reviews.approved' && label !== undefined && !isReviewers(label))
    .map(
      ({ column }) =>
        new RuleError(rule.text, column, `expected "@ada,@bob" or "role:", then ${roles.join(', ')}, as its label`),
    )
}

/** The gate looks once: a time that something should last for would be passed over in silence. */
function durationsOf(rule: Rule): readonly RuleError[] {
  return comparisonsOf(rule.condition)
    .filter(({ duration }) => duration !== undefined)
    .map(
      ({ left }) =>
        new RuleError(rule.text, left.column, 'expected no "for": this gate judges once, and not over a time'),
    )
}
