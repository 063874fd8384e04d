import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../../../../shared/config/config.ts'
import { checkPlan, firstDuration, resolvePolicy } from '../../../../../shared/release/settings/policy.ts'
import { environmentOf } from '../../../../../shared/release/settings/release-settings.ts'
import { analysisFields, shiftFields, trafficFields } from '../../../../../shared/release/settings/switch-fields.ts'
import { inputsOf } from '../../../../fakes/stage.ts'

const fields = { ...analysisFields, ...shiftFields, 'slot-header': trafficFields['slot-header'] }
const configWith = (environment: string) =>
  parseConfig(`version: 1\nenvironments:\n  production:\n${environment}`, 'release-kit.yml', {}).config
const resolve = (raw: Record<string, string> = {}, config?: ReturnType<typeof configWith>) =>
  resolvePolicy(inputsOf(fields, raw), environmentOf(config, 'production'), 'production')
const wrong = (raw: Record<string, string>, config?: ReturnType<typeof configWith>) =>
  resolve(raw, config).problems.map(({ input }) => input)

describe('the policy of a release', () => {
  it('has the defaults of the contract', () => {
    expect(resolve()).toMatchObject({
      problems: [],
      policy: {
        steps: [100],
        stepDuration: 60_000,
        bake: 300_000,
        drain: 30_000,
        retain: 86_400_000,
        rules: [],
        expected: { version: '', path: 'version' },
        rates: { p0: 0.01, p1: 0.05 },
      },
    })
  })

  it('comes from the config where the inputs are silent, and an input wins', () => {
    const config = configWith(
      '    traffic: { driver: webhook, steps: [10, 50, 100], bake: 2m, step-duration: 30s, retain: 1h }\n    health: { rules: ["p95 <= 500ms"], version-path: build.version }\n',
    )
    const { policy: configured } = resolve({}, config)
    expect(configured).toMatchObject({ steps: [10, 50, 100], bake: 120_000, stepDuration: 30_000, retain: 3_600_000 })
    expect(configured.rules.map(({ text }) => text)).toEqual(['p95 <= 500ms'])
    expect(configured.expected.path).toBe('build.version')
    const { policy: given } = resolve({ steps: '100', bake: '0', rules: 'p99 <= 1s' }, config)
    expect(given).toMatchObject({ steps: [100], bake: 0 })
    expect(given.rules.map(({ text }) => text)).toEqual(['p99 <= 1s'])
  })

  it('takes a duration of the inputs, else of the config, else the default', () => {
    expect([
      firstDuration(0, '5m', 7),
      firstDuration(undefined, '5m', 7),
      firstDuration(undefined, undefined, 7),
    ]).toEqual([0, 300_000, 7])
  })
})

describe('plans that would go wrong whatever the new version is', () => {
  const problems = (raw: Record<string, string>, config?: ReturnType<typeof configWith>) =>
    checkPlan(resolve(raw, config).policy).map(({ input, allowed }) => `${input}: ${allowed}`)
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
    expect(problems({ 'step-duration': '1s' })).toEqual([])
  })

  it('a rule whose `for` is longer than anything that is watched could never be broken, and is refused', () => {
    const rule = 'error-rate <= 5% for 10m'
    expect(checkPlan(resolve({ rules: rule }).policy)).toMatchObject([
      { input: 'bake', received: rule, example: '600s' },
    ])
    expect(problems({ rules: rule, bake: '10m' })).toEqual([])
  })
})

describe('settings that do not fit together', () => {
  it.each([
    ['nothing', {}, []],
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
  ])('%s', (_, raw: Record<string, string>, expected) => expect(wrong(raw)).toEqual(expected))

  it('a rule over a baseline that nothing supplies could never be broken, and is refused', () => {
    expect(resolve({ rules: 'p95 <= 2 * baseline(p95)' }).problems).toMatchObject([
      { input: 'rules', allowed: expect.stringContaining('there is no baseline of p95') },
    ])
  })

  it('finds rules in the config that cannot be read, before traffic has moved', () => {
    const config = configWith('    health: { rules: ["p95 <="] }\n')
    expect(wrong({}, config)).toEqual(['environments.production.health.rules'])
    expect(wrong({ rules: 'p95 <= 500ms' }, config)).toEqual([])
  })

  it('finds steps in the config that do not rise to 100', () => {
    expect(wrong({}, configWith('    traffic: { driver: webhook, steps: [50, 10] }\n'))).toEqual(['steps'])
  })
})
