import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createGit, type GitOptions } from '../../../shared/git/git.ts'
import type { Git } from '../../../shared/git/ports.ts'
import { createGitRepository, type GitRepository } from '../../fakes/git-repository.ts'

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const open = ({ directory }: Pick<GitRepository, 'directory'>, options: Partial<GitOptions> = {}): Git =>
  createGit({ directory, env, signal: new AbortController().signal, ...options })

async function shas(git: Git, query: Parameters<Git['log']>[0]): Promise<string[]> {
  const found: string[] = []
  for await (const commits of git.log(query)) found.push(...commits.map(({ sha }) => sha))
  return found
}

describe('the log', () => {
  it('gives every message exactly, whatever is in it', async () => {
    const repository = createGitRepository()
    const messages = [
      'feat: é漢字🚀',
      'fix: a\r\n\r\nb',
      '',
      'x\n\n\x1f\x01%H%x00 "$(id)" `id`\n\n--\nlast',
      `long ${'y'.repeat(100_000)}`,
    ]
    for (const message of messages) repository.commit(message, { author: 'Ünal [bot] <u@example.org>' })
    const found = []
    for await (const commits of open(repository).log({ to: 'HEAD' })) found.push(...commits)
    expect(found.map(({ message }) => message).reverse()).toEqual(messages)
    expect(found[0]).toMatchObject({
      author: { name: 'Ünal [bot]', email: 'u@example.org' },
    })
    expect(found.at(-1)?.parents).toEqual([])
    expect(found[0]?.parents).toEqual([found[1]?.sha])
  })

  it('gives a range by what is reachable, never by date', async () => {
    const repository = createGitRepository()
    repository.commit('root')
    repository.branch('topic', 'HEAD')
    const old = repository.commit('long before the release')
    repository.branch('main')
    const released = repository.commit('released')
    const merge = repository.merge('topic', 'merge')
    expect(await shas(open(repository), { from: released, to: 'HEAD' })).toEqual([merge, old])
  })

  it('keeps what touches the paths, on both sides of a merge, and excludes what is to be excluded', async () => {
    const repository = createGitRepository()
    repository.commit('root', { files: { 'a/x': '1', 'b/x': '1' } })
    repository.branch('topic', 'HEAD')
    const side = repository.commit('same change', { files: { 'a/x': '2' } })
    repository.branch('main')
    const main = repository.commit('same change here', { files: { 'a/x': '2' } })
    repository.merge('topic', 'merge')
    repository.commit('elsewhere', { files: { 'b/x': '2' } })
    repository.commit('notes', { files: { 'a/deep/n.md': '1' } })
    const query = { from: `${main}~1`, to: 'HEAD', paths: ['a', '!a/**/*.md'] }
    expect((await shas(open(repository), query)).filter((sha) => [side, main].includes(sha))).toHaveLength(2)
    const subjects = (await shas(open(repository), query)).map((sha) => repository.git('log', '-1', '--format=%s', sha))
    expect(subjects).not.toContain('elsewhere')
    expect(subjects).not.toContain('notes')
  })

  it('ends git when the reader has enough', async () => {
    const repository = createGitRepository()
    for (const message of ['one', 'two', 'three']) repository.commit(message)
    for await (const [first] of open(repository).log({ to: 'HEAD' })) {
      expect(first?.message).toBe('three')
      break
    }
  })

  it('ends with the reason when the run is cancelled', async () => {
    const repository = createGitRepository()
    repository.commit('one')
    const cancellation = new AbortController()
    const git = open(repository, { signal: cancellation.signal })
    cancellation.abort(new Error('cancelled'))
    await expect(shas(git, { to: 'HEAD' })).rejects.toThrow('cancelled')
    await expect(git.resolve('HEAD')).rejects.toThrow('cancelled')
  })

  it('fails where the revision is not there, and never takes one for an option', async () => {
    const repository = createGitRepository()
    repository.commit('one')
    const git = open(repository)
    await expect(shas(git, { to: 'nowhere' })).rejects.toMatchObject({ code: 'GIT_FAILED' })
    for (const to of ['--output=stolen', '-p', '']) {
      await expect(shas(git, { to })).rejects.toThrow('is not a revision')
      await expect(git.resolve(to)).rejects.toThrow('is not a revision')
      await expect(git.tags({ mergedInto: to })).rejects.toThrow('is not a revision')
    }
  })

  it('leaves out what a rewritten history has as another commit', async () => {
    const repository = createGitRepository()
    const root = repository.commit('root', { files: { a: '1' } })
    const lost = repository.commit('one', { files: { a: '2' } })
    repository.git('checkout', '--quiet', '-B', 'main', root)
    repository.commit('one again', { files: { a: '2' } })
    const fresh = repository.commit('two', { files: { a: '3' } })
    expect(await shas(open(repository), { from: lost, to: 'main', cherry: true })).toEqual([fresh])
  })
})

