import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { type HttpSimulator, serve } from '../../simulators/http/server.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { type CallerRun, exportRelease, runWorkflow } from './act.ts'
import { createArtifacts } from './artifacts.ts'
import { createStandIns } from './stand-ins.ts'

jest.setTimeout(900_000)

const avnir = join(import.meta.dirname, '../../examples/avnir')

let release: string
let github: GitHubSimulator
let vercel: VercelSimulator
/** The public domain, and the address of what was built last. */
let site: HttpSimulator
let sick: string | undefined
let clone: string
let origin: string

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Avnir', '-c', 'user.email=avnir@example.org', ...args], {
    cwd: clone,
    encoding: 'utf8',
  }).trim()

beforeAll(() => {
  release = exportRelease()
})
beforeEach(async () => {
  sick = undefined
  const answer = (sha: string | undefined) => ({ status: sha === sick ? 500 : 200, body: { commit: sha ?? '' } })
  site = await serve({
    name: 'site',
    routes: {
      'GET /version.json': () => answer(vercel.live()),
      'GET /preview/version.json': () => answer(vercel.deployments.at(-1)?.sha),
    },
  })
  vercel = await createVercelSimulator({ domain: new URL(site.url).host })
  origin = mkdtempSync(join(tmpdir(), 'release-kit-avnir-origin-'))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin])
  clone = mkdtempSync(join(tmpdir(), 'release-kit-avnir-'))
  cpSync(avnir, clone, { recursive: true })
  rmSync(join(clone, '.github/workflows'), { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', origin)
  adapt('.github/release-kit.yml', (text) =>
    text
      .replaceAll('kind: vercel, token', `kind: vercel, url: '${vercel.url}', options: { team: team_acme }, token`)
      .replace(/avnir-(?:vitrine|atelier)/g, 'shop')
      .replace(/url: https:\/\/.*avnir\.example/g, `url: ${site.url}`)
      .replace(/\n {4}windows: .*/g, '')
      .replace("'role:maintain'", "'@alice'"),
  )
  // its tests are run by Node itself; what asks a registry is recorded
  adapt('test.sh', (text) =>
    text
      .replace('npm ci\n', '')
      .replace(/npx eslint .*/, 'cp lint.json eslint.json')
      .replace(/npm audit .*/, `echo '{"auditReportVersion":2,"vulnerabilities":{}}' > npm-audit.json`),
  )
  writeFileSync(join(clone, 'lint.json'), linted([]))
  github = await createGitHubSimulator({ repository: origin })
  github.seed.collaborator('alice', 'maintain')
  commit('feat: begin')
  for (const name of ['vitrine', 'atelier']) git('tag', `${name}-v1.0.0`)
  git('push', '--quiet', '--tags', 'origin')
})
afterEach(async () => {
  expect([...github.problems, ...vercel.problems, ...site.problems]).toEqual([])
  await Promise.all([github.close(), vercel.close(), site.close()])
})

function adapt(path: string, change: (text: string) => string): void {
  const file = join(clone, path)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}

/** A report of ESLint over one file. */
const linted = (messages: readonly object[]) => {
  const warningCount = messages.length
  const counts = { errorCount: 0, warningCount, fatalErrorCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }
  return JSON.stringify([{ filePath: 'sites/vitrine/page.js', messages, ...counts }])
}

function commit(message: string, files: Readonly<Record<string, string>> = {}): string {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(clone, name), text)
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '-m', message)
  git('push', '--quiet', 'origin', 'main')
  return git('rev-parse', 'HEAD')
}

let runs = 100

function run(
  workflow: string,
  sha: string,
  { event, branch = 'main' }: { event?: { name: string; payload: object }; branch?: string } = {},
): Promise<CallerRun> {
  const id = runs++
  github.seed.run({ run: id, status: 'in_progress', sha })
  const text = readFileSync(join(avnir, '.github/workflows', workflow), 'utf8')
  return runWorkflow({
    workflow: text
      .replace(/\n *deployment: false/, '')
      .replace('[develop]', '[main]')
      .replace('timeout: 2m', 'timeout: 5s')
      .replace('${{ steps.deploy.outputs.url }}', `${site.url}/preview`)
      .replace('switch: none', 'switch: none\n          health-timeout: 5s\n          poll-interval: 200ms'),
    release,
    source: clone,
    env: {
      ...github.env,
      GITHUB_RUN_ID: String(id),
      GITHUB_SHA: sha,
      GITHUB_TRIGGERING_ACTOR: 'alice',
      GITHUB_REF: `refs/heads/${branch}`,
      GITHUB_REF_NAME: branch,
    },
    secrets: { GITHUB_TOKEN: github.token, VERCEL_TOKEN: 'vercel-token' },
    actions: { ...createStandIns(origin).actions, ...createArtifacts().actions },
    ...(event ? { event } : {}),
  })
}

