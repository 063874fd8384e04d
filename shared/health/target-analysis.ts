import { createDecider, type Question } from './decider.ts'
import type { Decision, Figures } from './decision.ts'
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
  /** Of the rate, in mode sequential. */
  readonly figures: Figures | undefined
  readonly findings: readonly RuleFinding[]
  /** Rules that only warn, and do not hold. */
  readonly warnings: readonly RuleFinding[]
  /** How often each reason was seen, the start included. */
  readonly reasons: ReadonlyMap<string, number>
  /** The last measurements, judged or not. */
  readonly last: readonly Measurement[]
}

export interface DecisionPolicy {
  readonly mode: 'consecutive' | 'sequential'
  /** Successes in a row that make healthy. */
  readonly successes: number
  /** Failures in a row that make unhealthy; undefined: as many as come before the deadline. */
  readonly failures: number | undefined
  /** Fractions of 1. */
  readonly maxErrorRate: number
  readonly rejectErrorRate: number
  readonly alpha: number
  readonly beta: number
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
  /** As answers come in. */
  take(measurement: Measurement): void
  /** The same answers, in the order in which the requests of the present stage began. */
  settle(measurement: Measurement): void
  /** The present stage has reached its deadline. */
  timeUp(): void
  /** Metrics from elsewhere, for the rules. */
  read(readings: Readings): void
  /** Ends the stage `judging`. */
  judge(now: number): void
  result(): TargetResult
}

const keptMeasurements = 60
/** Failures in a row that undo a healthy verdict where `failures` does not say: teams allow "at most 3 in a row". */
const failuresAfterHealthy = 4

export function createTargetAnalysis(
  target: { readonly name: string; readonly startedAt: number },
  policy: HealthPolicy,
  { rules, warn }: RuleSets,
  baseline: Readings,
): TargetAnalysis {
  const isSequential = policy.mode === 'sequential'
  const ruleWatch = createRuleWatch([...rules, ...warn], baseline)
  const counts = ({ rule }: RuleFinding) => rules.includes(rule)
  const reasons = new Map<string, number>()
  let decider = createDecider(questionOf(policy))
  let stage: Stage = 'waiting'
  let decision: Decision | undefined
  let findings: readonly RuleFinding[] = []
  let warnings: readonly RuleFinding[] = []
  let evidence: Measurement[] = []
  let last: readonly Measurement[] = []
  let [attempts, failures] = [0, 0]
  let causeRun: CauseRun | undefined
  let healthy:
    | {
        readonly at: number
        readonly since: number
        readonly decision: Decision
        readonly figures: Figures | undefined
      }
    | undefined

  function decide({ verdict, reason }: Decision) {
    const seen = verdict === 'healthy' ? undefined : last.findLast(({ ok }) => !ok)?.reason
    decision = {
      verdict,
      reason: seen === undefined || reason.includes(seen) ? reason : `${reason}; last failure: ${seen}`,
    }
    stage = 'done'
  }

  function takeBeforeHealthy(measurement: Measurement, wasGood: boolean) {
    const { at, ok, reason = '' } = measurement
    const isStart = isSequential && stage === 'waiting'
    if (!isSequential && !ok) evidence = []
    else if (!isStart) evidence.push(measurement)
    const found = isStart ? undefined : decider.take(ok, at)
    if (found) decide(found)
    else if (causeRun && isPermanent(causeRun, at, { grace: policy.grace, wasGood }))
      decide({ verdict: 'unhealthy', reason: `waiting will not fix this: ${reason}` })
    // the first good answer is not counted: a sample must not choose where it begins
    else if (isStart && ok) stage = 'counting'
    else if (isStart && failures >= (policy.failures ?? Infinity))
      decide({ verdict: 'unhealthy', reason: `${failures} failures in a row` })
  }

  function takeWhileWatching(measurement: Measurement) {
    evidence.push(measurement)
    ruleWatch.add(measurement)
    findings = ruleWatch.early(measurement.at).filter(counts)
    const broken = findings.find(({ state }) => state === 'broken')
    const found = decider.take(measurement.ok, measurement.at)
    if (broken) decide({ verdict: 'unhealthy', reason: `broken: ${broken.explanation}` })
    else if (found) decide({ verdict: 'unhealthy', reason: `was healthy, then ${found.reason}` })
  }

  function becomeHealthy(found: Decision, { at }: Measurement) {
    const first = evidence.find(({ ok }) => ok)?.at ?? at
    healthy = { at, since: first - target.startedAt, decision: found, figures: decider.figures() }
    evidence.forEach((one) => ruleWatch.add(one))
    stage = policy.watch > 0 ? 'watching' : 'judging'
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
    settle(measurement) {
      if (healthy || stage === 'done' || (isSequential && stage === 'waiting')) return
      const found = decider.settle(measurement.ok)
      if (!found) return
      becomeHealthy(found, measurement)
      if (policy.watch > 0) decider = createDecider(watchQuestionOf(policy))
    },
    timeUp() {
      if (stage === 'watching') stage = 'judging'
      else if (stage === 'waiting' && isSequential && failures > 0)
        decide({ verdict: 'unhealthy', reason: `never a good answer in ${failures} attempts` })
      else {
        const found = decider.timeUp()
        const advice = found.needed === undefined ? '' : '; raise timeout, or shorten interval'
        decide({ ...found, reason: `${found.reason}${advice}` })
      }
    },
    read: (readings) => ruleWatch.read(readings),
    judge(now) {
      const all = ruleWatch.final(now)
      findings = all.filter(counts)
      warnings = all.filter((one) => !counts(one) && (one.state === 'broken' || one.state === 'missing'))
      const explain = (wanted: RuleFinding['state']) =>
        findings.flatMap(({ state, explanation }) => (state === wanted ? [explanation] : [])).join('; ')
      const watched = policy.watch > 0 && !isSequential ? decider.timeUp() : undefined
      if (explain('broken') !== '') decide({ verdict: 'unhealthy', reason: `broken: ${explain('broken')}` })
      else if (explain('missing') !== '')
        decide({ verdict: 'inconclusive', reason: `no data for ${explain('missing')}` })
      else if (last.at(-1)?.ok === false)
        decide({ verdict: 'inconclusive', reason: 'the last answer of the watch was bad' })
      else if (watched?.verdict === 'inconclusive') decide(watched)
      else decide(healthy?.decision ?? { verdict: 'healthy', reason: '' })
    },
    result: () => ({
      name: target.name,
      ...(decision ?? { verdict: 'inconclusive', reason: 'another target decided first' }),
      attempts,
      failures,
      timeToHealthy: healthy?.since,
      evidence,
      figures: healthy && decision?.verdict !== 'unhealthy' ? healthy.figures : decider.figures(),
      findings,
      warnings,
      reasons,
      last,
    }),
  }
}

/** With a watch behind it, half of α is left for that. */
function questionOf(policy: HealthPolicy): Question {
  const { mode, successes, failures, watch, maxErrorRate: p0, rejectErrorRate: p1, beta } = policy
  const alpha = watch > 0 ? policy.alpha / 2 : policy.alpha
  return mode === 'sequential' ? { mode, p0, p1, alpha, beta } : { mode, successes, failures }
}

function watchQuestionOf(policy: HealthPolicy): Question {
  const asked = questionOf(policy)
  return asked.mode === 'sequential'
    ? { ...asked, horizon: Infinity }
    : { ...asked, successes: undefined, failures: policy.failures ?? failuresAfterHealthy }
}
