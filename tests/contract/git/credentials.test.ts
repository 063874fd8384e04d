import { afterEach, describe, expect, it } from '@jest/globals'
import { createGit } from '../../../shared/git/git.ts'
import { createGitRepository, type GitRepository } from '../../fakes/git-repository.ts'
import { type GitServer, serveGit } from '../../fakes/git-server.ts'

const token = 'ghs_secret'
const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

let server: GitServer
afterEach(() => server.close())

async function start(): Promise<GitRepository> {
  const repository = createGitRepository()
  repository.commit('one')
  repository.tag('v1')
  repository.publish()
  const clone = repository.clone('--no-tags')
  server = await serveGit(repository.remote, token)
  clone.git('remote', 'set-url', 'origin', server.url)
  return clone
}

const open = ({ directory }: GitRepository, given = token) => {
  const credentials = { serverUrl: server.origin, token: given }
  return createGit({ directory, env, signal: new AbortController().signal, credentials })
}
const header = (value: string) => `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${value}`).toString('base64')}`

describe('a remote that wants a token', () => {
  it('gets ours where the checkout kept none', async () => {
    const clone = await start()
    await open(clone).fetchTags()
    expect(await open(clone).resolve('v1')).toBe(clone.git('rev-parse', 'HEAD'))
  })

  it('gets that of the checkout first, and it alone', async () => {
    const clone = await start()
    clone.git('config', `http.${server.origin}/.extraheader`, header(token))
    await open(clone, 'wrong').fetchTags()
    expect(new Set(server.seen)).toEqual(new Set([header(token).replace('AUTHORIZATION: ', '')]))
  })

  it('gets ours alone when that of the checkout is not let in', async () => {
    const clone = await start()
    clone.git('config', `http.${server.origin}/.extraheader`, header('expired'))
    await open(clone).fetchTags()
    expect(server.seen.at(-1)).toBe(header(token).replace('AUTHORIZATION: ', ''))
  })

  it('gets a push, and the token is kept nowhere', async () => {
    const clone = await start()
    const git = open(clone)
    const sha = clone.git('rev-parse', 'HEAD')
    expect(await git.push([{ ref: 'refs/tags/v2', before: undefined, after: sha }])).toBe('done')
    expect(clone.git('config', '--list')).not.toContain(header(token))
  })

  it('that is not let in is said without it', async () => {
    const clone = await start()
    const failure = await open(clone, 'wrong')
      .fetchTags()
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'GIT_FAILED', message: expect.stringMatching(/^git fetch: /) })
    expect(String(failure)).not.toContain(header('wrong').split(' ').at(-1))
  })
})
