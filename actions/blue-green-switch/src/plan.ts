import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkMode } from '../../../shared/health/fields.ts'
import { spanOf } from '../../../shared/health/rule-watch.ts'
import { durationFor, rateFor, requestsWithin } from '../../../shared/health/sufficiency.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { metricNames } from '../../../shared/release/judge/metrics-evidence.ts'
import { resolveRules } from '../../../shared/release/settings/rules.ts'
import { firstDuration } from '../../../shared/release/settings/settings.ts'
import type { ShiftResult } from '../../../shared/release/shift/shift.ts'
import type { JournalEntry, TerminalPhase } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot, tooFine } from '../../../shared/rollout/slots.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { requestsNeeded } from '../../../shared/release/judge/slot-judge.ts'
import { fastest } from '../../../shared/release/settings/switch-fields.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { AnyDriver } from '../../../shared/traffic/driver.ts'
import type { SwitchInputs } from './inputs.ts'

/** The parts of the switch that the config may give when the inputs do not. */
export interface SwitchPolicy {
  readonly steps: readonly number[]
  readonly stepDuration: number
  readonly bake: number
  readonly drain: number
  readonly retain: number
  readonly rules: readonly Rule[]
}

export function resolvePolicy(inputs: SwitchInputs, config: Config | undefined): SwitchPolicy {
  const environment = config?.environments?.[inputs.environment]
  const traffic = environment?.traffic
  return {
    steps: inputs.steps ?? traffic?.steps ?? [100],
    stepDuration: firstDuration(inputs.stepDuration, traffic?.['step-duration'], 60_000),
    bake: firstDuration(inputs.bake, traffic?.bake, 300_000),
    drain: firstDuration(inputs.drain, traffic?.drain, 30_000),
    retain: firstDuration(inputs.retain, traffic?.retain, 86_400_000),
    rules: resolveRules(inputs, config).rules,
  }
}

/** What only several inputs together can have wrong. */
export function checkTogether(inputs: SwitchInputs, config: Config | undefined): readonly Problem[] {
  const problems: Problem[] = []
  const needsId = inputs.part === 'shift' || inputs.part === 'end'
  if (needsId && inputs.releaseId === undefined) {
    problems.push({
      input: 'release-id',
      allowed: `the output release-id of part begin, for part ${inputs.part}`,
      example: '${{ steps.begin.outputs.release-id }}',
    })
  }
  // the public route is judged by the sequential test in either mode
  problems.push(...checkMode({ ...inputs, mode: 'sequential', successes: 1 }))
  problems.push(...resolveRules(inputs, config).problems)
  if (inputs.evidence === 'route' && inputs.slotHeader === '') {
    problems.push({
      input: 'slot-header',
      sentence: 'evidence: route needs slot-header, the response header that names the slot',
    })
  }
  problems.push(...checkMetrics(inputs))
  for (const [input, received] of notBuilt(inputs))
    problems.push({ input, received, sentence: `${input} is not supported yet; leave it unset` })
  const { steps } = resolvePolicy(inputs, config)
  const isAscending = steps.every((step, index) => step > (steps[index - 1] ?? 0))
  if (!isAscending || steps.at(-1) !== 100) {
    problems.push({
      input: 'steps',
      received: steps.join(' '),
      allowed: 'ascending percentages that end in 100',
      example: '10 50 100',
    })
  }
  return problems.length > 0 ? problems : checkPlan(inputs, config)
}

/** Plans that would go wrong whatever the new version is: nothing could be promoted, or a rule could not be broken. */
function checkPlan(inputs: SwitchInputs, config: Config | undefined): readonly Problem[] {
  // what is open is closed with whatever is given
  if (inputs.part === 'end') return []
  const { steps, stepDuration, bake, rules } = resolvePolicy(inputs, config)
  const judged = [
    // the last step is judged by the bake, where there is one
    { input: 'step-duration', duration: stepDuration, isJudged: steps.length > 1 || bake === 0 },
    { input: 'bake', duration: bake, isJudged: bake > 0 },
  ].filter(({ isJudged }) => isJudged)
  const longest = Math.max(...judged.map(({ duration }) => duration))
  const unbreakable = rules.filter((rule) => spanOf(rule) > longest)
  return [
    ...judged.flatMap(({ input, duration }) => tooShort(input, duration, inputs, rules)),
    ...unbreakable.map((rule) => ({
      input: 'bake',
      received: rule.text,
      allowed: `at least as long as the longest \`for\` in rules, which could never be broken otherwise`,
      example: durationFor(spanOf(rule) / 1_000 + 1, 1),
    })),
  ]
}

function tooShort(input: string, duration: number, inputs: SwitchInputs, rules: readonly Rule[]): readonly Problem[] {
  const { mode, onInconclusive, requestRate: rate, maxErrorRate: p0, rejectErrorRate: p1, alpha, beta } = inputs
  if (mode !== 'sequential' || onInconclusive === 'pass') return []
  const needed = requestsNeeded({ p0, p1, alpha, beta }, rules)
  const most = requestsWithin({ rate, duration })
  if (most >= needed) return []
  const faster = rateFor(needed, duration)
  const or = faster <= fastest ? `, or request-rate at least ${faster}` : ''
  const allowed = `at least ${durationFor(needed, rate)}${or}: ${most} requests fit in, and even without a failure a promotion needs ${needed}`
  return [{ input, received: formatDuration(duration), allowed, example: durationFor(needed, rate) }]
}

