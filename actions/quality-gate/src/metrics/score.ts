import { type Quantity, quantity } from '../../../../shared/rules/quantity.ts'
import { compare, fromNumber, multiply, ratio, type Ratio, subtract } from '../../../../shared/rules/ratio.ts'
import type { Figures } from './figures.ts'
import type { Measured } from './measure.ts'

/** How much a kind weighs in the score. */
const weights = {
  tests: 3,
  security: 3,
  hygiene: 3,
  coverage: 2,
  lint: 1,
  performance: 1,
  complexity: 1,
  dependencies: 1,
} as const
type Scored = keyof typeof weights

/** What one finding costs of the ten points. */
const costs = {
  lint: { 'lint.error': '1', 'lint.warning': '0.1' },
  security: {
    'security.critical': '10',
    'security.high': '4',
    'security.moderate': '1',
    'security.low': '0.25',
    'security.unknown': '1',
  },
  hygiene: { 'hygiene.total': '10' },
  dependencies: {
    'dependencies.outdated.major': '0.5',
    'dependencies.outdated.minor': '0.1',
    'dependencies.outdated.patch': '0.02',
  },
} as const

const ten = ratio(10)

/** What counts for the score besides the metrics. */
export interface ScoreFacts {
  /** Of the rules about performance, how many hold, and how many could be judged. */
  readonly performanceRules: { readonly held: number; readonly judged: number }
  readonly functions: { readonly simple: number; readonly total: number }
}

/**
 * 0 to 10 for each kind that was reported, and their weighted mean:
 * tests: share passed of those run. coverage: of lines. lint, security, hygiene, dependencies: ten less what each finding costs, at
 * least 0. performance: the mean `score` (Lighthouse), else the share of performance rules that hold. complexity: share of
 * functions up to 10. Weights: tests, security and hygiene 3, coverage 2, the rest 1.
 */
export function scoreOf(metrics: Measured, facts: ScoreFacts): Figures {
  const scores = Object.fromEntries(
    Object.entries(scorers).flatMap(([kind, scorer]) => {
      const score = scorer(metrics, facts)
      return score ? [[kind, atLeastZero(score)] as const] : []
    }),
  ) as Partial<Record<Scored, Ratio>>
  const kinds = Object.keys(scores) as Scored[]
  if (kinds.length === 0) return {}
  const weight = kinds.reduce((sum, kind) => sum + weights[kind], 0)
  const total = kinds.reduce(
    (sum, kind) => add(sum, multiply(scores[kind] ?? ten, ratio(weights[kind], weight))),
    ratio(0),
  )
  return { '': quantity(total), ...Object.fromEntries(kinds.map((kind) => [kind, quantity(scores[kind] ?? ten)])) }
}

const scorers: Readonly<Record<Scored, (metrics: Measured, facts: ScoreFacts) => Ratio | undefined>> = {
  tests: (metrics) => share(count(metrics, 'tests.passed'), sum(metrics, ['tests.passed', 'tests.failed'])),
  coverage(metrics) {
    const lines = read(metrics, 'coverage')
    return lines && multiply(lines, ratio(1, 10))
  },
  lint: (metrics) => lessCosts(metrics, costs.lint),
  security: (metrics) => lessCosts(metrics, costs.security),
  hygiene: (metrics) => lessCosts(metrics, costs.hygiene),
  dependencies: (metrics) => lessCosts(metrics, costs.dependencies),
  performance(metrics, { performanceRules: { held, judged } }) {
    const score = read(metrics, 'performance.score')
    return score ? multiply(score, ratio(1, 10)) : share(ratio(held), ratio(judged))
  },
  complexity: (_, { functions }) => share(ratio(functions.simple), ratio(functions.total)),
}

function read(metrics: Measured, name: string): Ratio | undefined {
  const value: Quantity | 'n/a' | undefined = metrics.get({ name })
  return value === 'n/a' ? undefined : value?.value
}

function count(metrics: Measured, name: string): Ratio {
  return read(metrics, name) ?? ratio(0)
}

function sum(metrics: Measured, names: readonly string[]): Ratio {
  return names.reduce((total, name) => add(total, count(metrics, name)), ratio(0))
}

/** Ten times `part` of `whole`; undefined when there is nothing. */
function share(part: Ratio, whole: Ratio): Ratio | undefined {
  return whole.numerator === 0n
    ? undefined
    : ratio(part.numerator * whole.denominator * 10n, part.denominator * whole.numerator)
}

/** undefined when the kind was not reported: then none of the counts is there, not even as 0. */
function lessCosts(metrics: Measured, prices: Readonly<Record<string, string>>): Ratio | undefined {
  const known = Object.keys(prices).filter((name) => read(metrics, name) !== undefined)
  if (known.length === 0) return undefined
  return known.reduce(
    (left, name) => subtract(left, multiply(count(metrics, name), fromNumber(Number(prices[name])))),
    ten,
  )
}

function atLeastZero(value: Ratio): Ratio {
  return compare(value, ratio(0)) < 0 ? ratio(0) : value
}

function add(a: Ratio, b: Ratio): Ratio {
  return subtract(a, multiply(b, ratio(-1)))
}
