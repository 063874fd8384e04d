import { ProviderError } from '../errors/action-error.ts'
import { createHttpClient, type HttpClient, type HttpOptions } from '../http/client.ts'
import { excerptOf } from '../markdown/visible.ts'
import { readPath } from './json-path.ts'
import { queryPrometheus } from './prometheus.ts'

/** A figure from elsewhere, by its name in rules. */
export interface MetricQuery {
  readonly name: string
  /** A query of Prometheus; or, beginning with `/`, where JSON is and what to read of it. */
  readonly query: string
}

/** Where figures are asked for, and by what credentials. */
export interface MetricAddress {
  readonly url: string
  /** Bearer token; `''`: none. */
  readonly token: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

export interface MetricSource {
  /**
   * @param at  the time asked about; milliseconds since the epoch
   * @returns undefined when there is no data
   */
  ask(query: string, at: number, signal: AbortSignal): Promise<number | undefined>
}

export interface JsonQuery {
  /** Below the address; `{time}` stands for the time asked about, in seconds since the epoch. */
  readonly path: string
  /** Where the number is in the JSON. */
  readonly at: string
}

/** `/loki/api/v1/query?query=… data.result[0].value[1]`: no query of Prometheus begins with a slash. */
export function parseJsonQuery(query: string): JsonQuery | undefined {
  const [, path, at] = /^(\/\S.*?)\s+(\S+)$/.exec(query) ?? []
  return path === undefined || at === undefined ? undefined : { path, at }
}

export function isJsonQuery(query: string): boolean {
  return query.startsWith('/')
}

/** Whether it can be asked about another time than now. */
export function hasPast(query: string): boolean {
  return !isJsonQuery(query) || query.includes('{time}')
}

/** One address for all figures, so that its credentials go nowhere else. */
export function createMetricSource(
  { url, token, headers }: MetricAddress,
  options: Pick<HttpOptions, 'clock' | 'redactor' | 'timeout' | 'tries'>,
): MetricSource {
  const client = (provider: string) =>
    createHttpClient({
      provider,
      baseUrl: url.replace(/\/*$/, '/'),
      headers: { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...Object.fromEntries(headers) },
      ...options,
    })
  const [prometheus, json] = [client('Prometheus'), client('metrics')]
  return {
    ask(query, at, signal) {
      const asked = parseJsonQuery(query)
      return asked ? queryJson(json, asked, at, signal) : queryPrometheus(prometheus, query, at, signal)
    },
  }
}

/** As Loki and Prometheus write it where nothing was divided by nothing. */
const noNumber = /^(NaN|[+-]?Inf)$/

/** @throws ProviderError when what stands there is no number */
async function queryJson(
  http: HttpClient,
  { path, at: where }: JsonQuery,
  at: number,
  signal: AbortSignal,
): Promise<number | undefined> {
  const url = `.${path.replaceAll('{time}', String(Math.floor(at / 1_000)))}`
  const found = readPath((await http.expectOk({ method: 'GET', url }, signal)).json(), where)
  if (found === undefined || found === null || (typeof found === 'string' && noNumber.test(found))) return undefined
  const value = typeof found === 'string' && found.trim() !== '' ? Number(found) : found
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const answered = `${where} is ${excerptOf(JSON.stringify(found))}, expected a number`
  throw new ProviderError('PROVIDER_NONSENSE', { provider: 'metrics', asked: `GET ${url}`, answered })
}