/** Evidence by metrics needs both counters of both slots; no other evidence reads any. */
function checkMetrics({ evidence, metrics, metricsUrl }: SwitchInputs): readonly Problem[] {
  if (evidence !== 'metrics') {
    const unread: Problem = { input: 'metrics', sentence: 'metrics are read with evidence: metrics alone' }
    return metrics.length > 0 ? [unread] : []
  }
  const example = 'requests: sum(http_requests_total{slot="{slot}"})'
  const names: readonly string[] = [...metricNames.needed, ...metricNames.possible]
  const problems: Problem[] = []
  if (metricsUrl === '')
    problems.push({
      input: 'metrics-url',
      allowed: 'the address of Prometheus',
      example: 'https://prometheus.example.com',
    })
  for (const name of metricNames.needed)
    if (!metrics.some((metric) => metric.name === name))
      problems.push({ input: 'metrics', allowed: `a query ${name}, a raw counter of one slot`, example })
  for (const { name, query } of metrics)
    if (!names.includes(name) || !query.includes('{slot}'))
      problems.push({
        input: 'metrics',
        received: `${name}: ${query}`,
        allowed: `${names.join(', ')}, each with {slot} where blue or green is to stand`,
        example,
      })
  return problems
}

function notBuilt(inputs: SwitchInputs): readonly (readonly [string, string])[] {
  const given: [string, string, boolean][] = [
    ['approval', inputs.approval, inputs.approval !== ''],
    ['lock', inputs.lock, inputs.lock === 'strict'],
  ]
  return given.filter(([, , isGiven]) => isGiven).map(([input, received]) => [input, received])
}

/** Which slot a release goes to, or that it is there already. */
export function targetSlot(to: SwitchInputs['to'], active: Slot): { slot: Slot; isActive: boolean } {
  const slot = to === 'preview' ? otherSlot(active) : to
  return { slot, isActive: slot === active }
}

/** Steps that the driver cannot do, known before anything is done. */
export function checkSplits(
  steps: readonly number[],
  { kind, resolution }: { kind: string; resolution: number },
): readonly Problem[] {
  const lost = tooFine(steps, resolution)
  if (lost.length === 0) return []
  const sentence =
    resolution === 100
      ? `steps must be 100: the driver ${kind}, as it is set up, cannot split traffic`
      : `steps must be at least ${resolution} % apart, and as far from 0 and 100: the driver ${kind} cannot tell ${lost.join(', ')} %`
  return [{ input: 'steps', received: steps.join(' '), sentence }]
}

/** A wait for something that the driver cannot see. */
export function checkDrain(
  inputs: Pick<SwitchInputs, 'drain' | 'environment'>,
  config: Config | undefined,
  { kind, inFlight }: Pick<AnyDriver, 'kind' | 'inFlight'>,
): readonly Problem[] {
  const asked = firstDuration(inputs.drain, config?.environments?.[inputs.environment]?.traffic?.drain, 0)
  if (asked === 0 || inFlight) return []
  const sentence = `drain is not possible with the driver ${kind}, which cannot tell a slot's requests in flight (caddy and haproxy can); leave it unset`
  return [{ input: 'drain', received: formatDuration(asked), sentence }]
}

/** Where a later part is told of something else than the release was begun for. */
export function mismatch(
  { environment, intent }: Pick<ReleaseRecord, 'environment' | 'intent'>,
  given: Pick<SwitchInputs, 'environment' | 'service' | 'route'>,
): readonly Problem[] {
  const pairs: [string, string, string][] = [
    ['environment', given.environment, environment],
    ['service', given.service, intent.service ?? ''],
    ['route', given.route, intent.route ?? given.route],
  ]
  return pairs
    .filter(([, received, begun]) => received !== begun)
    .map(([input, received, begun]) => ({ input, received, allowed: `what the release was begun with: ${begun}` }))
}

/** GitHub ends a cancelled job after five minutes, post steps included. */
const bakeAfterCancel = 120_000

/** How long traffic that is all on the new slot is watched by a step that closes what another left open. */
export function bakeInPost(bake: number, journal: readonly JournalEntry[]): number {
  return journal.some(({ phase }) => phase === 'INTERRUPTED') ? Math.min(bake, bakeAfterCancel) : bake
}

/** How a finished release reads as an outcome. */
export function phaseOf(ended: TerminalPhase): 'Successful' | 'Failed' | 'Error' {
  if (ended === 'COMMITTED') return 'Successful'
  return ended === 'NEEDS_HUMAN' || ended === 'SUPERSEDED' ? 'Error' : 'Failed'
}

/** Bad is Failed, also when it is held or could not be put back: the reason says so. */
export function phaseOfResult({ kind, ended }: ShiftResult): 'Successful' | 'Failed' | 'Error' | 'Inconclusive' {
  if (kind === 'good') return phaseOf(ended)
  return kind === 'bad' ? 'Failed' : kind === 'inconclusive' ? 'Inconclusive' : 'Error'
}
