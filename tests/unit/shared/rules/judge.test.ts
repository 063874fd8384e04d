import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkUnits, judge, type Moment, type State } from '../../../../shared/rules/judge.ts'
import { metricsFrom } from '../../../../shared/rules/metrics.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'
import { percentageOf, quantity, type Quantity } from '../../../../shared/rules/quantity.ts'
import { ratio } from '../../../../shared/rules/ratio.ts'

type Values = Record<string, Quantity | 'n/a'>

const state = (rule: string, now: Values = {}, before?: Values) =>
  judge(parseRule(rule), metricsFrom(now, before)).state
const explain = (rule: string, now: Values = {}, before?: Values) =>
  judge(parseRule(rule), metricsFrom(now, before)).explanation

describe('judge: comparing', () => {
  it.each([
    ['coverage >= 90', 'broken'],
    ['coverage >= 89.996%', 'holds'],
    ['coverage > 89.996', 'broken'],
    ['coverage <= 89.996', 'holds'],
    ['coverage == 89.996', 'holds'],
    ['coverage != 89.996', 'broken'],
    ['90 > coverage', 'holds'],
    ['coverage < 90%', 'holds'],
    ['p95 <= 500ms', 'holds'],
    ['p95 <= 0.4s', 'broken'],
    ['p95 <= 400', 'broken'],
    ['rate > 100/s', 'holds'],
    ['rate > 6100/min', 'broken'],
    ['size < 1MB', 'broken'],
    ['size <= 1001kB', 'holds'],
    ['coverage > tests-passed', 'broken'],
    ['2 * tests-passed >= coverage', 'holds'],
  ])('89.996 %%, 450 ms, 101/s, 1001 kB: %s → %s [P13]', (rule, expected) => {
    const now = {
      coverage: quantity(89.996, '%'),
      'tests-passed': quantity(99, '%'),
      p95: quantity(450, 'ms'),
      rate: quantity(101, '/s'),
      size: quantity(1001, 'kB'),
    }
    expect(state(rule, now)).toBe(expected)
  })

  it('knows 2 of 3 from 66.67 %', () => {
    const coverage = percentageOf(2, 3) ?? quantity(0)
    expect(state('coverage >= 66.666666666666666666%', { coverage })).toBe('holds')
    expect(state('coverage >= 66.666666666666666667%', { coverage })).toBe('broken')
  })

  it('is exact with numbers that no computer number holds', () => {
    const digits = '9'.repeat(2_000)
    const coverage = quantity(ratio(BigInt(digits), 1n))
    expect(state(`coverage >= ${digits}`, { coverage })).toBe('holds')
    expect(state(`coverage > ${digits}.${'0'.repeat(2_000)}1`, { coverage })).toBe('broken')
    expect(state(`0.${'0'.repeat(2_000)}1 * coverage < 1`, { coverage })).toBe('holds')
  })

  it('agrees with BigInt fractions on any two values', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.bigInt(), fc.bigInt({ min: 1n }), (a, b, c, d) => {
        const now = { left: quantity(ratio(a, b)), right: quantity(ratio(c, d)) }
        expect(state('left >= right', now)).toBe(a * d >= c * b ? 'holds' : 'broken')
        expect(state('left == right', now)).toBe(a * d === c * b ? 'holds' : 'broken')
      }),
    )
  })

  it.each([
    ['tests.failed == 0%', 'column 17: a plain number cannot be compared with a percentage'],
    ['p95 <= 80%', 'column 8: a time cannot be compared with a percentage'],
    ['p95 <= 100/s', 'column 8: a time cannot be compared with a rate'],
    ['coverage >= tests.failed', 'column 13: a percentage cannot be compared with a plain number'],
    ['1s < 1%', 'column 6: a time cannot be compared with a percentage'],
  ])('refuses units that do not fit: %s', (rule, message) => {
    const now = { 'tests.failed': quantity(0), p95: quantity(3, 'ms'), coverage: quantity(80, '%') }
    expect(() => judge(parseRule(rule), metricsFrom(now))).toThrow(message)
    expect(
      checkUnits(parseRule(rule), (name) => ({ 'tests.failed': '', p95: 'ms', coverage: '%' })[name] as never).map(
        (error) => error.message,
      ),
    ).toEqual([message])
  })

  it('does not check the unit of a metric that is not known yet', () => {
    expect(checkUnits(parseRule('custom <= 5%'), () => undefined)).toEqual([])
  })
})

