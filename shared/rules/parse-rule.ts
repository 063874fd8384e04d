import { parseDuration } from '../time/duration.ts'
import type { Unit } from './quantity.ts'
import { unitNames } from './quantity.ts'
import { parseDecimal } from './ratio.ts'
import type { Comparison, Condition, MetricName, MetricValue, Operator, Rule, Value } from './rule.ts'
import { RuleError } from './rule-error.ts'

const deepestNesting = 100

/** @param letters  what may stand in a name, as the content of a class of characters */
const createGrammar = (letters: string) => ({
  word: new RegExp(`[${letters}_][${letters}_-]*`, 'uy'),
  /** Letters that a unit is followed by make it a name: `5mixed`. */
  unit: new RegExp(`(?:${[...unitNames].sort((a, b) => b.length - a.length).join('|')})(?![${letters}_])`, 'uy'),
  /** `5xx-rate` is a name, `500MS` and `500us` are units written wrongly. */
  nameWithDigits: new RegExp(
    `(?!\\d+(?:ns|us|ms|s|m|min|h|d|b|kb|mb|gb)(?![${letters}_-]))\\d+(?!\\d)[${letters}_-][${letters}_-]*`,
    'iuy',
  ),
  letter: new RegExp(`[${letters}_.]`, 'uy'),
  for: new RegExp(`for(?![${letters}_-])`, 'uy'),
  duration: new RegExp(`\\d+(?:\\.\\d+)?(?:ms|s|m|h|d)(?![${letters}_])`, 'uy'),
})
const ascii = createGrammar('A-Za-z0-9')
let unicode: ReturnType<typeof createGrammar> | undefined

/** For a rule in ASCII, as most are, V8 need not make its tables of Unicode: at the start of an action that takes milliseconds. */
function grammarFor(text: string): typeof ascii {
  return Buffer.byteLength(text) === text.length ? ascii : (unicode ??= createGrammar('\\p{L}\\p{N}'))
}

const number = /[+-]?\d+(?:\.\d+)?/y

/**
 * Reads one rule:
 *
 *     rule       = and { "||" and } ;          and = unit { "&&" unit } ;      unit = "(" rule ")" | comparison ;
 *     comparison = value op value [ "for" duration ] ;                         op = ">=" | ">" | "<=" | "<" | "==" | "!=" ;
 *     value      = [ number "*" ] ( metric | "baseline(" metric ")" ) | literal ;
 *     metric     = name { "." name } with one "[" label "]" behind any name ;  label = bare word or "quoted" ;
 *     literal    = number [ "%" | "ms" | "s" | "m" | "h" | "B" | "kB" | "MB" | "GB" | "/s" | "/min" ]
 *
 * @throws RuleError with the column
 */
export function parseRule(text: string): Rule {
  const scan = createScanner(text)
  const condition = readJunction(scan, 'or', 0)
  if (!scan.atEnd()) scan.refuse('"&&", "||" or the end')
  return { text: text.trim(), condition }
}

/** Reads a list of rules; every wrong one is told. */
export function parseRules(lines: readonly string[]): {
  readonly rules: readonly Rule[]
  readonly errors: readonly RuleError[]
} {
  const rules: Rule[] = []
  const errors: RuleError[] = []
  for (const line of lines) {
    try {
      rules.push(parseRule(line))
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      errors.push(error)
    }
  }
  return { rules, errors }
}

/** Reads `coverage[api].lines`. @throws RuleError */
export function parseMetric(text: string): MetricName {
  const scan = createScanner(text)
  const metric = readMetric(scan)
  if (!scan.atEnd()) scan.refuse('the end of the name')
  return metric
}

type Scanner = ReturnType<typeof createScanner>

