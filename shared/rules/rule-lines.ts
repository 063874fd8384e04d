import { type Field, parsed, splitLines } from '../action/fields.ts'
import { parseRules } from './parse-rule.ts'
import type { RuleError } from './rule-error.ts'
import type { Rule } from './rule.ts'

/**
 * An input that holds rules, one per line; every wrong one is told with its column.
 *
 * @param unfitOf  what the action cannot do with a rule that can be read
 */
export function ruleLines(
  example = 'coverage >= 80%',
  unfitOf: (rule: Rule) => readonly RuleError[] = () => [],
): Field<readonly Rule[]> {
  return parsed(
    (text) => {
      const { rules, errors } = parseRules(splitLines(text))
      const wrong = [...errors, ...rules.flatMap(unfitOf)]
      if (wrong.length > 0)
        throw new Error(wrong.map(({ rule, message }) => `${JSON.stringify(rule)} ${message}`).join('; '))
      return rules
    },
    { allowed: 'rules, one per line', example },
  )
}
