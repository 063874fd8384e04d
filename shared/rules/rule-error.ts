import type { Problem } from '../errors/action-error.ts'

/** A rule that cannot be read, or compares what cannot be compared. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly rule: string
  /** 1 is the first character. */
  readonly column: number

  constructor(rule: string, column: number, what: string) {
    super(`column ${column}: ${what}`)
    this.rule = rule
    this.column = column
  }

  /** @param input  where the rule stands: `block`, `release-kit.yml gate.warn[2]` */
  toProblem(input: string): Problem {
    return { input, received: this.rule, allowed: `a rule; ${this.message}`, example: 'coverage >= 80%' }
  }
}
