import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import tls from 'node:tls'
import { createHttpProbe, type HttpProbeOptions } from '../../../shared/health/probe.ts'
import { systemClock } from '../../../shared/time/clock.ts'
import { createCertificate } from './certificate.ts'

const open: { close(): unknown }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return (server.address() as AddressInfo).port
}

const serve = (answer: RequestListener) => listen(createServer(answer))

function probe(url: string, overrides: Partial<HttpProbeOptions> = {}) {
  const measuring = createHttpProbe({
    url,
    method: 'GET',
    headers: {},
    resolve: [],
    followRedirects: false,
    requestTimeout: 2_000,
    expect: { status: [{ from: 200, to: 299 }], headers: [], json: [], versionPath: 'version' },
    clock: systemClock,
    ...overrides,
  })
  return measuring.measure(new AbortController().signal)
}

describe('the HTTP probe', () => {
  it('measures a good answer, its time, version and slot', async () => {
    const port = await serve((_, response) => {
      setTimeout(() => response.setHeader('X-Slot', 'green').end('{"status":"healthy","version":"1.2.3"}'), 40)
    })
    const before = Date.now()
    const measurement = await probe(`http://127.0.0.1:${port}/health`, { slotHeader: 'X-Slot' })
    expect(measurement).toEqual({
      at: expect.any(Number),
      ms: expect.any(Number),
      ok: true,
      status: 200,
      version: '1.2.3',
      slot: 'green',
    })
    expect(measurement.ms).toBeGreaterThan(30)
    expect(measurement.at).toBeGreaterThanOrEqual(before)
  })

  it('gives a bad answer as a value, with an excerpt of its body', async () => {
    const port = await serve((_, response) => response.writeHead(503).end(`no database\n${'x'.repeat(500)}`))
    const measurement = await probe(`http://127.0.0.1:${port}/`)
    expect(measurement).toMatchObject({
      ok: false,
      status: 503,
      cause: 'transient',
      reason: 'status 503, expected 200-299',
    })
    expect(measurement.bodyExcerpt).toMatch(/^no database x+…$/)
  })

  it('sends method and headers', async () => {
    const port = await serve((request, response) => {
      response.writeHead(request.method === 'POST' && request.headers['x-key'] === 'k' ? 204 : 400).end()
    })
    expect(await probe(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { 'X-Key': 'k' } })).toMatchObject({
      status: 204,
    })
  })

  it('says that a connection was refused', async () => {
    const server = createTcpServer()
    const port = await listen(server)
    await new Promise((resolve) => server.close(resolve))
    const measurement = await probe(`http://127.0.0.1:${port}/`)
    expect(measurement).toMatchObject({
      ok: false,
      cause: 'transient',
      reason: expect.stringContaining('connection refused'),
    })
    expect(measurement.status).toBeUndefined()
  })

  it('says that a host is unknown', async () => {
    expect(await probe('http://nowhere.invalid/')).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/unknown host|name server did not answer/),
    })
  })

  it('gives up an answer that takes too long, headers or body', async () => {
    const silent = await serve(() => undefined)
    const dripping = await serve((_, response) => void response.writeHead(200).write('a'))
    for (const port of [silent, dripping]) {
      const measurement = await probe(`http://127.0.0.1:${port}/`, { requestTimeout: 80 })
      expect(measurement).toMatchObject({ ok: false, cause: 'timeout', reason: 'no whole answer within 80 ms' })
      expect(measurement.ms).toBeGreaterThanOrEqual(75)
    }
  })

  it('says that an answer was cut off', async () => {
    const port = await listen(
      createTcpServer((socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')),
    )
    expect(await probe(`http://127.0.0.1:${port}/`)).toMatchObject({ ok: false, cause: 'transient' })
  })

  it('says that an answer is no HTTP', async () => {
    const port = await listen(createTcpServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n')))
    expect(await probe(`http://127.0.0.1:${port}/`)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/Parse Error/),
    })
  })

  it('reads a bounded part of an endless body', async () => {
    const port = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) continue
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    expect(await probe(`http://127.0.0.1:${port}/`)).toMatchObject({ ok: true, status: 200 })
  })

  it('finds no certificate where there is no TLS, however long one should be valid', async () => {
    const port = await serve((_, response) => response.end())
    expect(await probe(`http://127.0.0.1:${port}/`, { tlsMinDays: 30 })).toMatchObject({
      ok: false,
      cause: 'wrong-certificate',
      reason: 'there was no certificate, expected 30 days',
    })
  })

  it('goes to the address that resolve names, with the host unchanged', async () => {
    const port = await serve((request, response) => response.end(request.headers.host))
    const measurement = await probe(`http://app.invalid:${port}/`, {
      resolve: [{ host: 'app.invalid', port, address: '127.0.0.1' }],
      expect: { status: [{ from: 200, to: 200 }], headers: [], json: [], versionPath: 'v', body: /^app\.invalid:\d+$/ },
    })
    expect(measurement).toMatchObject({ ok: true })
  })

  it('follows redirects only when told to, and keeps credentials to their origin', async () => {
    const seen: (string | undefined)[] = []
    const elsewhere = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('here')
    })
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization)
      const location = request.url === '/' ? '/next' : `http://127.0.0.1:${elsewhere}/`
      response.writeHead(302, { location }).end()
    })
    const headers = { authorization: 'Bearer s3cret' }
    expect(await probe(`http://127.0.0.1:${port}/`, { headers })).toMatchObject({ ok: false, status: 302 })
    expect(await probe(`http://127.0.0.1:${port}/`, { headers, followRedirects: true })).toMatchObject({ ok: true })
    expect(seen).toEqual(['Bearer s3cret', 'Bearer s3cret', 'Bearer s3cret', undefined])
  })

  it('ends a circle of redirects', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: '/' }).end())
    const measurement = await probe(`http://127.0.0.1:${port}/`, { followRedirects: true })
    expect(measurement).toMatchObject({ ok: false, reason: 'more than 5 redirects, the last to /' })
  })

  it('opens a connection for each measurement, so that no backend is favoured', async () => {
    let connections = 0
    const server = createServer((_, response) => response.end())
    server.on('connection', () => connections++)
    const port = await listen(server)
    for (let count = 0; count < 3; count++) await probe(`http://127.0.0.1:${port}/`)
    expect(connections).toBe(3)
  })

  it('throws the reason of its signal', async () => {
    const port = await serve(() => undefined)
    const cancellation = new AbortController()
    const options = {
      url: `http://127.0.0.1:${port}/`,
      method: 'GET',
      headers: {},
      resolve: [],
      followRedirects: false,
    }
    const expectations = { status: [], headers: [], json: [], versionPath: '' }
    const measuring = createHttpProbe({ ...options, requestTimeout: 5_000, expect: expectations, clock: systemClock })
    const measurement = measuring.measure(cancellation.signal)
    setTimeout(() => cancellation.abort(new Error('cancelled')), 20)
    await expect(measurement).rejects.toThrow('cancelled')
  })
})

