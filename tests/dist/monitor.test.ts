import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createGitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

it('[D41] the bundle of monitor opens an issue for what is not well, and goes on from it', async () => {
  const github = await createGitHubSimulator()
  const service = createServer((_, response) => response.writeHead(503).end())
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-monitor-'))
  mkdirSync(join(cwd, '.github'))
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`
  const config = `version: 1\nenvironments: { production: { url: "${url}", monitor: { measure: 1s } } }\n`
  writeFileSync(join(cwd, '.github/release-kit.yml'), config)
  const inputs = { 'github-token': github.token, environment: 'production', interval: '50ms' }
  for (let count = 0; count < 2; count++) {
    const { exitCode, outputs } = await spawnAction('monitor', { cwd, env: github.env, inputs })
    expect([exitCode, outputs.status, outputs.phase]).toEqual([1, 'unhealthy', 'Failed'])
  }
  expect(github.state.issues.map(({ title }) => title).sort()).toEqual([
    'Monitoring of production',
    'production is not well',
  ])
  service.close().closeAllConnections()
  await github.close()
  expect(github.problems).toEqual([])
})
