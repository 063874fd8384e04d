import { createServer, type Server } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { connect } from './program-benches.ts'
import { closed, listen } from './stand-ins/stand-in.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()
let server: Server
let port: number
/** What the team's webhook was sent last, and what it answers. */
let sent: unknown
let answer: unknown

beforeEach(async () => {
  server = createServer((request, response) => {
    if (request.method === 'GET') response.end(JSON.stringify(answer))
    else
      void json(request).then((body) => {
        sent = body
        response.end()
      })
  })
  port = await listen(server)
})
afterEach(() => closed(server))

const driver = (options: Readonly<Record<string, unknown>>) =>
  connect('webhook', { url: `http://127.0.0.1:${port}/`, names: { blue: 'v1', green: 'v2' }, options })

it('a webhook that knows only which slot is live is sent and believed in its own words', async () => {
  const edge = driver({ body: { live: '{slot}' }, observe: { status: { live: '{slot}' } } })
  await edge.shift(weightsFor('green', 100), stamp, signal)
  expect(sent).toEqual({ live: 'v2' })
  answer = { status: { live: 'v2' } }
  expect(await edge.observe(signal)).toEqual({ blue: 0, green: 100 })
  expect(edge.resolution).toBe(100)
})

it('of one weight the other is the rest', async () => {
  const edge = driver({ body: { canary: '{green-weight}' }, observe: { canary: '{green-weight}' } })
  await edge.shift(weightsFor('green', 10), stamp, signal)
  expect(sent).toEqual({ canary: 10 })
  answer = { canary: 10 }
  expect(await edge.observe(signal)).toEqual({ blue: 90, green: 10 })
})

it.each([
  [{ live: '{slot}' }, { live: 'v3' }],
  [{ live: '{slot}' }, { live: ['v2'] }],
  [{ canary: '{green-weight}' }, { canary: '10' }],
  [{ canary: '{green-weight}' }, { canary: 101 }],
  [{ canary: '{green-weight}' }, {}],
  [{ b: '{blue-weight}', g: '{green-weight}' }, { b: 90 }],
])('where %j is asked for, %j tells nothing of the traffic', async (observe, answered) => {
  answer = answered
  await expect(driver({ observe }).observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
})
