import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/rollback/src/inputs.ts'
import { createTarget, resolveTarget, revisionOf } from '../../../../actions/rollback/src/target.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import { createContext } from '../../../fakes/context.ts'
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

  it('comes from the inputs: one resource for both slots, or one each', () => {
    expect(resolve(given, { resource: 'uuid-9' }).settings).toEqual({
      url: 'https://c.example.com',
      token: 'secret',
      resource: { blue: 'uuid-9', green: 'uuid-9' },
    })
    expect(resolve(given, { resources: { blue: 'a', green: 'b' } }).settings?.resource).toEqual({
      blue: 'a',
      green: 'b',
    })
  })

  it('comes from the config, the token from the variable that it names', () => {
    expect(resolve({ service: 'shop' }, {}, { COOLIFY_TOKEN: 'secret' }).settings).toEqual({
      url: 'https://coolify.example.com',
      token: 'secret',
      resource: { blue: 'uuid-1', green: 'uuid-2' },
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

  it('is refused where it is not built', () => {
    expect(resolve({ environment: 'vercel' }).problems).toMatchObject([{ input: 'target', received: 'vercel' }])
  })
})

describe('an artifact', () => {
  it.each([
    ['ghcr.io/acme/shop:v1.2.3', 'image'],
    [`ghcr.io/acme/shop@sha256:${'a'.repeat(64)}`, 'image'],
    ['c'.repeat(40), 'commit'],
    ['v1.2.3', undefined],
    ['', undefined],
    ['not an image', undefined],
  ])('%j can be deployed as: %s', (artifact, kind) => expect(revisionOf(artifact)?.kind).toBe(kind))
})

it('hides the part of a Coolify token behind its |, which is the secret by itself', () => {
  const context = createContext()
  const resource = { blue: 'a', green: 'a' }
  createTarget({ url: 'https://c.example', token: '3|opensesame', resource }, context, () => Promise.resolve())
  expect(context.redactor.redact('bearer opensesame')).toBe('bearer ***')
})
