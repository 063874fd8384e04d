import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { createArtifacts } from './artifacts.ts'
import { createStandIns, type StandIns } from './stand-ins.ts'

jest.setTimeout(600_000)

const penpal = join(import.meta.dirname, '../../examples/penpal')
const services = ['auth', 'notify', 'payment', 'ai', 'chat', 'monitoring', 'frontend']

let release: string
let coolify: CoolifySimulator
let github: GitHubSimulator
let standIns: StandIns
/** How what is built of a commit behaves. */
let images: Record<string, { env: Record<string, string> }>
let clone: string
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Penpal', '-c', 'user.email=penpal@example.org', ...args], {
    cwd: clone,
    encoding: 'utf8',
  }).trim()

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  standIns = createStandIns()
  clone = mkdtempSync(join(tmpdir(), 'release-kit-penpal-'))
  cpSync(penpal, clone, { recursive: true })
  // act reads every workflow that it finds, and does not know deployment: false
  rmSync(join(clone, '.github/workflows'), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  const origin = mkdtempSync(join(tmpdir(), 'release-kit-penpal-origin-'))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin])
  git('remote', 'add', 'origin', origin)
  images = {}
  coolify = await createCoolifySimulator({
    second: 40,
    images,
    applications: services.map((service) => ({
      name: service,
      uuid: `production-${service}`,
      git: { branch: 'main', head: '0'.repeat(40) },
      healthCheck: { path: '/api/v1/health' },
    })),
  })
  // the addresses of this machine (of the one service that is released), and a window that is open whenever this runs
  const config = join(clone, '.github/release-kit.yml')
  const text = readFileSync(config, 'utf8')
    .replaceAll('https://coolify.penpal.example', coolify.url)
    .replace('https://{label}.penpal.example', coolify.applicationUrl('production-auth'))
    .replace(/\n {4}windows: .*/, '')
  writeFileSync(config, text.replace("'role:maintain'", "'@alice'"))
  github = await createGitHubSimulator({ repository: origin })
  github.seed.collaborator('alice', 'maintain')
})
afterEach(async () => {
  expect([...github.problems, ...coolify.problems]).toEqual([])
  await Promise.all([github.close(), coolify.close()])
})

function commit(message: string, files: Readonly<Record<string, string>> = {}): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(clone, name), text)
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '-m', message)
  git('push', '--quiet', 'origin', 'main')
  return git('rev-parse', 'HEAD')
}

function run(workflow: string, id: number, sha: string, event?: { name: string; payload: object }): Promise<CallerRun> {
  github.seed.run({ run: id, status: 'in_progress', sha })
  return runWorkflow({
    workflow: readFileSync(join(penpal, '.github/workflows', workflow), 'utf8').replace(/\n *deployment: false/, ''),
    release,
    source: clone,
    env: {
      ...github.env,
      GITHUB_RUN_ID: String(id),
      GITHUB_SHA: sha,
      GITHUB_TRIGGERING_ACTOR: 'alice',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
    },
    secrets: { GITHUB_TOKEN: github.token, COOLIFY_TOKEN: coolify.token },
    actions: { ...createArtifacts().actions, ...standIns.actions },
    ...(event ? { event } : {}),
  })
}

function expectExit({ exitCode, output }: CallerRun, code: number): void {
  if (exitCode !== code) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
}

const live = (service: string) => coolify.deployments(`production-${service}`)[0]

describe("Penpal's seven services, run by act from a clean export", () => {
  it('[P01] [P21] are tagged each by itself, and only those that changed are deployed', async () => {
    const first = commit('feat: begin')
    for (const service of services) git('tag', `${service}-v1.0.0`)
    git('push', '--quiet', '--tags', 'origin')
    const routes = "export const routes = { '/api/v1/session': () => ({ session: 'fermée' }) }\n"
    const sha = commit('feat(auth): close sessions', { 'services/auth/routes.js': routes })
    expectExit(await run('release.yml', 81, sha), 0)
    expect(await github.git.resolve('refs/tags/auth-v1.1.0')).toBe(sha)
    expect(await github.git.resolve('refs/tags/chat-v1.0.0')).toBe(first)
    expect(live('auth')).toMatchObject({ status: 'finished', commit: sha })
    expect(services.filter((service) => live(service)?.commit === sha)).toEqual(['auth'])
  })

  it('[P13] are not tagged, nor deployed, when a test fails', async () => {
    const sha = commit('feat(payment): break it', { 'services/payment/routes.js': 'export const routes = {}\n' })
    const { exitCode, output } = await run('release.yml', 82, sha)
    expect(exitCode).toBe(1)
    expect(output).toContain('tests.failed')
    await expect(github.git.resolve('refs/tags/payment-v0.1.0')).resolves.toBeUndefined()
    expect(coolify.journal.filter(({ method }) => method === 'POST')).toEqual([])
  })

  it('keep what is live when a new one is sick', async () => {
    commit('feat: begin')
    for (const service of services) git('tag', `${service}-v1.0.0`)
    git('push', '--quiet', '--tags', 'origin')
    const routes = (answer: string) => `export const routes = { '/api/v1/session': () => ({ session: '${answer}' }) }\n`
    const good = commit('feat(auth): bonne', { 'services/auth/routes.js': routes('bonne') })
    expectExit(await run('release.yml', 88, good), 0)
    github.seed.run({ run: 88, status: 'completed', sha: good })
    const bad = commit('feat(auth): malade', { 'services/auth/routes.js': routes('malade') })
    images[bad] = { env: { HEALTHY: 'false' } }
    const { exitCode, output } = await run('release.yml', 89, bad)
    expect(exitCode).toBe(1)
    expect(output).toContain('auth-v1.2.0')
    expect(coolify.deployments('production-auth').find(({ status }) => status === 'finished')?.commit).toBe(good)
    expect((await fetch(`${coolify.applicationUrl('production-auth')}/api/v1/health`)).status).toBe(200)
  })

  it('[D50] go back one by one: the service that is named, to its last good version', async () => {
    commit('feat: begin')
    for (const service of services) git('tag', `${service}-v1.0.0`)
    git('push', '--quiet', '--tags', 'origin')
    const routes = (answer: string) => `export const routes = { '/api/v1/session': () => ({ session: '${answer}' }) }\n`
    const released: string[] = []
    for (const [id, answer] of [
      [84, 'prolongée'],
      [85, 'fermée'],
    ] as const) {
      const sha = commit(`feat(auth): ${answer}`, { 'services/auth/routes.js': routes(answer) })
      expectExit(await run('release.yml', id, sha), 0)
      github.seed.run({ run: id, status: 'completed', sha })
      released.push(sha)
    }
    expect(live('auth')?.commit).toBe(released[1])
    const inputs = { environment: 'production', service: 'auth', to: '', reason: 'sessions perdues' }
    expectExit(await run('rollback.yml', 86, released[1]!, { name: 'workflow_dispatch', payload: { inputs } }), 0)
    expect(live('auth')).toMatchObject({ status: 'finished', commit: released[0] })
    expect(released).not.toContain(live('chat')?.commit)
  })

  it('pass the gate of a pull request', async () => {
    const [base, head] = [commit('feat: begin'), commit('feat(chat): quieter rooms')]
    const payload = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } } }
    expectExit(await run('pull-request.yml', 83, head, { name: 'pull_request', payload }), 0)
  })
})
