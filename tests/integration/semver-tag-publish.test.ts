import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/semver-tag/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { useGitHub } from '../fakes/github-of.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { repositoryWith, tag } from '../fakes/semver-tag.ts'

const simulate = useGitHub()

describe('a run', () => {
  it('[P02] tags the commit once, and a re-run of a failed release goes on with the tag that is there', async () => {
    const repository = repositoryWith('feat: two')
    const simulator = await simulate(repository)
    const sha = repository.git('rev-parse', 'HEAD')
    const first = await tag(repository, { simulator })
    expect(first).toMatchObject({
      phase: 'Successful',
      outputs: { tag: 'v1.1.0', released: true, created: true, 'previous-tag': 'v1.0.0', sha },
    })
    expect(first.outputs['image-tags']).toBe(`v1.1.0\nsha-${sha.slice(0, 7)}\nlatest\nmain-latest`)
    expect(await simulator.git.resolve('refs/tags/v1.1.0')).toBe(sha)
    const second = await tag(repository, { simulator })
    expect(second).toMatchObject({
      phase: 'Successful',
      reason: 'v1.1.0 is on this commit already (made by an earlier attempt)',
      outputs: { tag: 'v1.1.0', released: true, created: false, 'previous-tag': 'v1.0.0', sha },
    })
    expect(second.summary).toContain('🏷️ v1.1.0 is on this commit already')
    expect(second.outputs['image-tags']).toBe(first.outputs['image-tags'])
    repository.commit('chore: nothing of it')
    repository.publish()
    expect((await tag(repository, { simulator })).outputs).toMatchObject({ released: false, created: false })
  })

  it('makes an annotated tag where a message is given', async () => {
    const repository = repositoryWith('feat: two')
    const simulator = await simulate(repository)
    await tag(repository, { simulator, inputs: { message: 'Release {tag} after {previous}' } })
    repository.git('fetch', '--quiet', '--tags')
    expect(repository.git('tag', '--list', '--format=%(objecttype) %(contents:subject)', 'v1.1.0')).toBe(
      'tag Release v1.1.0 after v1.0.0',
    )
  })

  it('completes a shallow clone without tags', async () => {
    const repository = repositoryWith('feat: two', 'fix: three')
    const shallow = repository.clone('--depth=1', '--no-tags')
    const outcome = await tag(shallow)
    expect(outcome.outputs).toMatchObject({ tag: 'v1.1.0', 'commit-count': 2 })
  })

  it('never computes from a shallow clone that cannot be completed', async () => {
    const shallow = repositoryWith('feat: two').clone('--depth=1')
    shallow.git('remote', 'set-url', 'origin', 'file:///nowhere')
    await expect(tag(shallow)).rejects.toMatchObject({ code: 'GIT_SHALLOW' })
  })

  it('explains what GitHub refuses, here the name of a deleted immutable release', async () => {
    const repository = repositoryWith('feat: two')
    const simulator = await simulate(repository)
    simulator.state.burnedTags.add('v1.1.0')
    await expect(tag(repository, { simulator })).rejects.toMatchObject({
      message: expect.stringContaining('create the tag v1.1.0'),
      hint: expect.stringContaining('ruleset'),
    })
  })

  it('starts a workflow on the new tag, and says when it cannot', async () => {
    const repository = repositoryWith('feat: two')
    const simulator = await simulate(repository)
    simulator.seed.workflow('release.yml')
    await tag(repository, { simulator, inputs: { dispatch: 'release.yml' } })
    expect(simulator.state.dispatches).toMatchObject([{ workflow: 'release.yml', ref: 'v1.1.0' }])
    repository.commit('fix: three')
    repository.publish()
    expect(await tag(repository, { simulator, inputs: { dispatch: 'gone.yml' } })).toMatchObject({
      phase: 'Error',
      outputs: { tag: 'v1.1.1', released: true },
      reason: expect.stringContaining('v1.1.1 is there, but gone.yml could not be started on it'),
    })
    // what a second run does not make up for it says
    const again = await tag(repository, { simulator, inputs: { dispatch: 'gone.yml' } })
    expect(again).toMatchObject({ phase: 'Successful', outputs: { tag: 'v1.1.1', released: true, created: false } })
    expect(again.log.join()).toContain('warning v1.1.1 was there before this run, which does not start gone.yml on it')
  })
})

