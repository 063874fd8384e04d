import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { tasks } from '../../shared/rollout/intent.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../../simulators/edge/edge.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../simulators/heroku/heroku.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { createArtifacts } from './artifacts.ts'
import { createStandIns } from './stand-ins.ts'

jest.setTimeout(900_000)

type Team = 'onelog' | 'diettracker'
type Slot = 'blue' | 'green'

let release: string
let github: GitHubSimulator
let platform: VercelSimulator | HerokuSimulator
let edge: EdgeSimulator
let sites: Readonly<Record<Slot, HttpSimulator>>
let clone: string
let origin: string
/** What the slot answers that it is; a version without one of its own is what the platform deployed last. */
let versions: Record<Slot, string | undefined>
let next: string
let sick: string | undefined

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Team', '-c', 'user.email=team@example.org', ...args], {
    cwd: clone,
    encoding: 'utf8',
  }).trim()

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  versions = { blue: 'v1.0.0', green: undefined }
  sick = undefined
  const site = (slot: Slot) => {
    // sound as long as nobody but the pipeline asks: it is customers who find out
    const answer = () => {
      const version = versions[slot] ?? next
      const isSick = version === sick && (edge.weights()[slot] ?? 0) > 0
      return { status: isSick ? 500 : 200, body: { status: 'healthy', version } }
    }
    return serve({ name: slot, routes: { 'GET /health': answer, 'GET /': answer } })
  }
  sites = { blue: await site('blue'), green: await site('green') }
  edge = await createEdgeSimulator({ targets: { blue: sites.blue.url, green: sites.green.url }, route: 'app' })
  origin = mkdtempSync(join(tmpdir(), 'release-kit-team-origin-'))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin])
  clone = mkdtempSync(join(tmpdir(), 'release-kit-team-'))
})
afterEach(async () => {
  const all = [github, platform, edge, sites.blue, sites.green]
  expect(all.flatMap(({ problems }) => problems)).toEqual([])
  await Promise.all(all.map((one) => one.close()))
})

