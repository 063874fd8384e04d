import { isName } from './names.ts'
import type { Unit } from './quantity.ts'
import { formatRatio, type Ratio } from './ratio.ts'

/** What must hold, as written in a `block`, `warn` or `rules` list. Grammar: see parse-rule.ts. */
export interface Rule {
  /** As written, trimmed. */
  readonly text: string
  readonly condition: Condition
}

export type Condition = Junction | Comparison

export interface Junction {
  readonly kind: 'and' | 'or'
  /** Two or more; none of them a junction of the same kind. */
  readonly terms: readonly Condition[]
}

export type Operator = '>=' | '>' | '<=' | '<' | '==' | '!='

export interface Comparison {
  readonly kind: 'comparison'
  readonly left: Value
  readonly operator: Operator
  readonly right: Value
  /** `for 5m`, in milliseconds. */
  readonly duration?: number
}

export type Value = Literal | MetricValue

export interface Literal {
  readonly kind: 'literal'
  readonly number: Ratio
  readonly unit: Unit
  /** Where it begins in the rule's text; 1 is the first character. */
  readonly column: number
}

/** `coverage`, `2 * coverage`, `0.9 * baseline(coverage)`. */
export interface MetricValue {
  readonly kind: 'metric'
  readonly factor?: Ratio
  readonly isBaseline: boolean
  readonly metric: MetricName
  readonly column: number
}

/** `performance["GET /"].p95` = name `performance.p95`, label `GET /`. Where the label stands makes no difference. */
export interface MetricName {
  readonly name: string
  readonly label?: string
}

/** The metrics that a rule reads, each once a mention. */
export function metricsOf(condition: Condition): readonly MetricValue[] {
  if (condition.kind !== 'comparison') return condition.terms.flatMap(metricsOf)
  return [condition.left, condition.right].filter((value) => value.kind === 'metric')
}

export function comparisonsOf(condition: Condition): readonly Comparison[] {
  return condition.kind === 'comparison' ? [condition] : condition.terms.flatMap(comparisonsOf)
}

/**
 * Writes a condition in its shortest form; reading it again gives the same condition.
 *
 * @param annotate  text put behind each metric, for example its value; `other` is what it is compared with
 */
export function printCondition(condition: Condition, annotate: Annotate = () => ''): string {
  if (condition.kind === 'comparison') return printComparison(condition, annotate)
  const terms = condition.terms.map((term) => {
    const text = printCondition(term, annotate)
    return condition.kind === 'and' && term.kind === 'or' ? `(${text})` : text
  })
  return terms.join(condition.kind === 'and' ? ' && ' : ' || ')
}

type Annotate = (value: MetricValue, other: Value) => string

function printComparison({ left, operator, right, duration }: Comparison, annotate: Annotate): string {
  const print = (value: Value, other: Value) =>
    value.kind === 'literal' ? printLiteral(value) : printMetricValue(value) + annotate(value, other)
  return `${print(left, right)} ${operator} ${print(right, left)}${duration === undefined ? '' : ` for ${printDuration(duration)}`}`
}

export function printMetricValue({ factor, isBaseline, metric }: MetricValue): string {
  const name = printMetric(metric)
  return `${factor ? `${exactDecimal(factor)} * ` : ''}${isBaseline ? `baseline(${name})` : name}`
}

function printLiteral({ number, unit }: Literal): string {
  return `${exactDecimal(number)}${unit}`
}

/** The label stands behind the first name: `coverage[api].lines`. */
export function printMetric({ name, label }: MetricName): string {
  if (label === undefined) return name
  const [first = '', ...rest] = name.split('.')
  const shown = isName(label) && !label.includes('.') ? label : `"${label.replace(/["\\]/g, '\\$&')}"`
  return [`${first}[${shown}]`, ...rest].join('.')
}

/** Numbers in rules are decimals: their denominator is a power of ten. */
function exactDecimal(number: Ratio): string {
  return formatRatio(number, number.denominator.toString().length - 1)
}

function printDuration(ms: number): string {
  const [unit, size] = (
    [
      ['h', 3_600_000],
      ['m', 60_000],
      ['s', 1_000],
    ] as const
  ).find(([, size]) => ms % size === 0) ?? ['ms', 1]
  return `${ms / size}${unit}`
}
