import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/blue-green-switch/src/inputs.ts'
import {
  bakeInPost,
  checkSplits,
  checkTogether,
  mismatch,
  phaseOf,
  phaseOfResult,
  resolvePolicy,
  targetSlot,
} from '../../../../actions/blue-green-switch/src/plan.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import type { ShiftResult } from '../../../../shared/release/shift/shift.ts'
import type { JournalEntry } from '../../../../shared/rollout/journal.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const inputs = (raw: Record<string, string> = {}) => inputsOf(fields, { environment: 'production', ...raw })
const configWith = (environment: string) =>
  parseConfig(`version: 1\nenvironments:\n  production:\n${environment}`, 'release-kit.yml', {}).config
const wrong = (raw: Record<string, string>, config = configWith('    url: https://x.example.com\n')) =>
  checkTogether(inputs(raw), config).map(({ input }) => input)

describe('the policy of a switch', () => {
  it('has the defaults of the contract', () => {
    expect(resolvePolicy(inputs(), undefined)).toEqual({
      steps: [100],
      stepDuration: 60_000,
      bake: 300_000,
      drain: 30_000,
      retain: 86_400_000,
      rules: [],
    })
  })

  it('comes from the config where the inputs are silent, and an input wins', () => {
    const config = configWith(
      '    traffic: { driver: webhook, steps: [10, 50, 100], bake: 2m, step-duration: 30s, retain: 1h }\n    health: { rules: ["p95 <= 500ms"] }\n',
    )
    const configured = resolvePolicy(inputs(), config)
    expect(configured).toMatchObject({ steps: [10, 50, 100], bake: 120_000, stepDuration: 30_000, retain: 3_600_000 })
    expect(configured.rules.map(({ text }) => text)).toEqual(['p95 <= 500ms'])
    const given = resolvePolicy(inputs({ steps: '100', bake: '0', rules: 'p99 <= 1s' }), config)
    expect(given).toMatchObject({ steps: [100], bake: 0 })
    expect(given.rules.map(({ text }) => text)).toEqual(['p99 <= 1s'])
  })
})

describe('plans that would go wrong whatever the new version is', () => {
  const problems = (raw: Record<string, string>, config?: ReturnType<typeof configWith>) =>
    checkTogether(inputs(raw), config).map(({ input, allowed }) => `${input}: ${allowed}`)
  const few = (most: number) => `: ${most} requests fit in, and even without a failure a promotion needs 66`

  it('a bake or a step in which no version could be promoted is refused, with what would do', () => {
    expect(problems({ bake: '3s' })).toEqual([`bake: at least 7s, or request-rate at least 22${few(31)}`])
    expect(problems({ steps: '10 100', 'request-rate': '1', bake: '2m' })).toEqual([
      `step-duration: at least 65s, or request-rate at least 2${few(61)}`,
    ])
    expect(problems({ bake: '100ms', 'request-rate': '200' })).toEqual([`bake: at least 1s${few(21)}`])
    const config = configWith('    traffic: { driver: webhook, bake: 3s }\n')
    expect(problems({}, config)).toHaveLength(1)
  })

  it('what is advised is enough', () => {
    expect(problems({ bake: '7s' })).toEqual([])
    expect(problems({ bake: '3s', 'request-rate': '22' })).toEqual([])
  })

  it('nothing is refused that does not ask for a promotion', () => {
    expect(problems({ bake: '3s', 'on-inconclusive': 'pass' })).toEqual([])
    expect(problems({ bake: '3s', mode: 'consecutive' })).toEqual([])
    expect(problems({ bake: '3s', part: 'end', 'release-id': '1' })).toEqual([])
    expect(problems({ 'step-duration': '1s' })).toEqual([])
  })

  it('a rule whose `for` is longer than anything that is watched could never be broken, and is refused', () => {
    const rule = 'error-rate <= 5% for 10m'
    expect(checkTogether(inputs({ rules: rule }), undefined)).toMatchObject([
      { input: 'bake', received: rule, example: '600s' },
    ])
    expect(problems({ rules: rule, bake: '10m' })).toEqual([])
  })

  it('a rule over a baseline that nothing supplies could never be broken, and is refused', () => {
    expect(checkTogether(inputs({ rules: 'p95 <= 2 * baseline(p95)' }), undefined)).toMatchObject([
      { input: 'rules', allowed: expect.stringContaining('there is no baseline of p95') },
    ])
  })
})

