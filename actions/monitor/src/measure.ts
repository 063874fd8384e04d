import type { ActionContext } from '../../../shared/action/action.ts'
import { createHealthProbe } from '../../../shared/deploy/fleet/health.ts'
import { type BoundRule, boundOf } from '../../../shared/health/bound-rule.ts'
import { collect } from '../../../shared/health/collect.ts'
import type { Step } from '../../../shared/health/functions.ts'
import type { Measurement } from '../../../shared/health/measurement.ts'
import type { MetricsReader } from '../../../shared/health/metrics-reader.ts'
import { createFixedPace } from '../../../shared/health/pace.ts'
import { createRuleWatch, type RuleFinding, spanOf } from '../../../shared/health/rule-watch.ts'
import type { Condition, Rule } from '../../../shared/rules/rule.ts'
import { tryBelow } from '../../../shared/release/judge/functions.ts'
import type { Finding } from './finding.ts'
import type { Place, Plan } from './plan.ts'

/** What one run has measured of one place. */
export interface Measured {
  readonly series: readonly Measurement[]
  readonly startedAt: number
  readonly endedAt: number
  /** Rules judged within this run; those that bound a share are judged over runs. */
  readonly findings: readonly RuleFinding[]
  /** Functions that were tried. */
  readonly checks: readonly Finding[]
}

const sight = 60_000

/**
 * Measures for as long as the plan says, and longer while a rule with `for` is being broken: until it has been for so long, or holds again.
 */
export async function measurePlace(
  { url, versionPath, publicUrl, checks }: Place,
  plan: Pick<Plan, 'rules' | 'triggers' | 'measure'>,
  { interval, metrics }: { readonly interval: number; readonly metrics: MetricsReader },
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
): Promise<Measured> {
  const { within } = split([...plan.rules, ...plan.triggers])
  const lasting = within.filter((rule) => spanOf(rule) > 0)
  const watch = createRuleWatch(within, metrics.baseline)
  const http = createHealthProbe({ url, expectVersion: undefined, versionPath }, clock)
  const probe = {
    async measure(signal: AbortSignal) {
      watch.read(await metrics.latest(signal))
      return http.measure(signal)
    },
  }
  const startedAt = clock.now()
  const latest = startedAt + plan.measure + Math.max(0, ...lasting.map(spanOf)) + sight
  const series: Measurement[] = []
  const broken = new Map<string, RuleFinding>()

  const isBreaking = () => {
    const recent = createRuleWatch(lasting.map(withoutDuration), metrics.baseline)
    series.filter(({ at }) => at > clock.now() - sight).forEach((one) => recent.add(one))
    const open = recent.final(clock.now()).filter(({ state }) => state === 'broken')
    return open.some(({ rule }) => !broken.has(rule.text))
  }

  for (let deadline = startedAt + plan.measure; ; deadline = Math.min(latest, clock.now() + 10_000)) {
    const pace = createFixedPace(interval)
    await collect({
      probe,
      pace,
      clock,
      signal,
      deadline,
      judge(measurement) {
        series.push(measurement)
        watch.add(measurement)
        for (const one of watch.early(measurement.at)) if (one.state === 'broken') broken.set(one.rule.text, one)
      },
    })
    // the wait until the next one is part of the measurement
    if (clock.now() >= latest || !isBreaking()) break
    await clock.sleep(interval, signal)
  }
  watch.read(await metrics.latest(signal))
  const findings = watch.final(clock.now()).map((one) => broken.get(one.rule.text) ?? one)
  const endedAt = clock.now()
  return {
    series,
    startedAt,
    endedAt,
    findings,
    checks: (await tryBelow(publicUrl, checks, { clock, signal, log })).map(findingOf),
  }
}

/** Rules that bound a share are tested over runs; the others are judged within one. */
export function split(rules: readonly Rule[]): {
  readonly within: readonly Rule[]
  readonly carried: readonly BoundRule[]
} {
  const carried = rules.flatMap((rule) => boundOf(rule) ?? [])
  return { carried, within: rules.filter((rule) => !carried.some((one) => one.rule === rule)) }
}

function withoutDuration(rule: Rule): Rule {
  return { ...rule, condition: momentary(rule.condition) }
}

function momentary(condition: Condition): Condition {
  if (condition.kind !== 'comparison') return { ...condition, terms: condition.terms.map(momentary) }
  const { kind, left, operator, right } = condition
  return { kind, left, operator, right }
}

function findingOf({ name, ok, says }: Step): Finding {
  return { rule: { text: name }, state: ok ? 'holds' : 'broken', explanation: `${name}: ${says}` }
}
