import { describe, expect, it } from '@jest/globals'
import { plan } from '../../../../actions/deploy-platform/src/plan.ts'
import type { Config } from '../../../../shared/config/config.ts'
import { deployTargets } from '../../../../shared/deploy/registry.ts'
import { inputsOf } from './inputs-of.ts'

const hook = {
  platform: 'webhook',
  url: 'https://deploy.example.com/hook',
  options: 'status-url: https://deploy.example.com/{id}',
}
const planned = (given: Record<string, string>, config?: Config) =>
  plan(inputsOf(given), config, deployTargets, (variable) => `value of ${variable}`)
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

  it('needs a platform, of the inputs or of the config', () => {
    expect(wrong({})).toEqual(['platform'])
    expect(wrong({ ...hook, environment: 'production' }, config({ kind: 'coolify' }))).toEqual(['platform'])
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
