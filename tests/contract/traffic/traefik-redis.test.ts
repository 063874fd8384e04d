import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import { connect } from './program-benches.ts'
import { closed, listen } from './stand-ins/stand-in.ts'
import { children, standInForTraefikRedis } from './stand-ins/traefik-redis.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()

describe('driver traefik by Redis', () => {
  let edge: Awaited<ReturnType<typeof standInForTraefikRedis>>
  let warnings: string[]

  beforeEach(async () => {
    edge = await standInForTraefikRedis()
    warnings = []
  })
  afterEach(async () => {
    expect(edge.problems).toEqual([])
    await edge.close()
  })

  const driver = (changes: { token?: string; url?: string; user?: string } = {}) => {
    const { url = edge.settings.url, token = edge.token, user } = changes
    const options = { ...edge.settings.options, ...(user !== undefined && { user }) }
    return connect('traefik', { ...edge.settings, url, options }, token, {
      warning: (message) => void warnings.push(message),
    })
  }
  const preflight = () => driver().preflight!(signal)

  it('writes all that changes in one transaction', async () => {
    await driver().shift(weightsFor('green', 33.4), stamp, signal)
    const written = edge.redis.commands.slice(edge.redis.commands.findIndex(([name]) => name === 'MULTI'))
    expect(written).toEqual([
      ['MULTI'],
      ['SET', `${children}/0/name`, 'blue@docker'],
      ['SET', `${children}/0/weight`, '6660'],
      ['SET', `${children}/1/name`, 'green@docker'],
      ['SET', `${children}/1/weight`, '3340'],
      ['EXEC'],
      ['QUIT'],
    ])
  })

  it('finds nothing wrong with a Redis that tells of changes and keeps them', async () => {
    expect(await preflight()).toEqual([])
    expect(warnings).toEqual([])
  })

  it.each(['', 'Ex', 'E$', 'Kx'])('refuses a Redis that would tell Traefik of no change: "%s"', async (flags) => {
    edge.redis.config.set('notify-keyspace-events', flags)
    expect(await preflight()).toMatchObject([
      { input: 'driver-url', sentence: expect.stringContaining('"notify-keyspace-events KEA" into redis.conf') },
    ])
  })

  it('refuses a Redis that keeps nothing over a restart, and warns of one that keeps it at times', async () => {
    edge.redis.config.set('appendonly', 'no')
    expect(await preflight()).toMatchObject([{ sentence: expect.stringContaining('keeps nothing on disk') }])
    edge.redis.config.set('save', '3600 1 300 100')
    expect(await preflight()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('can forget the last shifts')])
  })

  it('warns where Redis does not show its settings', async () => {
    edge.redis.answers.set('CONFIG', "-NOPERM this user has no permissions to run the 'config|get' command\r\n")
    expect(await preflight()).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('does not show its settings')])
  })

  it('refuses a service that weighs a third one, which a key left behind makes it do', async () => {
    edge.redis.keys.set(`${children}/2/name`, 'old@docker')
    await driver().shift(weightsFor('blue', 100), stamp, signal)
    expect(await preflight()).toMatchObject([{ input: 'route', received: 'shop' }])
    expect(await driver().observe(signal)).toBeUndefined()
  })

  it('writes nothing into a database that Traefik does not read', async () => {
    const other = driver({ url: edge.settings.url.replace(/1$/, '2') })
    expect(await other.preflight!(signal)).toMatchObject([
      { input: 'driver-url', allowed: expect.stringContaining(`${children}/0/name`) },
    ])
    await expect(other.shift(weightsFor('green', 100), stamp, signal)).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
    })
    const none = driver({ url: edge.settings.url.replace(/1$/, '99') })
    await expect(none.shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow('DB index is out of range')
    expect(edge.redis.commands.filter(([name]) => name === 'SET')).toEqual([])
  })

  it('says whether the password is missing, wrong or not enough, and repeats it nowhere', async () => {
    const failure = (changes: { token?: string; user?: string }) =>
      driver(changes)
        .shift(weightsFor('green', 100), stamp, signal)
        .catch((thrown: unknown) => thrown as Error & { code: string })
    expect(await failure({ token: '' })).toMatchObject({
      code: 'PROVIDER_UNAUTHORIZED',
      message: expect.stringContaining('give it as driver-token'),
    })
    expect(await failure({ token: 'another one' })).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
    edge.redis.answers.set('AUTH', "-ERR unknown command 'AUTH', with args beginning with: 'hunter2-hunter2'\r\n")
    const echoed = await failure({ token: 'hunter2-hunter2', user: 'deploy' })
    expect(echoed).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
    expect(JSON.stringify([echoed, (echoed as Error).message])).not.toContain('hunter2')
    edge.redis.answers.delete('AUTH')
    edge.redis.answers.set('EXEC', '-NOPERM No permissions to access a key\r\n')
    expect(await failure({})).toMatchObject({ code: 'PROVIDER_FORBIDDEN' })
  })

  it.each([
    ['a refused write in a transaction', 'EXEC', '*4\r\n+OK\r\n+OK\r\n-READONLY a replica\r\n+OK\r\n', 'READONLY'],
    ['a transaction that was not done', 'EXEC', '*-1\r\n', 'null'],
    ['half of an answer', 'EXEC', '*4\r\n+OK\r\n+O', 'ends in the middle'],
    ['a value shorter than it says', 'GET', '$400\r\nshop\r\n', 'in the middle'],
    ['lists without end', 'EXEC', '*1\r\n'.repeat(50_000), 'lists in lists'],
    ['what no Redis says', 'SELECT', 'HTTP/1.1 400 Bad Request\r\n', 'is this a Redis'],
  ])('takes %s for a failure', async (_, command, answer, says) => {
    edge.redis.answers.set(command, answer)
    await expect(driver().shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow(says)
  })

  it('gives no password to a Redis whose certificate it does not trust', async () => {
    const heard: Buffer[] = []
    const server = createServer((socket) => socket.on('error', () => undefined).on('data', (part) => heard.push(part)))
    const port = await listen(server)
    const secure = driver({ url: `rediss://127.0.0.1:${port}/1` })
    const cancel = new AbortController()
    setTimeout(() => cancel.abort(new Error('cancelled')), 200)
    await expect(secure.shift(weightsFor('green', 100), stamp, cancel.signal)).rejects.toThrow('cancelled')
    expect(Buffer.concat(heard).toString('latin1')).not.toContain(edge.token)
    await closed(server)
  })

  it.each([
    [{ url: 'redis://127.0.0.1:6379', options: { api: 'http://127.0.0.1:8080', provider: 'file' } }, 'provider'],
    [{ url: '/etc/traefik/shop.yml', options: { api: 'http://127.0.0.1:8080', provider: 'redis' } }, 'provider'],
    [{ url: 'redis://127.0.0.1:6379', options: { api: 'http://127.0.0.1:8080', 'root-key': 'a b' } }, 'root-key'],
    [{ url: 'tcp://127.0.0.1:6379', options: { api: 'http://127.0.0.1:8080' } }, 'driver-url'],
  ])('is refused as %j', (changes, input) => {
    const whole = { ...edge.settings, route: 'shop', publicUrl: '', slotHeader: '', ...changes }
    expect(driverDefinition('traefik').check(whole)).toMatchObject([{ input: expect.stringContaining(input) }])
  })
})
