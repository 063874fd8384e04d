import { createDecider, type SequentialEvidence } from './decider.ts'
import type { Decision, DecisionPolicy } from './decision.ts'
import { type CauseRun, isPermanent, type Measurement, nextCauseRun } from './measurement.ts'
import { createRuleWatch, type Readings, type RuleFinding } from './rule-watch.ts'
import type { Rule } from '../rules/rule.ts'

/** `counting`: it answers, and evidence is gathered (sequential). `judging`: all is measured, the rules are left. */
export type Stage = 'waiting' | 'counting' | 'watching' | 'judging' | 'done'

export interface TargetResult extends Decision {
  readonly name: string
  readonly attempts: number
  readonly failures: number
  /** Milliseconds from the start of waiting to the first of the good answers that made it healthy. */
  readonly timeToHealthy: number | undefined
  /** What was judged: everything since the first good answer (consecutive: since the streak that made it healthy). */
  readonly evidence: readonly Measurement[]
  readonly sequential: SequentialEvidence | undefined
  readonly findings: readonly RuleFinding[]
  /** Rules that only warn, and do not hold. */
  readonly warnings: readonly RuleFinding[]
  /** How often each reason was seen, the start included. */
  readonly reasons: ReadonlyMap<string, number>
  /** The last measurements, judged or not. */
  readonly last: readonly Measurement[]
}

/** When a target is healthy. Times are milliseconds. */
export interface HealthPolicy extends DecisionPolicy {
  readonly timeout: number
  /** For which an unknown host, an untrusted certificate or an old version may last. */
  readonly grace: number
  /** For which its answers are watched once it is healthy. */
  readonly watch: number
}

/** Those that decide, and those that only warn. */
export interface RuleSets {
  readonly rules: readonly Rule[]
  readonly warn: readonly Rule[]
}

/** Follows one target from the first measurement to its result. */
export interface TargetAnalysis {
  stage(): Stage
  /** No measurement of the present stage starts after this. */
  deadline(): number
  take(measurement: Measurement): void
  /** The present stage has reached its deadline. */
  timeUp(): void
  /** Metrics from elsewhere, for the rules. */
  read(readings: Readings): void
  /** Ends the stage `judging`. */
  judge(now: number): void
  result(): TargetResult
}

const keptMeasurements = 60

export function createTargetAnalysis(
  target: { readonly name: string; readonly startedAt: number },
  policy: HealthPolicy,
  { rules, warn }: RuleSets,
  baseline: Readings,
): TargetAnalysis {
  const decider = createDecider(policy)
  const ruleWatch = createRuleWatch([...rules, ...warn], baseline)
  const counts = ({ rule }: RuleFinding) => rules.includes(rule)
  const reasons = new Map<string, number>()
  let stage: Stage = 'waiting'
  let decision: Decision | undefined
  let findings: readonly RuleFinding[] = []
  let warnings: readonly RuleFinding[] = []
  let last: readonly Measurement[] = []
  let [attempts, failures] = [0, 0]
  let causeRun: CauseRun | undefined
  let healthy: { readonly at: number; readonly since: number; readonly reason: string } | undefined

  function decide(verdict: Decision['verdict'], reason: string) {
    const seen = verdict === 'healthy' ? undefined : last.findLast(({ ok }) => !ok)?.reason
    decision = {
      verdict,
      reason: seen === undefined || reason.includes(seen) ? reason : `${reason}; last failure: ${seen}`,
    }
    stage = 'done'
  }

  function takeBeforeHealthy(measurement: Measurement, wasGood: boolean) {
    const { at, reason = '' } = measurement
    const found = decider.take(measurement)
    if (found?.verdict === 'healthy') {
      const evidence = decider.evidence()
      healthy = {
        at,
        since: (evidence.find(({ ok }) => ok) ?? measurement).at - target.startedAt,
        reason: found.reason,
      }
      evidence.forEach((one) => ruleWatch.add(one))
      stage = policy.watch > 0 ? 'watching' : 'judging'
    } else if (found) {
      decide(found.verdict, found.reason)
    } else if (causeRun && isPermanent(causeRun, at, { grace: policy.grace, wasGood })) {
      decide('unhealthy', `waiting will not fix this: ${reason}`)
    } else if (policy.mode === 'sequential' && decider.hasStarted()) {
      stage = 'counting'
    }
  }

  function takeWhileWatching(measurement: Measurement) {
    ruleWatch.add(measurement)
    findings = ruleWatch.early(measurement.at).filter(counts)
    const broken = findings.find(({ state }) => state === 'broken')
    const found = decider.take(measurement)
    if (broken) decide('unhealthy', `broken: ${broken.explanation}`)
    else if (found) decide('unhealthy', `was healthy, then ${found.reason}`)
  }

  return {
    stage: () => stage,
    deadline: () => (healthy ? healthy.at + policy.watch : target.startedAt + policy.timeout),
    take(measurement) {
      const wasGood = failures < attempts
      attempts++
      last = [...last, measurement].slice(-keptMeasurements)
      causeRun = nextCauseRun(causeRun, measurement)
      if (!measurement.ok) {
        failures++
        const { reason = '' } = measurement
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      }
      if (stage === 'watching') takeWhileWatching(measurement)
      else takeBeforeHealthy(measurement, wasGood)
    },
    timeUp() {
      if (stage === 'watching') {
        stage = 'judging'
        return
      }
      const { verdict, reason } = decider.timeUp()
      decide(verdict, reason)
    },
    read: (readings) => ruleWatch.read(readings),
    judge(now) {
      const all = ruleWatch.final(now)
      findings = all.filter(counts)
      warnings = all.filter((one) => !counts(one) && (one.state === 'broken' || one.state === 'missing'))
      const explain = (wanted: RuleFinding['state']) =>
        findings.flatMap(({ state, explanation }) => (state === wanted ? [explanation] : [])).join('; ')
      if (explain('broken') !== '') decide('unhealthy', `broken: ${explain('broken')}`)
      else if (explain('missing') !== '') decide('inconclusive', `no data for ${explain('missing')}`)
      else if (last.at(-1)?.ok === false) decide('inconclusive', 'the last answer of the watch was bad')
      else decide('healthy', healthy?.reason ?? '')
    },
    result: () => ({
      name: target.name,
      ...(decision ?? { verdict: 'inconclusive', reason: 'another target decided first' }),
      attempts,
      failures,
      timeToHealthy: healthy?.since,
      evidence: decider.evidence(),
      sequential: decider.sequential(),
      findings,
      warnings,
      reasons,
      last,
    }),
  }
}
