import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from '@jest/globals'

const main = fileURLToPath(new URL('../../../../simulators/service/main.ts', import.meta.url))
let child: ChildProcess
afterEach(() => void child.kill('SIGKILL'))

async function start(env: Record<string, string>): Promise<string> {
  child = fork(main, [], {
    env: { PATH: process.env.PATH, ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ port?: number }]
    if (message.port !== undefined) return `http://127.0.0.1:${message.port}`
  }
}

describe('the sample service', () => {
  it('[A40] says of its health what the teams agreed on, and on every answer who it is', async () => {
    const url = await start({ VERSION: 'v1.2.3', SLOT: 'green' })
    const health = await fetch(`${url}/health`)
    expect([health.status, health.headers.get('x-slot'), health.headers.get('x-version')]).toEqual([
      200,
      'green',
      'v1.2.3',
    ])
    expect(await health.json()).toEqual({
      status: 'healthy',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      version: 'v1.2.3',
      checks: { database: { status: 'ok' }, memory: { status: 'ok' } },
    })
    expect((await fetch(`${url}/nothing`)).headers.get('x-slot')).toBe('green')
  })

  it('[A40] answers 503 when it is not healthy', async () => {
    const health = await fetch(`${await start({ HEALTHY: 'false' })}/health`)
    expect([health.status, await health.json()]).toEqual([503, expect.objectContaining({ status: 'unhealthy' })])
  })

  it('fails the share of checkouts that it is told to, evenly', async () => {
    const url = await start({ FAIL_CHECKOUT: '0.2' })
    const statuses: number[] = []
    for (let index = 0; index < 100; index++) statuses.push((await fetch(`${url}/checkout`, { method: 'POST' })).status)
    expect(statuses.filter((status) => status === 500)).toHaveLength(20)
    expect((await fetch(`${url}/`)).status).toBe(200)
  })

  it('finishes what is in flight when it is told to end, and ends', async () => {
    const url = await start({ LATENCY_MS: '2000' })
    const asked = fetch(`${url}/checkout`)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    child.kill('SIGTERM')
    const exited = once(child, 'exit')
    expect((await asked).status).toBe(200)
    expect(await exited).toEqual([0, null])
  })

  it('ends with the process that started it', async () => {
    await start({})
    const exited = once(child, 'exit')
    child.disconnect()
    expect(await exited).toEqual([1, null])
  })
})
