import { describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { folderOf, releaseKit } from './cli.harness.ts'

const next = 'there is no config, so no release to rehearse: release-kit init writes one'

describe('who has nothing yet is told what comes first', () => {
  it('by init: a test tool', async () => {
    const { exitCode, complaints } = await releaseKit(folderOf({}), ['init'])
    expect({ exitCode, last: complaints.at(-1) }).toMatchObject({
      exitCode: 1,
      last: expect.stringMatching(/^no test tool .*; add one, then run init again$/),
    })
  })

  it('by check and rehearse: a config, and an environment in it', async () => {
    const folder = folderOf({})
    expect((await releaseKit(folder, ['check'])).lines).toEqual([
      'fine: no .github/release-kit.yml, 0 workflows that use release-kit; release-kit init writes both',
    ])
    expect(await releaseKit(folder, ['rehearse'])).toMatchObject({ exitCode: 1, complaints: [next] })
    const gateOnly = folderOf({ '.github/release-kit.yml': 'version: 1\n' })
    expect((await releaseKit(gateOnly, ['rehearse'])).complaints).toEqual([
      'the config has no environment with a target: name one, or run init --force with --coolify, --url and --resource',
    ])
  })

  it('by plan: a commit, and a clone to make it in', async () => {
    expect(await releaseKit(createGitRepository().directory, ['plan'])).toMatchObject({
      exitCode: 1,
      complaints: ['release-kit plan: there is no commit yet, so nothing to release: commit first'],
    })
    const { exitCode, complaints } = await releaseKit(folderOf({}), ['plan'])
    expect(exitCode).toBe(1)
    expect(complaints.at(-1)).toBe('Run it in the clone of your service. [GIT_NO_REPOSITORY]')
  })
})
