import { describe, expect, it } from '@jest/globals'
import { planItems } from '../../../../actions/deploy-coolify/src/plan.ts'
import { resolveSettings } from '../../../../actions/deploy-coolify/src/settings.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { inputsOf } from './inputs-of.ts'

const config: Config = {
  version: 1,
  'time-zone': 'Europe/Paris',
  services: {
    frontend: { label: 'app', 'depends-on': ['auth'] },
    auth: { 'depends-on': ['db'] },
    db: {},
  },
  environments: {
    production: {
      url: 'https://{label}.acme.example',
      target: {
        kind: 'coolify',
        url: 'https://coolify.acme.example',
        token: 'COOLIFY_TOKEN',
        resources: { frontend: { blue: 'u1', green: 'u2' }, auth: 'u3' },
      },
      health: { path: '/api/v1/health' },
      windows: ['allow Tue-Thu 14:00-16:00'],
    },
    // what the schema will allow when there are other targets
    elsewhere: { target: { kind: 'vercel' as 'coolify' } },
    password: { target: { kind: 'coolify', url: 'https://ops:secret@coolify.acme.example', token: 'COOLIFY_TOKEN' } },
  },
}
const basics = { url: 'https://coolify.example', token: 't', resources: 'web=u1' }
const problemsOf = (given: Record<string, string>, of?: Config) => resolveSettings(inputsOf(given), of).problems

describe('where deploy-coolify deploys', () => {
  it('takes everything from the inputs', () => {
    const { value, problems } = resolveSettings(inputsOf(basics), undefined)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ url: 'https://coolify.example', resources: { web: 'u1' }, tag: undefined })
  })

  it('takes from the config what the inputs do not say', () => {
    const { value, problems } = resolveSettings(
      inputsOf({ environment: 'production', services: 'frontend\nauth', slot: 'green' }),
      config,
    )
    expect(problems).toEqual([])
    expect(value).toMatchObject({
      url: 'https://coolify.acme.example',
      tokenVariable: 'COOLIFY_TOKEN',
      resources: { frontend: 'u2', auth: 'u3' },
    })
    expect(value.window.allow).toHaveLength(1)
  })

  it('refuses under a release a service of one resource: customers are on it while traffic is to move', () => {
    const given = { environment: 'production', services: 'frontend\nauth', slot: 'green', 'release-id': '7' }
    expect(problemsOf(given, config)).toMatchObject([
      { input: 'environments.production.target.resources.auth', received: 'u3' },
    ])
    expect(problemsOf({ ...given, services: 'frontend' }, config)).toEqual([])
  })

  it('lets inputs win over the config', () => {
    const given = { ...basics, environment: 'production', window: 'never Fri' }
    const { value } = resolveSettings(inputsOf(given), config)
    expect(value.url).toBe('https://coolify.example')
    expect([value.window.allow.length, value.window.never.length]).toEqual([0, 1])
  })

  it.each(['https://coolify.example/', 'https://coolify.example/api/v1', 'https://coolify.example/api/v1/'])(
    'understands the address %s',
    (url) => {
      expect(resolveSettings(inputsOf({ ...basics, url }), undefined).value.url).toBe('https://coolify.example')
    },
  )

  it('takes address and resources from deploy URLs', () => {
    const webhook = 'web=https://c.example/api/v1/deploy?uuid=u1\nhttps://c.example/api/v1/deploy?uuid=u2,u3'
    const { value, problems } = resolveSettings(inputsOf({ token: 't', webhook }), undefined)
    expect(problems).toEqual([])
    expect(value).toMatchObject({ url: 'https://c.example', resources: { web: 'u1', u2: 'u2', u3: 'u3' } })
  })

  it('takes no user and password in the address: the token has an input of its own', () => {
    expect(problemsOf({ environment: 'password', resources: 'web=u1' }, config)).toMatchObject([
      { input: 'url', received: 'https://ops:secret@coolify.acme.example' },
    ])
  })

  it('takes only the resources of the slot', () => {
    const given = { ...basics, resources: 'shop/blue=u1\nshop/green=u2\ndb=u3', slot: 'green' }
    expect(resolveSettings(inputsOf(given), undefined).value.resources).toEqual({ shop: 'u2', db: 'u3' })
  })

  it('names everything that is missing at once', () => {
    expect(problemsOf({}).map(({ input }) => input)).toEqual(['resources', 'url', 'token'])
  })

  it.each<[string, string, Record<string, string>, Config | undefined]>([
    ['two ways to name resources', 'resources', { ...basics, tag: 'live' }, undefined],
    ['names given twice', 'resources', { ...basics, resources: 'web=u1\nweb=u2' }, undefined],
    ['slots without a slot', 'slot', { ...basics, resources: 'shop/blue=u1' }, undefined],
    [
      'a service of the config with slots without a slot',
      'slot',
      { environment: 'production', services: 'frontend' },
      config,
    ],
    ['an unknown service', 'services', { environment: 'production', services: 'payment' }, config],
    ['services without an environment', 'environment', { ...basics, resources: '', services: 'web' }, config],
    ['a target of another kind', 'environments.elsewhere.target.kind', { ...basics, environment: 'elsewhere' }, config],
    [
      'deploy URLs of two Coolifys',
      'webhook',
      { token: 't', webhook: 'https://a.example/api/v1/deploy?uuid=u\nhttps://b.example/api/v1/deploy?uuid=v' },
      undefined,
    ],
    ['a record without an environment', 'environment', { ...basics, record: 'true' }, undefined],
    [
      'a record of its own under a release',
      'record',
      { ...basics, environment: 'x', record: 'true', 'release-id': '7' },
      undefined,
    ],
    ['a slot of a tag', 'slot', { ...basics, resources: '', tag: 'production', slot: 'green' }, undefined],
    ['a window rule that is none', 'window', { ...basics, window: 'permit Mon' }, undefined],
  ])('refuses %s', (_, input, given, of) => {
    expect(problemsOf(given, of).map((problem) => problem.input)).toContain(input)
  })
})

