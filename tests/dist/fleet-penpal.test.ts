import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { spawnAction } from '../fakes/spawn-action.ts'

jest.setTimeout(240_000)

/** Of the example's config: what others need is deployed before them. */
const waves = [['ai', 'auth', 'notify', 'payment'], ['chat'], ['monitoring'], ['frontend']]
const services = waves.flat()
const image = (name: string, version: string) => `ghcr.io/penpal/${name}:${version}`
const uuid = (name: string) => `production-${name}`

let github: GitHubSimulator
let coolify: CoolifySimulator
let sha = ''
let folder = ''

async function start(): Promise<void> {
  github = await createGitHubSimulator()
  github.seed.collaborator('alice', 'maintain')
  sha = await github.seed.commit({ message: 'feat: chat' })
  coolify = await createCoolifySimulator({
    second: 10,
    applications: services.map((name) => ({ name, uuid: uuid(name), image: image(name, 'v1'), healthCheck: true })),
    images: { [image('chat', 'v3')]: { broken: true } },
  })
  folder = mkdtempSync(join(tmpdir(), 'release-kit-penpal-'))
  const given = readFileSync(new URL('../../examples/penpal/.github/release-kit.yml', import.meta.url), 'utf8')
  // here Coolify is a simulator, nothing answers at the team's own addresses, and the test does not wait for Tuesday
  const config = given
    .replaceAll('https://coolify.penpal.example', coolify.url)
    .replaceAll(/^ {4}(?:url: .*|health: .*|windows: .*)\n/gm, '')
  writeFileSync(join(folder, 'release-kit.yml'), config)
}
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await Promise.all([coolify.close(), github.close()])
  expect([...coolify.problems, ...github.problems]).toEqual([])
})

async function step(action: 'deploy-coolify' | 'rollback', run: number, inputs: Readonly<Record<string, string>>) {
  github.seed.run({ run, status: 'in_progress', sha })
  const env = { ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: `${run}`, GITHUB_TRIGGERING_ACTOR: 'alice' }
  const secrets = { COOLIFY_TOKEN: coolify.token }
  const common = { 'github-token': github.token, environment: 'production', config: 'release-kit.yml' }
  const patience = { 'lock-interval': '20ms', 'lock-settle': '20ms' }
  const done = await spawnAction(action, {
    env: { ...env, ...secrets },
    cwd: folder,
    inputs: { ...common, ...patience, ...inputs },
  })
  github.seed.run({ run, status: 'completed', sha })
  return done
}

const deploy = (run: number, version: string) =>
  step('deploy-coolify', run, {
    ...{ services: services.join('\n'), version, 'on-failure': 'rollback', 'poll-interval': '100ms' },
    image: services.map((name) => `${name}=${image(name, version)}`).join('\n'),
  })
const rollBack = (run: number, service: string) => step('rollback', run, { service, 'observe-interval': '20ms' })
const running = () =>
  services.map(
    (name) =>
      `${name}:${coolify
        .containers(uuid(name))
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
    expect(bad.outputs.reason).toContain('chat failed')
    expect(['monitoring', 'frontend'].map((name) => coolify.deployments(uuid(name)).length)).toEqual([3, 3])
    expect(JSON.parse(bad.outputs.waves ?? '[]')).toHaveLength(waves.length)
    // the progress stands in the log while it runs; a summary is shown when its step is over
    expect(bad.stdout).toContain('5/7  ✓ ai  ✓ auth  ✓ notify  ✓ payment │ ✗ chat │ · monitoring │ · frontend')

    expect(await rollBack(4, 'payment')).toMatchObject({ exitCode: 0, outputs: { 'to-version': 'v1' } })
    expect(running()).toEqual(all('v2').map((one) => (one === 'payment:v2' ? 'payment:v1' : one)))
    for (const [index, name] of services.filter((name) => name !== 'payment').entries())
      expect(await rollBack(5 + index, name)).toMatchObject({ exitCode: 0 })
    expect(running()).toEqual(all('v1'))
  })
})
