import { describe, expect, it } from '@jest/globals'
import type { Environment } from '../../shared/config/config.ts'
import { configOf, type Elsewhere, judge, released, useStage } from './preflight.harness.ts'

useStage()

describe('required secrets', () => {
  const asking = (...secrets: NonNullable<Environment['required-secrets']>) => configOf({ 'required-secrets': secrets })

  it('names all that are missing or too short at once, before anything starts, and shows none [O04] [A27]', async () => {
    const config = asking('COOLIFY_TOKEN', 'EDGE_TOKEN', { name: 'DB_KEY', min: 32 })
    const given = judge(config, {}, { DB_KEY: 'short-secret', EDGE_TOKEN: ' ' })
    await expect(given).rejects.toThrow(
      /secret COOLIFY_TOKEN is missing[\s\S]*secret EDGE_TOKEN is missing[\s\S]*12 characters/,
    )
    await expect(given).rejects.not.toThrow('short-secret')
    const tokens = { 'target-token': 'one', 'driver-token': 'two' }
    expect((await judge(config, tokens, { DB_KEY: 'k'.repeat(32) })).outputs.status).toBe('admitted')
  })

  it('finds a token by the name that the config gives it', async () => {
    const target = { kind: 'coolify' as const, token: 'PROD_TOKEN' }
    const config = configOf({ target, 'required-secrets': ['PROD_TOKEN', 'COOLIFY_TOKEN'] })
    const given = judge(config, { 'target-token': 'one' })
    await expect(given).rejects.toThrow('secret COOLIFY_TOKEN is missing')
    await expect(given).rejects.not.toThrow('PROD_TOKEN is')
  })

  it('refuses the value of another environment, compared where both are there [P22]', async () => {
    const config = asking({ name: 'DB_KEY', 'differs-from': 'staging' })
    const env = { DB_KEY: 'the-same-value', DB_KEY_STAGING: 'the-same-value' }
    await expect(judge(config, {}, env)).rejects.toThrow('secret DB_KEY is "the value of DB_KEY_STAGING"')
  })

  it('refuses the value that a release of the other environment kept a fingerprint of [P22]', async () => {
    const config = asking({ name: 'DB_KEY', 'differs-from': 'staging' })
    const staged = await judge(config, { environment: 'staging' }, { DB_KEY: 'the-same-value' })
    const { fingerprints } = JSON.parse(String(staged.outputs.kept)) as Elsewhere
    expect(Object.values(fingerprints ?? {})).toEqual([expect.stringMatching(/^[0-9a-f]{6}$/)])
    expect((await judge(config, {}, { DB_KEY: 'the-same-value' })).summary).toContain('no release of staging kept')
    released({ fingerprints: fingerprints ?? {} })
    const same = await judge(config, {}, { DB_KEY: 'the-same-value' })
    expect([same.outputs.status, same.reason]).toEqual(['refused', 'refused: DB_KEY is the same in staging'])
    expect((await judge(config, {}, { DB_KEY: 'another-value' })).outputs.status).toBe('admitted')
  })
})

describe('variables and flags', () => {
  it('hands on those of the environment, as they stand in the config [A25] [A26]', async () => {
    const config = configOf(
      { variables: { LOG_LEVEL: 'info', DEBUG: 'false' }, flags: { 'new-checkout': false } },
      { variables: { LOG_LEVEL: 'debug', DEBUG: 'true' }, flags: { 'new-checkout': true } },
    )
    const handed = async (environment: string) => {
      const { outputs } = await judge(config, { environment })
      return [outputs.variables, outputs.flags]
    }
    expect(await handed('production')).toEqual(['{"LOG_LEVEL":"info","DEBUG":"false"}', '{"new-checkout":false}'])
    expect(await handed('staging')).toEqual(['{"LOG_LEVEL":"debug","DEBUG":"true"}', '{"new-checkout":true}'])
  })

  it.each(['true', '1', 'on', '*', 'app:*'])('refuses DEBUG %s in production, and only there [A02]', async (value) => {
    const config = configOf({ variables: { DEBUG: value } }, { variables: { DEBUG: value } })
    await expect(judge(config)).rejects.toThrow('nothing is debugged in production')
    expect((await judge(config, { environment: 'staging' })).outputs.status).toBe('admitted')
  })

  it('refuses a secret in the config without showing it', async () => {
    const given = judge(configOf({ variables: { STRIPE_KEY: 'sk_live_1234' } }))
    await expect(given).rejects.toThrow('no secret: name it in required-secrets')
    await expect(given).rejects.not.toThrow('sk_live')
  })
})

