import { type Field, parsed, splitLines } from '../action/fields.ts'
import { parseRules } from './parse-rule.ts'
import type { Rule } from './rule.ts'

/** An input that holds rules, one a line; every wrong one is told with its column. */
export function ruleLines(example = 'coverage >= 80%'): Field<readonly Rule[]> {
  return parsed(
    (text) => {
      const { rules, errors } = parseRules(splitLines(text))
      if (errors.length > 0)
        throw new Error(errors.map(({ rule, message }) => `${JSON.stringify(rule)} ${message}`).join('; '))
      return rules
    },
    { allowed: 'rules, one a line', example },
  )
}
