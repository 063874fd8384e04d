import { describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { useGitHub } from '../fakes/github-of.ts'
import { tag } from '../fakes/semver-tag.ts'

const simulate = useGitHub()

const config: Config = {
  version: 1,
  services: {
    frontend: { path: 'apps/frontend', 'tag-prefix': 'frontend-v', image: 'ghcr.io/acme/frontend' },
    auth: { path: 'services/auth' },
    docs: { 'tag-prefix': 'docs..v' },
  },
}
const inputs = { services: 'frontend\nauth' }

/** frontend 1.0.0 and auth 2.0.0, then a fix in one and a feature in the other. */
function start() {
  const repository = createGitRepository()
  const files = { 'apps/frontend/a': '1', 'apps/frontend/b': '1', 'services/auth/a': '1', 'tools/a': '1' }
  repository.commit('chore: begin', { files })
  repository.tag('frontend-v1.0.0')
  repository.tag('auth-v2.0.0')
  repository.commit('fix: in frontend', { files: { 'apps/frontend/a': '2' } })
  repository.commit('feat: in auth', { files: { 'services/auth/a': '2' } })
  repository.publish()
  return repository
}

const parsed = (text: unknown) => JSON.parse(String(text)) as unknown

describe('several services in one run', () => {
  it('[P01] are released each on its own, and give a matrix of those that were', async () => {
    const repository = start()
    const simulator = await simulate(repository)
    const first = await tag(repository, { simulator, config, inputs })
    expect(first).toMatchObject({ phase: 'Successful', outputs: { released: true, 'commit-count': 2 } })
    expect(parsed(first.outputs.matrix)).toMatchObject({
      include: [
        {
          service: 'frontend',
          path: 'apps/frontend',
          image: 'ghcr.io/acme/frontend',
          tag: 'frontend-v1.0.1',
          version: '1.0.1',
          bump: 'patch',
        },
        { service: 'auth', tag: 'auth-v2.1.0', 'previous-tag': 'auth-v2.0.0', bump: 'minor' },
      ],
    })
    repository.commit('fix: in auth', { files: { 'services/auth/a': '3' } })
    repository.publish()
    const second = await tag(repository, { simulator, config, inputs })
    expect(parsed(second.outputs.services)).toMatchObject([
      { service: 'frontend', tag: 'frontend-v1.0.1', released: false },
      { service: 'auth', tag: 'auth-v2.1.1', released: true },
    ])
    expect(parsed(second.outputs.matrix)).toMatchObject({ include: [{ service: 'auth' }] })
    expect(second.summary).toContain('1 of 2 services released')
  })

  it('give an empty matrix, and no failure, when nothing changed', async () => {
    const repository = start()
    repository.tag('frontend-v1.0.1')
    repository.tag('auth-v2.1.0')
    const outcome = await tag(repository, { config, inputs })
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { released: false, matrix: '{"include":[]}' } })
  })

  it('do not keep each other back', async () => {
    const repository = start()
    const simulator = await simulate(repository)
    simulator.state.burnedTags.add('frontend-v1.0.1')
    const outcome = await tag(repository, { simulator, config, inputs })
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { released: true } })
    expect(outcome.reason).toContain('frontend: GitHub: create the tag frontend-v1.0.1')
    expect(parsed(outcome.outputs.matrix)).toMatchObject({ include: [{ service: 'auth', tag: 'auth-v2.1.0' }] })
  })

  it('in lock step share one tag, and are released when one of them changed', async () => {
    const repository = start()
    repository.tag('v3.0.0', { sha: 'frontend-v1.0.0' })
    const together: Config = {
      version: 1,
      services: {
        frontend: { path: 'apps/frontend', 'tag-prefix': 'v' },
        auth: { path: 'services/auth', 'tag-prefix': 'v' },
        tools: { path: 'tools', 'tag-prefix': 'tools-v' },
      },
    }
    repository.publish()
    const simulator = await simulate(repository)
    const outcome = await tag(repository, { simulator, config: together, inputs: { services: 'all' } })
    expect(parsed(outcome.outputs.matrix)).toMatchObject({
      include: [
        { service: 'frontend', tag: 'v3.1.0' },
        { service: 'auth', tag: 'v3.1.0' },
      ],
    })
    expect((await simulator.git.refs('refs/tags/v')).map(({ ref }) => ref)).toEqual([
      'refs/tags/v3.0.0',
      'refs/tags/v3.1.0',
    ])
  })

  it('are touched by what they share, and not by what is excluded', async () => {
    const repository = start()
    repository.tag('frontend-v1.0.1')
    repository.tag('auth-v2.1.0')
    repository.commit('fix: money', { files: { 'libs/money/a': '1' } })
    repository.commit('docs: auth', { files: { 'services/auth/docs/a.md': '1' } })
    const shared: Config = {
      version: 1,
      services: {
        frontend: { path: 'apps/frontend', 'tag-prefix': 'frontend-v', paths: ['libs/money/**'] },
        auth: { path: 'services/auth', paths: ['!services/auth/docs/**'] },
      },
    }
    const outcome = await tag(repository, { config: shared, inputs })
    expect(parsed(outcome.outputs.services)).toMatchObject([{ tag: 'frontend-v1.0.2' }, { tag: 'auth-v2.1.0' }])
    expect(outcome.outputs['commit-count']).toBe(1)
  })

  it('are released for a file that moved out of them, and a deleted or misspelt one is a problem', async () => {
    const repository = start()
    repository.tag('frontend-v1.0.1')
    repository.tag('auth-v2.1.0')
    repository.git('mv', 'apps/frontend/a', 'services/auth/b')
    repository.commit('fix: move it')
    const moved = await tag(repository, { config, inputs })
    expect(parsed(moved.outputs.services)).toMatchObject([{ tag: 'frontend-v1.0.2' }, { tag: 'auth-v2.1.1' }])
    const gone: Config = {
      version: 1,
      services: { gone: { path: 'gone' }, slip: { path: 'service/auth', paths: ['/services/**', '!none'] } },
    }
    await expect(tag(repository, { config: gone, inputs: { services: 'all' } })).rejects.toMatchObject({
      problems: [
        { input: 'services.gone.path', received: 'gone', allowed: 'a path that matches a file of the commit' },
        { input: 'services.slip.path', allowed: expect.stringMatching(/; did you mean services\/auth\?$/) },
        { input: 'services.slip.paths', allowed: expect.stringMatching(/; did you mean services\?$/) },
      ],
    })
  })

  it.each(['.', './', './services/auth', 'services/', './services/**'])(
    'take %s for a path like others',
    async (path) => {
      const repository = start()
      const own: Config = { version: 1, services: { auth: { path, 'tag-prefix': 'auth-v' } } }
      const { outputs } = await tag(repository, { config: own, inputs: { services: 'all' } })
      expect(parsed(outputs.services)).toMatchObject([{ tag: 'auth-v2.1.0' }])
      expect((await tag(repository, { inputs: { 'tag-prefix': 'auth-v', paths: path } })).outputs.tag).toBe(
        'auth-v2.1.0',
      )
    },
  )

  describe('that are built from each other', () => {
    const built: Config = {
      version: 1,
      services: {
        shop: { path: 'apps/shop', 'depends-on': ['client'] },
        client: { path: 'libs/client', 'depends-on': ['money'] },
        money: { path: 'libs/money' },
        docs: { path: 'docs' },
      },
    }
    function library() {
      const repository = createGitRepository()
      repository.commit('chore: begin', {
        files: { 'apps/shop/a': '1', 'libs/client/a': '1', 'libs/money/a': '1', 'docs/a': '1' },
      })
      for (const name of ['shop', 'client', 'money', 'docs']) repository.tag(`${name}-v1.0.0`)
      repository.commit('feat: money', { files: { 'libs/money/a': '2' } })
      repository.publish()
      return repository
    }

    it('stay as they are, unless that is asked for', async () => {
      const outcome = await tag(library(), { config: built, inputs: { services: 'all' } })
      const tags = (parsed(outcome.outputs.services) as { tag: string }[]).map(({ tag: name }) => name).sort()
      expect(tags).toEqual(['client-v1.0.0', 'docs-v1.0.0', 'money-v1.1.0', 'shop-v1.0.0'])
    })

    it('get a patch, also those that need them, also in a second run after a death in between', async () => {
      const repository = library()
      const simulator = await simulate(repository)
      const run = { simulator, config: built, inputs: { services: 'all', dependants: 'patch' } }
      simulator.state.burnedTags.add('client-v1.0.1')
      expect(await tag(repository, run)).toMatchObject({ phase: 'Error', outputs: { released: true } })
      simulator.state.burnedTags.clear()
      const again = await tag(repository, run)
      expect(parsed(again.outputs.matrix)).toMatchObject({
        include: [
          { tag: 'money-v1.1.0', created: false },
          { tag: 'client-v1.0.1', bump: 'patch', created: true },
          { tag: 'shop-v1.0.1', created: true },
        ],
      })
      const third = await tag(repository, run)
      expect(third).toMatchObject({ phase: 'Successful', outputs: { released: true, created: false } })
      const { include } = parsed(third.outputs.matrix) as { include: { tag: string }[] }
      expect(include.map(({ tag: name }) => name)).toEqual(['money-v1.1.0', 'client-v1.0.1', 'shop-v1.0.1'])
    })
  })

  it('are released once, named twice or not', async () => {
    const { outputs, summary } = await tag(start(), { config, inputs: { services: 'auth\nfrontend\nauth' } })
    expect(parsed(outputs.services)).toMatchObject([{ service: 'auth' }, { service: 'frontend' }])
    expect(summary).toContain('of 2 services')
  })

  it('are refused with everything that is wrong', async () => {
    const wrong = {
      services: 'frontent\ndocs',
      version: '1.0.0',
      paths: 'x',
      'update-files': 'package.json\na.txt:v(.*)',
    }
    await expect(tag(start(), { config, inputs: wrong })).rejects.toMatchObject({
      problems: [
        {
          input: 'services',
          received: 'frontent',
          allowed: 'services of the config: all, frontend, auth, docs',
          example: 'all',
        },
        { input: 'services.docs.path' },
        { input: 'services.docs.tag-prefix', received: 'docs..v', allowed: 'the start of a tag name' },
        { input: 'paths', received: 'x' },
        { input: 'version', received: '1.0.0' },
        { input: 'update-files', received: 'package.json\na.txt' },
      ],
    })
    await expect(tag(start(), { inputs: { services: 'all' } })).rejects.toThrow('which has none')
  })
})
