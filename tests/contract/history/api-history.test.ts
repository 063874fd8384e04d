import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createGit } from '../../../shared/git/git.ts'
import { openHistory } from '../../../shared/history/open-history.ts'
import type { Git, LogQuery } from '../../../shared/git/ports.ts'
import { createContext } from '../../fakes/context.ts'
import { createGitRepository, type GitRepository } from '../../fakes/git-repository.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../../simulators/github/simulator.ts'

const opened: GitHubSimulator[] = []
afterEach(async () => {
  const problems = opened.flatMap((simulator) => simulator.problems)
  await Promise.all(opened.splice(0).map((simulator) => simulator.close()))
  expect(problems).toEqual([])
})

interface Both {
  readonly git: Git
  readonly api: Git
  readonly simulator: GitHubSimulator
  readonly context: ReturnType<typeof createContext>
}

/** The same repository as git reads it, and as the API tells it to a run without a clone. */
async function open(repository: GitRepository, env: Readonly<Record<string, string>> = {}): Promise<Both> {
  repository.publish()
  const simulator = await createGitHubSimulator({ repository: repository.remote })
  opened.push(simulator)
  const workspace = mkdtempSync(join(tmpdir(), 'release-kit-empty-'))
  const context = createContext({
    env: {
      ...process.env,
      ...simulator.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      // nothing to clone from
      GITHUB_SERVER_URL: 'http://127.0.0.1:9',
      GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
      ...env,
    },
  })
  const signal = new AbortController().signal
  const git = createGit({ directory: repository.directory, env: process.env, signal })
  return { git, api: await openHistory(context, simulator.token), simulator, context }
}

async function log(git: Git, query: LogQuery) {
  const found = []
  for await (const commits of git.log(query)) found.push(...commits)
  return found
}

const sorted = (shas: Iterable<{ sha: string }>) => [...shas].map(({ sha }) => sha).sort()
const names = async (tags: ReturnType<Git['tags']>) => (await tags).map(({ name, sha }) => `${name} ${sha}`).sort()

/** A repository from numbers: commits on a few branches, merges, tags of three prefixes; each commit changes one of three folders. */
function build(steps: readonly (readonly [number, number, number])[]): GitRepository {
  const repository = createGitRepository()
  repository.commit('chore: root', { files: { 'a/0': '0', 'b/0': '0', 'c/0': '0' } })
  const branches = ['main']
  const prefixes = ['v', 'app-v', 'app-web-v']
  steps.forEach(([kind, which, folder], index) => {
    const branch = branches[which % branches.length] ?? 'main'
    repository.git('checkout', '--quiet', branch)
    if (kind === 0 && branches.length < 4) {
      branches.push(`topic-${index}`)
      repository.branch(`topic-${index}`, branch)
    } else if (kind === 1) {
      const other = branches.find((name) => name !== branch) ?? 'main'
      const isNew = repository.git('rev-list', '--count', `${branch}..${other}`) !== '0'
      if (isNew) repository.merge(other, `Merge ${other}`)
    } else if (kind === 2) {
      const name = `${prefixes[folder % 3] ?? 'v'}${index}.0.0`
      repository.tag(name, which % 2 === 0 ? {} : { message: `Release ${name}` })
    } else {
      const file = `${['a', 'b', 'c/deep'][folder % 3] ?? 'a'}/${index}`
      repository.commit(`fix: change ${index}\n\nbody of ${index}`, { files: { [file]: String(index) } })
    }
  })
  repository.git('checkout', '--quiet', 'main')
  return repository
}

const step = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.nat(9), fc.nat(9))