describe('what deploy-coolify deploys', () => {
  const resources = { web: 'u1', api: 'u2' }
  const plan = (given: Record<string, string>, of?: Config, named: Record<string, string> = resources) =>
    planItems(inputsOf({ ...basics, ...given }), of, named)

  it('gives each its revision, health URL and version', () => {
    const { value, problems } = plan({
      image: 'web=acme/web:v2',
      commit: `api=${'a'.repeat(40)}`,
      'health-url': 'web=https://web.example/health',
      'expect-version': 'v2',
      'depends-on': 'web: api',
    })
    expect(problems).toEqual([])
    expect(value).toEqual([
      [
        {
          name: 'api',
          resource: 'u2',
          revision: { kind: 'commit', sha: 'a'.repeat(40) },
          healthUrl: undefined,
          expectVersion: 'v2',
        },
      ],
      [
        {
          name: 'web',
          resource: 'u1',
          revision: { kind: 'image', image: { name: 'acme/web', tag: 'v2' } },
          healthUrl: 'https://web.example/health',
          expectVersion: 'v2',
        },
      ],
    ])
  })

  it('says which name has two lines, or that two have none', () => {
    const received = (image: string) => plan({ image }, undefined, { web: 'u1' }).problems.map((one) => one.received)
    expect(received('web=acme/web:v1\nweb=acme/web:v2')).toEqual(['two lines for web'])
    expect(received('acme/web:v1\nacme/web:v2')).toEqual(['two lines without a name'])
  })

  it('takes an order that is written a line at a time', () => {
    const named = { web: 'u1', api: 'u2', db: 'u3' }
    const { value } = plan({ 'depends-on': 'web: api\nweb: db\ndb: api' }, undefined, named)
    expect(value.map((wave) => wave.map(({ name }) => name))).toEqual([['api'], ['db'], ['web']])
    const late = plan({ 'depends-on': 'web: db\nweb: api\ndb: api' }, undefined, named)
    expect(late.value).toEqual(value)
  })

  it('[P21] takes the order from the config, as far as it is about what is deployed', () => {
    const named = { frontend: 'u1', auth: 'u2' }
    expect(plan({}, config, named).value.map((wave) => wave.map(({ name }) => name))).toEqual([['auth'], ['frontend']])
  })

  it('[P22] makes the health URL from the config, but not for a slot', () => {
    const named = { frontend: 'u1' }
    const health = (given: Record<string, string>) =>
      plan({ environment: 'production', ...given }, config, named).value[0]?.[0]?.healthUrl
    expect(health({})).toBe('https://app.acme.example/api/v1/health')
    expect(health({ slot: 'blue' })).toBeUndefined()
  })

  it.each([
    ['image', { image: 'shop=acme/web:v1' }],
    ['commit', { commit: `shop=${'a'.repeat(40)}` }],
    ['health-url', { 'health-url': 'shop=https://x.example' }],
    ['expect-version', { 'expect-version': 'shop=v1' }],
    ['depends-on', { 'depends-on': 'shop: web' }],
  ])('refuses a name that is not deployed: %s', (input, given) => {
    expect(plan(given).problems).toEqual([
      expect.objectContaining({ input, received: 'shop', allowed: expect.stringContaining('web, api') }),
    ])
  })

  it.each([
    ['an image for nobody in particular', 'image', { image: 'acme/web:v1' }],
    ['a health URL for nobody in particular', 'health-url', { 'health-url': 'https://x.example' }],
    ['an image and a commit for one', 'commit', { image: 'web=acme/web:v1', commit: `web=${'a'.repeat(40)}` }],
    ['an order that nobody waits for', 'wait', { 'depends-on': 'web: api', wait: 'false' }],
    ['a version that nothing is asked for', 'expect-version', { 'expect-version': 'v1' }],
    [
      'a version of what has no health URL',
      'expect-version',
      { 'health-url': 'web=https://x.example', 'expect-version': 'api=v1' },
    ],
    ['a health URL that nobody waits for', 'wait', { 'health-url': 'web=https://x.example', wait: 'false' }],
    ['two images for one', 'image', { image: 'web=acme/web:v1\nweb=acme/web:v2' }],
    ['a circle', 'depends-on', { 'depends-on': 'web: api\napi: web' }],
  ])('refuses %s', (_, input, given) => {
    expect(plan(given).problems).toEqual([expect.objectContaining({ input })])
  })
})
