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

  it('[A42] holds all that a team tracks to its rules: what it measures itself, and eight figures of its metrics', async () => {
    const tracked = ['4xx', '5xx', 'active-users', 'payments', 'failed-sign-ins', 'cpu', 'memory', 'disk']
    const values: Record<string, string> = { 'active-users': '40', payments: '12', disk: '91' }
    const url = await prometheus((query) => values[query] ?? '1')
    // a name begins with a letter
    const nameOf = (name: string) => name.replace(/^(\d)/, 'http-$1')
    const watch = async (rules: string) =>
      run({
        urls: await script('+'),
        watch: '1m',
        metrics: tracked.map((name) => `${nameOf(name)}: ${name}`).join('\n'),
        'metrics-url': url,
        'metrics-token': 'prom-token',
        rules,
      })
    const own = ['p95 <= 1s', 'p99 <= 2s', 'rate > 0']
    const others = tracked.map(
      (name) => `${nameOf(name)} ${['active-users', 'payments'].includes(name) ? '>' : '<'} 10`,
    )
    const held = await watch([...own, ...others.slice(0, -1), 'disk < 95'].join('\n'))
    expect([held.phase, held.reason]).toEqual(['Successful', expect.any(String)])
    const full = await watch([...own, ...others].join('\n'))
    expect(full.reason).toContain('broken: disk (91) < 10')
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
})
