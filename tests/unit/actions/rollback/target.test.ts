import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/rollback/src/inputs.ts'
import { checkPlace, resolveTarget } from '../../../../actions/rollback/src/target.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const { config } = parseConfig(
  `version: 1
services: { shop: {} }
environments:
  production:
    target: { kind: coolify, url: https://coolify.example.com, token: COOLIFY_TOKEN, resources: { shop: { blue: uuid-1, green: uuid-2 } } }
  vercel:
    target: { kind: vercel }
  password:
    target: { kind: coolify, url: 'https://ops:secret@c.example' }
`,
  'release-kit.yml',
  {},
)
const resolve = (
  raw: Record<string, string>,
  options: Record<string, unknown> = {},
  env: Record<string, string> = {},
) => resolveTarget(inputsOf(fields, { environment: 'production', ...raw }), { config, env }, options)
const given = {
  environment: 'staging',
  target: 'coolify',
  'target-url': 'https://c.example.com',
  'target-token': 'secret',
}

describe('where a rollback can redeploy', () => {
  it('is nowhere when nothing is said about it', () => {
    expect(resolve({ environment: 'staging' })).toEqual({ settings: undefined, problems: [] })
  })

  it('comes from the inputs: one resource where there are no slots, else one each', () => {
    expect(resolve(given, { resource: 'uuid-9' }).settings).toEqual({
      kind: 'coolify',
      url: 'https://c.example.com',
      token: 'secret',
      place: { kind: 'single', resource: 'uuid-9' },
      pollInterval: 1_000,
    })
    expect(resolve(given, { resources: { blue: 'a', green: 'b' } }).settings?.place).toEqual({
      kind: 'slots',
      blue: 'a',
      green: 'b',
    })
  })

  it('comes from the config, the token from the variable that it names', () => {
    expect(resolve({ service: 'shop' }, {}, { COOLIFY_TOKEN: 'secret' }).settings).toEqual({
      kind: 'coolify',
      url: 'https://coolify.example.com',
      token: 'secret',
      place: { kind: 'slots', blue: 'uuid-1', green: 'uuid-2' },
      pollInterval: 1_000,
    })
  })

  it('is told everything that is missing at once', () => {
    const { settings, problems } = resolve({ environment: 'staging', target: 'coolify' })
    expect(settings).toBeUndefined()
    expect(problems.map(({ input }) => input)).toEqual(['target-url', 'target-token', 'target-options'])
    expect(resolve(given, { resources: { blue: 'a' } }).problems).toMatchObject([
      { input: 'target-options', received: '{"blue":"a"}' },
    ])
  })

  it('is refused with a user and a password in its address: the token has an input of its own', () => {
    const { settings, problems } = resolve({ ...given, environment: 'password', 'target-url': '' }, { resource: 'u' })
    expect(settings).toBeUndefined()
    expect(problems).toMatchObject([{ input: 'target-url', received: 'https://ops:secret@c.example' }])
  })

  it('is refused where it is not supported yet', () => {
    expect(resolve({ environment: 'vercel' }).problems).toMatchObject([
      { input: 'target', received: 'vercel', allowed: 'coolify (vercel is not supported yet)' },
    ])
  })
})

describe('what is deployed to, beside a driver', () => {
  const slots = resolve(given, { resources: { blue: 'a', green: 'b' } }).settings!
  const single = resolve(given, { resource: 'a' }).settings!

  it('is a resource for each slot: one for both is where customers are', () => {
    expect(checkPlace(slots, true)).toEqual([])
    expect(checkPlace(single, true)).toMatchObject([{ input: 'target-options', received: 'a' }])
  })

  it('is one resource without a driver: nobody knows which of two slots customers are on', () => {
    expect(checkPlace(single, false)).toEqual([])
    expect(checkPlace(slots, false)).toMatchObject([{ input: 'target-options', received: '{"blue":"a","green":"b"}' }])
  })
})
