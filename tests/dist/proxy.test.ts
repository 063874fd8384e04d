import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnAction } from '../fakes/spawn-action.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

// no such host: only a proxy can know where it is
const host = 'github.invalid'

let github: GitHubSimulator
let proxy: Server
const asked: string[] = []

/** Lets everything through to the simulator, whatever host is asked for. */
async function startProxy(port: number): Promise<Server> {
  const server = createServer()
  server.on('connect', ({ url = '' }, client) => {
    asked.push(url)
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

beforeAll(async () => {
  github = await createGitHubSimulator()
  proxy = await startProxy(Number(new URL(github.env.GITHUB_API_URL ?? '').port))
})
afterAll(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await github.close()
})

describe('a bundle behind a proxy', () => {
  it('reaches GitHub through it', async () => {
    const head = 'a'.repeat(40)
    const pull = github.seed.pull({ title: 'feat: x', merged: false, head: { ref: 'feature', sha: head } })
    const cwd = mkdtempSync(join(tmpdir(), 'release-kit-proxy-'))
    writeFileSync(join(cwd, 'junit.xml'), '<testsuite><testcase name="a"/></testsuite>')
    const event = join(cwd, 'event.json')
    writeFileSync(event, JSON.stringify({ pull_request: { number: pull.number, head: { sha: head } } }))
    const { exitCode, stdout } = await spawnAction('quality-gate', {
      cwd,
      env: {
        GITHUB_API_URL: `http://${host}`,
        GITHUB_GRAPHQL_URL: `http://${host}/graphql`,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
      inputs: {
        'github-token': github.token,
        reports: 'tests junit.xml',
        block: 'tests.failed == 0',
        'policy-from': 'head',
        check: 'false',
      },
    })
    expect(stdout).not.toContain('::warning')
    expect(exitCode).toBe(0)
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Quality gate passed')])
    expect(new Set(asked)).toEqual(new Set([`${host}:80`]))
    expect(github.problems).toEqual([])
  })
})