describe('floating tags', () => {
  it('follow a release, and never go backwards', async () => {
    const repository = repositoryWith('feat: one')
    const simulator = await simulate(repository)
    const inputs = { floating: 'major-minor', channels: 'main: stable\n1.0.x: stable' }
    const one = repository.git('rev-parse', 'HEAD')
    expect((await tag(repository, { simulator, inputs })).outputs['floating-tags']).toBe('v1\nv1.1')
    repository.branch('1.0.x', 'v1.0.0')
    repository.commit('fix: old')
    repository.publish()
    const fix = await tag(repository, { simulator, inputs, branch: '1.0.x' })
    expect(fix.outputs).toMatchObject({ tag: 'v1.0.1', 'floating-tags': 'v1.0' })
    expect(fix.outputs['image-tags']).not.toContain('latest\n')
    expect(await simulator.git.resolve('refs/tags/v1')).toBe(one)
  })

  it('that are refused leave the version tag', async () => {
    const repository = repositoryWith('feat: one')
    const simulator = await simulate(repository)
    simulator.state.burnedTags.add('v1')
    const outcome = await tag(repository, { simulator, inputs: { floating: 'major' } })
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { tag: 'v1.1.0', released: true, 'floating-tags': '' },
    })
    expect(outcome.log.join()).toContain('v1 could not be moved')
  })

  it('that a killed run left behind are set by the next', async () => {
    const repository = repositoryWith('feat: one')
    const simulator = await simulate(repository)
    await tag(repository, { simulator })
    const outcome = await tag(repository, { simulator, inputs: { floating: 'major' } })
    expect(outcome.outputs).toMatchObject({ created: false, 'floating-tags': 'v1' })
  })
})

describe('version files', () => {
  const files = { 'package.json': '{\n  "version": "1.0.0"\n}\n', 'src/version.ts': "export const version = '1.0.0'\n" }
  const inputs = { 'update-files': "package.json\nsrc/version.ts:version = '(.*)'" }

  async function start() {
    const repository = createGitRepository()
    repository.commit('chore: begin', { files })
    repository.tag('v1.0.0')
    const sha = repository.commit('feat: one', { files: { 'other.txt': 'x' } })
    repository.publish()
    return { repository, sha, simulator: await simulate(repository) }
  }

  it('[P02] are committed on top of the commit, and that is tagged; nothing else is touched', async () => {
    const { repository, sha, simulator } = await start()
    const outcome = await tag(repository, { simulator, inputs })
    expect(outcome.outputs).toMatchObject({ tag: 'v1.1.0', released: true })
    const commit = String(outcome.outputs.sha)
    expect(repository.git('rev-parse', 'HEAD')).toBe(sha)
    expect(repository.git('status', '--porcelain')).toBe('')
    repository.git('fetch', '--quiet', '--tags', 'origin', 'main')
    expect(repository.git('rev-parse', 'v1.1.0^{commit}', 'FETCH_HEAD').split('\n')).toEqual([commit, commit])
    expect(repository.git('rev-list', '--parents', '-1', commit)).toBe(`${commit} ${sha}`)
    expect(repository.git('diff', '--name-only', sha, commit)).toBe('package.json\nsrc/version.ts')
    expect(repository.git('show', `${commit}:package.json`)).toContain('"version": "1.1.0"')
    const again = await tag(repository, { simulator, inputs })
    expect(again).toMatchObject({
      reason: 'v1.1.0 was made from this commit already (made by an earlier attempt)',
      outputs: { tag: 'v1.1.0', released: true, created: false, sha: commit },
    })
    expect(again.outputs['image-tags']).toBe(outcome.outputs['image-tags'])
  })

  it('of a version that was asked for are committed once: a second run finds the release that holds the commit', async () => {
    const { repository, simulator } = await start()
    const asked = { ...inputs, version: '1.4.0' }
    const first = await tag(repository, { simulator, inputs: asked })
    expect(first.outputs).toMatchObject({ tag: 'v1.4.0', released: true })
    expect(await tag(repository, { simulator, inputs: asked })).toMatchObject({
      phase: 'Successful',
      outputs: { tag: 'v1.4.0', released: true, created: false, sha: first.outputs.sha },
    })
    await expect(tag(repository, { simulator, inputs: { version: '1.0.0' } })).rejects.toThrow('that is not taken')
  })

  it('are refused when the branch has moved on', async () => {
    const { repository, sha, simulator } = await start()
    repository.commit('fix: two')
    repository.publish()
    const outcome = await tag(repository, { simulator, inputs, sha })
    expect(outcome).toMatchObject({ phase: 'Failed', outputs: { released: false, tag: 'v1.0.0' } })
    expect(outcome.reason).toContain('main has moved past')
    expect(await simulator.git.resolve('refs/tags/v1.1.0')).toBeUndefined()
  })

  it('that are not there or hold no version are all named, and nothing is done', async () => {
    const { repository, simulator } = await start()
    const wrong = { 'update-files': 'web/package.json\nother.txt:v(.*)' }
    await expect(tag(repository, { simulator, inputs: wrong })).rejects.toThrow(
      /web\/package\.json.*for example "package\.json"[\s\S]*other\.txt.*for example /,
    )
    expect(await simulator.git.resolve('refs/tags/v1.1.0')).toBeUndefined()
  })

  it('whose text makes a pattern try again and again hang nothing: the pattern is named, and nothing is tagged', async () => {
    const { repository, simulator } = await start()
    repository.commit('docs: a page', { files: { 'other.txt': 'a'.repeat(50) } })
    repository.publish()
    const slow = { 'update-files': 'other.txt:^(a+)+(x)$' }
    await expect(tag(repository, { simulator, inputs: slow })).rejects.toThrow(
      /\^\(a\+\)\+\(x\)\$ takes longer than a second/,
    )
    expect(await simulator.git.resolve('refs/tags/v1.1.0')).toBeUndefined()
  })

  it('are only named in a dry run', async () => {
    const { repository } = await start()
    expect((await tag(repository, { inputs })).summary).toContain('`package.json` `src/version.ts`')
    expect(existsSync(`${repository.directory}/.git/index.lock`)).toBe(false)
  })
})

