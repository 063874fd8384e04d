import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { isUncertainStart, starting } from '../../../../shared/deploy/starting.ts'
import { ProviderError } from '../../../../shared/errors/action-error.ts'
import { createHttpClient, type HttpOptions } from '../../../../shared/http/client.ts'
import { createRedactor } from '../../../../shared/http/redaction.ts'
import { createFakeClock } from '../../../fakes/clock.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

async function serverOf(listener: RequestListener): Promise<{ url: string; close: () => Promise<unknown> }> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  closing.push(close)
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

const { signal } = new AbortController()
const clientAt = (baseUrl: string, more: Partial<HttpOptions> = {}) =>
  createHttpClient({ provider: 'shop', baseUrl, clock: createFakeClock(), redactor: createRedactor(), ...more })
const post = (url: string, more: Partial<HttpOptions> = {}) =>
  starting(signal, (send) => send(() => clientAt(url, more).expectOk({ method: 'POST', url: '/' }, signal)))
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
const answering = (status: number) => serverOf((_, response) => response.writeHead(status).end('{}'))

describe('a start that failed may have begun something', () => {
  it.each([500, 502, 503, 504, 302, 303])('where the answer was %s', async (status) => {
    const { url } = await answering(status)
    const thrown = await thrownBy(post(url))
    expect(thrown).toBeInstanceOf(ProviderError)
    expect(isUncertainStart(thrown)).toBe(true)
  })

  it('where the connection was cut without an answer', async () => {
    const { url } = await serverOf((request) => request.socket.destroy())
    expect(isUncertainStart(await thrownBy(post(url)))).toBe(true)
  })

  it('where it was aborted before the answer', async () => {
    const limit = new AbortController()
    const { url } = await serverOf(() => limit.abort(new Error('time is up')))
    const sent = starting(limit.signal, (send) =>
      send(() => clientAt(url).expectOk({ method: 'POST', url: '/' }, limit.signal)),
    )
    const thrown = await thrownBy(sent)
    expect([String(thrown), isUncertainStart(thrown)]).toEqual(['Error: time is up', true])
  })

  it('where it was carried out, and what followed failed', async () => {
    const { url } = await answering(200)
    const work = starting(signal, async (send) => {
      await send(() => clientAt(url).expectOk({ method: 'POST', url: '/' }, signal))
      throw new Error('no id')
    })
    expect(isUncertainStart(await thrownBy(work))).toBe(true)
  })

  it('where a second try was refused after one that nobody answered', async () => {
    const [bad, refusing] = [await answering(500), await answering(422)]
    const work = starting(signal, async (send) => {
      const ask = (url: string) => send(() => clientAt(url).expectOk({ method: 'POST', url: '/' }, signal))
      await ask(bad.url).catch(() => undefined)
      await ask(refusing.url)
    })
    expect(isUncertainStart(await thrownBy(work))).toBe(true)
  })

  it('where it was sent once and found nobody the second time', async () => {
    const failures = [{ code: 'ECONNRESET' }, { code: 'ECONNREFUSED', syscall: 'connect' }]
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: failures.shift() }))
    const http = clientAt('https://shop.example', { fetch, tries: 2 })
    const put = starting(signal, (send) => send(() => http.expectOk({ method: 'PUT', url: '/' }, signal)))
    expect([isUncertainStart(await thrownBy(put)), failures]).toEqual([true, []])
  })
})

describe('a start that failed has surely begun nothing', () => {
  it.each([400, 401, 403, 404, 409, 422, 429, 301, 307, 308])('where the answer was %s', async (status) => {
    const { url } = await answering(status)
    const thrown = await thrownBy(post(url))
    expect(thrown).toBeInstanceOf(ProviderError)
    expect(isUncertainStart(thrown)).toBe(false)
  })

  it('where the connection was refused', async () => {
    const { url, close } = await answering(200)
    await close()
    const thrown = await thrownBy(post(url))
    expect(thrown).toMatchObject({ code: 'PROVIDER_UNREACHABLE', message: expect.stringContaining('ECONNREFUSED') })
    expect(isUncertainStart(thrown)).toBe(false)
  })

  it.each([
    ['the name was not resolved', { code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
    ['no connection came about in time', { code: 'UND_ERR_CONNECT_TIMEOUT' }],
    ['no address took it', { errors: [{ syscall: 'connect' }, { syscall: 'connect' }] }],
  ])('where %s', async (_, cause) => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
    expect(isUncertainStart(await thrownBy(post('https://shop.example', { fetch })))).toBe(false)
  })

  it('where https was spoken to a server that speaks http', async () => {
    const { url } = await answering(200)
    expect(isUncertainStart(await thrownBy(post(url.replace('http:', 'https:'))))).toBe(false)
  })

  it('where the token would have gone in the clear', async () => {
    const thrown = await thrownBy(post('http://shop.example', { headers: { authorization: 'Bearer s3cret-token' } }))
    expect(thrown).toMatchObject({ code: 'TOKEN_IN_CLEAR' })
    expect(isUncertainStart(thrown)).toBe(false)
  })

  it('where its time was up before it was sent, or while it waited after a refusal', async () => {
    const late = AbortSignal.abort(new Error('time is up'))
    const unsent = starting(late, (send) => send(() => Promise.resolve('sent')))
    const refused = starting(signal, async (send) => {
      await send(
        () => Promise.resolve('queue-full'),
        (answer) => answer === 'queue-full',
      )
      throw new Error('time is up')
    })
    for (const work of [unsent, refused]) expect(isUncertainStart(await thrownBy(work))).toBe(false)
  })
})
