import type { Tally } from '../../../../shared/reports/marks.ts'
import { mergeCoverage } from '../../../../shared/reports/coverage.ts'
import type { Quantity } from '../../../../shared/rules/quantity.ts'
import { toNumber } from '../../../../shared/rules/ratio.ts'
import {
  type Comparison,
  type MetricName,
  type MetricValue,
  type Operator,
  printMetric,
  printMetricValue,
} from '../../../../shared/rules/rule.ts'
import { patchTally } from '../metrics/measure-coverage.ts'
import type { RuleResult, TroubleResult } from '../verdict.ts'
import type { Words } from './messages.ts'
import type { GateResult } from './section.ts'

const mostCauses = 2
const weights = ['broken', 'missing', 'n/a', 'holds'] as const

/** The heaviest first: what blocks before what warns, what is broken before what is missing. */
export function sortRules(rules: readonly RuleResult[]): readonly RuleResult[] {
  const weight = ({ effect, state }: RuleResult) =>
    ['block', 'warn', 'pass'].indexOf(effect) * weights.length + weights.indexOf(state)
  return rules.toSorted((a, b) => weight(a) - weight(b))
}

/** The one sentence that says what the verdict means. Plain text, in which there is text from outside. */
export function headlineOf(result: GateResult, say: Words): string {
  const { verdict, rules, troubles } = result.decision
  if (verdict === 'pass') return whatHolds(rules, say)
  const causes = [
    ...sortRules(rules)
      .filter(({ effect }) => effect === verdict)
      .map((rule, index) => (index === 0 ? capitalized : String)(sentenceOf(rule, result, say))),
    ...troubles.filter(({ effect }) => effect === verdict).map((trouble) => troubleOf(trouble, result, say)),
  ]
  const rest = causes.length - mostCauses
  return `${[...causes.slice(0, mostCauses), ...(rest > 0 ? [say.otherRules(rest)] : [])].join(say.semicolon).replace(/\.$/, '')}.`
}

function whatHolds(rules: readonly RuleResult[], say: Words): string {
  const count = (state: RuleResult['state']) => rules.filter((rule) => rule.state === state).length
  const held = count('holds')
  if (held === rules.length) return say.allHold(held)
  return `${say.someHold(held, count('n/a'), rules.length - held - count('n/a'))}.`
}

/** A rule that is broken or missing, in words: `2 of 14 changed lines are covered, 80% asked`. Plain text. */
export function sentenceOf(
  { condition, explanation, state, operands }: RuleResult,
  result: GateResult,
  say: Words,
): string {
  const simple = condition.kind === 'comparison' ? simplified(condition) : undefined
  const doubt = state === 'missing' ? say.unjudged(explanation) : say.notHeld(explanation)
  if (!simple) return doubt
  const { metric, operator, limit } = simple
  const value = result.metrics.get(metric)
  if (value === undefined) return say.unknown(printMetric(metric))
  if (value === 'n/a' || state !== 'broken') return doubt
  const isDelta = metric.name === 'coverage.delta'
  const shown = (one: Quantity) => (isDelta ? say.points(say.quantity({ ...one, unit: '' })) : say.quantity(one))
  const meaning = meaningOf(metric, value, result, say)
  if (limit.kind === 'literal') {
    const isZero = limit.number.numerator === 0n
    const speaksForItself = isZero && metric.name in say.meanings && (operator === '==' || operator === '<=' || isDelta)
    if (speaksForItself) return meaning
    return `${meaning}, ${say.asked[operator](shown({ value: limit.number, unit: limit.unit || value.unit }))}`
  }
  const other = operands.find(({ text }) => text === printMetricValue(limit))
  if (!other?.reading || other.reading === 'n/a') return doubt
  return `${meaning}, ${say.asked[operator](`${shown(other.reading)} (${other.text})`)}`
}

function meaningOf(metric: MetricName, value: Quantity, result: GateResult, say: Words): string {
  const { name, label } = metric
  const meaning = Object.hasOwn(say.meanings, name) ? say.meanings[name] : undefined
  if (!meaning) return say.metric(printMetric(metric), say.quantity(value))
  const count = toNumber(value.value)
  const size = say.quantity({ ...value, unit: '' }).replace(/^−/, '')
  const text = name === 'coverage.delta' ? say.points(size) : say.quantity(value)
  const said = meaning({
    text,
    count,
    isNegative: count < 0,
    tally: name === 'coverage.patch' ? patchOf(result, label) : undefined,
  })
  return label === undefined ? said : `${said} (${label})`
}

function patchOf({ facts: { reports, changedLines } }: GateResult, label: string | undefined): Tally | undefined {
  if (changedLines === undefined || changedLines === 'n/a') return undefined
  const report = label === undefined ? mergeCoverage([...reports.coverage.values()]) : reports.coverage.get(label)
  return report && patchTally(report, changedLines)
}

interface Simple {
  readonly metric: MetricName
  readonly operator: Operator
  readonly limit: Comparison['right']
}

const turned = { '>=': '<=', '>': '<', '<=': '>=', '<': '>', '==': '==', '!=': '!=' } as const satisfies Record<
  Operator,
  Operator
>

/** A metric as it is against a limit, on whichever side it stands; undefined: there are no plain words for it. */
function simplified({ left, operator, right, duration }: Comparison): Simple | undefined {
  if (duration !== undefined) return undefined
  if (isBareMetric(left)) return { metric: left.metric, operator, limit: right }
  return isBareMetric(right) ? { metric: right.metric, operator: turned[operator], limit: left } : undefined
}

function isBareMetric(value: Comparison['left']): value is MetricValue {
  return value.kind === 'metric' && !value.isBaseline && value.factor === undefined
}

/** What is not as it should be besides rules; a tool's own words stay as they are. */
export function troubleOf({ kind, subject, message }: TroubleResult, { facts }: GateResult, say: Words): string {
  const command = kind === 'command' ? facts.commands.find(({ name }) => name === subject) : undefined
  return command ? say.commandFailed(command.name, command.exitCode, command.timedOut) : message
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
