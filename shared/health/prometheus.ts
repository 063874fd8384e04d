import * as z from 'zod/mini'
import { ConfigurationError, ProviderError } from '../errors/action-error.ts'
import type { HttpClient } from '../http/client.ts'

const sample = z.tuple([z.number(), z.string()])
const answer = z.object({
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('vector'), result: z.array(z.object({ value: sample })) }),
    z.object({ resultType: z.literal('scalar'), result: sample }),
  ]),
})

/**
 * Asks Prometheus for one number.
 *
 * @param at  the time asked about; milliseconds since the epoch
 * @returns undefined when there is no data: an empty vector is not 0, and NaN or ±Inf (no requests to divide by) is none
 * @throws ConfigurationError when the query gives several series; ProviderError when Prometheus cannot answer it
 */
export async function queryPrometheus(
  http: HttpClient,
  query: string,
  at: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  const body = new URLSearchParams({ query, time: String(at / 1_000) }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const url = 'api/v1/query'
  const response = await http.expectOk({ method: 'POST', url, body, headers, idempotent: true }, signal)
  const { data: found, error } = answer.safeParse(response.json())
  if (!found) {
    const asked = `POST ${url}`
    throw new ProviderError('PROVIDER_NONSENSE', { provider: 'Prometheus', asked, answered: z.prettifyError(error) })
  }
  const { data } = found
  const samples = data.resultType === 'scalar' ? [data.result] : data.result.map(({ value }) => value)
  if (samples.length > 1) throw new ConfigurationError([severalSeries(query, samples.length)])
  const value = Number(samples[0]?.[1] ?? NaN)
  return Number.isFinite(value) ? value : undefined
}

function severalSeries(query: string, count: number) {
  const allowed = `queries that give one number each; this one gives ${count} series: aggregate them`
  return {
    input: 'metrics',
    received: query,
    allowed,
    example: 'errors: sum(rate(http_requests_total{code=~"5.."}[1m]))',
  }
}