function expectExit({ exitCode, output }: CallerRun, code: number): void {
  if (exitCode !== code) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
}

/** How each release and rollback of production ended. */
const ends = () =>
  github.state.deployments
    .filter(({ environment }) => environment === 'production')
    // GitHub's own last word about what was live is `inactive`
    .map(({ statuses }) => statuses.flatMap(({ description }) => description.split('|')[1] ?? []).at(-1))

const titled = (title: string) => ({
  'sites/vitrine/page.js': readFileSync(join(avnir, 'sites/vitrine/page.js'), 'utf8').replace(
    'lang="fr"',
    `lang="fr" data-titre="${title}"`,
  ),
})
const staged = (sha: string) => run('staging.yml', sha, { branch: 'develop' })

describe("AVNIR's two sites, run by act from a clean export", () => {
  it('[A24] go to production only after staging, put a bad one back, and go back to the deployment before', async () => {
    const first = commit('feat(vitrine): neuf', titled('neuf'))
    const direct = await run('release.yml', first)
    expectExit(direct, 1)
    expect(direct.output).toContain('staging')
    expect(vercel.live()).toBe('1'.repeat(40))

    expectExit(await staged(first), 0)
    expect(vercel.live()).toBe('1'.repeat(40))
    const again = commit('fix(vitrine): reprise', titled('reprise'))
    expectExit(await staged(again), 0)
    expectExit(await run('release.yml', again), 0)
    expect(vercel.live()).toBe(again)

    const bad = commit('feat(vitrine): malade', titled('malade'))
    expectExit(await staged(bad), 0)
    sick = bad
    expectExit(await run('release.yml', bad), 1)
    expect(vercel.live()).toBe(again)

    sick = undefined
    const next = commit('fix(vitrine): soigné', titled('soigné'))
    expectExit(await staged(next), 0)
    expectExit(await run('release.yml', next), 0)
    expect(vercel.live()).toBe(next)
    const inputs = { environment: 'production', service: 'vitrine', to: '', reason: 'page blanche' }
    const event = { name: 'workflow_dispatch', payload: { inputs } }
    expectExit(await run('rollback.yml', next, { event }), 0)
    expect(vercel.live()).toBe(again)
    expect(ends()).toEqual(['COMMITTED', 'REVERTED', 'COMMITTED', 'COMMITTED'])
  })

  it('are blocked by one warning of the linter, or one failed test: nothing is tagged or built', async () => {
    const warning = { ruleId: 'no-unused-vars', severity: 1, message: 'unused', line: 1, column: 1 }
    const warned = await run('release.yml', commit('feat(vitrine): a', { 'lint.json': linted([warning]) }))
    expectExit(warned, 1)
    expect(warned.output).toContain('lint.total')
    const broken = await staged(
      commit('feat(vitrine): b', {
        'lint.json': linted([]),
        'sites/vitrine/page.js': 'export const page = () => ""\n',
      }),
    )
    expectExit(broken, 1)
    expect(broken.output).toContain('tests.failed')
    expect(await github.git.resolve('refs/tags/vitrine-v1.1.0')).toBeUndefined()
    expect(vercel.deployments).toHaveLength(1)
  })

  it('are red in staging where the preview is sick, and the domain never moves', async () => {
    const sha = commit('feat(vitrine): malade', titled('malade'))
    sick = sha
    expectExit(await staged(sha), 1)
    expect(vercel.deployments.at(-1)?.sha).toBe(sha)
    expect(vercel.live()).toBe('1'.repeat(40))
  })

  it('pass the gate of a pull request', async () => {
    const base = git('rev-parse', 'HEAD')
    const head = commit('feat(vitrine): titre', titled('titre'))
    const payload = { pull_request: { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } } }
    expectExit(await run('pull-request.yml', head, { event: { name: 'pull_request', payload } }), 0)
  })
})
