import { afterEach, describe, expect, it } from '@jest/globals'
import { type HttpSimulator, serve } from '../../../../simulators/http/server.ts'

let simulator: HttpSimulator
let served = 0

async function open(): Promise<HttpSimulator> {
  served = 0
  simulator = await serve({
    name: 'things',
    routes: {
      'GET /things/{id}': ({ params, query }) => {
        served++
        return { status: 200, body: { id: params.id, q: query.get('q') } }
      },
      'GET /files/{+path}': ({ params }) => ({ status: 200, body: params.path }),
      'POST /things': ({ json }) => {
        served++
        return { status: 201, body: json }
      },
      'GET /broken': () => {
        throw new Error('oops')
      },
    },
  })
  return simulator
}

afterEach(() => simulator.close())

describe('a served simulator', () => {
  it('decodes what stands in the path, also a rest with slashes', async () => {
    const { url, problems } = await open()
    expect(await (await fetch(`${url}/things/a%2Fb?q=1`)).json()).toEqual({ id: 'a/b', q: '1' })
    expect(await (await fetch(`${url}/files/a/b%20c.txt`)).text()).toBe('a/b c.txt')
    expect(await (await fetch(`${url}/files/50%`)).text()).toBe('50%')
    expect(problems).toEqual([])
  })

  it('answers 404 on an unknown route and counts it as a problem', async () => {
    const { url, problems } = await open()
    const answer = await fetch(`${url}/things/1/2`, { method: 'PUT' })
    expect(answer.status).toBe(404)
    expect(problems).toEqual(['things: unknown route PUT /things/1/2'])
  })

  it('answers 500 when a handler throws and counts it as a problem', async () => {
    const { url, problems } = await open()
    expect((await fetch(`${url}/broken`)).status).toBe(500)
    expect(problems).toEqual([expect.stringContaining('GET /broken: Error: oops')])
  })

  it('keeps a journal without secrets', async () => {
    const { url, journal } = await open()
    await fetch(`${url}/things?x=1`, {
      method: 'POST',
      headers: { authorization: 'Bearer secret', 'x-api-key': 'secret', 'idempotency-key': 'r1' },
      body: '{"a":1}',
    })
    expect(journal).toMatchObject([
      {
        method: 'POST',
        path: '/things',
        query: { x: '1' },
        body: { a: 1 },
        status: 201,
        headers: { authorization: '***', 'x-api-key': '***', 'idempotency-key': 'r1' },
      },
    ])
    expect(JSON.stringify(journal)).not.toContain('secret')
  })

  it('goes on after faults are used up, and lets pass those that are to be skipped', async () => {
    const { url, fail, journal } = await open()
    fail({ match: 'GET /things/{id}', skip: 1, times: 2, with: { status: 503, headers: { 'retry-after': '1' } } })
    const statuses = []
    for (let index = 0; index < 4; index++) statuses.push((await fetch(`${url}/things/1`)).status)
    expect(statuses).toEqual([200, 503, 503, 200])
    expect(served).toBe(2)
    expect(journal.map(({ status }) => status)).toEqual(statuses)
  })

  it('matches faults by expression and by predicate, and ends them early', async () => {
    const { url, fail } = await open()
    fail({ match: /^GET \/things\/1\?q=2$/, with: { status: 418 } })
    const end = fail({
      match: ({ params, path }) => params.id === undefined && path === '/things/7',
      times: 9,
      with: { status: 410 },
    })
    expect((await fetch(`${url}/things/1?q=1`)).status).toBe(200)
    expect((await fetch(`${url}/things/1?q=2`)).status).toBe(418)
    expect((await fetch(`${url}/things/7`)).status).toBe(410)
    end()
    expect((await fetch(`${url}/things/7`)).status).toBe(200)
  })

  it('cuts the connection, before the request has an effect or after', async () => {
    const { url, fail, journal } = await open()
    fail({ match: 'POST /things', with: 'reset' })
    await expect(fetch(`${url}/things`, { method: 'POST', body: '{}' })).rejects.toThrow()
    expect(served).toBe(0)
    fail({ match: 'POST /things', applied: true, with: 'reset' })
    await expect(fetch(`${url}/things`, { method: 'POST', body: '{}' })).rejects.toThrow()
    expect(served).toBe(1)
    expect(journal.map(({ status }) => status)).toEqual([0, 0])
  })

  it('sends half an answer', async () => {
    const { url, fail } = await open()
    fail({ match: 'GET /things/{id}', with: 'truncate' })
    const answer = await fetch(`${url}/things/1`)
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow()
    expect(served).toBe(1)
  })

  it('delays, and lets a function look, replace the answer or leave it', async () => {
    const { url, fail } = await open()
    const started = performance.now()
    fail({ match: 'GET /things/{id}', with: { latency: 60 } })
    expect((await fetch(`${url}/things/1`)).status).toBe(200)
    expect(performance.now() - started).toBeGreaterThanOrEqual(55)
    const seen: string[] = []
    fail({ match: 'POST /things', applied: true, with: ({ text }) => void seen.push(text) })
    expect((await fetch(`${url}/things`, { method: 'POST', body: '{"a":1}' })).status).toBe(201)
    expect(seen).toEqual(['{"a":1}'])
    fail({ match: 'POST /things', with: () => ({ status: 409 }) })
    expect((await fetch(`${url}/things`, { method: 'POST', body: '{}' })).status).toBe(409)
    expect(served).toBe(2)
  })

  it('counts a fault that throws as a problem', async () => {
    const { url, fail, problems } = await open()
    fail({
      match: 'GET /things/{id}',
      with: () => {
        throw new Error('my own mistake')
      },
    })
    expect((await fetch(`${url}/things/1`)).status).toBe(500)
    expect(problems).toEqual([expect.stringContaining('my own mistake')])
  })

  it('closes at once, with requests open', async () => {
    const { url, fail, close } = await open()
    fail({ match: 'GET /things/{id}', with: { latency: Infinity } })
    const asked = fetch(`${url}/things/1`)
    setTimeout(() => void close(), 50)
    await expect(asked).rejects.toThrow()
  })
})