describe('tags', () => {
  it('are peeled to their commits, lightweight, annotated or a tag of a tag; others are left out', async () => {
    const repository = createGitRepository()
    const sha = repository.commit('one')
    repository.tag('light')
    repository.tag('annotated', { message: 'text' })
    repository.tag('nested', { sha: 'annotated', message: 'a tag of a tag' })
    repository.tag('tree', { sha: 'HEAD^{tree}' })
    const tags = await open(repository).tags()
    expect(tags.map(({ name, sha: commit }) => [name, commit])).toEqual([
      ['annotated', sha],
      ['light', sha],
      ['nested', sha],
    ])
    expect(tags.find(({ name }) => name === 'annotated')?.object).toBe(repository.git('rev-parse', 'annotated'))
    expect(tags.find(({ name }) => name === 'light')).toMatchObject({
      object: sha,
      date: expect.stringContaining('2025-01-15'),
    })
  })

  it('have the date of their commit where no tagger says one, as in old repositories', async () => {
    const repository = createGitRepository()
    const sha = repository.commit('one')
    const input = `object ${sha}\ntype commit\ntag old\n\nno tagger\n`
    const object = execFileSync('git', ['hash-object', '-t', 'tag', '-w', '--stdin', '--literally'], {
      cwd: repository.directory,
      input,
      encoding: 'utf8',
    }).trim()
    repository.git('update-ref', 'refs/tags/old', object)
    expect(await open(repository).tags()).toEqual([
      { name: 'old', sha, object, date: expect.stringContaining('2025-01-15') },
    ])
  })

  it('are found by prefix, and by whether a commit has them or they have it', async () => {
    const repository = createGitRepository()
    const one = repository.commit('one')
    repository.tag('v1')
    repository.branch('side', 'HEAD')
    repository.commit('two')
    repository.tag('v2')
    repository.tag('other-2')
    repository.branch('main')
    repository.commit('three')
    repository.tag('v3')
    const git = open(repository)
    const names = async (query: Parameters<Git['tags']>[0]) => (await git.tags(query)).map(({ name }) => name)
    expect(await names({ prefix: 'v', mergedInto: 'main' })).toEqual(['v1', 'v3'])
    expect(await names({ prefix: 'v', containing: one })).toEqual(['v1', 'v2', 'v3'])
    for (const name of ['v1', 'v2', 'v3'])
      expect(await names({ prefix: 'v', pointsAt: `${name}^{commit}` })).toEqual([name])
    expect(await Promise.all(['v1', 'v2', 'main'].map((name) => git.isAncestor(name, 'main')))).toEqual([
      true,
      false,
      true,
    ])
    await expect(git.isAncestor('v9', 'main')).rejects.toMatchObject({ code: 'GIT_FAILED' })
    expect(await names({ prefix: 'v' })).toEqual(['v1', 'v2', 'v3'])
    expect(await names({ prefix: 'none' })).toEqual([])
  })
})

describe('reading', () => {
  it('resolves a tag before a branch of the same name, and gives undefined for what is not there', async () => {
    const repository = createGitRepository()
    const one = repository.commit('one', { files: { 'dir/a.txt': 'text\n' } })
    repository.tag('v1')
    repository.commit('two')
    repository.git('branch', 'v1')
    const git = open(repository)
    expect(await git.resolve('v1')).toBe(one)
    expect(await git.resolve('gone')).toBeUndefined()
    expect(await git.read(one, 'dir/a.txt')).toBe('text\n')
    await expect(git.read(one, 'dir')).rejects.toMatchObject({ code: 'GIT_FAILED' })
    expect(await git.read(one, 'gone')).toBeUndefined()
    expect(await git.branch()).toBe('main')
    repository.git('checkout', '--quiet', '--detach')
    expect(await git.branch()).toBeUndefined()
  })

  it('knows the default branch of a clone, and no commit in an empty repository', async () => {
    const repository = createGitRepository()
    expect(await open(repository).resolve('HEAD')).toBeUndefined()
    expect(await open(repository).defaultBranch()).toBeUndefined()
    repository.commit('one')
    repository.publish()
    expect(await open(repository.clone()).defaultBranch()).toBe('main')
  })

  it('tells who has no earlier commit', async () => {
    const repository = createGitRepository()
    repository.commit('one', { author: 'Ada <ada@example.org>' })
    repository.commit('two', { author: 'Bo <bo@example.org>' })
    const emails = ['ada@example.org', 'bo@example.org', 'cy@example.org']
    expect([...(await open(repository).newcomers(emails, 'HEAD'))]).toEqual(['cy@example.org'])
    expect([...(await open(repository).newcomers(emails, 'HEAD~1'))]).toEqual(['bo@example.org', 'cy@example.org'])
    expect((await open(repository).newcomers([], 'HEAD')).size).toBe(0)
  })
})

describe('without a working git', () => {
  it.each<[string, () => Git, string]>([
    [
      'there is no repository',
      () => open({ directory: mkdtempSync(join(tmpdir(), 'release-kit-none-')) }),
      'GIT_NO_REPOSITORY',
    ],
    [
      'the checkout belongs to somebody else',
      () => open(createGitRepository(), { env: { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } }),
      'GIT_UNSAFE_DIRECTORY',
    ],
  ])('%s: it is said', async (_, make, code) => {
    await expect(make().isShallow()).rejects.toMatchObject({ code })
    await expect(shas(make(), { to: 'HEAD' })).rejects.toMatchObject({ code })
    await expect(make().fetchTags()).rejects.toMatchObject({ code })
  })

  it('git is missing: it is said', async () => {
    const { PATH } = process.env
    const git = open(createGitRepository(), { env: { ...env, PATH: '/nowhere' } })
    process.env.PATH = '/nowhere'
    try {
      await expect(git.isShallow()).rejects.toMatchObject({ code: 'GIT_MISSING' })
      await expect(shas(git, { to: 'HEAD' })).rejects.toMatchObject({ code: 'GIT_MISSING' })
      await expect(git.fetchTags()).rejects.toMatchObject({ code: 'GIT_MISSING' })
    } finally {
      process.env.PATH = PATH
    }
  })
})
