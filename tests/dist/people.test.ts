import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { createGitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

it('[D42] the bundle of people mentions whom an open incident has come to', async () => {
  const github = await createGitHubSimulator()
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-people-'))
  mkdirSync(join(cwd, '.github'))
  const config = 'version: 1\ncontacts: { lead: "@ada" }\nnotify: { escalation: ["15m @lead"] }\n'
  writeFileSync(join(cwd, '.github/release-kit.yml'), config)
  const incident = github.seed.issue({ title: 'down', labels: ['incident'], author: 'github-actions[bot]' })
  Object.assign(incident, { createdAt: new Date(Date.now() - 1_200_000).toISOString() })
  const inputs = { 'github-token': github.token }
  const { exitCode, outputs } = await spawnAction('people', { cwd, env: github.env, inputs })
  expect([exitCode, outputs.escalated]).toEqual([0, '["#1 L2"]'])
  expect(github.state.comments[0]?.body).toContain('Told: @ada')
  await github.close()
  expect(github.problems).toEqual([])
})
