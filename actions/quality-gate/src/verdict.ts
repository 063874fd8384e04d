import type { Phase } from '../../../shared/action/action.ts'
import { shortened, visible } from '../../../shared/markdown/visible.ts'
import { judge, type Judgement, type State } from '../../../shared/rules/judge.ts'
import type { Metrics } from '../../../shared/rules/metrics.ts'
import { type Condition, metricsOf, type Rule } from '../../../shared/rules/rule.ts'
import type { GateMetrics } from './metrics/gate-metrics.ts'
import type { Trouble } from './facts.ts'

export type Verdict = 'pass' | 'warn' | 'block'
export type IfMissing = 'block' | 'warn' | 'skip'

export interface GateRules {
  readonly block: readonly Rule[]
  readonly warn: readonly Rule[]
}

export interface RuleResult extends Judgement {
  readonly rule: string
  readonly condition: Condition
  readonly severity: 'block' | 'warn'
  /** What the rule does to the verdict. */
  readonly effect: Verdict
}

export interface TroubleResult extends Trouble {
  readonly effect: Verdict
}

export interface Decision {
  readonly verdict: Verdict
  readonly phase: Phase
  /** One line. */
  readonly reason: string
  readonly rules: readonly RuleResult[]
  readonly troubles: readonly TroubleResult[]
}

/**
 * A broken rule blocks or warns as it is listed; one that cannot be decided because a metric is missing does what
 * `if-missing` says, but never more than its list. What is n/a does nothing. A report that cannot be read and a command
 * that failed block always.
 *
 * Failed: something was measured and is bad. Error: nothing is, but the evidence is incomplete.
 *
 * @throws RuleError when a rule compares what cannot be compared
 */
export function decide(
  gate: GateRules,
  metrics: Metrics & Partial<GateMetrics>,
  troubles: readonly Trouble[],
  ifMissing: IfMissing,
): Decision {
  const missing: Verdict = ifMissing === 'skip' ? 'pass' : ifMissing
  const results = (['block', 'warn'] as const).flatMap((severity) =>
    gate[severity].map((rule): RuleResult => {
      const judgement = judge(rule, metrics)
      const effect = {
        holds: 'pass',
        'n/a': 'pass',
        broken: severity,
        missing: lesser(severity, missing),
      } as const satisfies Record<State, Verdict>
      const explanation = `${judgement.explanation}${slipsOf(rule, judgement, metrics)}`
      const { text, condition } = rule
      return { ...judgement, explanation, rule: text, condition, severity, effect: effect[judgement.state] }
    }),
  )
  const troubled = troubles.map((trouble): TroubleResult => ({
    ...trouble,
    effect: trouble.kind === 'missing' ? missing : 'block',
  }))
  const effects = [...results, ...troubled].map(({ effect }) => effect)
  const verdict = (['block', 'warn'] as const).find((effect) => effects.includes(effect)) ?? 'pass'
  const isMeasuredBad =
    results.some(({ effect, state }) => effect === 'block' && state === 'broken') ||
    troubled.some(({ kind }) => kind === 'command')
  const phase = verdict !== 'block' ? 'Successful' : isMeasuredBad ? 'Failed' : 'Error'
  return { verdict, phase, reason: reasonOf(verdict, results, troubled), rules: results, troubles: troubled }
}

/** Where a rule is missing a metric: what may have been meant by it. */
function slipsOf(
  { condition }: Rule,
  { state, operands }: Judgement,
  { meant, labelsOf }: Partial<GateMetrics>,
): string {
  const missing = metricsOf(condition).filter((_, index) => operands[index]?.reading === undefined)
  if (state !== 'missing') return ''
  const names = missing.flatMap(({ metric }) => meant?.(metric) ?? [])
  if (names.length > 0) return `; did you mean ${[...new Set(names)].join(', ')}?`
  const labels = missing.flatMap(({ metric }) => labelsOf?.(metric) ?? [])
  return labels.length === 0 ? '' : `; reports and paths that there are: ${[...new Set(labels)].join(', ')}`
}

function lesser(a: Verdict, b: Verdict): Verdict {
  const order: readonly Verdict[] = ['pass', 'warn', 'block']
  return order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'pass'
}

function reasonOf(verdict: Verdict, rules: readonly RuleResult[], troubles: readonly TroubleResult[]): string {
  if (verdict === 'pass')
    return `pass: ${rules.filter(({ state }) => state === 'holds').length} of ${rules.length} rules hold`
  const causes = [
    ...rules.filter(({ effect }) => effect === verdict).map(({ explanation }) => explanation),
    ...troubles.filter(({ effect }) => effect === verdict).map(({ message }) => message),
  ]
  const [shown, rest] = [causes.slice(0, mostCauses), causes.length - mostCauses]
  return `${verdict}: ${shown.map((cause) => shortened(visible(cause), longestCause)).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

const mostCauses = 3
const longestCause = 500