/** The team's repository, with the addresses of this machine; its tools' reports, recorded, in place of its tools. */
async function begin(team: Team): Promise<void> {
  cpSync(join(import.meta.dirname, '../../examples', team), clone, { recursive: true })
  rmSync(join(clone, '.github/workflows'), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', origin)
  platform =
    team === 'onelog'
      ? await createVercelSimulator()
      : await createHerokuSimulator({ apps: [{ name: 'diettracker-blue' }, { name: 'diettracker-green' }] })
  const config = join(clone, '.github/release-kit.yml')
  const text = readFileSync(config, 'utf8')
    .replace(', run: npm ci && mkdir -p reports', '')
    .replace(/ {2}commands:\n(?: {4}.*\n)+/, '  commands: { recorded: mkdir -p reports && cp recorded/* reports }\n')
    .replace(/( {4}target:\n {6}kind: \w+\n)/, `$1      url: ${platform.url}\n`)
    .replace(/onelog-(?:blue|green)/g, 'shop')
    .replace(
      'resources: { app: { blue: shop, green: shop } }',
      'resources: { app: { blue: shop, green: shop } }\n      options: { team: team_acme }',
    )
    .replace(/ {4}url: https:.*/, `    url: ${edge.url}`)
    .replace(/ {6}url: https:.*routes/, `      url: ${edge.driverUrl}`)
    .replace(/blue-url: .*/, `blue-url: ${sites.blue.url}`)
    .replace(/green-url: .*/, `green-url: ${sites.green.url}`)
    .replace(/steps: .*/, 'steps: [100]')
    .replace(/\n {6}bake: .*/, '')
    .replace('steps: [100]', `steps: [100]\n      bake: ${team === 'onelog' ? '18s' : '8s'}\n      route: app`)
    .replace(/\n {4}windows:\n(?: {6}.*\n)+/, '\n')
    .replace("'role:maintain'", "'@alice'")
  writeFileSync(config, text)
  writeFileSync(join(clone, 'test.sh'), 'mkdir -p reports && cp recorded/* reports\n', { mode: 0o755 })
  github = await createGitHubSimulator({ repository: origin })
  for (const login of ['alice', 'awa', 'kofi']) github.seed.collaborator(login, 'maintain')
  const first = commit('feat: begin', 'passing')
  git('tag', 'v1.0.0')
  git('push', '--quiet', '--tags', 'origin')
  const payload = { v: 1, op: 'switch', service: 'app', artifact: first, version: 'v1.0.0', run: { id: 1, attempt: 1 } }
  const seeded = github.seed.deployment({ sha: first, task: tasks.switch, environment: 'production', payload })
  github.seed.run({ run: 1, status: 'completed' })
  github.seed.status(seeded, 'in_progress', 'rk1|LOCKED|0/0|blue|green is active, blue is free')
  github.seed.status(seeded, 'success', 'rk1|COMMITTED|0/0|blue|all traffic on blue')
}

/** Of a pull request that two seniors approved and somebody merged. */
function commit(message: string, reports: 'passing' | 'blocking'): string {
  const { team } = current
  rmSync(join(clone, 'recorded'), { recursive: true, force: true })
  cpSync(join(import.meta.dirname, '../../examples', team, 'reports', reports), join(clone, 'recorded'), {
    recursive: true,
  })
  git('add', '--all', '--force')
  git('commit', '--quiet', '--allow-empty', '-m', message)
  git('push', '--quiet', 'origin', 'main')
  const sha = git('rev-parse', 'HEAD')
  const pull = github.seed.pull({ title: message, head: { ref: 'change', sha }, commits: [sha] })
  for (const author of ['awa', 'kofi']) github.seed.review(pull.number, { author, state: 'APPROVED', sha })
  return sha
}

/** The commit that the platform runs in a slot; of Vercel, where both are one project, the last that it built. */
function deployed(slot: Slot): string | undefined {
  if ('deployments' in platform) return platform.deployments.at(-1)?.sha
  return platform.app(`diettracker-${slot}`)?.releases.find(({ isCurrent }) => isCurrent)?.code?.commit
}

/** How each release ended, the seeded one left out. */
const ends = () =>
  github.state.deployments
    .filter(({ task }) => task === tasks.switch || task === tasks.rollback)
    .slice(1)
    .map(({ payload, statuses }) => [
      (payload as { version?: string }).version,
      // GitHub's own last word about what was live is `inactive`
      statuses.flatMap(({ description }) => description.split('|')[1] ?? []).at(-1),
    ])

let current: { readonly team: Team }
let runs = 100

function run(workflow: string, sha: string, event?: { name: string; payload: object }): Promise<CallerRun> {
  const id = runs++
  github.seed.run({ run: id, status: 'in_progress', sha })
  const text = readFileSync(
    join(import.meta.dirname, '../../examples', current.team, '.github/workflows', workflow),
    'utf8',
  )
  return runWorkflow({
    workflow: text.replace(/\n *deployment: false/, '').replace('https://staging.onelog.example', sites.blue.url),
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
    secrets: {
      GITHUB_TOKEN: github.token,
      EDGE_TOKEN: 'edge-token',
      VERCEL_TOKEN: 'vercel-token',
      HEROKU_API_KEY: 'heroku-token',
      SUPABASE_SERVICE_KEY: 'there',
    },
    actions: { ...createStandIns(origin).actions, ...createArtifacts().actions },
    ...(event ? { event } : {}),
  })
}

function expectExit({ exitCode, output }: CallerRun, code: number): void {
  if (exitCode !== code) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
}

async function released(version: string, sha: string, slot: Slot): Promise<CallerRun> {
  next = version
  versions[slot] = undefined
  const done = await run('release.yml', sha)
  versions[slot] = version
  return done
}

describe.each(['diettracker', 'onelog'] as const)('%s, run by act from a clean export', (team) => {
  beforeEach(() => {
    current = { team }
    return begin(team)
  })

  it('releases what its gate passes, turns a bad release back, and goes back when somebody asks', async () => {
    const better = commit('feat: better', 'passing')
    expectExit(await released('v1.1.0', better, 'green'), 0)
    expect([deployed('green'), edge.weights()]).toEqual([better, { blue: 0, green: 100 }])

    sick = 'v1.2.0'
    const seen = edge.shifts.length
    const worse = commit('feat: worse', 'passing')
    expectExit(await released('v1.2.0', worse, 'blue'), 1)
    // it was there, and customers were on it, until it was found out
    expect([deployed('blue'), edge.weights()]).toEqual([worse, { blue: 0, green: 100 }])
    expect(edge.shifts.slice(seen).some(({ weights }) => (weights.blue ?? 0) > 0)).toBe(true)

    sick = undefined
    const sha = git('rev-parse', 'HEAD')
    const asked = {
      name: 'workflow_dispatch',
      payload: { inputs: { environment: 'production', to: '', reason: 'répétition' } },
    }
    const done = await released('v1.2.1', commit('fix: mend it', 'passing'), 'blue')
    expectExit(done, 0)
    expect(edge.weights()).toEqual({ blue: 100, green: 0 })
    expectExit(await run('rollback.yml', sha, asked), 0)
    expect(edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(ends()).toEqual([
      ['v1.1.0', 'COMMITTED'],
      ['v1.2.0', 'REVERTED'],
      ['v1.2.1', 'COMMITTED'],
      ['v1.1.0', 'COMMITTED'],
    ])
  })

  it('blocks what its tools found to be bad: nothing is tagged or deployed', async () => {
    const { exitCode, output } = await run('release.yml', commit('feat: slow', 'blocking'))
    expect(exitCode).toBe(1)
    expect(output).toMatch(/tests.*failed/)
    expect(await github.git.resolve('refs/tags/v1.1.0')).toBeUndefined()
    expect(edge.shifts).toEqual([])
  })
})
