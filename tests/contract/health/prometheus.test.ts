import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { queryPrometheus } from '../../../shared/health/prometheus.ts'
import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import { createFakeClock } from '../../fakes/clock.ts'

let server: Server
afterEach(() => {
  server.close().closeAllConnections()
})

/** Answers are of the shapes in the Prometheus HTTP API documentation. */
async function ask(status: number, body: unknown) {
  const asked: string[] = []
  server = createServer((request, response) => {
    let form = ''
    request.on('data', (chunk: Buffer) => (form += chunk.toString()))
    request.on('end', () => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''} ${form}`)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const http = createHttpClient({
    provider: 'Prometheus',
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/prom/`,
    clock: createFakeClock(),
    redactor: createRedactor(),
  })
  const value = await queryPrometheus(http, 'sum(up{job="api"})', 1_700_000_000_500, new AbortController().signal)
  return { value, asked }
}

const vector = (...values: string[]) => ({
  status: 'success',
  data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value: [1_700_000_000.5, value] })) },
})

describe('Prometheus', () => {
  it('is asked by an instant query below its base URL', async () => {
    const { asked } = await ask(200, vector('1'))
    expect(asked).toEqual(['POST /prom/api/v1/query query=sum%28up%7Bjob%3D%22api%22%7D%29&time=1700000000.5'])
  })

  it.each([
    ['a vector of one', vector('0.25'), 0.25],
    ['a scalar', { status: 'success', data: { resultType: 'scalar', result: [1_700_000_000, '42'] } }, 42],
    ['zero', vector('0'), 0],
    ['an empty vector, which is not zero', vector(), undefined],
    ['NaN: nothing was divided by nothing', vector('NaN'), undefined],
    ['an infinity', vector('+Inf'), undefined],
  ])('answers %s', async (_, body, value) => {
    expect((await ask(200, body)).value).toBe(value)
  })

  it('giving several series is a mistake in the query', async () => {
    await expect(ask(200, vector('1', '2'))).rejects.toThrow(/one number each; this one gives 2 series: aggregate them/)
  })

  it('refusing a query is told with its words', async () => {
    const refusal = ask(400, {
      status: 'error',
      errorType: 'bad_data',
      error: 'parse error: unclosed left parenthesis',
    })
    await expect(refusal).rejects.toThrow(/unclosed left parenthesis/)
  })

  it.each([[{ status: 'success', data: { resultType: 'matrix', result: [] } }], ['a login page'], [{}]])(
    'answering nonsense is told: %p',
    async (body) => {
      await expect(ask(200, body)).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
    },
  )
})
