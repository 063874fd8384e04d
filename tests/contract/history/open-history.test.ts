import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openHistory } from '../../../shared/history/open-history.ts'
import { createContext } from '../../fakes/context.ts'
import { createGitRepository } from '../../fakes/git-repository.ts'
import { serveGit } from '../../fakes/git-server.ts'

const context = (directory: string, env: Readonly<Record<string, string>> = {}) =>
  createContext({
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GITHUB_REPOSITORY: 'acme/shop',
      RUNNER_TEMP: tmpdir(),
      GITHUB_WORKSPACE: directory,
      ...env,
    },
  })

function start() {
  const repository = createGitRepository()
  repository.commit('one', { files: { 'a.txt': 'text' } })
  repository.tag('v1')
  repository.commit('two')
  repository.publish()
  return repository
}

describe('the history of the repository', () => {
  it('is that of the checkout', async () => {
    const repository = start()
    const git = await openHistory(context(repository.directory), '')
    expect(await git.resolve('HEAD')).toBe(repository.git('rev-parse', 'HEAD'))
  })

  it('is completed where the checkout is shallow', async () => {
    const shallow = start().clone('--depth=1', '--no-tags')
    const given = context(shallow.directory)
    expect(await (await openHistory(given, '')).tags()).toMatchObject([{ name: 'v1' }])
    expect(given.log.lines).toEqual(['event shallow clone: fetching the rest of the history and the tags'])
  })

  it('is an error where it cannot be completed', async () => {
    const shallow = start().clone('--depth=1')
    shallow.git('remote', 'set-url', 'origin', 'file:///nowhere')
    await expect(openHistory(context(shallow.directory), '')).rejects.toMatchObject({ code: 'GIT_SHALLOW' })
    const second = start().clone('--depth=1')
    second.git('remote', 'set-url', 'origin', `file://${start().clone('--depth=1').directory}`)
    await expect(openHistory(context(second.directory), '')).rejects.toMatchObject({ code: 'GIT_SHALLOW' })
  })

  it('is cloned where there is no checkout, with the token, and files are had when they are asked for', async () => {
    const repository = start()
    repository.git('-C', repository.remote, 'config', 'uploadpack.allowFilter', 'true')
    const server = await serveGit(repository.remote, 'ghs_secret')
    try {
      const empty = mkdtempSync(join(tmpdir(), 'release-kit-empty-'))
      const given = context(empty, { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: server.origin })
      const git = await openHistory(given, 'ghs_secret')
      expect(await git.tags()).toMatchObject([{ name: 'v1' }])
      expect(await git.read(repository.git('rev-parse', 'HEAD'), 'a.txt')).toBe('text')
      await expect(openHistory(given, 'wrong')).rejects.toMatchObject({ code: 'GIT_NO_REPOSITORY' })
    } finally {
      await server.close()
    }
  })

  it('is an error where there is neither checkout nor repository to clone', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'release-kit-empty-'))
    await expect(openHistory(context(empty, { GITHUB_REPOSITORY: '' }), '')).rejects.toMatchObject({
      code: 'GIT_NO_REPOSITORY',
    })
  })
})
