import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Trouble } from '../../../../actions/quality-gate/src/facts.ts'
import { nearest } from '../../../../shared/text/nearest.ts'
import { decide, type IfMissing } from '../../../../actions/quality-gate/src/verdict.ts'
import { metricsFrom } from '../../../../shared/rules/metrics.ts'
import { parseRule } from '../../../../shared/rules/parse-rule.ts'
import { quantity } from '../../../../shared/rules/quantity.ts'

const metrics = metricsFrom({ coverage: quantity(79.996, '%'), 'tests.failed': quantity(0), 'coverage.delta': 'n/a' })
const gate = (block: string[], warn: string[] = [], ifMissing: IfMissing = 'block', troubles: Trouble[] = []) =>
  decide({ block: block.map(parseRule), warn: warn.map(parseRule) }, metrics, troubles, ifMissing)

const missing: Trouble = { kind: 'missing', subject: 'tests junit.xml', message: 'tests junit.xml matches no file' }
const unreadable: Trouble = { kind: 'unreadable', subject: 'a.xml', message: 'a.xml: cut short' }
const command: Trouble = { kind: 'command', subject: 'unit', message: 'unit failed with exit code 1' }

describe('decide', () => {
  it.each([
    ['every rule holds [P13]', gate(['tests.failed == 0'], ['coverage > 10']), 'pass', 'Successful'],
    [
      'a block rule is broken: 79.996 is not 80 [P13]',
      gate(['coverage >= 80%', 'tests.failed == 0']),
      'block',
      'Failed',
    ],
    ['a warn rule is broken [P14]', gate(['tests.failed == 0'], ['coverage >= 80%']), 'warn', 'Successful'],
    ['a metric of a block rule is missing', gate(['security.critical == 0']), 'block', 'Error'],
    ['it is missing, and that only warns', gate(['security.critical == 0'], [], 'warn'), 'warn', 'Successful'],
    ['it is missing, and that is passed over', gate(['security.critical == 0'], [], 'skip'), 'pass', 'Successful'],
    [
      'a metric of a warn rule is missing: a list never does more than it says',
      gate([], ['security.critical == 0']),
      'warn',
      'Successful',
    ],
    [
      'there is no baseline yet',
      gate(['coverage.delta >= 0', 'coverage >= baseline(coverage)'], ['coverage.delta >= 0']),
      'pass',
      'Successful',
    ],
    ['a report is missing', gate(['tests.failed == 0'], [], 'block', [missing]), 'block', 'Error'],
    [
      'a report is missing, and that only warns',
      gate(['tests.failed == 0'], [], 'warn', [missing]),
      'warn',
      'Successful',
    ],
    [
      'a report is missing, and that is passed over',
      gate(['tests.failed == 0'], [], 'skip', [missing]),
      'pass',
      'Successful',
    ],
    [
      'a report cannot be read, whatever may be missing',
      gate(['tests.failed == 0'], [], 'skip', [unreadable]),
      'block',
      'Error',
    ],
    [
      'a command failed, whatever may be missing',
      gate(['tests.failed == 0'], [], 'skip', [command]),
      'block',
      'Failed',
    ],
    ['something is bad and something else is missing', gate(['coverage >= 80%', 'nothing == 0']), 'block', 'Failed'],
  ])('%s', (_, decision, verdict, phase) => {
    expect(decision).toMatchObject({ verdict, phase })
  })

  it('says why in one line, what weighs most first, and how much more there is', () => {
    expect(gate(['coverage >= 80%']).reason).toBe('block: coverage (79.99%) >= 80%')
    expect(gate(['tests.failed == 0', 'coverage.delta >= 0']).reason).toBe('pass: 1 of 2 rules hold')
    expect(
      gate(['coverage >= 80%', 'coverage >= 90%', 'coverage >= 95%', 'coverage >= 99%'], ['x > 1']).reason,
    ).toMatch(/^block: .*; and 1 more$/)
  })

  it('says what may have been meant by a metric that nothing supplies', () => {
    const named = new Map([['tests.faild', 'tests.failed']])
    const { reason, rules } = decide(
      { block: [parseRule('tests.faild == 0 && nothing == 0'), parseRule('tests.failed == 0')], warn: [] },
      { ...metrics, meant: ({ name }) => named.get(name) },
      [],
      'block',
    )
    const said = 'tests.faild (missing) == 0 && nothing (missing) == 0; did you mean tests.failed?'
    expect(reason).toBe(`block: ${said}`)
    expect(rules.map(({ explanation }) => explanation)).toEqual([said, 'tests.failed (0) == 0'])
  })

  it('is never better with one more rule, and never better with more troubles', () => {
    const order = ['pass', 'warn', 'block']
    const rule = fc.constantFrom('coverage >= 80%', 'tests.failed == 0', 'nothing == 0', 'coverage.delta >= 0')
    const trouble = fc.constantFrom(missing, unreadable, command)
    const state = fc.record({
      block: fc.array(rule),
      warn: fc.array(rule),
      troubles: fc.array(trouble),
      ifMissing: fc.constantFrom<IfMissing>('block', 'warn', 'skip'),
    })
    fc.assert(
      fc.property(state, rule, trouble, ({ block, warn, troubles, ifMissing }, more, another) => {
        const weight = (decision: { verdict: string }) => order.indexOf(decision.verdict)
        const before = weight(gate(block, warn, ifMissing, troubles))
        expect(weight(gate([...block, more], warn, ifMissing, troubles))).toBeGreaterThanOrEqual(before)
        expect(weight(gate(block, [...warn, more], ifMissing, troubles))).toBeGreaterThanOrEqual(before)
        expect(weight(gate(block, warn, ifMissing, [...troubles, another]))).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})

describe('nearest', () => {
  const names = [
    'tests.failed',
    'tests.passed',
    'coverage',
    'coverage.patch',
    'lint.error',
    'performance["GET /a"].p95',
  ]

  it.each([
    ['tests.faild', 'tests.failed'],
    ['test.failed', 'tests.failed'],
    ['covrage', 'coverage'],
    ['lint.errors', 'lint.error'],
    ['lnit.error', 'lint.error'],
    ['covreage', 'coverage'],
    ['lin.terrro', 'lint.error'],
    ['performance["GET /b"].p95', 'performance["GET /a"].p95'],
    ['coverage.delta', undefined],
    ['security.critical', undefined],
    ['x', undefined],
  ])('of %s is %s', (wanted, expected) => expect(nearest(wanted, names)).toBe(expected))
})
