import type { RuleFinding } from '../../../shared/health/rule-watch.ts'
import type { Rule } from '../../../shared/rules/rule.ts'

export interface Finding extends Pick<RuleFinding, 'state'> {
  /** By its text it is told from others. */
  readonly rule: Pick<Rule, 'text'>
  /** In one line, with the figures. */
  readonly explanation: string
}
