import { describe, expect, it } from '@jest/globals'
import { read } from '../../../contract/reports/read.ts'
import { formatQuantity } from '../../../../shared/rules/quantity.ts'

async function figures(value: unknown, name = ''): Promise<Record<string, string>> {
  const { report } = await read('performance', typeof value === 'string' ? value : JSON.stringify(value))
  const values = report.series.find((one) => one.name === name)?.values ?? {}
  return Object.fromEntries(Object.entries(values).map(([figure, quantity]) => [figure, formatQuantity(quantity)]))
}

describe('github-action-benchmark: every time in ms', () => {
  it.each([
    ['ns', 1_500_000, { mean: '1.5ms' }],
    ['us', 1_500, { mean: '1.5ms' }],
    ['\u00b5s', 1_500, { mean: '1.5ms' }],
    ['\u03bcs', 1_500, { mean: '1.5ms' }],
    ['nanoseconds', 1_500_000, { mean: '1.5ms' }],
    ['microseconds', 1_500, { mean: '1.5ms' }],
    ['milliseconds', 1.5, { mean: '1.5ms' }],
    ['ms', 1.5, { mean: '1.5ms' }],
    ['s', 1.5, { mean: '1500ms' }],
    ['seconds', 1.5, { mean: '1500ms' }],
    ['ns/iter', 1_500_000, { mean: '1.5ms' }],
    ['ns/op', 1_500_000, { mean: '1.5ms' }],
    ['ops/sec', 70, { rate: '70/s' }],
    ['req/s', 70, { rate: '70/s' }],
    ['Percent', 12.5, { value: '12.5%' }],
    ['Megabytes', 100, { value: '100' }],
  ])('%s', async (unit, value, expected) => {
    expect(await figures([{ name: 'a', unit, value }], 'a')).toEqual(expected)
  })
})

describe('k6: thresholds', () => {
  const metric = (more: object) => ({
    metrics: {
      iteration_duration: { type: 'trend', contains: 'time', values: { avg: 1 }, ...more },
      iterations: { values: { count: 3, rate: 1 } },
    },
  })
  const flat = (thresholds: object) => ({
    metrics: { iteration_duration: { avg: 1, med: 1, 'p(95)': 2, thresholds }, iterations: { count: 3, rate: 1 } },
  })

  it.each([
    ['handleSummary: ok is good', metric({ thresholds: { 'avg<2': { ok: true }, 'avg<0': { ok: false } } }), '1'],
    ['--summary-export: true is bad', flat({ 'avg<2': false, 'avg<0': true, 'p(95)<0': true }), '2'],
    ['none asked for', metric({}), '0'],
  ])('%s', async (_, value, expected) => {
    expect((await figures(value))['thresholds-failed']).toBe(expected)
  })

  it('are not called kept by the machine-readable summary, which does not know them', async () => {
    const machine = {
      config: { duration: 2 },
      results: {
        metrics: [
          { name: 'iteration_duration', type: 'trend', contains: 'time', values: { avg: 1 } },
          { name: 'iterations', type: 'counter', contains: 'default', values: { count: 3 } },
        ],
      },
      metadata: { k6_version: '1.8.1' },
    }
    expect(await figures(machine)).toEqual({ mean: '1ms', requests: '3', rate: '1.5/s' })
  })
})