describe('inputs that do not fit together', () => {
  it.each([
    ['nothing', {}, []],
    ['a part without the release it belongs to', { part: 'shift' }, ['release-id']],
    [
      'an error rate to reject that is no higher than the accepted one',
      { 'reject-error-rate': '1%' },
      ['max-error-rate, reject-error-rate'],
    ],
    [
      'an accepted error rate that the test cannot work with',
      { 'max-error-rate': '60%', 'reject-error-rate': '70%' },
      ['max-error-rate, reject-error-rate'],
    ],
    ['evidence of the route without a header that tells the slot', { evidence: 'route' }, ['slot-header']],
    ['a rule about what nothing measures', { rules: 'orders > 5' }, ['rules']],
    ['what is not supported yet', { lock: 'strict', approval: 'yes' }, ['approval', 'lock']],
    [
      'evidence by metrics without an address, without a counter, and of no slot',
      { evidence: 'metrics', metrics: 'requests: sum(requests)' },
      ['metrics-url', 'metrics', 'metrics'],
    ],
    ['metrics that nothing reads', { metrics: 'requests: sum(requests{slot="{slot}"})' }, ['metrics']],
  ])('%s', (_, raw: Record<string, string>, expected) => expect(wrong(raw)).toEqual(expected))

  it('finds rules in the config that cannot be read, before traffic has moved', () => {
    const config = configWith('    health: { rules: ["p95 <="] }\n')
    expect(wrong({}, config)).toEqual(['environments.production.health.rules'])
    expect(wrong({ rules: 'p95 <= 500ms' }, config)).toEqual([])
  })

  it('finds steps in the config that do not rise to 100', () => {
    expect(wrong({}, configWith('    traffic: { driver: webhook, steps: [50, 10] }\n'))).toEqual(['steps'])
  })
})

describe('the steps that a driver can do', () => {
  const check = (steps: readonly number[], resolution: number) => checkSplits(steps, { kind: 'webhook', resolution })

  it('are all the traffic at once where it cannot split', () => {
    expect(check([100], 100)).toEqual([])
    expect(check([10, 100], 100)).toMatchObject([{ input: 'steps', received: '10 100' }])
  })

  it('are any where it keeps fractions of a percent', () => {
    expect(check([1, 33.4, 100], 1e-6)).toEqual([])
  })

  it('are no finer than what it keeps: such a step would be none, or all, or the one before', () => {
    expect(check([1, 50, 100], 100 / 256)).toEqual([])
    for (const steps of [
      [0.1, 100],
      [50, 50.2, 100],
      [99.9, 100],
    ])
      expect(check(steps, 100 / 256)).toMatchObject([{ input: 'steps', received: steps.join(' ') }])
    expect(check([10, 15, 100], 10)[0]?.sentence).toContain('cannot tell 15 %')
  })
})

describe('a later part of a release', () => {
  const record = {
    environment: 'production',
    intent: {
      v: 1 as const,
      op: 'switch' as const,
      service: 'shop',
      route: 'shop.example.com',
      run: { id: 1, attempt: 1 },
    },
  }

  it('is told of the same environment, service and route as the first', () => {
    const same = { environment: 'production', service: 'shop', route: 'shop.example.com' }
    expect(mismatch(record, same)).toEqual([])
    const other = mismatch(record, { environment: 'staging', service: '', route: 'elsewhere' })
    expect(other.map(({ input }) => input)).toEqual(['environment', 'service', 'route'])
  })

  it('watches for two minutes at most after a cancellation, which is all the time there is', () => {
    const at = (phase: JournalEntry['phase']): JournalEntry => ({ phase, step: [0, 0], slot: 'green', reason: '' })
    expect(bakeInPost(300_000, [at('BAKING')])).toBe(300_000)
    expect(bakeInPost(300_000, [at('BAKING'), at('INTERRUPTED')])).toBe(120_000)
    expect(bakeInPost(1_000, [at('INTERRUPTED')])).toBe(1_000)
  })
})

describe('where a release goes', () => {
  it.each([
    ['preview', 'blue', { slot: 'green', isActive: false }],
    ['preview', 'green', { slot: 'blue', isActive: false }],
    ['blue', 'blue', { slot: 'blue', isActive: true }],
    ['green', 'blue', { slot: 'green', isActive: false }],
  ] as const)('to %s, with %s active', (to, active, expected) => expect(targetSlot(to, active)).toEqual(expected))
})

describe('how a release reads as an outcome', () => {
  it.each([
    ['COMMITTED', 'Successful'],
    ['REVERTED', 'Failed'],
    ['FAILED_SAFE', 'Failed'],
    ['NEEDS_HUMAN', 'Error'],
    ['SUPERSEDED', 'Error'],
  ] as const)('ended %s: %s', (ended, phase) => expect(phaseOf(ended)).toBe(phase))

  it.each([
    ['good', 'COMMITTED', 'Successful'],
    ['bad', 'REVERTED', 'Failed'],
    ['bad', 'NEEDS_HUMAN', 'Failed'],
    ['inconclusive', 'REVERTED', 'Inconclusive'],
    ['error', 'REVERTED', 'Error'],
    ['error', 'NEEDS_HUMAN', 'Error'],
  ] as const)('%s and %s: %s', (kind, ended, phase) => {
    expect(phaseOfResult({ kind, ended } as ShiftResult)).toBe(phase)
  })
})