function createScanner(text: string) {
  let at = 0
  /** Takes what stands right here. */
  function takeHere(pattern: RegExp | string): string | undefined {
    if (typeof pattern === 'string') {
      if (!text.startsWith(pattern, at)) return undefined
      at += pattern.length
      return pattern
    }
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  function skip() {
    takeHere(/\s*/y)
  }
  return {
    grammar: grammarFor(text),
    skip,
    takeHere,
    isAt(pattern: RegExp): boolean {
      pattern.lastIndex = at
      return pattern.test(text)
    },
    /** Takes what stands behind any blanks. */
    take(pattern: RegExp | string): string | undefined {
      skip()
      return takeHere(pattern)
    },
    column: () => at + 1,
    atEnd() {
      skip()
      return at === text.length
    },
    refuse(expected: string): never {
      const found = /\S{1,20}/y
      found.lastIndex = at
      const seen = found.exec(text)?.[0]
      throw new RuleError(
        text,
        at + 1,
        `expected ${expected}, found ${seen === undefined ? 'the end' : JSON.stringify(seen)}`,
      )
    },
  }
}

function readJunction(scan: Scanner, kind: 'and' | 'or', depth: number): Condition {
  const term = () => (kind === 'or' ? readJunction(scan, 'and', depth) : readUnit(scan, depth))
  const terms = [term()]
  while (scan.take(kind === 'or' ? '||' : '&&')) terms.push(term())
  const flat = terms.flatMap((one) => (one.kind === kind ? one.terms : [one]))
  return flat.length === 1 && flat[0] ? flat[0] : { kind, terms: flat }
}

function readUnit(scan: Scanner, depth: number): Condition {
  if (!scan.take('(')) return readComparison(scan)
  if (depth >= deepestNesting) scan.refuse(`at most ${deepestNesting} parentheses inside each other`)
  const inner = readJunction(scan, 'or', depth + 1)
  if (!scan.take(')')) scan.refuse('")"')
  return inner
}

function readComparison(scan: Scanner): Comparison {
  const left = readValue(scan)
  const operator = scan.take(/>=|<=|==|!=|>|</y)
  if (operator === undefined) scan.refuse('one of >= > <= < == !=')
  const right = readValue(scan)
  const comparison = { kind: 'comparison', left, operator: operator as Operator, right } as const
  return scan.take(scan.grammar.for) ? { ...comparison, duration: readDuration(scan) } : comparison
}

function readDuration(scan: Scanner): number {
  scan.skip()
  const duration = parseDuration(scan.takeHere(scan.grammar.duration) ?? '')
  if (duration === undefined || duration <= 0) scan.refuse('a duration such as 30s or 5m')
  return duration
}

function readValue(scan: Scanner): Value {
  scan.skip()
  const column = scan.column()
  const { nameWithDigits, unit, letter } = scan.grammar
  const name = scan.takeHere(nameWithDigits)
  if (name !== undefined) return { kind: 'metric', isBaseline: false, metric: readMetric(scan, name), column }
  const digits = scan.takeHere(number)
  if (digits === undefined) return readMetricValue(scan, column)
  const exact = parseDecimal(digits) ?? scan.refuse('a number')
  const glued = scan.takeHere(unit)
  if (glued === undefined && scan.isAt(letter)) scan.refuse(`a unit (${unitNames.join(' ')}) or an operator`)
  const literal = { kind: 'literal', number: exact, unit: (glued ?? scan.take(unit) ?? '') as Unit, column } as const
  return literal.unit === '' && scan.take('*') ? { ...readMetricValue(scan, column), factor: exact } : literal
}

function readMetricValue(scan: Scanner, column: number): MetricValue {
  if (!scan.take(/baseline\s*\(/y)) return { kind: 'metric', isBaseline: false, metric: readMetric(scan), column }
  const metric = readMetric(scan)
  if (!scan.take(')')) scan.refuse('")"')
  return { kind: 'metric', isBaseline: true, metric, column }
}

/** @param first  the first name, where it has been taken already */
function readMetric(scan: Scanner, first = scan.take(scan.grammar.word)): MetricName {
  const names = [first ?? scan.refuse('a metric or a number')]
  let label: string | undefined
  for (;;) {
    if (label === undefined && scan.takeHere('[')) label = readLabel(scan)
    else if (scan.takeHere('.')) names.push(scan.takeHere(scan.grammar.word) ?? scan.refuse('a name'))
    else return { name: names.join('.'), ...(label === undefined ? {} : { label }) }
  }
}

function readLabel(scan: Scanner): string {
  const quoted = scan.take(/"(?:[^"\\]|\\.)*"/y)
  const label = quoted ? quoted.slice(1, -1).replace(/\\(.)/g, '$1') : scan.take(/[^\s"[\]<>=!&|()]+/y)
  if (label === undefined) scan.refuse('a label: a bare word, or text in double quotes')
  if (!scan.take(']')) scan.refuse('"]"')
  return label
}