describe('data and keys of production elsewhere [A02]', () => {
  const asks = { 'required-secrets': ['DATABASE_URL'] }
  const production = { variables: { CACHE_URL: 'redis://cache.acme.example:6379' } }
  const staged = (staging: Environment, env: Record<string, string> = {}) =>
    judge(configOf(production, staging), { environment: 'staging' }, env)

  it.each([
    ['a live key', 'sk_live_51H8abc', 'a test key'],
    [
      'the host of a variable of production',
      'rediss://u:word@CACHE.acme.example/0',
      'the host of this one is production',
    ],
    [
      'a host that is named after it',
      'postgresql+psycopg2://u:word@db.prod.acme.example/shop',
      'the host of this one is production',
    ],
  ])('refuses %s in staging, and does not show it', async (_, value, said) => {
    const secret = staged(asks, { DATABASE_URL: value })
    await expect(secret).rejects.toThrow(`secret DATABASE_URL is "***"`)
    await expect(secret).rejects.toThrow(said)
    await expect(secret).rejects.not.toThrow(/word|live_5/)
    await expect(staged({ variables: { UPSTREAM: value } })).rejects.toThrow('environments.staging.variables.UPSTREAM')
  })

  it('refuses the host of the same secret of production, where that is handed on', async () => {
    const env = { DATABASE_URL: 'mysql://a@db7/x', DATABASE_URL_PRODUCTION: 'mysql://b@db7/y' }
    await expect(staged(asks, env)).rejects.toThrow('secret DATABASE_URL')
  })

  it('lets staging have data of its own, and production its own', async () => {
    const own = await staged(asks, { DATABASE_URL: 'postgres://u@db.staging.acme.example/shop' })
    expect(own.outputs.status).toBe('admitted')
    const live = await judge(configOf(asks), {}, { DATABASE_URL: 'postgres://u@db.prod.acme.example/shop' })
    expect(live.outputs.status).toBe('admitted')
  })
})

describe('time budgets [D22]', () => {
  const config = configOf({ budgets: { deploy: '15m', gate: '1s' } })

  it('says what took longer than allowed, and undoes nothing', async () => {
    const given = { part: 'end', 'started-at': String(Date.now() - 16 * 60_000) }
    const { phase, reason, outputs } = await judge(config, given)
    expect([phase, outputs['over-budget']]).toEqual(['Successful', true])
    expect(reason).toMatch(/^deploy took 16 m.*, 15 m 00 s are allowed \(environments.production.budgets.deploy\)$/)
  })

  it('says no time of a phase of which nobody told when it began', async () => {
    const { phase, reason, outputs } = await judge(config, { part: 'end', phase: 'rollback' })
    expect([phase, reason]).toEqual(['Successful', 'how long rollback took stands in its own step'])
    expect([outputs.seconds, outputs['over-budget']]).toEqual(['', false])
  })

  it('says nothing of what kept it, and of a phase without one', async () => {
    const since = String(Date.now() - 60_000)
    expect((await judge(config, { part: 'end', 'started-at': since })).outputs['over-budget']).toBe(false)
    expect((await judge(configOf({}), { part: 'end', 'started-at': since })).outputs['over-budget']).toBe(false)
  })
})

describe('what is deployed', () => {
  const config = { ...configOf({}), services: { shop: { image: 'ghcr.io/acme/shop' } } }

  it("is the service's image with the version for a tag, where neither image nor commit is given", async () => {
    expect((await judge(config)).outputs.image).toBe('ghcr.io/acme/shop:v1.2.0')
    expect((await judge(config, { image: 'ghcr.io/acme/other:1' })).outputs.image).toBe('ghcr.io/acme/other:1')
    expect((await judge(config, { commit: 'a'.repeat(40) })).outputs.image).toBe('')
    expect((await judge(configOf({}))).outputs.image).toBe('')
  })
})