describe("a history from GitHub's API, without any clone", () => {
  it('is what git says, of random histories with merges, tags and folders', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
        const repository = build(steps)
        const { git, api } = await open(repository)
        const head = repository.git('rev-parse', 'HEAD')
        const whole = await log(git, { to: head })
        expect(new Map((await log(api, { to: head })).map((commit) => [commit.sha, commit]))).toEqual(
          new Map(whole.map((commit) => [commit.sha, commit])),
        )
        expect(await names(api.tags())).toEqual(await names(git.tags()))
        expect(await names(api.tags({ prefix: 'app-', mergedInto: head }))).toEqual(
          await names(git.tags({ prefix: 'app-', mergedInto: head })),
        )
        const root = whole.at(-1)?.sha ?? head
        expect(await names(api.tags({ containing: root }))).toEqual(await names(git.tags({ containing: root })))
        for (const { sha } of (await git.tags()).slice(0, 4)) {
          const range = await log(api, { to: head, from: sha })
          expect(sorted(range)).toEqual(sorted(await log(git, { to: head, from: sha })))
          const places = new Map(range.map((commit, index) => [commit.sha, index]))
          for (const [index, { parents }] of range.entries())
            for (const parent of parents) expect(places.get(parent) ?? Infinity).toBeGreaterThan(index)
        }
        for (const paths of [['a'], ['./a/'], ['.'], ['c/**', '!c/deep/1*'], ['!./a']]) {
          const plain = (commits: Awaited<ReturnType<typeof log>>) =>
            sorted(commits.filter(({ parents }) => parents.length < 2))
          expect(plain(await log(api, { to: head, paths }))).toEqual(plain(await log(git, { to: head, paths })))
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  it('is used where git cannot be had, and says so', async () => {
    const repository = createGitRepository()
    repository.commit('feat: one')
    const { context } = await open(repository, { PATH: mkdtempSync(join(tmpdir(), 'release-kit-no-git-')) })
    expect(context.log.lines.join('\n')).toMatch(/no clone can be had .*: asking GitHub's API for the history/)
  })

  it('follows pages beyond a hundred commits and fifty tags', async () => {
    const repository = createGitRepository()
    const root = repository.commit('chore: root')
    const commits = Array.from(
      { length: 230 },
      (_, index) =>
        `commit refs/heads/main\ncommitter Ada <ada@example.com> ${1_800_000_000 + index} +0000\ndata <<END\nfix: ${index}\nEND\n${index === 0 ? `from ${root}\n` : ''}\n`,
    ).join('')
    execFileSync('git', ['fast-import', '--quiet'], { cwd: repository.directory, input: commits })
    const head = repository.git('rev-parse', 'HEAD')
    const tags = Array.from({ length: 130 }, (_, index) => `create refs/tags/v0.${index}.0 ${head}\n`).join('')
    execFileSync('git', ['update-ref', '--stdin'], { cwd: repository.directory, input: tags })
    const { api } = await open(repository)
    expect(await log(api, { to: head })).toHaveLength(231)
    expect(await api.tags({ mergedInto: head })).toHaveLength(130)
  })

  it('peels a tag of a tag and leaves out a tag of a file', async () => {
    const repository = createGitRepository()
    const sha = repository.commit('feat: one', { files: { a: 'text' } })
    repository.tag('v1.0.0', { message: 'first' })
    repository.git('tag', '-a', '-m', 'second', 'v1.0.1', 'v1.0.0')
    repository.git('tag', 'file', 'HEAD:a')
    const { api, git } = await open(repository)
    const found = await api.tags()
    expect(found.map(({ name, sha: commit }) => [name, commit])).toEqual([
      ['v1.0.0', sha],
      ['v1.0.1', sha],
    ])
    const dates = (await git.tags()).map(({ date }) => Date.parse(date))
    expect(found.map(({ date }) => Date.parse(date))).toEqual(dates)
  })

  it('counts a renamed file where it was and where it is', async () => {
    const repository = createGitRepository()
    repository.commit('chore: root', { files: { 'old/a': 'a long enough text to be found again\n'.repeat(9), b: '1' } })
    repository.git('mv', 'old/a', 'a')
    const moved = repository.commit('refactor: move')
    const { api } = await open(repository)
    for (const path of ['old', 'a']) {
      expect((await log(api, { to: moved, paths: [path] })).map(({ sha }) => sha)).toContain(moved)
    }
  })

  it('never takes what it was not told for what is not there', async () => {
    const repository = createGitRepository()
    const old = repository.commit('feat: one')
    repository.git('branch', 'kept')
    repository.git('checkout', '--quiet', '--orphan', 'rewritten')
    repository.commit('feat: one, again')
    repository.git('branch', '--force', 'main')
    const { api } = await open(repository)
    const to = repository.git('rev-parse', 'HEAD')
    await expect(log(api, { to, from: old, cherry: true })).rejects.toMatchObject({ code: 'HISTORY_NEEDS_CLONE' })
    expect(await api.resolve('f'.repeat(40))).toBeUndefined()
  })

  it('is an error where GitHub stops before the first commit', async () => {
    const repository = createRepositoryOf(1)
    const { api, simulator } = await open(repository)
    // a page without anything on it, before the first commit
    simulator.fail({ match: /\/commits\?/, with: { status: 200, body: [] } })
    const to = repository.git('rev-parse', 'HEAD')
    await expect(log(api, { to })).rejects.toMatchObject({ code: 'PROVIDER_NONSENSE' })
  })

  it('refuses what only a clone can do', async () => {
    const { api } = await open(createRepositoryOf(1))
    await expect(api.commit({ parent: 'x', files: new Map(), message: 'y' })).rejects.toMatchObject({
      problems: [expect.objectContaining({ input: 'update-files' })],
    })
  })

  it('knows who is new, files of a commit and the default branch', async () => {
    const repository = createGitRepository()
    repository.commit('feat: one', { author: 'Grace <grace@example.org>', files: { 'a.txt': 'text' } })
    const { api } = await open(repository)
    const head = repository.git('rev-parse', 'HEAD')
    expect(await api.newcomers(['grace@example.org', 'new@example.org'], head)).toEqual(new Set(['new@example.org']))
    expect(await api.read(head, 'a.txt')).toBe('text')
    expect(await api.resolve('HEAD')).toBe(head)
    expect(await api.defaultBranch()).toBe('main')
  })
})

function createRepositoryOf(count: number): GitRepository {
  const repository = createGitRepository()
  for (let index = 0; index < count; index++) repository.commit(`feat: ${index}`)
  return repository
}
