import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createGitCommand } from '../../../shared/git/command.ts'
import { parseIndex, trackedFiles } from '../../../shared/git/tracked-files.ts'
import { createGitRepository, type GitRepository } from '../../fakes/git-repository.ts'

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' }

/** What is found, by whom, and what git says. */
async function look(directory: string, env: NodeJS.ProcessEnv = environment) {
  let isGitAsked = false
  const files = await trackedFiles(directory, {
    env,
    command: () => {
      isGitAsked = true
      return Promise.resolve(createGitCommand({ directory, env, signal: new AbortController().signal }))
    },
  })
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: directory, env, encoding: 'utf8' })
  return { files: [...(files ?? [])], git: [...new Set(listed.split('\0').slice(0, -1))], isGitAsked }
}

/** Says so when git has to be asked, or says something else. */
async function expectRead(directory: string) {
  const { files, git, isGitAsked } = await look(directory)
  expect(files).toEqual(git)
  expect(isGitAsked).toBe(false)
  return files
}

async function expectAsked(directory: string, env?: NodeJS.ProcessEnv) {
  const { files, git, isGitAsked } = await look(directory, env)
  expect(files).toEqual(git)
  expect(isGitAsked).toBe(true)
  return files
}

function write(repository: GitRepository, files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(repository.directory, path, '..'), { recursive: true })
    writeFileSync(join(repository.directory, path), text)
  }
  repository.git('add', '--all')
}

const some = { 'src/a.ts': 'a', 'src/b/c.ts': 'c', 'README.md': 'r' }

function createFilled(files: Readonly<Record<string, string>> = some): GitRepository {
  const repository = createGitRepository()
  write(repository, files)
  return repository
}

describe('the index, read as git would', () => {
  it('holds the files of a commit and those that were only added', async () => {
    const repository = createFilled()
    repository.git('commit', '--quiet', '--message', 'feat: a')
    write(repository, { 'new.ts': 'n' })
    expect(await expectRead(repository.directory)).toEqual(['README.md', 'new.ts', 'src/a.ts', 'src/b/c.ts'])
  })

  it('is told from a folder below, without what lies elsewhere', async () => {
    const { directory } = createFilled({ ...some, 'src-2/d.ts': 'd' })
    expect(await expectRead(join(directory, 'src'))).toEqual(['a.ts', 'b/c.ts'])
    expect(await expectRead(join(directory, 'src/b'))).toEqual(['c.ts'])
  })

  it('is told from the folder that a link leads to', async () => {
    const { directory } = createFilled()
    const link = join(mkdtempSync(join(tmpdir(), 'release-kit-link-')), 'here')
    symlinkSync(join(directory, 'src'), link)
    expect(await expectRead(link)).toEqual(['a.ts', 'b/c.ts'])
  })

  it('holds an entry that is only intended to be added, in version 3, and one that is skipped', async () => {
    const repository = createFilled()
    writeFileSync(join(repository.directory, 'later.ts'), 'l')
    repository.git('add', '--intent-to-add', 'later.ts')
    repository.git('update-index', '--skip-worktree', 'src/a.ts')
    expect(readFileSync(join(repository.directory, '.git/index')).readUInt32BE(4)).toBe(3)
    expect(await expectRead(repository.directory)).toContain('later.ts')
  })

  it('names a file in conflict once', async () => {
    const repository = createFilled({ 'a.ts': '1' })
    repository.git('commit', '--quiet', '--message', 'feat: a')
    repository.branch('other', 'HEAD')
    repository.commit('feat: theirs', { files: { 'a.ts': '2' } })
    repository.branch('main')
    repository.commit('feat: ours', { files: { 'a.ts': '3' } })
    expect(() => repository.git('merge', 'other')).toThrow()
    expect(repository.git('ls-files', '--stage').split('\n')).toHaveLength(3)
    expect(await expectRead(repository.directory)).toEqual(['a.ts'])
  })

  it('is found in a worktree and in a submodule', async () => {
    const repository = createFilled()
    repository.git('commit', '--quiet', '--message', 'feat: a')
    repository.publish()
    const worktree = join(repository.directory, '../tree')
    repository.git('worktree', 'add', '--quiet', '-b', 'tree', worktree)
    expect(await expectRead(worktree)).toHaveLength(3)
    const outer = createFilled({ 'outer.ts': 'o' })
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.remote, 'inner')
    expect(await expectRead(join(outer.directory, 'inner'))).toHaveLength(3)
    expect(await expectRead(outer.directory)).toEqual(['.gitmodules', 'inner', 'outer.ts'])
  })

  it('holds whatever may be a file name, and names longer than the length that an entry states', async () => {
    const long = Array.from({ length: 20 }, (_, depth) => String(depth).padEnd(220, 'x')).join('/')
    const repository = createFilled({ 'é/日本 "x"\n\t.ts': 'e', '-n': 'n', ' ': 's' })
    const blob = repository.git('hash-object', '-w', '-t', 'blob', '/dev/null')
    repository.git('update-index', '--add', '--cacheinfo', `100644,${blob},${long}`)
    expect(long.length).toBeGreaterThan(0xfff)
    expect(await expectRead(repository.directory)).toContain(long)
  })

  it('says the same as git for any names', async () => {
    const name = fc.stringMatching(/^[a-zA-Zé日][a-zA-Z0-9 é日_.-]{0,30}$/).map((text) => text.normalize('NFC'))
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 1, maxLength: 40 }), async (paths) => {
        const repository = createGitRepository()
        const blob = repository.git('hash-object', '-w', '-t', 'blob', '/dev/null')
        const lines = paths.map((one) => `100644 ${blob}\t${one}\n`).join('')
        execFileSync('git', ['update-index', '--add', '--replace', '--index-info'], {
          cwd: repository.directory,
          input: lines,
          stdio: ['pipe', 'ignore', 'ignore'],
        })
        await expectRead(repository.directory)
      }),
      { numRuns: 25 },
    )
  })
})

