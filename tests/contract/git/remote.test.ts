import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createGit } from '../../../shared/git/git.ts'
import type { Git } from '../../../shared/git/ports.ts'
import { createGitRepository, type GitRepository } from '../../fakes/git-repository.ts'

const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
const open = ({ directory }: GitRepository): Git => createGit({ directory, env, signal: new AbortController().signal })

describe('fetching', () => {
  it('completes a shallow clone, and follows tags that were moved', async () => {
    const repository = createGitRepository()
    const one = repository.commit('one')
    repository.tag('v1')
    repository.commit('two')
    repository.publish()
    const shallow = repository.clone('--depth=1', '--no-tags')
    const git = open(shallow)
    expect(await git.isShallow()).toBe(true)
    await git.unshallow()
    expect(await git.isShallow()).toBe(false)
    expect(await git.resolve('v1')).toBe(one)
    const two = repository.commit('three')
    repository.git('tag', '--force', 'v1', two)
    repository.publish()
    await git.fetchTags()
    expect(await git.resolve('v1')).toBe(two)
  })

  it('completes a shallow clone where there is no tag at all', async () => {
    const repository = createGitRepository()
    for (const message of ['one', 'two', 'three']) repository.commit(message)
    repository.publish()
    const shallow = repository.clone('--depth=1')
    await open(shallow).fetchTags()
    await open(shallow).unshallow()
    expect(shallow.git('rev-list', '--count', 'HEAD')).toBe('3')
  })

  it('deletes no tag that only this clone has, whatever its settings for git fetch are', async () => {
    const repository = createGitRepository()
    const one = repository.commit('one')
    repository.publish()
    repository.tag('v1.0.0')
    for (const name of ['fetch.prune', 'fetch.pruneTags', 'remote.origin.prune']) repository.git('config', name, 'true')
    await open(repository).fetchTags()
    expect(await open(repository).resolve('refs/tags/v1.0.0')).toBe(one)
  })

  it('fails by name where the remote cannot be reached', async () => {
    const repository = createGitRepository()
    repository.commit('one')
    repository.git('remote', 'set-url', 'origin', 'file:///nowhere')
    expect(await open(repository).hasRemote()).toBe(true)
    await expect(open(repository).fetchTags()).rejects.toMatchObject({ code: 'GIT_FAILED' })
    repository.git('remote', 'remove', 'origin')
    expect(await open(repository).hasRemote()).toBe(false)
  })
})

describe('writing', () => {
  async function start() {
    const repository = createGitRepository()
    const parent = repository.commit('one', { files: { 'a.txt': 'old\n', 'run.sh': '#!/bin/sh\n' } })
    chmodSync(join(repository.directory, 'run.sh'), 0o755)
    repository.git('add', 'run.sh')
    const executable = repository.commit('two')
    repository.publish()
    return { repository, git: open(repository), parent: executable, root: parent }
  }

  it('makes a commit that differs from its only parent by these files, and touches nothing else', async () => {
    const { repository, git, parent } = await start()
    writeFileSync(join(repository.directory, 'a.txt'), 'somebody is at work here\n')
    repository.git('add', 'a.txt')
    const before = repository.git('status', '--porcelain=v2', '--branch')
    const sha = await git.commit({
      parent,
      files: new Map([
        ['a.txt', 'new\r\n'],
        ['run.sh', 'echo\n'],
      ]),
      message: 'chore: x\n\nbody',
    })
    expect(repository.git('status', '--porcelain=v2', '--branch')).toBe(before)
    expect(repository.git('rev-list', '--parents', '-1', sha)).toBe(`${sha} ${parent}`)
    expect(
      repository
        .git('diff', '--raw', '--no-abbrev', parent, sha)
        .split('\n')
        .map((line) => line.split(/[ \t]/).at(1)),
    ).toEqual(['100644', '100755'])
    expect(await git.read(sha, 'a.txt')).toBe('new\r\n')
    expect(repository.git('log', '-1', '--format=%an|%s', sha)).toBe('github-actions[bot]|chore: x')
  })

  it('refuses a file that is not in the parent', async () => {
    const { git, parent } = await start()
    await expect(git.commit({ parent, files: new Map([['new.txt', '']]), message: 'x' })).rejects.toThrow(
      'new.txt is not a plain file',
    )
  })

  it('makes a tag object', async () => {
    const { repository, git, parent } = await start()
    const object = await git.tagObject({
      name: 'v1',
      sha: parent,
      message: 'text',
      at: Date.parse('2025-01-15T10:00:00Z'),
    })
    expect(repository.git('cat-file', 'tag', object)).toContain('tagger github-actions[bot]')
    expect(await git.resolve(object)).toBe(parent)
  })

  it('pushes all or nothing, and only if the remote is as expected', async () => {
    const { repository, git, parent, root } = await start()
    const sha = await git.commit({ parent, files: new Map([['a.txt', 'new\n']]), message: 'x' })
    const update = { ref: 'refs/heads/main', before: parent, after: sha }
    const remote = (ref: string) => repository.git('ls-remote', 'origin', ref).split('\t')[0]
    expect(
      await git.push([
        { ...update, before: root },
        { ref: 'refs/tags/v1', before: undefined, after: sha },
      ]),
    ).toBe('conflict')
    expect([remote('refs/heads/main'), remote('refs/tags/v1')]).toEqual([parent, ''])
    expect(await git.push([update, { ref: 'refs/tags/v1', before: undefined, after: sha }])).toBe('done')
    expect([remote('refs/heads/main'), remote('refs/tags/v1')]).toEqual([sha, sha])
    expect(await git.push([{ ref: 'refs/tags/v1', before: undefined, after: parent }])).toBe('conflict')
    // what another run made of the same commit in the same second is the same
    expect(await git.push([update, { ref: 'refs/tags/v1', before: undefined, after: sha }])).toBe('conflict')
    expect(await git.push([{ ref: 'refs/tags/v1', before: sha, after: parent }])).toBe('done')
  })

  it('pushes nothing but what was asked for, whatever its settings for git push are', async () => {
    const { repository, git, parent } = await start()
    repository.tag('nobody-else-s', { message: 'annotated' })
    repository.git('config', 'push.followTags', 'true')
    const sha = await git.commit({ parent, files: new Map([['a.txt', 'new\n']]), message: 'x' })
    expect(await git.push([{ ref: 'refs/heads/main', before: parent, after: sha }])).toBe('done')
    expect(repository.git('ls-remote', '--tags', 'origin')).toBe('')
  })

  it('says what a rule of the remote refused', async () => {
    const { repository, git, parent } = await start()
    const hook = join(repository.remote, 'hooks', 'pre-receive')
    mkdirSync(join(repository.remote, 'hooks'), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho "GH013: Repository rule violations found" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    await expect(git.push([{ ref: 'refs/tags/v1', before: undefined, after: parent }])).rejects.toMatchObject({
      message: expect.stringContaining('GH013'),
      hint: expect.stringContaining('ruleset'),
    })
  })
})
