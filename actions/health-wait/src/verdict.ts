import type { Decision } from '../../../shared/health/decision.ts'
import type { Step } from '../../../shared/health/functions.ts'
import type { HealthPolicy, TargetResult } from '../../../shared/health/target-analysis.ts'
import { metricsOf, type Rule } from '../../../shared/rules/rule.ts'
import type { Inputs } from './inputs.ts'

export interface Verdict extends Decision {
  readonly targets: readonly TargetResult[]
  /** What was looked at by itself: names, certificates, functions. */
  readonly steps?: readonly Step[]
}

/** A service that answers, and of which a function does not, is not healthy. */
export function withFunctions(verdict: Verdict, functions: readonly Step[]): Verdict {
  const broken = functions.filter(({ ok }) => !ok)
  if (broken.length === 0) return verdict
  return { ...verdict, verdict: 'unhealthy', reason: broken.map(({ name, says }) => `${name}: ${says}`).join('; ') }
}

/** One verdict out of those of the targets. */
export function combine(targets: readonly TargetResult[], require: 'all' | 'any'): Verdict {
  const worstFirst = ['unhealthy', 'inconclusive', 'healthy'] as const
  const order = require === 'all' ? worstFirst : worstFirst.toReversed()
  const verdict = order.find((one) => targets.some((target) => target.verdict === one)) ?? 'inconclusive'
  const decisive = targets.filter((target) => target.verdict === verdict)
  const reasons = decisive.map(({ name, reason }) => (targets.length === 1 ? reason : `${name}: ${reason}`))
  return { verdict, reason: reasons.join('; '), targets }
}

/** Whether the verdict stands, whatever the other targets come to. */
export function isDecisive({ verdict }: Decision, require: 'all' | 'any'): boolean {
  return verdict === (require === 'all' ? 'unhealthy' : 'healthy')
}

/** With several targets to be wrong about, each may be wrong less often (Bonferroni). */
export function policyForEach(inputs: HealthPolicy & Pick<Inputs, 'urls' | 'require'>): HealthPolicy {
  const { alpha, beta, urls, require } = inputs
  return require === 'all' ? { ...inputs, alpha: alpha / urls.length } : { ...inputs, beta: beta / urls.length }
}

/** Rules without a label are for every target, others for the target that they name. */
export function rulesFor(target: string, rules: readonly Rule[]): readonly Rule[] {
  return rules.filter((rule) => metricsOf(rule.condition).every(({ metric }) => (metric.label ?? target) === target))
}
