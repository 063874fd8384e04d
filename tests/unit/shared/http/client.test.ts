import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createHttpClient, type HttpClient } from '../../../../shared/http/client.ts'
import { createRedactor } from '../../../../shared/http/redaction.ts'
import { createFakeClock } from '../../../fakes/clock.ts'

const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

async function clientOf(
  listener: RequestListener,
): Promise<{ http: HttpClient; clock: ReturnType<typeof createFakeClock>; requests: () => number }> {
  let requests = 0
  const server = createServer((request, response) => {
    requests++
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const clock = createFakeClock()
  const redactor = createRedactor()
  redactor.add('s3cret-token')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const http = createHttpClient({
    provider: 'the shop',
    baseUrl,
    clock,
    redactor,
    random: () => 0.5,
    headers: { authorization: 'Bearer s3cret-token' },
  })
  return { http, clock, requests: () => requests }
}

describe('a token over plain http', () => {
  const sendTo = (baseUrl: string, options: { headers?: Record<string, string>; isSecret?: boolean }) => {
    const asked: string[] = []
    const fetch = ((url: URL) => {
      asked.push(url.href)
      return Promise.resolve(new Response('{}'))
    }) as typeof globalThis.fetch
    const http = createHttpClient({
      provider: 'the shop',
      baseUrl,
      clock: createFakeClock(),
      redactor: createRedactor(),
      fetch,
      ...options,
    })
    return { asked, sent: http.send({ method: 'POST', url: '' }) }
  }
  const headers = { authorization: 'Bearer s3cret-token' }

  it.each([
    'http://coolify.example/',
    'http://10.0.0.7:8000/',
    'http://127.0.0.1.evil.example/',
    'http://localhost.evil/',
  ])('is not sent to %s: whoever is on the way would have it', async (baseUrl) => {
    for (const options of [{ headers }, { isSecret: true }]) {
      const { asked, sent } = sendTo(baseUrl, options)
      await expect(sent).rejects.toMatchObject({ code: 'TOKEN_IN_CLEAR' })
      expect(asked).toEqual([])
    }
  })

  it.each(['http://127.0.0.1:8000/', 'http://localhost:8000/', 'http://[::1]:8000/', 'https://coolify.example/'])(
    'does not stop it from being sent to %s',
    async (baseUrl) => {
      const { asked, sent } = sendTo(baseUrl, { headers })
      await sent
      expect(asked).toEqual([baseUrl])
    },
  )

  it('does not stop what carries none', async () => {
    await expect(sendTo('http://shop.example/', {}).sent).resolves.toMatchObject({ status: 200 })
  })
})

describe('talking HTTP', () => {
  it('asks again after 503 and gives the first good answer', async () => {
    let asked = 0
    const { http, clock } = await clientOf((_, response) =>
      response.writeHead(asked++ < 2 ? 503 : 200).end('{"ok":true}'),
    )
    const response = await http.send({ method: 'GET', url: '/x' })
    expect(response.json()).toEqual({ ok: true })
    expect(clock.slept).toEqual([250, 500])
  })

  it('waits as long as Retry-After says', async () => {
    let asked = 0
    const { http, clock } = await clientOf((_, response) =>
      asked++ === 0 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.writeHead(204).end(),
    )
    await http.send({ method: 'POST', url: '/x' })
    expect(clock.slept).toEqual([7_000])
  })

  it('does not send a POST again that may have been applied', async () => {
    const { http, requests } = await clientOf((request) => request.socket.destroy())
    await expect(http.send({ method: 'POST', url: '/x' })).rejects.toMatchObject({ code: 'PROVIDER_UNREACHABLE' })
    expect(requests()).toBe(1)
  })

  it('gives up after five tries and says who, what, and what came back', async () => {
    const { http, requests } = await clientOf((_, response) => response.writeHead(502).end('<html>Bad Gateway</html>'))
    await expect(http.expectOk({ method: 'GET', url: '/status?key=1' })).rejects.toMatchObject({
      code: 'PROVIDER_FAILED',
      status: 502,
      message: 'the shop: GET /status → 502 <html>Bad Gateway</html>',
    })
    expect(requests()).toBe(5)
  })

  it.each([
    [401, 'PROVIDER_UNAUTHORIZED'],
    [403, 'PROVIDER_FORBIDDEN'],
    [404, 'PROVIDER_NOT_FOUND'],
    [422, 'PROVIDER_REFUSED'],
    [302, 'PROVIDER_NONSENSE'],
  ])('calls status %i %s', async (status, code) => {
    const { http } = await clientOf((_, response) => response.writeHead(status).end())
    await expect(http.expectOk({ method: 'GET', url: '/' })).rejects.toMatchObject({ code })
  })

  it('never shows a token that the answer echoes', async () => {
    const { http } = await clientOf((request, response) => response.writeHead(400).end(request.headers.authorization))
    await expect(http.expectOk({ method: 'GET', url: '/' })).rejects.toThrow('→ 400 Bearer ***')
  })

  it('says that an HTML page is not an answer of an API', async () => {
    const { http } = await clientOf((_, response) => response.end('<!doctype html><title>Login</title>'))
    const response = await http.send({ method: 'GET', url: '/' })
    expect(() => response.json()).toThrow('200, not JSON: <!doctype html><title>Login</title>')
  })

  it('stops waiting when the run is cancelled', async () => {
    const { http } = await clientOf(() => undefined)
    const cancelled = new AbortController()
    setTimeout(() => cancelled.abort(new Error('cancelled')), 20)
    await expect(http.send({ method: 'GET', url: '/' }, cancelled.signal)).rejects.toThrow('cancelled')
  })
})
