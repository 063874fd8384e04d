import { describe, expect, it } from '@jest/globals'
import { parseAddress } from '../../../../shared/traffic/reach/address.ts'
import { isInClear } from '../../../../shared/text/credentials.ts'
import { accessOf, checkReach, explain, keyText } from '../../../../shared/traffic/reach/ssh-access.ts'

describe('the address of an edge', () => {
  it.each([
    ['http://127.0.0.1:2019', 'http'],
    ['https://edge.example.com/weights', 'http'],
    ['unix:/run/haproxy/admin.sock', 'unix'],
    ['unix:///run/haproxy/admin.sock', 'unix'],
    ['tcp://10.0.0.5:9999', 'tcp'],
    ['tcp://[::1]:9999', 'tcp'],
    ['/etc/traefik/dynamic/shop.yml', 'file'],
    ['redis://127.0.0.1:6379', 'redis'],
    ['rediss://cache.example.com/1', 'redis'],
  ])('%s is one of kind %s', (text, kind) => {
    expect(parseAddress(text)?.kind).toBe(kind)
  })

  it.each([
    'edge.example.com',
    'ftp://edge.example.com',
    'https://user:password@edge.example.com',
    'tcp://10.0.0.5',
    'redis://:password@cache.example.com',
    'redis://cache.example.com/one',
    'redis://cache.example.com?db=1',
    'tcp://10.0.0.5:9999/path',
    'unix:relative.sock',
    'etc/traefik/shop.yml',
    '/etc/../root/shop.yml',
    '/etc/traefik/$(id).yml',
    '/etc/traefik/a\nb.yml',
    'unix:/run/a:b',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('can be listened to on the way without TLS, but for this machine itself', () => {
    const open = ['http://edge.example.com', 'http://10.0.0.5', 'http://localhost.example.com', 'redis://cache:6379']
    expect(open.filter((url) => !isInClear(url))).toEqual([])
    const safe = ['https://edge.example.com', 'http://127.0.0.1:2019', 'http://localhost', 'http://[::1]:1']
    const redis = ['rediss://cache:6379', 'redis://127.0.0.1:6379/1', 'redis://[::1]']
    expect([...safe, ...redis].filter((url) => isInClear(url))).toEqual([])
  })

  it('of a Redis has a database, and port 6379 unless told', () => {
    const redis = { kind: 'redis', host: 'cache.example.com', port: 6379, database: 0, isSecure: false }
    expect(parseAddress('redis://cache.example.com')).toEqual(redis)
    expect(parseAddress('rediss://cache.example.com:6380/12')).toEqual({
      ...redis,
      port: 6380,
      database: 12,
      isSecure: true,
    })
    expect(parseAddress('redis://[::1]:6379/')).toMatchObject({ host: '::1', database: 0 })
  })
})

describe('the way to an edge by ssh', () => {
  const good = {
    via: 'ssh://deploy@edge.example.com:2222',
    sshKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----',
    knownHosts: 'edge.example.com ssh-ed25519 AAAA',
  }

  it('is read from ssh://user@host[:port]', () => {
    expect(accessOf(good)).toMatchObject({ user: 'deploy', host: 'edge.example.com', port: 2222 })
    expect(accessOf({ ...good, via: 'ssh://deploy@[2001:db8::5]' })).toMatchObject({ host: '2001:db8::5', port: 22 })
    expect(checkReach(good)).toEqual([])
  })

  it.each([
    'ssh://edge.example.com',
    'ssh://a@-oProxyCommand=id',
    'ssh://-x@edge',
    'ssh://a@b:0',
    'ssh://a@b:99999',
    'ssh://a@b/c',
    'a@b',
  ])('is refused as %s', (via) => {
    expect(checkReach({ ...good, via })).toMatchObject([{ input: 'driver-via', received: via }])
  })

  it('says everything that is missing at once, and never quotes the key', () => {
    expect(checkReach({ ...good, sshKey: '', knownHosts: '' }).map(({ input }) => input)).toEqual([
      'driver-ssh-key',
      'driver-known-hosts',
    ])
    expect(JSON.stringify(checkReach({ ...good, sshKey: 'a secret, but no key' }))).not.toContain('a secret')
    expect(checkReach({ ...good, via: '' }).map(({ input }) => input)).toEqual(['driver-ssh-key', 'driver-known-hosts'])
  })

  it('mends what pasting does to a key', () => {
    expect(keyText('-----BEGIN\r\nAAAA\r\n-----END')).toBe('-----BEGIN\nAAAA\n-----END\n')
  })

  it('is told by what ssh says, and by that alone where it says nothing known', () => {
    const access = accessOf(good)!
    expect(explain(access, 'ssh: connect to host edge.example.com port 2222: Connection refused')).toMatchObject({
      code: 'PROVIDER_UNREACHABLE',
      message: expect.stringContaining('Connection refused'),
    })
    expect(explain(access, 'Permission denied (publickey).')).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })
})