describe('a run without any clone', () => {
  const nowhere = () => ({
    directory: mkdtempSync(join(tmpdir(), 'release-kit-empty-')),
    env: { GITHUB_SERVER_URL: 'http://127.0.0.1:9', RUNNER_TEMP: tmpdir() },
  })

  async function runFromApi(repository: GitRepository, inputs: Readonly<Record<string, string>> = {}, config?: Config) {
    const simulator = await simulate(repository)
    const { directory, env } = nowhere()
    const result = await runInClone(
      action,
      { directory },
      { 'github-token': simulator.token, ...inputs },
      {
        env: {
          ...simulator.env,
          ...env,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_SHA: repository.git('rev-parse', 'HEAD'),
        },
        config,
      },
    )
    return { simulator, result }
  }

  it('goes by what the API tells, and tags the same version', async () => {
    const repository = repositoryWith('feat: two', 'Revert "feat: two"', 'fix: three')
    repository.branch('topic', 'v1.0.0')
    repository.commit('feat!: elsewhere')
    repository.tag('v9.0.0')
    repository.branch('main')
    repository.publish()
    const { simulator, result } = await runFromApi(repository)
    expect(result).toMatchObject({
      phase: 'Successful',
      outputs: { tag: 'v1.0.1', released: true, 'previous-tag': 'v1.0.0' },
    })
    expect(await simulator.git.resolve('refs/tags/v1.0.1')).toBe(repository.git('rev-parse', 'HEAD'))
  })

  it('releases the services whose folders were touched, and no other', async () => {
    const repository = createGitRepository()
    repository.commit('chore: begin', { files: { 'apps/web/a': '1', 'apps/api/a': '1' } })
    repository.tag('web-v1.0.0')
    repository.tag('api-v2.0.0')
    repository.commit('feat: the page', { files: { 'apps/web/a': '2' } })
    repository.publish()
    const services = { web: { path: 'apps/web' }, api: { path: 'apps/api' } }
    const { result } = await runFromApi(repository, { services: 'all' }, { version: 1, services } as never)
    expect(JSON.parse(String(result.outputs.matrix))).toMatchObject({ include: [{ tag: 'web-v1.1.0' }] })
  })

  it('refuses files to be changed, and makes no tag', async () => {
    const repository = repositoryWith('feat: two')
    repository.commit('chore: a package', { files: { 'package.json': '{ "version": "1.0.0" }\n' } })
    repository.publish()
    await expect(runFromApi(repository, { 'update-files': 'package.json' })).rejects.toMatchObject({
      problems: [expect.objectContaining({ input: 'update-files' })],
    })
  })
})
