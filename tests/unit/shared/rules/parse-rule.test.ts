import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseMetric, parseRule, parseRules } from '../../../../shared/rules/parse-rule.ts'
import { unitNames } from '../../../../shared/rules/quantity.ts'
import { fromNumber } from '../../../../shared/rules/ratio.ts'
import { type Condition, printCondition } from '../../../../shared/rules/rule.ts'
import { RuleError } from '../../../../shared/rules/rule-error.ts'

const print = (text: string) => printCondition(parseRule(text).condition)

function refusal(text: string): RuleError {
  try {
    parseRule(text)
  } catch (error) {
    if (error instanceof RuleError) return error
    throw error
  }
  throw new Error(`${text} was read`)
}

describe('parseRule', () => {
  it.each([
    ['coverage>=80%', 'coverage >= 80%'],
    ['  coverage  >=  80 % ', 'coverage >= 80%'],
    ['coverage >= 89.996', 'coverage >= 89.996'],
    ['coverage[api].lines > 1', 'coverage[api].lines > 1'],
    ['coverage.lines[api] > 1', 'coverage[api].lines > 1'],
    ['performance["GET /users"].p95 <= 500ms', 'performance["GET /users"].p95 <= 500ms'],
    ['reviews.approved["role:maintain"] >= 2', 'reviews["role:maintain"].approved >= 2'],
    ['x["a \\"b\\" \\\\ c"] == 1', 'x["a \\"b\\" \\\\ c"] == 1'],
    ['p95 <= 2 * baseline(p95)', 'p95 <= 2 * baseline(p95)'],
    ['p95 <= 1.20*baseline( p95 )', 'p95 <= 1.2 * baseline(p95)'],
    ['coverage.delta >= -0.5', 'coverage.delta >= -0.5'],
    ['rate > 100/s', 'rate > 100/s'],
    ['errors <= 10 /min', 'errors <= 10/min'],
    ['error-rate <= 5% for 5m', 'error-rate <= 5% for 5m'],
    ['p95 <= 3s for 90s', 'p95 <= 3s for 90s'],
    ['p95 <= 3s for 60s', 'p95 <= 3s for 1m'],
    ['size <= 1.5MB', 'size <= 1.5MB'],
    ['5xx-rate == 0', '5xx-rate == 0'],
    ['100 > coverage', '100 > coverage'],
    ['for > 3 && baseline > 2', 'for > 3 && baseline > 2'],
    ['a > 1 || b > 2 && c > 3', 'a > 1 || b > 2 && c > 3'],
    ['(a > 1 || b > 2) && c > 3', '(a > 1 || b > 2) && c > 3'],
    ['((a > 1) && (b > 2 && c > 3))', 'a > 1 && b > 2 && c > 3'],
    ['qualité[été] > 1', 'qualité[été] > 1'],
  ])('reads %s', (text, canonical) => {
    expect(print(text)).toBe(canonical)
    expect(print(canonical)).toBe(canonical)
  })

  it.each([
    ['', 1, 'a metric or a number'],
    ['coverage', 9, 'one of >= > <= < == !='],
    ['coverage => 80', 10, 'one of >= > <= < == !='],
    ['coverage = 80', 10, 'one of >= > <= < == !='],
    ['coverage ≥ 80', 10, 'one of >= > <= < == !='],
    ['coverage >= ', 13, 'a metric or a number'],
    ['coverage >= 80 and x > 1', 16, '"&&", "||" or the end'],
    ['coverage >= 80 & x > 1', 16, '"&&"'],
    ['p95 <= 500MS', 11, 'a unit'],
    ['p95 <= 500us', 11, 'a unit'],
    ['p95 <= 500 MS', 12, '"&&", "||" or the end'],
    ['p95 <= 1.5x', 11, 'a unit'],
    ['p95 <= 1.', 9, 'a unit'],
    ['p95 <= 1.2.3', 11, 'a unit'],
    ['(a > 1', 7, '")"'],
    ['a > 1)', 6, 'the end'],
    ['a > 1 &&', 9, 'a metric or a number'],
    ['a > 1 for', 10, 'a duration'],
    ['a > 1 for 5', 11, 'a duration'],
    ['a > 1 for 0s', 13, 'a duration'],
    ['a[ > 1', 4, 'a label'],
    ['a["x > 1', 3, 'a label'],
    ['a[] > 1', 3, 'a label'],
    ['a. > 1', 3, 'a name'],
    ['baseline(a > 1', 12, '")"'],
    ['2% * a > 1', 4, 'one of'],
    ['a * 2 > 1', 3, 'one of'],
    ['a > 1 > 2', 7, '"&&"'],
  ])('refuses %j at column %d', (text, column, expected) => {
    const error = refusal(text)
    expect(error.column).toBe(column)
    expect(error.message).toContain(`column ${column}: expected `)
    expect(error.message).toContain(expected)
  })

  it('tells what it found, and makes a problem of it', () => {
    expect(refusal('coverage => 80').toProblem('block')).toEqual({
      input: 'block',
      received: 'coverage => 80',
      allowed: 'a rule; column 10: expected one of >= > <= < == !=, found "=>"',
      example: 'coverage >= 80%',
    })
  })

  it('refuses a million parentheses without running out of stack', () => {
    expect(refusal('('.repeat(1_000_000)).message).toContain('at most 100 parentheses')
  })

  it('never throws anything but a RuleError, whatever the text', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({
        unit: fc.constantFrom(...'a 1 . 5 % ms / ( ) [ ] " & | < > = ! * -'.split(' '), ' ', 'for ', 'baseline('),
      }),
    )
    fc.assert(
      fc.property(text, (rule) => {
        const { rules, errors } = parseRules([rule])
        expect(rules.length + errors.length).toBe(1)
        expect(errors.every(({ column }) => column >= 1 && column <= rule.length + 1)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads back every rule that it prints', () => {
    fc.assert(
      fc.property(anyCondition, (condition) =>
        expect(withoutColumns(parseRule(printCondition(condition)).condition)).toEqual(withoutColumns(condition)),
      ),
    )
  })
})

describe('parseRules', () => {
  it('tells every wrong rule, not only the first', () => {
    const { rules, errors } = parseRules(['coverage >= 80%', 'coverage >>', 'tests.failed == 0', '&&'])
    expect(rules.map(({ text }) => text)).toEqual(['coverage >= 80%', 'tests.failed == 0'])
    expect(errors.map(({ rule }) => rule)).toEqual(['coverage >>', '&&'])
  })
})

describe('parseMetric', () => {
  it('reads a name with its label', () => {
    expect(parseMetric('coverage["my app"].lines')).toEqual({ name: 'coverage.lines', label: 'my app' })
  })

  it('refuses what is more than a name', () => {
    expect(() => parseMetric('coverage >= 1')).toThrow('the end of the name')
  })
})

const name = fc
  .array(fc.stringMatching(/^[a-z_][a-z0-9_-]{0,8}$/), { minLength: 1, maxLength: 3 })
  .map((names) => names.join('.'))
const number = fc.tuple(fc.integer(), fc.nat(4)).map(([digits, decimals]) => fromNumber(digits / 10 ** decimals))
const metric = fc.record({ name, label: fc.string({ minLength: 1 }) }, { requiredKeys: ['name'] })
const value = fc.oneof(
  fc.record({
    kind: fc.constant('literal' as const),
    number,
    unit: fc.constantFrom('' as const, ...unitNames),
    column: fc.constant(0),
  }),
  fc.record(
    { kind: fc.constant('metric' as const), factor: number, isBaseline: fc.boolean(), metric, column: fc.constant(0) },
    { requiredKeys: ['kind', 'isBaseline', 'metric', 'column'] },
  ),
)
const comparison = fc.record(
  {
    kind: fc.constant('comparison' as const),
    left: value,
    operator: fc.constantFrom('>=', '>', '<=', '<', '==', '!='),
    right: value,
    duration: fc.integer({ min: 1, max: 10_000_000 }),
  },
  { requiredKeys: ['kind', 'left', 'operator', 'right'] },
)
const pair = (term: fc.Arbitrary<Condition>) => fc.array(term, { minLength: 2, maxLength: 3 })
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  comparison,
  pair(
    fc.oneof(
      comparison,
      pair(comparison).map((terms): Condition => ({ kind: 'or', terms })),
    ),
  ).map((terms): Condition => ({ kind: 'and', terms })),
  pair(
    fc.oneof(
      comparison,
      pair(comparison).map((terms): Condition => ({ kind: 'and', terms })),
    ),
  ).map((terms): Condition => ({ kind: 'or', terms })),
)

/** Numbers as their decimal text, columns left out. */
function withoutColumns(condition: Condition): unknown {
  return JSON.parse(
    JSON.stringify(condition, (key, inner: unknown) =>
      key === 'column' ? undefined : typeof inner === 'bigint' ? inner.toString() : inner,
    ),
  )
}
