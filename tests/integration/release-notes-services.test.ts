import { describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/release-notes/src/inputs.ts'
import { action } from '../../actions/release-notes/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitRepository } from '../fakes/git-repository.ts'
import { write } from '../fakes/release-notes.ts'
import { inputsOf } from '../fakes/stage.ts'

describe('notes', () => {
  it('[P01] are of a service of the config, by its prefix and its folders', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { 'apps/web/a': '1', 'apps/api/a': '1', 'shared/a': '1' } })
    for (const tag of ['web-v1.0.0', 'api-v5.0.0']) repository.tag(tag)
    repository.commit('feat: in web', { files: { 'apps/web/a': '2' } })
    repository.commit('fix: in what it shares', { files: { 'shared/a': '2' } })
    repository.commit('feat: in api', { files: { 'apps/api/a': '2' } })
    for (const tag of ['web-v1.1.0', 'api-v5.1.0']) repository.tag(tag)
    const services = { web: { path: 'apps/web', paths: ['shared'] }, api: { path: 'apps/api' }, bare: {} }
    const config: Config = { version: 1, services }
    const outcome = await write(repository, { inputs: { service: 'web' }, config })
    expect(outcome.reason).toContain('2 entries for web-v1.0.0..web-v1.1.0')
    expect(outcome.notes).not.toContain('in api')
    // one without a folder would have every commit for its own
    expect(action.check?.(inputsOf(fields, { service: 'bare' }), config)).toMatchObject([
      { input: 'services.bare.path' },
    ])
    expect(action.check?.(inputsOf(fields, { service: 'web' }), undefined)).toMatchObject([{ input: 'service' }])
  })
})
