import { afterEach, describe, expect, it } from '@jest/globals'
import { closeServices, run, script, serve } from './health-wait.harness.ts'

afterEach(closeServices)

describe('health-wait with metrics', () => {
  const prometheus = (valueOf: (query: string, isNow: boolean) => string | undefined, status = 200) => {
    let first: number | undefined
    return serve((request, response) => {
      let form = ''
      request.on('data', (chunk: Buffer) => (form += chunk.toString()))
      request.on('end', () => {
        const asked = new URLSearchParams(form)
        const time = Number(asked.get('time'))
        const value =
          request.headers.authorization === 'Bearer prom-token'
            ? valueOf(asked.get('query') ?? '', time > (first ??= time))
            : undefined
        const result = value === undefined ? [] : [{ metric: {}, value: [time, value] }]
        response.writeHead(status).end(JSON.stringify({ status: 'success', data: { resultType: 'vector', result } }))
      })
    })
  }
  const watched = async (rules: string, url: string, watch = '1m') =>
    run({
      urls: await script('+'),
      watch,
      metrics: 'errors: sum(errors)\nlatency-seconds: p95',
      'metrics-url': url,
      'metrics-token': 'prom-token',
      rules,
    })

  it('[P40] compares with the baseline before the run', async () => {
    const url = await prometheus((query, isNow) => (query === 'p95' ? (isNow ? '0.9' : '0.3') : '0'))
    const { reason } = await watched('errors == 0\nlatency-seconds <= 2 * baseline(latency-seconds)', url)
    expect(reason).toBe('unhealthy: broken: latency-seconds (0.9s) <= 2 * baseline(latency-seconds) (0.6s)')
  })

  it('takes no data for neither good nor bad', async () => {
    const url = await prometheus((query) => (query === 'p95' ? undefined : '0'))
    const { phase, reason } = await watched('errors == 0\nlatency-seconds <= 500ms', url)
    expect([phase, reason]).toEqual(['Inconclusive', 'inconclusive: no data for latency-seconds (missing) <= 500ms'])
  })

  it('is an error before anything is waited for when Prometheus refuses', async () => {
    const url = await prometheus(() => '1', 401)
    await expect(watched('errors == 0', url)).rejects.toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  })

  it('bears a failing Prometheus for a while, and no longer', async () => {
    let asked = 0
    const flaky = (failing: (asked: number) => boolean) =>
      serve((_, response) => {
        const isFailing = failing(++asked)
        response.writeHead(isFailing ? 400 : 200)
        response.end(JSON.stringify({ data: { resultType: 'scalar', result: [0, '0'] } }))
      })
    const { phase, context } = await watched('errors == 0', await flaky((count) => count > 6 && count < 9))
    expect(phase).toBe('Successful')
    expect(context.log.lines.filter((line) => line.startsWith('warning no metrics for now'))).not.toHaveLength(0)
    asked = 0
    await expect(watched('errors == 0', await flaky((count) => count > 4), '5m')).rejects.toMatchObject({
      code: 'PROVIDER_REFUSED',
    })
  })

  describe('of all that a team tracks', () => {
    /** What it measures itself: the rule that holds, and one that does not. */
    const own = {
      p95: ['p95 <= 10s', 'p95 <= 0ms'],
      p99: ['p99 <= 10s', 'p99 <= 0ms'],
      rate: ['rate > 0', 'rate > 1000000'],
    }
    /** What Prometheus tells: the rule, a value with which it holds, and one with which it does not. */
    const told = {
      'http-4xx': ['< 10', '1', '11'],
      'http-5xx': ['< 10', '1', '12'],
      'active-users': ['> 10', '40', '3'],
      payments: ['> 10', '12', '4'],
      'failed-sign-ins': ['< 10', '1', '13'],
      cpu: ['< 80', '30', '81'],
      memory: ['< 85', '30', '86'],
      disk: ['< 95', '91', '96'],
    }
    const names = [...Object.keys(own), ...Object.keys(told)]

    async function watch(broken?: string): Promise<string> {
      const values = Object.entries(told).map(([name, [, holds, breaks]]) => [name, name === broken ? breaks : holds])
      const valueOf = new Map(values as [string, string][])
      const rules = [
        ...Object.entries(own).map(([name, [holds, breaks]]) => (name === broken ? breaks : holds)),
        ...Object.entries(told).map(([name, [rule]]) => `${name} ${rule}`),
      ]
      const { phase, reason } = await run({
        urls: await script('+'),
        watch: '1m',
        metrics: Object.keys(told)
          .map((name) => `${name}: ${name}`)
          .join('\n'),
        'metrics-url': await prometheus((query) => valueOf.get(query)),
        'metrics-token': 'prom-token',
        rules: rules.join('\n'),
      })
      return `${phase}: ${reason}`
    }

    it('[A42] is content where each of its rules holds', async () => {
      expect(await watch()).toMatch(/^Successful: healthy/)
    })

    it.each(names)('[A42] is not content where %s alone breaks its rule, and names it', async (name) => {
      expect(await watch(name)).toMatch(new RegExp(`^Failed: unhealthy: broken: ${name} \\([^()]*\\) [<>]=? \\S+$`))
    })
  })
})
