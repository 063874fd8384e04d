import type { Step } from '../../../shared/health/functions.ts'
import type { DecisionPolicy } from '../../../shared/health/target-analysis.ts'
import { overview, sparkline } from '../../../shared/health/sparkline.ts'
import { summarise, wilson } from '../../../shared/health/statistics.ts'
import { code, escapeMarkdown, facts, table } from '../../../shared/markdown/markdown.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { TargetResult } from '../../../shared/health/target-analysis.ts'
import type { Verdict } from './verdict.ts'

const icons = { healthy: '✅', unhealthy: '❌', inconclusive: '❔' } as const
const ruleIcons = { holds: '✅', broken: '❌', missing: '❔', 'n/a': '➖' } as const
/** More kinds of failure than this say nothing more. */
const shownReasons = 8

/** What a person wants to know at three in the morning: the verdict, why, and the figures it rests on. */
export function renderReport({ verdict, reason, targets, steps = [] }: Verdict, policy: DecisionPolicy): string {
  return [
    `### ${icons[verdict]} ${verdict}: ${escapeMarkdown(reason)}`,
    renderTargets(targets),
    ...(steps.length === 0 ? [] : [renderSteps(steps)]),
    ...targets.map((target) => renderDetails(target, policy, targets.length > 1)),
  ].join('\n\n')
}

function renderSteps(steps: readonly Step[]): string {
  const rows = steps.map(({ name, ok, says }) => [`${ok ? '✅' : '❌'} ${escapeMarkdown(name)}`, escapeMarkdown(says)])
  return table(['step', ''], rows)
}

/** A list for each: a table of all its figures is wider than a phone. */
function renderTargets(targets: readonly TargetResult[]): string {
  return targets.map(renderFigures).join('\n\n')
}

function renderFigures(target: TargetResult): string {
  const { n, k, p50, p95, p99 } = summarise(target.evidence)
  const times = [p50, p95, p99].map(milliseconds)
  return [
    `${icons[target.verdict]} ${escapeMarkdown(target.name)}`,
    facts([
      ['attempts', `${target.attempts} (${target.failures} failed)`],
      ['judged', `${n} (${k} bad)`],
      ['p50 · p95 · p99', n === 0 ? '' : times.join(' · ')],
      ['healthy after', target.timeToHealthy === undefined ? '' : formatDuration(target.timeToHealthy)],
    ]),
  ].join('\n\n')
}

function milliseconds(ms: number | undefined): string {
  return ms === undefined ? '–' : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`
}

function renderDetails(target: TargetResult, policy: DecisionPolicy, isNamed: boolean): string {
  const parts = [
    renderEvidence(target, policy),
    renderRules(target),
    renderReasons(target),
    renderChecks(target),
    renderWatch(target),
    target.last.length === 0 ? '' : `Last measurements (× = bad):\n\n    ${sparkline(target.last)}`,
  ].filter((part) => part !== '')
  return [...(isNamed ? [`#### ${escapeMarkdown(target.name)}`] : []), ...parts].join('\n\n')
}

function renderEvidence({ figures }: TargetResult, policy: DecisionPolicy): string {
  if (!figures || figures.n === 0) return ''
  const { n, k, logEBad, logEGood, badAt, goodAt } = figures
  const { low, high } = wilson(n, k)
  const against = (what: string, logE: number, bound: number) =>
    `- against ${what}: ${scale(logE)} of ${scale(bound)} ${logE >= bound ? '(reached)' : ''}`.trimEnd()
  return [
    `${k} of ${n} failed: ${percent(k / n)}, 95 % interval ${percent(low)} to ${percent(high)}. Evidence`,
    '',
    against(`an error rate of at most ${percent(policy.maxErrorRate)} (unhealthy)`, logEBad, badAt),
    against(`an error rate of at least ${percent(policy.rejectErrorRate)} (healthy)`, logEGood, goodAt),
  ].join('\n')
}

function scale(logE: number): string {
  const value = Math.exp(logE)
  return value >= 0.01 && value < 1e6 ? String(Number(value.toPrecision(3))) : `10^${(logE / Math.LN10).toFixed(1)}`
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(3))} %`
}

function renderRules({ findings, warnings }: TargetResult): string {
  if (findings.length + warnings.length === 0) return ''
  const rows = [
    ...findings.map(({ state, explanation }) => [`${ruleIcons[state]} ${state}`, code(explanation)]),
    ...warnings.map(({ state, explanation }) => [`⚠️ ${state}`, code(explanation)]),
  ]
  return table(['rule', ''], rows)
}

/** A watch of hours in one line, with how long it was. */
function renderWatch({ evidence, last }: TargetResult): string {
  const [first, end] = [evidence[0], evidence.at(-1)]
  if (!first || !end || evidence.length <= last.length) return ''
  return `All that was judged, over ${formatDuration(end.at - first.at)} (× = a bad one among them):\n\n    ${overview(evidence)}`
}

/** What the health endpoint says of each of its parts, in its last answer. */
function renderChecks({ last }: TargetResult): string {
  const { checks = {} } = last.at(-1) ?? {}
  const rows = Object.entries(checks).map(([name, state]) => [escapeMarkdown(name), escapeMarkdown(state)])
  return rows.length === 0 ? '' : table(['check', 'last answer'], rows)
}

function renderReasons({ reasons }: TargetResult): string {
  const sorted = [...reasons].sort(([, a], [, b]) => b - a)
  const shown = sorted.slice(0, shownReasons).map(([reason, count]) => `- ${count} × ${escapeMarkdown(reason)}`)
  const rest = sorted.length - shown.length
  return [...shown, ...(rest > 0 ? [`- ${rest} other kinds of failure`] : [])].join('\n')
}