describe('judge: what is missing', () => {
  const values: Values = { yes: quantity(1), 'no-baseline': 'n/a' }
  const atom: Record<State, string> = {
    holds: 'yes == 1',
    broken: 'yes == 0',
    missing: 'nothing == 1',
    'n/a': 'no-baseline == 1',
  }
  const states = Object.keys(atom) as State[]

  it.each([
    ['holds', 'holds', 'holds', 'holds'],
    ['holds', 'broken', 'broken', 'holds'],
    ['holds', 'missing', 'missing', 'holds'],
    ['holds', 'n/a', 'n/a', 'holds'],
    ['broken', 'broken', 'broken', 'broken'],
    ['broken', 'missing', 'broken', 'missing'],
    ['broken', 'n/a', 'broken', 'n/a'],
    ['missing', 'missing', 'missing', 'missing'],
    ['missing', 'n/a', 'missing', 'missing'],
    ['n/a', 'n/a', 'n/a', 'n/a'],
  ] as const)('%s with %s: && gives %s, || gives %s, in either order', (a, b, and, or) => {
    expect(state(`${atom[a]} && ${atom[b]}`, values)).toBe(and)
    expect(state(`${atom[b]} && ${atom[a]}`, values)).toBe(and)
    expect(state(`${atom[a]} || ${atom[b]}`, values)).toBe(or)
    expect(state(`${atom[b]} || ${atom[a]}`, values)).toBe(or)
  })

  it('never calls a rule held that could still be broken by what is missing', () => {
    const formula = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...states).map((one) => atom[one]),
        fc
          .tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree'))
          .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      ),
    })).tree
    fc.assert(
      fc.property(formula, (rule) => {
        const found = state(rule, values)
        const filled = (nothing: number) =>
          state(rule, { ...values, nothing: quantity(nothing), 'no-baseline': quantity(nothing) })
        if (found === 'holds') expect([filled(0), filled(1)]).toEqual(['holds', 'holds'])
        if (found === 'broken') expect([filled(0), filled(1)]).toEqual(['broken', 'broken'])
      }),
    )
  })

  it('calls a baseline that does not exist yet n/a, and one of an unknown metric missing', () => {
    expect(state('coverage >= baseline(coverage)', { coverage: quantity(80, '%') })).toBe('n/a')
    expect(state('coverage >= baseline(covrage)', { coverage: quantity(80, '%') })).toBe('missing')
  })

  it('compares with the baseline, multiplied', () => {
    const now = { p95: quantity(241, 'ms') }
    expect(state('p95 <= 2 * baseline(p95)', now, { p95: quantity(120, 'ms') })).toBe('broken')
    expect(state('p95 <= 2.01 * baseline(p95)', now, { p95: quantity(0.12, 's') })).toBe('holds')
  })
})

describe('judge: for', () => {
  const rule = parseRule('error-rate <= 5% for 5m')
  const minute = 60_000
  const at = (minutes: number, percent: number | undefined): Moment => ({
    at: minutes * minute,
    metrics: metricsFrom(percent === undefined ? {} : { 'error-rate': quantity(percent, '%') }),
  })
  const overTime = (...percents: (number | undefined)[]) => {
    const moments = percents.map((percent, index) => at(index, percent))
    const now = moments.pop() ?? at(0, 0)
    return judge(rule, now.metrics, { now: now.at, earlier: moments }).state
  }

  it.each([
    ['broken all through', [0, 9, 9, 9, 9, 9, 9], 'broken'],
    ['broken, but not long enough', [0, 9, 9, 9, 9, 9], 'holds'],
    ['good in between', [9, 9, 9, 5, 9, 9, 9], 'holds'],
    ['good again', [9, 9, 9, 9, 9, 9, 1], 'holds'],
    ['no data in between', [9, 9, undefined, 9, 9, 9, 9], 'missing'],
    ['no data now', [9, 9, 9, 9, 9, 9, undefined], 'missing'],
    ['no data before it was good', [undefined, 1, 9, 9], 'holds'],
    ['only one moment', [9], 'holds'],
  ])('%s [O50]', (_, percents, expected) => {
    expect(overTime(...percents)).toBe(expected)
  })

  it('is judged as it stands where there is no history', () => {
    expect(judge(rule, at(0, 9).metrics).state).toBe('broken')
  })
})

describe('judge: explaining', () => {
  it('puts the values into the rule, rounded down', () => {
    expect(explain('coverage >= 90% && tests.failed == 0', { coverage: quantity(89.996, '%') })).toBe(
      'coverage (89.99%) >= 90% && tests.failed (missing) == 0',
    )
    expect(explain('p95 <= 1.2 * baseline(p95)', { p95: quantity(312.5, 'ms') }, { p95: quantity(200, 'ms') })).toBe(
      'p95 (312.5ms) <= 1.2 * baseline(p95) (240ms)',
    )
    expect(explain('coverage.delta >= 0', { 'coverage.delta': 'n/a' })).toBe('coverage.delta (n/a) >= 0')
  })

  it('shows as many decimals as it takes to see the difference', () => {
    expect(explain('p95 <= 500ms', { p95: quantity(500.0004, 'ms') })).toBe('p95 (500.0004ms) <= 500ms')
    expect(explain('p95 <= 500ms', { p95: quantity(500, 'ms') })).toBe('p95 (500ms) <= 500ms')
  })

  it('gives the values of the metrics that were read', () => {
    const { operands } = judge(parseRule('a > 2 * b'), metricsFrom({ a: quantity(1), b: quantity(3) }))
    expect(operands).toEqual([
      { text: 'a', reading: quantity(1) },
      { text: '2 * b', reading: { value: { numerator: 6n, denominator: 1n }, unit: '' } },
    ])
  })
})
