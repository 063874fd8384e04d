import { afterEach, describe, expect, it } from '@jest/globals'
import { escapeMarkdown } from '../../shared/markdown/markdown.ts'
import { closeServices, nobody, run, script, serve } from './health-wait.harness.ts'

afterEach(closeServices)

describe('health-wait, counting', () => {
  it('[P23] is done as soon as three good answers came in a row', async () => {
    const { phase, outputs, events, reason } = await run({ urls: `api=${await script('--+-+++')}` })
    expect(phase).toBe('Successful')
    expect(reason).toBe('healthy: 3 good answers in a row')
    expect(outputs).toMatchObject({ verdict: 'healthy', attempts: 7, failures: 3, 'success-rate': 100 })
    expect(events).toEqual([
      'api: status 503, expected 200-299 (database: down)',
      'api: answers as expected',
      'api: status 503, expected 200-299 (database: down)',
      'api: answers as expected',
    ])
    // 250, 375 growing; quick again after the good ones and after each change
    expect(outputs.seconds).toBeLessThan(2.5)
  })

  it('a refused connection until the timeout is unhealthy, not an error', async () => {
    const { phase, reason, outputs } = await run({ urls: nobody, timeout: '1m' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: the last \d+ in a row were bad; last failure: connection refused/)
    expect(outputs).toMatchObject({ verdict: 'unhealthy', 'time-to-healthy-ms': '', p95: '' })
    expect(outputs.seconds).toBeGreaterThan(50)
    expect(outputs.seconds).toBeLessThanOrEqual(60)
  })

  it.each([
    ['fail', false],
    ['pass', true],
  ] as const)('flapping is inconclusive: on-inconclusive %s', async (onInconclusive, tolerated) => {
    const url = await serve((_, response, count) => response.writeHead(count % 3 === 0 ? 503 : 200).end())
    const outcome = await run({ urls: url, timeout: '20s', 'on-inconclusive': onInconclusive })
    expect(outcome).toMatchObject({ phase: 'Inconclusive', tolerated, outputs: { verdict: 'inconclusive' } })
    expect(outcome.reason).toMatch(/flapping/)
  })

  it('gives up after `failures` in a row', async () => {
    const { phase, outputs } = await run({ urls: await script('-'), failures: '4' })
    expect([phase, outputs.attempts]).toEqual(['Failed', 4])
  })

  it('[A40] waits for what the JSON must say', async () => {
    const url = await serve((_, response, count) =>
      response.end(JSON.stringify({ status: count < 4 ? 'starting' : 'healthy' })),
    )
    const { outputs, events } = await run({ urls: `api=${url}`, 'expect-json': 'status == healthy' })
    expect(outputs).toMatchObject({ verdict: 'healthy', failures: 3, attempts: 6 })
    expect(events[0]).toBe('api: status is starting, expected == healthy')
  })
})

describe('health-wait does not wait for what waiting does not mend', () => {
  it.each([401, 403])('%d at once', async (status) => {
    const { phase, reason, outputs } = await run({
      urls: await serve((_, response) => response.writeHead(status).end()),
    })
    expect([phase, outputs.attempts]).toEqual(['Failed', 1])
    expect(reason).toBe(`unhealthy: waiting will not fix this: status ${status}, expected 200-299`)
  })

  it('a wrong version after its grace, and not before', async () => {
    const url = await serve((_, response) => response.end('{"version":"1.2.2"}'))
    const { phase, reason, outputs } = await run({
      urls: url,
      'expect-version': 'v1.2.3',
      grace: '30s',
      timeout: '10m',
    })
    expect(phase).toBe('Failed')
    expect(reason).toBe('unhealthy: waiting will not fix this: version 1.2.2, expected v1.2.3')
    expect(outputs.seconds).toBeGreaterThanOrEqual(30)
    expect(outputs.seconds).toBeLessThan(40)
  })

  it('but waits while an old version still answers', async () => {
    const url = await serve((_, response, count) =>
      response.end(JSON.stringify({ version: count < 5 ? '1.2.2' : '1.2.3' })),
    )
    const { outputs, events } = await run({ urls: `api=${url}`, 'expect-version': 'v1.2.3' })
    expect(outputs.verdict).toBe('healthy')
    expect(events).toEqual(['api: version 1.2.2, expected v1.2.3', 'api: answers as expected, version 1.2.3'])
  })
})

describe('health-wait with several URLs', () => {
  it('needs all of them, and stops at the first that is bad for certain', async () => {
    const urls = `api=${await script('+')}\nweb=${await script('-')}\ndb=${await serve(() => undefined)}`
    const { phase, reason, outputs } = await run({ urls, failures: '3', 'request-timeout': '20s' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: web: 3 failures in a row/)
    expect(outputs['time-to-healthy-ms']).toBe('')
  })

  it('or any one', async () => {
    const urls = `api=${await script('+')}\nweb=${nobody}`
    const { phase, reason } = await run({ urls, require: 'any', timeout: '1m' })
    expect([phase, reason]).toEqual(['Successful', 'healthy: api: 3 good answers in a row'])
  })
})

describe('health-wait, sequential', () => {
  it('accepts an errorless service after about 66 requests', async () => {
    const { phase, reason, outputs, summary } = await run({ urls: await script('--+'), mode: 'sequential' })
    expect(phase).toBe('Successful')
    expect(reason).toMatch(/^healthy: 0 of 6\d requests bad; evidence against it .*, for it 3\.\d of 3\.0$/)
    expect(outputs['success-rate']).toBe(100)
    expect(summary).toMatch(/0 of 6\d failed: 0 %, 95 % interval 0 % to 5\.\d+ %/)
    expect(summary).toMatch(/error rate of at least 5 % \(healthy\): 2\d(\.\d)? of 20 \(reached\)/)
  })

  it('rejects one that fails every fifth request, after few', async () => {
    const url = await serve((_, response, count) => response.writeHead(count % 5 === 0 ? 500 : 200).end())
    const { phase, reason, outputs } = await run({ urls: url, mode: 'sequential' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(
      /^unhealthy: \d+ of \d+ requests bad; evidence against it .* of 4\.6, .*; last failure: status 500/,
    )
    expect(outputs.attempts).toBeLessThan(40)
  })

  it('is inconclusive when time is up before it knows', async () => {
    const { phase, reason } = await run({ urls: await script('++++-+'), mode: 'sequential', timeout: '17s' })
    expect(phase).toBe('Inconclusive')
    expect(reason).toMatch(/^inconclusive: too few requests: \d+ of the \d+ needed, 1 of them bad; raise timeout, or/)
  })

  it('never healthy until the timeout is unhealthy', async () => {
    const { phase, reason } = await run({ urls: nobody, mode: 'sequential', timeout: '20s' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: never a good answer in \d+ attempts; last failure: connection refused/)
  })
})

describe('health-wait, watching', () => {
  it('[D40] holds rules against the watch, the start left out', async () => {
    const rules = 'p95 <= 500ms\nsuccess-rate >= 95%\nconsecutive-failures <= 3\np95 <= 0ms'
    const { phase, reason, events, summary, outputs } = await run({
      urls: `api=${await script('-----+')}`,
      watch: '2m',
      rules,
    })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: broken: p95 \(.*ms\) <= 0ms/)
    expect(events).toContainEqual(expect.stringMatching(/^api: healthy; watched for 2 m 00 s from now$/))
    expect(outputs).toMatchObject({ failures: 5, 'success-rate': 100 })
    expect(outputs.seconds).toBeGreaterThan(115)
    expect(summary).toContain('| ✅ holds | `success-rate (100%) >= 95%` |')
  })

  it('stays healthy when all is well', async () => {
    const { phase, reason } = await run({ urls: await script('+'), watch: '1m', rules: 'success-rate >= 95%' })
    expect([phase, reason]).toEqual(['Successful', 'healthy: 3 good answers in a row'])
  })

  it('[O40] watches for hours, and draws all of them in one line, where a bad minute long ago still shows', async () => {
    const url = await serve((_, response, count) => response.writeHead(count >= 900 && count < 903 ? 503 : 200).end())
    const given = { urls: url, watch: '6h', interval: '10s', rules: 'success-rate >= 95%' }
    const { phase, summary } = await run(given)
    expect(phase).toBe('Successful')
    const [, hours = '', line = ''] = /judged, over (.+?) \(×.*\n\n {4}(.+)/.exec(summary ?? '') ?? []
    expect(hours).toMatch(/^(6 h|5 h 59)/)
    expect(line).toMatch(/^[▁-█]{20,30}×[▁-█]{25,40}$/)
    expect(line.length).toBeLessThanOrEqual(60)
  }, 60_000)

  it('ends at once when the service goes down for good', async () => {
    const { phase, reason, outputs } = await run({ urls: await script('+++++-'), watch: '1h' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: was healthy, then 4 failures in a row; last failure: status 503/)
    expect(outputs.seconds).toBeLessThan(30)
  })

  it('[O50] ends when a rule with `for` was broken all through its time', async () => {
    const url = await serve((_, response, count) => response.writeHead(count > 3 && count % 2 === 0 ? 500 : 200).end())
    const { phase, reason, outputs } = await run({ urls: url, watch: '30m', rules: 'error-rate <= 5% for 2m' })
    expect(phase).toBe('Failed')
    expect(reason).toMatch(/^unhealthy: broken: error-rate \(\d\d(\.\d+)?%\) <= 5% for 2m/)
    expect(outputs.seconds).toBeGreaterThan(120)
    expect(outputs.seconds).toBeLessThan(240)
  })

  it('judges a rule for one URL by that URL only', async () => {
    const urls = `api=${await script('+')}\nweb=${await script('+')}`
    const { reason } = await run({ urls, watch: '10s', rules: 'p95[web] <= 0ms' })
    expect(reason).toMatch(/^unhealthy: web: broken/)
  })
})

describe('health-wait besides', () => {
  it('is cancelled by its signal', async () => {
    const cancellation = new AbortController()
    const url = await serve((_, response, count) => {
      if (count === 3) cancellation.abort(new Error('cancelled'))
      response.writeHead(503).end()
    })
    await expect(run({ urls: url }, { signal: cancellation.signal })).rejects.toThrow('cancelled')
  })

  it('in a dry run asks once and waits for nothing', async () => {
    let count = 0
    const url = await serve((_, response) => {
      count++
      response.writeHead(503).end()
    })
    const { phase, events } = await run({ urls: `api=${url}`, 'dry-run': 'true' })
    expect([phase, count]).toEqual(['Successful', 1])
    expect(events).toEqual(['api: status 503, expected 200-299'])
  })

  it('shows the service as it was lately, and what it failed by', async () => {
    const { summary } = await run({ urls: await script('--+-+++') })
    expect(summary).toContain(`- 3 × ${escapeMarkdown('status 503, expected 200-299 (database: down)')}`)
    expect(summary).toMatch(/\n {4}××[▁-█]×[▁-█]{3}$/)
  })
})

describe('health-wait, warning', () => {
  it('[P14] is successful, and says so in verdict, reason and log, when only rules that warn do not hold', async () => {
    const given = { urls: `api=${await script('+')}`, rules: 'success-rate >= 95%', warn: 'p95 <= 0ms' }
    const { phase, reason, outputs, summary, context } = await run(given)
    expect([phase, outputs.verdict]).toEqual(['Successful', 'warn'])
    expect(reason).toMatch(/^healthy: .*; warned: broken: p95 \(/)
    expect(summary).toContain('⚠️ broken')
    expect(context.log.lines.join('\n')).toMatch(/warning .*p95/)
    const well = await run({ ...given, warn: 'p95 <= 10s' })
    expect([well.phase, well.outputs.verdict]).toEqual(['Successful', 'healthy'])
  })

  it('[P14] is unhealthy by a rule that decides, whatever warns', async () => {
    const url = `api=${await script('+')}`
    const { phase, outputs } = await run({ urls: url, rules: 'p95 <= 0ms', warn: 'p95 <= 10s' })
    expect([phase, outputs.verdict]).toEqual(['Failed', 'unhealthy'])
  })

  it('[A40] reads out every check of the health endpoint, of a good answer, too', async () => {
    const checks = { database: { status: 'ok' }, redis: 'ok', 'disk_space|': { status: 'ok' } }
    const url = await serve((_, response) => response.writeHead(200).end(JSON.stringify({ status: 'healthy', checks })))
    const { summary } = await run({ urls: url })
    expect(summary).toMatch(/\| database +\| ok/)
    expect(summary).toMatch(/\| redis +\| ok/)
    expect(summary).toContain('disk\\_space\\|')
  })
})

describe('health-wait: what is looked at by itself', () => {
  const settings = (week: string) =>
    serve((request, response) => {
      const isThere = request.url !== '/gone'
      response.writeHead(isThere ? 200 : 404).end(JSON.stringify({ week_start: week }))
    })
  const functions = (url: string) =>
    `week start=${url}/settings week_start == monday\nfront page=${url.replace('127.0.0.1', 'localhost')}/`

  it('names the functions as steps, and is healthy when each answers as it should [D43]', async () => {
    const url = await settings('monday')
    const { phase, summary } = await run({ urls: url, functions: functions(url) })
    expect(phase).toBe('Successful')
    expect(summary).toMatch(/✅ week start \| answers as it should in \d+ ms/)
    expect(summary).toMatch(/✅ front page \|/)
  })

  it('is unhealthy, by the name of the function, when one does not [D43]', async () => {
    const url = await settings('sunday')
    const { phase, reason, summary, outputs } = await run({ urls: url, functions: functions(url) })
    expect([phase, outputs.verdict]).toEqual(['Failed', 'unhealthy'])
    expect(reason).toMatch(/^unhealthy: week start: .*week_start/)
    expect(summary).toMatch(/❌ week start \|/)
    expect(summary).toMatch(/✅ front page \|/)
  })

  it('tries no function of what is not healthy', async () => {
    const url = await settings('monday')
    const { summary } = await run({ urls: `${url}/gone`, failures: '2', functions: functions(url) })
    expect(summary).toMatch(/❌ week start \| not tried/)
  })

  it('says what a name resolves to, and that one does not', async () => {
    const url = (await settings('monday')).replace('127.0.0.1', 'localhost')
    expect((await run({ urls: url })).summary).toMatch(/✅ DNS of localhost \| resolves to .*127\.0\.0\.1/)
    const unknown = await run({ urls: 'http://shop.invalid/', grace: '1s', timeout: '5s' })
    expect(unknown.phase).toBe('Failed')
    expect(unknown.summary).toMatch(/❌ DNS of shop\.invalid \| does not resolve/)
  })

  it('sends credentials to no function of another origin', async () => {
    const seen: (string | undefined)[] = []
    const other = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('{}')
    })
    const url = await settings('monday')
    await run({ urls: url, headers: 'authorization: Bearer s3cret', functions: `other=${other}/` })
    expect(seen).toEqual([undefined])
  })
})
