import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createMetricSource } from '../../../shared/health/metric-source.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { createFakeClock } from '../../fakes/clock.ts'

let server: Server
afterEach(() => {
  server.close().closeAllConnections()
})

interface Asked {
  readonly url: string
  readonly authorization: string | undefined
  readonly tenant: string | string[] | undefined
}

async function ask(query: string, body: unknown, given: { readonly base?: string; readonly status?: number } = {}) {
  const asked: Asked[] = []
  server = createServer((request, response) => {
    const { authorization, 'x-scope-orgid': tenant } = request.headers
    asked.push({ url: request.url ?? '', authorization, tenant })
    response.writeHead(given.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const source = createMetricSource(
    {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${given.base ?? ''}`,
      token: 'read-token',
      headers: [['X-Scope-OrgID', 'shop']],
    },
    { clock: createFakeClock(), redactor: createRedactor(), tries: 1 },
  )
  return { value: await source.ask(query, 1_700_000_000_500, new AbortController().signal), asked }
}

/** An instant query of Loki 2 and 3: the shape of Prometheus' answer, values as text. */
const loki = (...values: string[]) => ({
  status: 'success',
  data: {
    resultType: 'vector',
    result: values.map((value) => ({ metric: {}, value: [1_700_000_000, value] })),
    stats: { summary: { bytesProcessedPerSecond: 0, totalLinesProcessed: 12 } },
  },
})
const errorsInLogs =
  '/loki/api/v1/query?query=sum(count_over_time({app="shop"} |= "level=error" [1m]))&time={time} data.result[0].value[1]'

/** A table of Sentry's events, by its API of 2024 and later. */
const sentry = (count: number | null) => ({
  data: [{ 'count()': count }],
  meta: { fields: { 'count()': 'integer' }, units: { 'count()': null }, isMetricsData: false, dataset: 'errors' },
})
const events =
  '/api/0/organizations/acme/events/?field=count()&query=level:fatal&statsPeriod=5m&dataset=errors data[0]["count()"]'

describe('a figure from JSON', () => {
  it('is counted by Loki out of logs, asked with its tenant and for the time in question', async () => {
    const { value, asked } = await ask(errorsInLogs, loki('7'))
    expect(value).toBe(7)
    expect(asked).toEqual([
      {
        url: '/loki/api/v1/query?query=sum(count_over_time({app=%22shop%22}%20|=%20%22level=error%22%20[1m]))&time=1700000000',
        authorization: 'Bearer read-token',
        tenant: 'shop',
      },
    ])
  })

  it('is no data, not zero, where Loki found no line', async () => {
    expect((await ask(errorsInLogs, loki())).value).toBeUndefined()
  })

  it('is a number of events in Sentry', async () => {
    const { value, asked } = await ask(events, sentry(3))
    expect(value).toBe(3)
    expect(asked[0]?.url).toMatch(/^\/api\/0\/organizations\/acme\/events\/\?field=count\(\)&/)
  })

  it.each([[sentry(null)], [{ data: [] }], [{}]])('is no data where Sentry tells none: %j', async (body) => {
    expect((await ask(events, body)).value).toBeUndefined()
  })

  it('is below the address, whose own path stays', async () => {
    const { value, asked } = await ask('/orders.json today.count', { today: { count: 12.5 } }, { base: '/shop/' })
    expect([value, asked[0]?.url]).toEqual([12.5, '/shop/orders.json'])
  })

  it.each([
    [{ count: 'many' }, /count is .*many.*expected a number/],
    [{ count: [1, 2] }, /expected a number/],
    [{ count: true }, /expected a number/],
  ])('that is none is told: %j', async (body, message) => {
    await expect(ask('/figures count', body)).rejects.toThrow(message)
  })

  it('that is refused is told by who refused it', async () => {
    await expect(ask('/figures count', { detail: 'no such token' }, { status: 401 })).rejects.toMatchObject({
      code: 'PROVIDER_UNAUTHORIZED',
    })
  })

  it('is not asked for by a query of Prometheus', async () => {
    const { value, asked } = await ask('sum(up)', loki('1'))
    expect([value, asked[0]?.url]).toEqual([1, '/api/v1/query'])
  })
})
