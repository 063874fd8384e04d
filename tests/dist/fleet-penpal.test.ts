import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

jest.setTimeout(240_000)

/** As Penpal's config has them: what others need is deployed before them. */
const waves = [['auth', 'storage'], ['users', 'letters', 'payments'], ['gateway'], ['frontend']]
const services = waves.flat()
const image = (name: string, version: string) => `ghcr.io/penpal/${name}:${version}`
const lines = (line: (name: string) => string) => services.map(line).join('\n')
const dependencies = waves
  .flatMap((wave, index) => (index === 0 ? [] : wave.map((name) => `${name}: ${(waves[index - 1] ?? []).join(' ')}`)))
  .join('\n')

let github: GitHubSimulator
let coolify: CoolifySimulator
let sha = ''

async function start(): Promise<void> {
  github = await createGitHubSimulator()
  github.seed.collaborator('alice', 'write')
  sha = await github.seed.commit({ message: 'feat: letters' })
  coolify = await createCoolifySimulator({
    second: 10,
    applications: services.map((name) => ({ name, uuid: name, image: image(name, 'v1'), healthCheck: true })),
    images: { [image('letters', 'v3')]: { broken: true } },
  })
}
afterEach(async () => {
  await Promise.all([coolify.close(), github.close()])
  expect([...coolify.problems, ...github.problems]).toEqual([])
})

async function step(action: 'deploy-coolify' | 'rollback', run: number, inputs: Readonly<Record<string, string>>) {
  github.seed.run({ run, status: 'in_progress', sha })
  const env = { ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: `${run}`, GITHUB_TRIGGERING_ACTOR: 'alice' }
  const common = { 'github-token': github.token, environment: 'production' }
  const patience = { 'lock-interval': '20ms', 'lock-settle': '20ms' }
  const done = await spawnAction(action, { env, inputs: { ...common, ...patience, ...inputs } })
  github.seed.run({ run, status: 'completed', sha })
  return done
}

const deploy = (run: number, version: string) =>
  step('deploy-coolify', run, {
    ...{ url: coolify.url, token: coolify.token, version, 'on-failure': 'rollback', 'poll-interval': '100ms' },
    resources: lines((name) => `${name}=${name}`),
    image: lines((name) => `${name}=${image(name, version)}`),
    'depends-on': dependencies,
  })
const rollBack = (run: number, service: string) =>
  step('rollback', run, {
    ...{ service, target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token, allowed: 'write' },
    ...{ 'target-options': `resource: ${service}`, 'observe-interval': '20ms' },
  })
const running = () =>
  services.map(
    (name) =>
      `${name}:${coolify
        .containers(name)
        .map(({ version }) => version)
        .join()}`,
  )
const all = (version: string) => services.map((name) => `${name}:${version}`)

describe('the bundles, with the seven services of one team', () => {
  it('deploy them, put all back when one of wave 2 fails, and take back one, and then every one', async () => {
    await start()
    expect(await deploy(1, 'v1')).toMatchObject({ exitCode: 0 })
    expect(await deploy(2, 'v2')).toMatchObject({ exitCode: 0 })
    expect(running()).toEqual(all('v2'))

    const bad = await deploy(3, 'v3')
    expect([bad.exitCode, bad.outputs['rolled-back'], running()]).toEqual([1, 'true', all('v2')])
    expect(bad.outputs.reason).toContain('letters failed')
    expect(['gateway', 'frontend'].map((name) => coolify.deployments(name).length)).toEqual([3, 3])
    // the progress stands in the log while it runs; a summary is shown when its step is over
    expect(bad.stdout).toMatch(/✅.*▶|▶.*✅/)

    expect(await rollBack(4, 'users')).toMatchObject({ exitCode: 0, outputs: { 'to-version': 'v1' } })
    expect(running()).toEqual(all('v2').map((one) => (one === 'users:v2' ? 'users:v1' : one)))
    for (const [index, name] of services.filter((name) => name !== 'users').entries())
      expect(await rollBack(5 + index, name)).toMatchObject({ exitCode: 0 })
    expect(running()).toEqual(all('v1'))
  })
})