describe('what is not read is left to git', () => {
  it('as is an index of version 4, a split one and a sparse one', async () => {
    const four = createFilled()
    four.git('update-index', '--index-version', '4')
    expect(await expectAsked(four.directory)).toHaveLength(3)
    const split = createFilled()
    split.git('update-index', '--split-index')
    expect(await expectAsked(split.directory)).toHaveLength(3)
    const sparse = createFilled()
    sparse.git('commit', '--quiet', '--message', 'feat: a')
    sparse.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'src/b')
    write(sparse, {})
    expect(await expectAsked(sparse.directory)).toEqual(expect.arrayContaining(['README.md', 'src/a.ts']))
  })

  it('as is a repository whose names are of SHA-256', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'release-kit-sha256-'))
    execFileSync('git', ['init', '--quiet', '--object-format=sha256', directory])
    writeFileSync(join(directory, 'a.ts'), 'a')
    execFileSync('git', ['add', 'a.ts'], { cwd: directory })
    expect(await expectAsked(directory)).toEqual(['a.ts'])
  })

  it('as is a repository without an index, and one that a variable moves', async () => {
    expect(await expectAsked(createGitRepository().directory)).toEqual([])
    const { directory } = createFilled()
    const other = createFilled({ 'other.ts': 'o' })
    const moved = { ...environment, GIT_DIR: join(other.directory, '.git'), GIT_WORK_TREE: other.directory }
    expect(await expectAsked(other.directory, moved)).toEqual(['other.ts'])
    renameSync(join(directory, '.git/index'), join(directory, 'elsewhere'))
    const index = { ...environment, GIT_INDEX_FILE: join(directory, 'elsewhere') }
    expect(await expectAsked(directory, index)).toHaveLength(3)
  })

  it('and where there is no clone nothing is known', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'release-kit-empty-'))
    const signal = new AbortController().signal
    const command = () => Promise.resolve(createGitCommand({ directory, env: environment, signal }))
    expect(await trackedFiles(directory, { env: environment, command })).toBeUndefined()
  })

  it('as is an index that is cut anywhere, or has any byte of its layout changed', () => {
    const { directory } = createFilled({ ...some, 'src/long-enough-to-be-padded.ts': 'p' })
    const index = readFileSync(join(directory, '.git/index'))
    const known = parseIndex(index)
    expect(known?.size).toBe(4)
    for (let length = 0; length < index.length; length++)
      expect(parseIndex(index.subarray(0, length))).not.toEqual(known)
    fc.assert(
      fc.property(fc.nat(index.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const broken = Buffer.from(index)
        broken[at] = (broken[at] ?? 0) ^ change
        const found = parseIndex(broken)
        // what was not refused lies in what is not looked at (times, sizes, names of objects, the checksum), or in a name
        expect(found === undefined || found.size === 4).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