describe('load tests that went wrong', () => {
  it('counts every request of autocannon that timed out or was refused', async () => {
    const latency = { average: 0, min: 0, max: 0, p50: 0, p90: 0, p97_5: 0, p99: 0 }
    const run = (errors: number, timeouts: number, total: number, non2xx = 0) =>
      figures({ latency, requests: { average: total, total }, errors, timeouts, non2xx })
    expect((await run(10, 0, 0))['error-rate']).toBe('100%')
    expect((await run(5, 5, 5))['error-rate']).toBe('50%')
    expect((await run(0, 0, 10, 1))['error-rate']).toBe('10%')
    expect((await run(0, 0, 0))['error-rate']).toBe('100%')
    expect(await run(10, 0, 0)).toEqual({ 'error-rate': '100%', rate: '0/s', requests: '0' })
  })

  it.each([
    ['of no request', {}],
    ['of requests that nobody answered', { http_reqs: { values: { count: 5, rate: 1 } } }],
  ])('takes no zeros that k6 lists for a threshold as response times: %s', async (_, more) => {
    const zeros = {
      contains: 'time',
      values: { avg: 0, max: 0, 'p(95)': 0 },
      thresholds: { 'p(95)<500': { ok: true } },
    }
    const took = { contains: 'time', values: { avg: 3 } }
    const metrics = { iteration_duration: took, http_req_duration: zeros, ...more }
    const own = await figures({ metrics })
    expect([own.mean, own.p95, own['thresholds-failed']]).toEqual([undefined, undefined, '0'])
    expect(await figures({ metrics }, 'http_req_duration')).toEqual({})
    const tagged = { ...metrics, http_req_duration: took, 'http_req_duration{name:typo}': zeros }
    expect(await figures({ metrics: tagged })).toMatchObject({ mean: '3ms' })
    expect(await figures({ metrics: tagged }, 'http_req_duration{name:typo}')).toEqual({})
  })

  it('refuses an artillery run that got no answer, and takes refused connections for failures', async () => {
    const run = (counters: object, summaries: object) => ({ aggregate: { counters, rates: {}, summaries } })
    await expect(figures(run({ 'errors.ECONNREFUSED': 3 }, {}))).rejects.toThrow('nothing was answered')
    const some = run(
      { 'http.requests': 4, 'errors.ETIMEDOUT': 1, 'http.codes.500': 1, 'http.codes.200': 2 },
      { 'http.response_time': { p95: 3 } },
    )
    expect(await figures(some)).toMatchObject({ 'error-rate': '50%', p95: '3ms' })
  })

  it('refuses a run of artillery 1 that got no answer', async () => {
    const latency = { min: null, max: null, median: null, p95: null, p99: null }
    const run = (mean: number | null, errors: object) => ({
      aggregate: { latency, rps: { count: 0, mean }, requestsCompleted: 0, codes: {}, errors },
    })
    await expect(figures(run(null, { ECONNREFUSED: 5 }))).rejects.toThrow('nothing was answered')
    await expect(figures(run(0, {}))).rejects.toThrow('nothing was answered')
  })

  it('refuses a page of Lighthouse CI without a score', async () => {
    const run = { url: 'u', isRepresentativeRun: true, htmlPath: '', jsonPath: '', summary: { performance: null } }
    await expect(figures([run])).rejects.toThrow('has no score')
  })

  it('reads pytest-benchmark’s seconds as ms, whatever a test adds of its own', async () => {
    const stats = { min: 0.001, max: 0.003, mean: 0.002, stddev: 0.0005, median: 0.0015, rounds: 5, ops: 500 }
    const benchmark = { group: null, name: 'test_days', fullname: 'a.py::test_days', extra_info: { rows: 3 }, stats }
    expect(await figures({ machine_info: {}, benchmarks: [benchmark] }, 'test_days')).toEqual({
      min: '1ms',
      max: '3ms',
      mean: '2ms',
      p50: '1.5ms',
      stddev: '0.5ms',
      rate: '500/s',
    })
  })

  it('takes the representative runs of Lighthouse CI only', async () => {
    const run = (isRepresentativeRun: boolean, performance: number) => ({
      url: 'u',
      isRepresentativeRun,
      htmlPath: '',
      jsonPath: '',
      summary: { performance },
    })
    expect(await figures([run(false, 0.1), run(true, 0.9), run(false, 1)], 'u')).toEqual({ score: '90' })
    await expect(figures([run(false, 0.1)])).rejects.toThrow('no representative run')
  })

  it('refuses Locust’s table without its sum, and reads a request that was never made', async () => {
    const header =
      'Type,Name,Request Count,Failure Count,Median Response Time,Average Response Time,Min Response Time,Max Response Time,Average Content Size,Requests/s,Failures/s,50%,66%,75%,80%,90%,95%,98%,99%,99.9%,99.99%,100%'
    const none = ',Aggregated,0,0,N/A,0,0,0,0,0.0,0.0,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A,N/A'
    expect(await figures(`${header}\n${none}\n`)).toEqual({ rate: '0/s', requests: '0' })
    await expect(figures(`${header}\n${none.replace(',Aggregated', 'GET,/')}\n`)).rejects.toThrow(
      'it has no line "Aggregated"',
    )
  })
})
