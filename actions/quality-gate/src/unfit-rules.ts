import { checkUnits } from '../../../shared/rules/judge.ts'
import { comparisonsOf, type Rule } from '../../../shared/rules/rule.ts'
import { RuleError } from '../../../shared/rules/rule-error.ts'
import { unitOf } from './metric-units.ts'

/** What a rule can be read with and this gate cannot judge: a unit that does not fit, and a time that something should last for. */
export function unfitOf(rule: Rule): readonly RuleError[] {
  return [...checkUnits(rule, unitOf), ...durationsOf(rule)]
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
