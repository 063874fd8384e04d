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
    docs: {},
  },
}
const inputs = { services: 'frontend\nauth' }

/** frontend 1.0.0 and auth 2.0.0, then a fix in one and a feature in the other. */
function start() {
  const repository = createGitRepository()
  repository.commit('chore: begin', { files: { 'apps/frontend/a': '1', 'services/auth/a': '1' } })
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

  it('are refused with everything that is wrong', async () => {
    const wrong = { services: 'frontent\ndocs', version: '1.0.0', paths: 'x' }
    await expect(tag(start(), { config, inputs: wrong })).rejects.toMatchObject({
      problems: [
        { input: 'services', received: 'frontent', allowed: 'services of the config: all, frontend, auth, docs' },
        { input: 'services.docs.path' },
        { input: 'paths' },
        { input: 'version' },
      ],
    })
    await expect(tag(start(), { inputs: { services: 'all' } })).rejects.toThrow('which has none')
  })
})
