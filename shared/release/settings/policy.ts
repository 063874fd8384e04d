import type { Inputs } from '../../action/fields.ts'
import type { Environment } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import { checkMode } from '../../health/fields.ts'
import type { MetricQuery } from '../../health/metric-source.ts'
import { spanOf } from '../../health/rule-watch.ts'
import { durationFor, fastest, rateFor, requestsNeeded, requestsWithin } from '../../health/sufficiency.ts'
import type { Rule } from '../../rules/rule.ts'
import { formatDuration, parseDuration } from '../../time/duration.ts'
import { type FunctionBelow, resolveFunctions } from './functions.ts'
import { resolveRules } from './rules.ts'
import { valueFor } from './service-values.ts'
import type { analysisFields, shiftFields } from './switch-fields.ts'

export interface PolicyInputs extends Inputs<typeof analysisFields>, Inputs<typeof shiftFields> {
  readonly slotHeader: string
  /** What the rules may read besides; none where no metrics are asked for. */
  readonly metrics?: readonly MetricQuery[]
}

/** How a release goes to its slot, and what it is judged by on the way: whole, and the same for whoever finishes it. */
export interface ReleasePolicy {
  /** Percentages for the new slot, the last one 100. */
  readonly steps: readonly number[]
  /** Milliseconds at most a step; of the bake; for requests under way; for which the old slot is kept. */
  readonly stepDuration: number
  readonly bake: number
  readonly drain: number
  readonly retain: number
  readonly evidence: 'probe' | 'route' | 'metrics'
  readonly expected: ExpectedVersion
  readonly rules: readonly Rule[]
  /** Tried, beside smoke commands, where it is to be healthy. */
  readonly functions: readonly FunctionBelow[]
  readonly mode: 'sequential' | 'consecutive'
  /** p0: accepted, p1: rejected share of bad requests. α is that of the whole release. */
  readonly rates: { readonly p0: number; readonly p1: number; readonly alpha: number; readonly beta: number }
  /** Failures in a row that reject, in mode consecutive. */
  readonly failures: number
  /** Asked in turn; the health path when empty. */
  readonly paths: readonly string[]
  readonly requestRate: number
  /** Milliseconds. */
  readonly requestTimeout: number
  readonly onInconclusive: 'fail' | 'pass'
}

export interface ExpectedVersion {
  /** `''`: none is asked for. */
  readonly version: string
  /** Where it stands in the JSON of the health path. */
  readonly path: string
}

/** From the inputs first and the config's environment second, each setting by itself; every problem at once. */
export function resolvePolicy(
  inputs: PolicyInputs,
  environment: Environment | undefined,
  name: string,
): { readonly policy: ReleasePolicy; readonly problems: readonly Problem[] } {
  const { traffic, health } = environment ?? {}
  const { rules, problems } = resolveRules(inputs, health?.rules, name, inputs.metrics)
  const { functions, problems: unclear } = resolveFunctions({ ...inputs, environment: name }, environment)
  const policy: ReleasePolicy = {
    steps: inputs.steps ?? traffic?.steps ?? [100],
    stepDuration: firstDuration(inputs.stepDuration, traffic?.['step-duration'], 60_000),
    bake: firstDuration(inputs.bake, traffic?.bake, 300_000),
    drain: firstDuration(inputs.drain, traffic?.drain, 30_000),
    retain: firstDuration(inputs.retain, traffic?.retain, 86_400_000),
    evidence: inputs.evidence,
    expected: { version: inputs.expectVersion, path: inputs.versionPath || (health?.['version-path'] ?? 'version') },
    rules,
    functions,
    mode: inputs.mode,
    rates: { p0: inputs.maxErrorRate, p1: inputs.rejectErrorRate, alpha: inputs.alpha, beta: inputs.beta },
    failures: inputs.failures,
    paths: inputs.paths,
    requestRate: inputs.requestRate,
    requestTimeout: inputs.requestTimeout,
    onInconclusive: inputs.onInconclusive,
  }
  return { policy, problems: [...problems, ...unclear, ...checkPolicy(inputs, policy)] }
}

/** The same for one of several services: each is expected in its own version. */
export function policyFor(policy: ReleasePolicy, service: string): ReleasePolicy {
  const { expected } = policy
  return { ...policy, expected: { ...expected, version: valueFor(expected.version, service) } }
}

/** A duration of the inputs, else of the config, else the default. */
export function firstDuration(given: number | undefined, configured: string | undefined, initial: number): number {
  return given ?? (configured === undefined ? undefined : parseDuration(configured)) ?? initial
}

function checkPolicy(inputs: PolicyInputs, { steps }: ReleasePolicy): readonly Problem[] {
  // the public route is judged by the sequential test in either mode
  const problems = [...checkMode({ ...inputs, mode: 'sequential', successes: 1 })]
  if (inputs.evidence === 'route' && inputs.slotHeader === '' && inputs.expectVersion === '') {
    const sentence =
      'evidence: route needs slot-header, the response header that names the slot, or expect-version, which tells the new slot by its answer'
    problems.push({ input: 'slot-header', sentence })
  }
  const isAscending = steps.every((step, index) => step > (steps[index - 1] ?? 0))
  if (!isAscending || steps.at(-1) !== 100) {
    const allowed = 'ascending percentages that end in 100'
    problems.push({ input: 'steps', received: steps.join(' '), allowed, example: '10 50 100' })
  }
  return problems
}

/** Plans that would go wrong whatever the new version is: nothing could be promoted, or a rule could not be broken. */
export function checkPlan(policy: ReleasePolicy): readonly Problem[] {
  const { steps, stepDuration, bake, rules } = policy
  const judged = [
    // the last step is judged by the bake, where there is one
    { input: 'step-duration', duration: stepDuration, isJudged: steps.length > 1 || bake === 0 },
    { input: 'bake', duration: bake, isJudged: bake > 0 },
  ].filter(({ isJudged }) => isJudged)
  const longest = Math.max(...judged.map(({ duration }) => duration))
  const unbreakable = rules.filter((rule) => spanOf(rule) > longest)
  return [
    ...judged.flatMap(({ input, duration }) => tooShort(input, duration, policy)),
    ...unbreakable.map((rule) => ({
      input: 'bake',
      received: rule.text,
      allowed: `at least as long as the longest \`for\` in rules, which could never be broken otherwise`,
      example: durationFor(spanOf(rule) / 1_000 + 1, 1),
    })),
  ]
}

function tooShort(input: string, duration: number, policy: ReleasePolicy): readonly Problem[] {
  const { mode, onInconclusive, requestRate: rate, rates, rules } = policy
  if (mode !== 'sequential' || onInconclusive === 'pass') return []
  const needed = requestsNeeded(rates, rules)
  const most = requestsWithin({ rate, duration })
  if (most >= needed) return []
  const faster = rateFor(needed, duration)
  const or = faster <= fastest ? `, or request-rate at least ${faster}` : ''
  const allowed = `at least ${durationFor(needed, rate)}${or}: ${most} requests fit in, and even without a failure a promotion needs ${needed}`
  return [{ input, received: formatDuration(duration), allowed, example: durationFor(needed, rate) }]
}