describe('the HTTP probe over TLS', () => {
  const trusted = tls.getCACertificates()
  afterEach(() => tls.setDefaultCACertificates(trusted))
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

  async function serveTls(host: string, { validDays = 20, isTrusted = true } = {}) {
    const { key, cert } = createCertificate(host, inDays(-60), inDays(validDays))
    if (isTrusted) tls.setDefaultCACertificates([...trusted, cert])
    const port = await listen(createTlsServer({ key, cert }, (_, response) => response.end('secure')))
    const to = (name: string) => ({
      url: `https://${name}:${port}/`,
      resolve: [{ host: name, port, address: '127.0.0.1' }],
    })
    return (name: string, overrides: Partial<HttpProbeOptions> = {}) =>
      probe(to(name).url, { ...to(name), ...overrides })
  }

  it('accepts a trusted certificate of the host', async () => {
    const measure = await serveTls('app.example')
    expect(await measure('app.example', { tlsMinDays: 19 })).toMatchObject({ ok: true, status: 200 })
  })

  it('holds the certificate against the days it must still be valid', async () => {
    const measure = await serveTls('app.example')
    expect(await measure('app.example', { tlsMinDays: 30 })).toMatchObject({
      ok: false,
      cause: 'wrong-certificate',
      reason: expect.stringMatching(/^the certificate is valid for (20\.0|19\.9\d?) days more, expected 30$/),
    })
  })

  it('tells a certificate of another host from one that is not trusted and one that expired', async () => {
    const other = await serveTls('other.example')
    expect(await other('app.example')).toMatchObject({ ok: false, cause: 'wrong-certificate' })
    const untrusted = await serveTls('app.example', { isTrusted: false })
    expect(await untrusted('app.example')).toMatchObject({ ok: false, cause: 'untrusted-certificate' })
    const expired = await serveTls('app.example', { validDays: -1 })
    expect(await expired('app.example')).toMatchObject({ ok: false, cause: 'wrong-certificate' })
  })
})
