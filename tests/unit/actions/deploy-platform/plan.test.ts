import { describe, expect, it } from '@jest/globals'
import { plan } from '../../../../actions/deploy-platform/src/plan.ts'
import { ofService } from '../../../../actions/deploy-platform/src/services.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { deployTargets } from '../../../../shared/deploy/registry.ts'
import { inputsOf } from './inputs-of.ts'

const hook = {
  platform: 'webhook',
  url: 'https://deploy.example.com/hook',
  options: 'status-url: https://deploy.example.com/{id}',
}
const hookToken: Readonly<Record<string, string>> = { HOOK_TOKEN: 'value of HOOK_TOKEN' }
const planned = (given: Record<string, string>, config?: Config, variables = hookToken) =>
  plan(
    ofService(inputsOf(given), given.service ?? '').inputs,
    config,
    deployTargets,
    (variable) => variables[variable] ?? '',
  )
const wrong = (given: Record<string, string>, config?: Config) =>
  planned(given, config).problems.map(({ input }) => input)

const config = (target: object) => ({ version: 1, environments: { production: { target } } }) as unknown as Config

describe('what is deployed where', () => {
  it.each([
    ['ghcr.io/acme/shop:v1', { kind: 'image', image: { name: 'ghcr.io/acme/shop', tag: 'v1' } }],
    ['a'.repeat(40), { kind: 'commit', sha: 'a'.repeat(40) }],
    ['dpl_8xYz', { kind: 'artifact', id: 'dpl_8xYz' }],
    [`sha256:${'b'.repeat(64)}`, { kind: 'artifact', id: `sha256:${'b'.repeat(64)}` }],
    ['', { kind: 'configured' }],
  ])('reads the revision %s', (revision, expected) => {
    expect(planned({ ...hook, revision }).value.item.revision).toEqual(expected)
  })

  it('names every problem at once', () => {
    expect(wrong({ platform: 'webhook', record: 'true', options: 'poll: 1' })).toEqual([
      'options',
      'url',
      'expect-version',
      'environment',
    ])
  })

  it('deploys on Coolify where nothing else is said, and never on another platform than the config has', () => {
    expect(planned({}).value.platform).toBe('coolify')
    expect(wrong({})).toEqual(['url', 'token', 'project'])
    expect(wrong({ ...hook, environment: 'production' }, config({ kind: 'coolify' }))).toEqual(['platform'])
  })

  it('takes the token of each target by its usual name, and never that of another', () => {
    const variables = { COOLIFY_TOKEN: 'of Coolify', VERCEL_TOKEN: 'of Vercel' }
    const tokenOf = (kind: string) =>
      planned({ environment: 'production' }, config({ kind }), variables).value.settings.token
    expect(['coolify', 'vercel', 'heroku', 'webhook'].map(tokenOf)).toEqual(['of Coolify', 'of Vercel', '', ''])
  })

  it('lets inputs win over the config, and takes the token by its variable', () => {
    const target = {
      kind: 'webhook',
      url: 'https://other.example',
      token: 'HOOK_TOKEN',
      options: { 'state-field': 's' },
    }
    const { value, problems } = planned({ ...hook, environment: 'production' }, config(target))
    expect(problems).toEqual([])
    expect(value.settings).toEqual({
      url: hook.url,
      token: 'value of HOOK_TOKEN',
      options: { 'state-field': 's', 'status-url': 'https://deploy.example.com/{id}' },
    })
  })

  it('asks the public address where there are no slots, holds the config’s rules, and watches where there are some [O51]', () => {
    const health = { path: '/health', rules: ['p95 <= 500ms'] }
    const environment = { url: 'https://{label}.example.com', health, target: { kind: 'webhook' } }
    const known = { version: 1, environments: { production: environment } } as unknown as Config
    const given = { ...hook, environment: 'production', service: 'shop', 'health-timeout': '1m' }
    const { value, problems } = planned(given, known)
    expect(problems).toEqual([])
    expect(value.item.healthUrl).toBe('https://shop.example.com/health')
    expect([value.proof.bake, value.proof.rules.map(({ text }) => text)]).toEqual([300_000, ['p95 <= 500ms']])
    expect(planned({ ...given, slot: 'blue' }, known).value).toMatchObject({
      item: { healthUrl: undefined },
      proof: { bake: 0, rules: [] },
    })
  })

  it('refuses to watch or to test what nobody is asked about', () => {
    expect(wrong({ ...hook, smoke: 'home: true', bake: '1m', rules: 'p95 <= 5ms' })).toEqual(['smoke', 'bake', 'rules'])
    expect(wrong({ ...hook, 'health-url': 'https://a.example', rules: 'p59 <= 5ms' })).toEqual(['rules'])
    const { problems } = planned({ ...hook, bake: '1m' })
    expect(problems).toContainEqual({ input: 'bake', sentence: expect.stringMatching(/^bake needs public-url/) })
  })

  it('asks the public URL because of functions, and refuses them by name where none is known [D43]', () => {
    const health = { functions: { week: { path: '/settings' } } }
    const at = (more: object) =>
      ({ version: 1, environments: { production: { health, ...more } } }) as unknown as Config
    const given = { ...hook, environment: 'production' }
    const { value, problems } = planned(given, at({ url: 'https://www.example.com' }))
    expect(problems).toEqual([])
    const publicUrl = 'https://www.example.com'
    expect(value.item).toMatchObject({ healthUrl: 'https://www.example.com/health', publicUrl })
    expect(wrong(given, at({}))).toEqual(['environments.production.health.functions'])
    expect(wrong({ ...given, functions: 'week=/settings' }, at({}))).toEqual(['functions'])
    const ofSlot = { ...given, slot: 'blue', project: 'blue=shop' }
    expect(wrong(ofSlot, at({}))).toEqual([])
    const byPath = planned({ ...ofSlot, functions: 'week=/', 'health-path': '/health' }, at({ url: publicUrl }))
    expect(byPath).toMatchObject({ value: { item: { publicUrl: undefined } }, problems: [] })
  })

  it('a rule whose `for` is longer than the bake, and any without a bake, could never be broken, and is refused', () => {
    const watched = { ...hook, 'health-url': 'https://a.example' }
    const rules = 'p95 <= 5ms for 2m\nsuccess-rate >= 95%'
    expect(wrong({ ...watched, rules, bake: '2m' })).toEqual([])
    expect(planned({ ...watched, rules, bake: '1m' }).problems).toMatchObject([
      { input: 'bake', received: 'p95 <= 5ms for 2m', example: '120s' },
    ])
    expect(wrong({ ...watched, rules, bake: '0' })).toEqual(['bake', 'bake'])
    const environment = { health: { rules: ['p95 <= 5ms for 10m'] }, target: { kind: 'webhook' } }
    const known = { version: 1, environments: { production: environment } } as unknown as Config
    expect(wrong({ ...watched, environment: 'production', service: 'shop' }, known)).toEqual(['bake'])
  })

  it('takes the slot’s project, and asks for the slot where there are several', () => {
    const project = 'blue=shop-a\ngreen=shop-b'
    expect(planned({ ...hook, project, slot: 'green' }).value.item.resource).toBe('shop-b')
    expect(wrong({ ...hook, project })).toEqual(['slot'])
    const target = { kind: 'webhook', resources: { shop: { blue: 'a', green: 'b' } } }
    const given = { ...hook, environment: 'production', service: 'shop' }
    expect(planned({ ...given, slot: 'blue' }, config(target)).value.item).toMatchObject({
      name: 'shop',
      resource: 'a',
    })
    expect(wrong(given, config(target))).toEqual(['slot'])
  })

  it('is refused one resource for a slot, which customers would be on', () => {
    const given = { environment: 'production', service: 'shop', token: 't', revision: 'a'.repeat(40), slot: 'blue' }
    const place = 'environments.production.target.resources.shop'
    const heroku = { kind: 'heroku', resources: { shop: 'shop' } }
    expect(wrong({ ...given, platform: 'heroku' }, config(heroku))).toEqual([place])
    expect(wrong({ ...given, platform: 'heroku', slot: '' }, config(heroku))).toEqual([])
    expect(wrong({ ...given, platform: 'heroku', project: 'shop-blue' }, config(heroku))).toEqual([])
    expect(wrong({ ...given, platform: 'vercel' }, config({ ...heroku, kind: 'vercel' }))).toEqual([])
  })

  it('wants a version to be asked for somewhere', () => {
    expect(wrong({ ...hook, 'expect-version': 'v1' })).toEqual(['expect-version'])
    expect(wrong({ ...hook, options: '', 'health-url': 'https://x.example/health' })).toEqual(['expect-version'])
  })

  it('never shows the address of a hook, which is a credential', () => {
    const { problems } = planned(
      { platform: 'webhook', options: hook.options, environment: 'production' },
      config({ kind: 'webhook', url: 'ftp://x.example/s3cret' }),
    )
    expect(JSON.stringify(problems)).not.toContain('s3cret')
  })
})
