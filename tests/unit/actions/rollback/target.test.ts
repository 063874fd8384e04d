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
const resolve = (raw: Record<string, string>, options = '', env: Record<string, string> = {}) =>
  resolveTarget(inputsOf(fields, { environment: 'production', 'target-options': options, ...raw }), { config, env })
const seen = { options: {}, unseen: undefined, publicUrl: '', healthUrl: '' }
const given = {
  environment: 'staging',
  target: 'coolify',
  'target-url': 'https://c.example.com',
  'target-token': 'secret',
}

describe('where a rollback can redeploy', () => {
  it('is nowhere when nothing is said about it', async () => {
    expect(await resolve({ environment: 'staging' })).toEqual({ settings: undefined, problems: [] })
  })

  it('comes from the inputs: one resource where there are no slots, else one each', async () => {
    expect((await resolve(given, 'resource: uuid-9')).settings).toEqual({
      ...seen,
      kind: 'coolify',
      url: 'https://c.example.com',
      token: 'secret',
      place: { kind: 'single', resource: 'uuid-9' },
      pollInterval: 1_000,
    })
    expect((await resolve(given, 'resources: { blue: a, green: b }')).settings?.place).toEqual({
      kind: 'slots',
      blue: 'a',
      green: 'b',
    })
  })

  it('comes from the config, the token from the variable that it names', async () => {
    expect((await resolve({ service: 'shop' }, '', { COOLIFY_TOKEN: 'secret' })).settings).toEqual({
      ...seen,
      kind: 'coolify',
      url: 'https://coolify.example.com',
      token: 'secret',
      place: { kind: 'slots', blue: 'uuid-1', green: 'uuid-2' },
      pollInterval: 1_000,
    })
  })

  it('is told everything that is missing at once', async () => {
    const { settings, problems } = await resolve({ environment: 'staging', target: 'coolify' })
    expect(settings).toBeUndefined()
    expect(problems.map(({ input }) => input)).toEqual(['target-url', 'target-token', 'target-options'])
    expect((await resolve(given, 'resources: { blue: a }')).problems).toMatchObject([
      { input: 'target-options', received: '{"blue":"a"}' },
    ])
  })

  it('is refused with a user and a password in its address: the token has an input of its own', async () => {
    const address = { ...given, environment: 'password', 'target-url': '' }
    const { settings, problems } = await resolve(address, 'resource: u')
    expect(settings).toBeUndefined()
    expect(problems).toMatchObject([{ input: 'target-url', received: 'https://ops:secret@c.example' }])
  })

  it('is any target that is registered, with options of its own, and what is wrong with those is said by the names of the inputs', async () => {
    const hook = { environment: 'staging', target: 'webhook', 'target-url': 'https://d.example.com/hook' }
    expect((await resolve(hook, 'resource: shop')).settings).toMatchObject({ kind: 'webhook', unseen: 'status-url' })
    const { problems } = await resolve({ ...hook, target: 'vercel', 'target-url': '' }, '{ resource: shop, staet: x }')
    expect(problems.map(({ input }) => input)).toEqual(['target-options', 'target-token'])
  })
})

describe('what is deployed to, beside a driver', () => {
  const settled = async (options: string) => (await resolve(given, options)).settings!
  const both = async () => [await settled('resources: { blue: a, green: b }'), await settled('resource: a')] as const

  it('is a resource for each slot: one for both is where customers are', async () => {
    const [slots, single] = await both()
    expect(checkPlace(slots, true)).toEqual([])
    expect(checkPlace(single, true)).toMatchObject([{ input: 'target-options', received: 'a' }])
  })

  it('is one resource without a driver: nobody knows which of two slots customers are on', async () => {
    const [slots, single] = await both()
    expect(checkPlace(single, false)).toEqual([])
    expect(checkPlace(slots, false)).toMatchObject([{ input: 'target-options', received: '{"blue":"a","green":"b"}' }])
  })
})
