import type { Release } from '../../../shared/audit/release.ts'
import { judge as judgeRule } from '../../../shared/rules/judge.ts'
import { metricsFrom } from '../../../shared/rules/metrics.ts'
import { quantity } from '../../../shared/rules/quantity.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { addRun, availabilityOver } from './availability.ts'
import { noState, type RateState } from '../../../shared/health/rate-decider.ts'
import { goOn } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type Measured, split } from './measure.ts'
import type { Plan } from './plan.ts'
import type { State } from './state.ts'

export interface Judged {
  readonly state: State
  readonly rules: readonly Finding[]
  /** Functions that were tried, by name. */
  readonly checks: readonly Finding[]
  readonly availability: readonly Finding[]
  /** Triggers, where the release is one that may be rolled back. */
  readonly triggers: readonly Finding[]
  readonly availabilityPercent: number
}

const month = 30 * 86_400_000
const keptRuns = 96

/**
 * What a run has measured, with what the runs before it knew.
 *
 * @param suspect  the release that triggers are about; undefined: none
 */
export function judge(
  plan: Plan,
  measured: Measured,
  before: State,
  { release, suspect }: { readonly release: Release | undefined; readonly suspect: boolean },
): Judged {
  const { series, startedAt, endedAt: now } = measured
  const releaseId = release?.id ?? 0
  const isSame = before.release === releaseId
  const bad = series.filter(({ ok }) => !ok).length
  const badShare = series.length === 0 ? 0 : bad / series.length
  const days =
    series.length === 0
      ? before.days
      : [...addRun(before.days, { badShare, since: before.at, now, span: now - startedAt })]
  const evidence: Record<string, RateState> = {}
  const wasBroken = new Set(before.incidents.health?.broken ?? [])

  const judgeAll = (rules: readonly Rule[], kind: string): readonly Finding[] => {
    const { carried } = split(rules)
    const bounds = new Map(carried.map((one) => [one.rule, one]))
    return rules.flatMap((rule): readonly Finding[] => {
      const bound = bounds.get(rule)
      const key = `${kind} ${rule.text}`
      if (!bound) return measured.findings.filter((one) => one.rule === rule)
      const earlier = isSame ? (before.evidence[key] ?? noState) : noState
      const found = goOn(earlier, bound, series)
      const stillIs = wasBroken.has(rule.text) && found.share > bound.rates.p0
      const isBroken = found.isBroken || stillIs
      // too few to call it broken, and nobody would call that well
      const isDoubtful = found.share > 0.5
      // once it has spoken it begins anew: the next verdict needs evidence of its own
      evidence[key] = found.isBroken ? noState : found.evidence
      const counted = `${percent(found.share)} of this run's answers bad, ${found.evidence.n} judged in all`
      const state = isBroken ? 'broken' : isDoubtful ? 'missing' : 'holds'
      return [{ rule, state, explanation: `${rule.text} (${counted})` }]
    })
  }

  const rules = judgeAll(plan.rules, 'rule')
  const triggers = suspect ? judgeAll(plan.triggers, 'trigger') : []
  const state: State = {
    ...before,
    at: now,
    release: releaseId,
    days: [...days],
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([key, { n, all, starts }]) => [key, { n, all: [...all], starts: [...starts] }]),
    ),
    recent: [...before.recent, Math.round(100 * (1 - badShare))].slice(-keptRuns),
  }
  return {
    state,
    rules,
    checks: measured.checks,
    triggers,
    availability: plan.availability.map((rule) => overDays(rule, days, now)),
    availabilityPercent: availabilityOver(days, month, now).percent,
  }
}

function overDays(rule: Rule, days: State['days'], now: number): Finding {
  const window = rule.condition.kind === 'comparison' ? (rule.condition.duration ?? month) : month
  const { percent: value, coveredMs } = availabilityOver(days, window, now)
  // without its duration: the window is in the value
  const { state, explanation } = judgeRule(rule, metricsFrom({ availability: quantity(value, '%') }))
  return { rule, state, explanation: `${explanation} (measured: ${formatDuration(coveredMs)})` }
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))}%`
}
