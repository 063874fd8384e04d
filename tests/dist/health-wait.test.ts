import { afterEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { spawnAction } from '../fakes/spawn-action.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`
}

describe('the bundle of health-wait', () => {
  it('waits until a service is healthy', async () => {
    let count = 0
    const url = await serve((_, response) =>
      response.writeHead(++count < 3 ? 503 : 200).end('{"status":"healthy","version":"1.2.3"}'),
    )
    const { exitCode, outputs, summary, stdout } = await spawnAction('health-wait', {
      inputs: { urls: `api=${url}`, 'expect-version': 'v1.2.3', interval: '20ms' },
    })
    expect(stdout).toContain('api: status 503, expected 200-299')
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      verdict: 'healthy',
      phase: 'Successful',
      attempts: '5',
      failures: '2',
      'success-rate': '100',
    })
    expect(Number(outputs.p95)).toBeGreaterThan(0)
    expect(summary).toContain('### ✅ healthy: 3 good answers in a row')
    const report = JSON.parse(await readFile(outputs.report!, 'utf8')) as Record<string, unknown>
    expect(report).toMatchObject({
      schema: 1,
      action: 'health-wait',
      phase: 'Successful',
      details: { targets: [{ name: 'api' }] },
    })
  })

  it('refuses a rule that could never be broken, and a time in which nothing could be known, before it asks anybody', async () => {
    let count = 0
    const urls = await serve((_, response) => response.end(String(count++)))
    const unbased = await spawnAction('health-wait', {
      inputs: { urls, rules: 'p95 <= 2 * baseline(p95)', watch: '1s' },
    })
    expect([unbased.exitCode, unbased.outputs.verdict]).toEqual([1, 'error'])
    expect(unbased.outputs.reason).toContain('there is no baseline of p95')
    const short = await spawnAction('health-wait', { inputs: { urls, mode: 'sequential', timeout: '3s' } })
    expect([short.exitCode, short.outputs.verdict]).toEqual([1, 'error'])
    expect(short.outputs.reason).toContain('at least 17s, or interval at most 45ms')
    expect(count).toBe(0)
  })

  it('decides sequentially in a few seconds', async () => {
    const { exitCode, outputs } = await spawnAction('health-wait', {
      inputs: {
        urls: await serve((_, response) => response.end()),
        mode: 'sequential',
        interval: '5ms',
        rules: 'p95 <= 1s',
      },
    })
    expect([exitCode, outputs.verdict]).toEqual([0, 'healthy'])
    expect(Number(outputs.attempts)).toBeLessThan(75)
  })

  it('fails where nobody answers until the timeout', async () => {
    const { exitCode, outputs, stdout } = await spawnAction('health-wait', {
      inputs: { urls: 'http://127.0.0.1:1/', timeout: '600ms' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'unhealthy', phase: 'Failed', p95: '' })
    expect(stdout).toMatch(/::error::health-wait: Failed: unhealthy: .*connection refused/)
  })

  it('passes what is inconclusive where that is asked for', async () => {
    const { exitCode, outputs } = await spawnAction('health-wait', {
      inputs: {
        urls: await serve((_, response) => response.end()),
        mode: 'sequential',
        timeout: '400ms',
        'on-inconclusive': 'pass',
      },
    })
    expect([exitCode, outputs.verdict, outputs.phase]).toEqual([0, 'inconclusive', 'Inconclusive'])
  })

  it('names every wrong input at once, sets every output and asks nobody', async () => {
    let count = 0
    await serve(() => count++)
    const { exitCode, outputs, stdout } = await spawnAction('health-wait', {
      inputs: { timeout: '5 minutes', rules: 'p95 <=', mode: 'quick' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'error', phase: 'Error', attempts: '', 'time-to-healthy-ms': '' })
    for (const name of ['urls', 'timeout', 'rules', 'mode']) expect(stdout).toContain(`${name} is`)
    expect(count).toBe(0)
  })

  it('stops when it is cancelled', async () => {
    let pid = 0
    let count = 0
    const url = await serve((_, response) => {
      response.writeHead(503).end()
      if (++count === 1) setTimeout(() => process.kill(pid, 'SIGINT'), 50)
    })
    const { exitCode, outputs } = await spawnAction('health-wait', {
      inputs: { urls: url, timeout: '10m' },
      onStart: (started) => (pid = started),
    })
    expect([exitCode, outputs.phase, outputs.reason]).toEqual([1, 'Error', 'cancelled'])
  })
})
