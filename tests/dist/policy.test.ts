import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { tasks } from '../../shared/rollout/intent.ts'
import { type ActionRun, spawnAction } from '../fakes/spawn-action.ts'
import { createStage, type Stage } from '../fakes/stage.ts'

const path = '.github/release-kit.yml'
const ofManagers = `version: 1
environments:
  production: { rollback: { allowed: ["@release-manager"] }, windows: ["freeze 2020-01-01..2099-01-01"] }
  staging: {}
`
const ofAlice = ofManagers.replace('@release-manager', '@alice').replace(/, windows.*]/, '')

let stage: Stage
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  seedRelease(1, 'v1.0.0', 'blue')
  seedRelease(2, 'v1.1.0', 'green')
  stage.edge.setWeights({ blue: 0, green: 100 })
})
afterEach(async () => {
  expect([...stage.github.problems, ...stage.edge.problems]).toEqual([])
  await stage.close()
})

function seedRelease(run: number, version: string, slot: 'blue' | 'green'): void {
  const artifact = `ghcr.io/acme/shop:${version}`
  stage.run(run)
  const payload = { v: 1, op: 'switch', service: '', artifact, version, run: { id: run, attempt: 1 } }
  const given = { sha: 'a'.repeat(40), task: tasks.switch, environment: 'production', payload }
  stage.github.seed.status(stage.github.seed.deployment(given), 'success', `rk1|COMMITTED|0/0|${slot}|done`)
}

async function checkout(config: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'release-kit-policy-'))
  await mkdir(join(folder, '.github'))
  await writeFile(join(folder, path), config)
  return folder
}

const committed = (config: string) =>
  stage.github.seed.commit({ message: 'ci: policy', files: { [path]: config, 'README.md': 'shop' } })

interface Attack {
  readonly run?: number
  readonly env?: Record<string, string>
  readonly cwd?: string
  readonly inputs?: Record<string, string>
}
const rollback = ({ run = 3, env, cwd, inputs }: Attack) =>
  spawnAction('rollback', {
    env: { ...stage.run(run).env, ...env },
    inputs: { ...stage.inputs, allowed: '', ...inputs },
    ...(cwd === undefined ? {} : { cwd }),
  })

function expectNothingDone(run: ActionRun, why: string): void {
  expect(run.stdout).toContain(why)
  expect(run.exitCode).toBe(1)
  expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
}

describe('who may roll back, for somebody with write who is not named', () => {
  it('is no other policy for "Production", which GitHub takes for production', async () => {
    const run = await rollback({ cwd: await checkout(ofManagers), inputs: { environment: 'Production' } })
    expectNothingDone(run, 'known: production, staging; did you mean production?')
  })

  it('is no free pass for an environment that the config does not name', async () => {
    const run = await rollback({ cwd: await checkout(ofManagers), inputs: { environment: 'prod-eu' } })
    expectNothingDone(run, 'known: production, staging')
  })

  it('is held where there is no checkout: the config is that of the commit of the run, by the API', async () => {
    const run = await rollback({ env: { GITHUB_SHA: await committed(ofManagers) } })
    expectNothingDone(run, '@alice (write) may not roll back: allowed are @release-manager')
  })

  it('is not weakened by a token that may not read the commit: that is an error, never "no config"', async () => {
    const run = await rollback({ env: { GITHUB_SHA: 'd'.repeat(40) } })
    expectNothingDone(run, 'POLICY_UNREADABLE')
  })

  it('is that of the default branch where a person dispatches the workflow of a branch of theirs', async () => {
    await committed(ofManagers)
    const run = await rollback({ cwd: await checkout(ofAlice), env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } })
    expectNothingDone(run, '@alice (write) may not roll back: allowed are @release-manager')
    expect(run.stdout).toContain('who may, windows and freezes: .github/release-kit.yml of the default branch')
  })

  it('is nobody where the default branch has no config, whatever the dispatched branch says', async () => {
    const run = await rollback({ cwd: await checkout(ofAlice), env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } })
    expectNothingDone(run, 'nobody may roll back production until somebody is named')
  })

  it('is nobody in production without any config [D50]', async () => {
    expectNothingDone(await rollback({}), 'nobody may roll back production until somebody is named')
  })

  it('asks nothing of GitHub for the config that is in the checkout', async () => {
    const run = await rollback({ cwd: await checkout(ofAlice) })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'rolled-back': 'true' } })
    expect(run.stdout).not.toContain("by GitHub's API")
  })

  it('does not hold back the pipeline from undoing what this very run has released, by the journal', async () => {
    const run = await rollback({ run: 2, cwd: await checkout(ofManagers) })
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'rolled-back': 'true', 'to-version': 'v1.0.0' } })
    expect(run.stdout).toContain("is this run's own")
  })
})

describe('windows and freezes', () => {
  const deploy = (environment: string, cwd: string, more: Record<string, string> = {}) =>
    spawnAction('deploy-coolify', {
      cwd,
      env: { ...stage.run(3).env, ...more },
      inputs: {
        'github-token': stage.github.token,
        environment,
        url: 'http://127.0.0.1:9',
        token: 'coolify-token',
        resources: 'shop=uuid-1',
        'dry-run': 'true',
      },
    })

  it.each([
    ['Production', 'did you mean production?'],
    ['', 'environment is missing; expected one of those that the config has windows for: production'],
    ['production', 'the deployment window is closed'],
  ])('are not lost by environment %j', async (environment, why) => {
    const run = await deploy(environment, await checkout(ofManagers))
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain(why)
  })

  it('are those of the default branch where a person dispatches a branch without them', async () => {
    await committed(ofManagers)
    const dispatched = { GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const run = await deploy('production', await checkout(ofAlice), dispatched)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('the deployment window is closed')
  })
})
