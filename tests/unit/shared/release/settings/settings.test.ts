import { describe, expect, it } from '@jest/globals'
import { type Config, parseConfig } from '../../../../../shared/config/config.ts'
import { resolveTraffic } from '../../../../../shared/release/settings/settings.ts'
import { trafficFields } from '../../../../../shared/release/settings/switch-fields.ts'
import { inputsOf } from '../../../../fakes/stage.ts'

const config = parseConfig(
  `version: 1
services:
  shop: { label: store }
environments:
  production:
    url: https://{label}.acme.example/{service}
    traffic:
      driver: webhook
      url: https://edge.acme.example/weights
      token: EDGE_TOKEN
      blue-url: https://blue.acme.example
      green-url: https://green.acme.example
      options: { verify: slot-header }
    health: { path: /up }
`,
  'release-kit.yml',
  {},
).config

const complete = {
  environment: 'production',
  driver: 'webhook',
  'driver-url': 'https://edge.example.com/weights',
  url: 'https://shop.example.com',
  'blue-url': 'https://blue.example.com',
  'green-url': 'https://green.example.com',
}

function resolve(raw: Record<string, string>, given?: Config, options: Record<string, unknown> = {}) {
  return resolveTraffic(inputsOf(trafficFields, raw), given, options, { EDGE_TOKEN: 'token-of-the-edge' })
}

describe('what moves traffic, and how', () => {
  it('comes from the inputs alone where there is no config', () => {
    expect(resolve(complete)).toEqual({
      problems: [],
      settings: {
        kind: 'webhook',
        driver: {
          url: 'https://edge.example.com/weights',
          route: 'shop.example.com',
          options: {},
          names: { blue: '', green: '' },
          publicUrl: 'https://shop.example.com',
          slotHeader: '',
        },
        slotUrl: { blue: 'https://blue.example.com', green: 'https://green.example.com' },
        healthPath: '/health',
        versionPath: 'version',
        token: '',
        reach: { via: '', sshKey: '', knownHosts: '' },
      },
    })
  })

  it('comes from the environment of the config, its URL filled in for the service', () => {
    const { settings, problems } = resolve(
      { environment: 'production', service: 'shop', 'slot-header': 'x-slot' },
      config,
    )
    expect(problems).toEqual([])
    expect(settings).toMatchObject({
      kind: 'webhook',
      driver: {
        url: 'https://edge.acme.example/weights',
        route: 'store.acme.example',
        publicUrl: 'https://store.acme.example/shop',
        options: { verify: 'slot-header' },
      },
      slotUrl: { blue: 'https://blue.acme.example' },
      healthPath: '/up',
      token: 'token-of-the-edge',
    })
  })

  it('lets an input win over the config, option by option', () => {
    const raw = { ...complete, 'health-path': '/live', route: 'by-hand' }
    const { settings } = resolve(raw, config, { verify: 'read-back' })
    expect(settings).toMatchObject({
      driver: { url: complete['driver-url'], route: 'by-hand', options: { verify: 'read-back' } },
      slotUrl: { green: 'https://green.example.com' },
      healthPath: '/live',
    })
  })

  it('names everything that is missing at once', () => {
    const { settings, problems } = resolve({ environment: 'production' })
    expect(settings).toBeUndefined()
    expect(problems.map(({ input }) => input)).toEqual(['blue-url', 'green-url', 'driver'])
    expect(resolve({ ...complete, 'driver-url': '', url: '' }).problems.map(({ input }) => input)).toEqual([
      'driver-url',
      'route',
    ])
  })

  it('refuses a user and a password in the address of the edge, wherever it is written', () => {
    const withPassword: Config = {
      version: 1,
      environments: { production: { traffic: { driver: 'webhook', url: 'https://ops:secret@edge.example' } } },
    }
    const { problems } = resolve({ ...complete, 'driver-url': '' }, withPassword)
    expect(problems).toMatchObject([{ input: 'driver-url', received: 'https://ops:secret@edge.example' }])
  })

  it.each([
    ['the two slots', { 'green-url': 'https://blue.example.com/' }, 'green-url', 'blue-url'],
    ['a slot and the public route', { url: 'https://GREEN.example.com' }, 'url', 'green-url'],
  ])('refuses one address for %s: the new version would be judged by the old', (_, given, input, other) => {
    expect(resolve({ ...complete, ...given }).problems).toMatchObject([
      { input, allowed: `an address of its own, other than that of ${other}` },
    ])
  })

  it('takes no URL for a health path: both slots would be asked at one place', () => {
    expect(() => resolve({ ...complete, 'health-path': 'https://shop.example.com/up' })).toThrow('health-path')
    expect(resolve({ ...complete, 'health-path': 'up/v1:check' }).problems).toEqual([])
  })

  it('refuses a driver that is not supported yet, and options that one does not have', () => {
    expect(() => resolve({ ...complete, driver: 'envoy' })).toThrow('driver')
    expect(resolve(complete, undefined, { verify: 'hope' }).problems).toMatchObject([
      { input: 'driver-options verify' },
    ])
    expect(resolve(complete, undefined, { speed: 1 }).problems).toMatchObject([{ input: 'driver-options' }])
  })

  it('asks for the public URL and the header where the driver sees by who answers', () => {
    const raw = { ...complete, url: '', route: 'shop' }
    expect(resolve(raw, undefined, { verify: 'slot-header' }).problems.map(({ input }) => input)).toEqual([
      'url',
      'slot-header',
    ])
  })
})

describe('a token of the edge', () => {
  const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'
  const ssh = {
    'driver-via': 'ssh://deploy@edge.example.com',
    'driver-ssh-key': key,
    'driver-known-hosts': 'edge.example.com ssh-ed25519 AAAA',
  }
  const traefik = { ...complete, driver: 'traefik', route: 'shop', blue: 'blue@docker', green: 'green@docker' }
  const exposed = (raw: Record<string, string>, api: string) =>
    resolve({ ...traefik, 'driver-token': 'hunter2', ...raw }, undefined, { api }).problems.filter(({ allowed }) =>
      allowed?.includes('everybody could read driver-token'),
    )
  const far = { api: 'http://traefik.internal:8080', redis: 'redis://cache.internal:6379' }
  const near = { api: 'http://127.0.0.1:8080', redis: 'redis://127.0.0.1:6379' }

  it.each([
    ['Traefik, at whose API it is read back', { 'driver-url': '/etc/traefik/dynamic/shop.yml' }, far.api, far.api],
    ['a Redis without TLS', { 'driver-url': far.redis }, near.api, far.redis],
    ['a Redis without TLS behind the host of ssh', { 'driver-url': far.redis, ...ssh }, near.api, far.redis],
  ])('is not sent in the clear to %s', (_, raw, api, received) => {
    expect(exposed(raw, api)).toMatchObject([{ received }])
  })

  it.each([
    ['a Redis with TLS', { 'driver-url': 'rediss://cache.internal' }, far.api],
    ['a Redis on this machine', { 'driver-url': near.redis }, near.api],
    ['a Redis on the host of ssh', { 'driver-url': near.redis, ...ssh }, near.api],
  ])('may be sent to %s', (_, raw, api) => {
    expect(exposed(raw, api)).toEqual([])
  })
})
