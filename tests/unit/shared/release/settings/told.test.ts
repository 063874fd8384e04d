import { describe, expect, it } from '@jest/globals'
import { journalFields } from '../../../../../shared/release/lock/journal-key.ts'
import { environmentOf, resolveRelease } from '../../../../../shared/release/settings/release-settings.ts'
import { resolvePolicy } from '../../../../../shared/release/settings/policy.ts'
import { checkSize, completeBy, policyOf, tell } from '../../../../../shared/release/settings/told.ts'
import { analysisFields, shiftFields, trafficFields } from '../../../../../shared/release/settings/switch-fields.ts'
import { inputsOf } from '../../../../fakes/stage.ts'

const fields = { ...journalFields, ...trafficFields, ...analysisFields, ...shiftFields }
const complete = {
  environment: 'production',
  driver: 'webhook',
  'driver-url': 'https://edge.example.com/weights',
  'driver-token': 'token-of-the-edge',
  url: 'https://shop.example.com/?utm=1',
  'blue-url': 'https://blue.example.com/app?key=hidden',
  'green-url': 'https://green.example.com',
  'slot-header': 'x-slot',
}
const given = (raw: Record<string, string> = {}) => inputsOf(fields, { ...complete, ...raw })

async function told(raw: Record<string, string> = {}) {
  const inputs = given(raw)
  const { policy } = resolvePolicy(inputs, environmentOf(undefined, ''), 'production')
  const { settings } = await resolveRelease(inputs, { config: undefined, env: {} })
  return { policy, told: tell(policy, settings!) }
}

const everything = {
  steps: '10 50 100',
  'step-duration': '90s',
  bake: '2h',
  evidence: 'route',
  'expect-version': 'v1.2.3',
  rules: 'p95 <= 500ms\nerror-rate <= 5% for 30s',
  functions: 'week start=/settings week_start == monday\nhome=/',
  'takeover-grace': '5s',
  mode: 'consecutive',
  'max-error-rate': '0.7%',
  'reject-error-rate': '7%',
  alpha: '0.000001',
  failures: '5',
  paths: '/checkout\n/search?q=a',
  'request-rate': '0.5',
  'request-timeout': '700ms',
  'on-inconclusive': 'pass',
}

describe('what a release says of itself', () => {
  it.each([
    ['nothing but defaults', {}],
    ['everything', everything],
  ])('is enough to judge it by again: %s', async (_, raw: Record<string, string>) => {
    const { policy, told: words } = await told(raw)
    expect(policyOf(JSON.parse(JSON.stringify(words)) as typeof words)).toEqual(policy)
  })

  it('holds no secret, and of no address a query', async () => {
    const { told: words } = await told()
    const text = JSON.stringify(words)
    expect(text).not.toContain('token-of-the-edge')
    expect(text).not.toContain('hidden')
    expect(words).toMatchObject({ 'blue-url': 'https://blue.example.com/app', url: 'https://shop.example.com/' })
    expect((await told({ 'driver-url': 'https://edge.example.com/?key=hidden' })).told).not.toHaveProperty('driver-url')
  })

  it('is refused by the name of what makes it too large', async () => {
    const { told: words } = await told({ paths: Array.from({ length: 900 }, (_, n) => `/page-${n}`).join('\n') })
    expect(checkSize(words, { version: 'v1' })).toMatchObject([
      { input: 'paths', sentence: expect.stringContaining('too long') },
    ])
    expect(checkSize((await told(everything)).told, { version: 'v1' })).toEqual([])
  })

  it('is not a policy where it cannot be read', () => {
    expect([policyOf(undefined), policyOf({ steps: '100 10' }), policyOf({ mode: 'hope' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('a part that goes on with a release', () => {
  const bare = inputsOf(fields, { environment: 'production' })

  it('goes by what the release was begun with', async () => {
    const { told: words } = await told(everything)
    const completed = completeBy(bare, words, { places: true })
    expect(completed).toMatchObject({ steps: [10, 50, 100], bake: 7_200_000, failures: 5, mode: 'consecutive' })
    expect(completed).toMatchObject({
      takeoverGrace: 5_000,
      driver: 'webhook',
      blueUrl: 'https://blue.example.com/app',
    })
    expect(completed.driverToken).toBe('')
  })

  it('is told again what is not at its default, and that wins', async () => {
    const { told: words } = await told(everything)
    const again = inputsOf(fields, { environment: 'production', steps: '50 100', failures: '2' })
    expect(completeBy(again, words, { places: true })).toMatchObject({
      steps: [50, 100],
      failures: 2,
      requestRate: 0.5,
    })
  })

  it('takes no address of a release whose word is not to be believed', async () => {
    const { told: words } = await told(everything)
    expect(completeBy(bare, words, { places: false })).toMatchObject({
      steps: [10, 50, 100],
      driverUrl: '',
      blueUrl: '',
    })
  })
})
