import { describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { useGitHub } from '../fakes/github-of.ts'
import { repositoryWith, tag } from '../fakes/semver-tag.ts'

const simulate = useGitHub()

describe('a dry run', () => {
  it('[P02] computes the version from git alone', async () => {
    const outcome = await tag(repositoryWith('fix: one', 'feat: two', 'Improve things'))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: 'v1.1.0 would be released (minor after v1.0.0); dry run: nothing was changed',
      outputs: {
        version: '1.1.0',
        tag: 'v1.1.0',
        released: false,
        bump: 'minor',
        'previous-version': '1.0.0',
        'previous-tag': 'v1.0.0',
        channel: 'stable',
        'commit-count': 3,
        'unparsed-count': 1,
      },
    })
    expect(outcome.summary).toContain('Improve things: it does not start with type: subject')
  })

  it('says that nothing is to be released, and what the last release is', async () => {
    const repository = repositoryWith('feat: one')
    repository.tag('v1.1.0')
    repository.commit('chore: two')
    const outcome = await tag(repository)
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: 'nothing to release in 1 commit since v1.1.0',
      outputs: { version: '1.1.0', tag: 'v1.1.0', released: false, bump: 'none', 'previous-tag': 'v1.0.0' },
    })
    expect(outcome.outputs['image-tags']).toBe(`sha-${repository.git('rev-parse', '--short=7', 'HEAD')}\nmain-latest`)
  })

  it('gives the first version where there is no tag', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin')
    expect((await tag(repository)).outputs).toMatchObject({ tag: 'v0.1.0', 'previous-tag': '', bump: 'minor' })
    expect((await tag(repository, { inputs: { 'initial-version': '1.0.0' } })).outputs).toMatchObject({ tag: 'v1.0.0' })
  })

  it('releases nothing from a branch without channel, and from a pull request', async () => {
    const repository = repositoryWith('feat: one')
    expect((await tag(repository, { branch: 'topic' })).reason).toBe(
      'topic has no channel: nothing is released from it',
    )
    expect((await tag(repository, { ref: 'refs/pull/1/merge' })).outputs).toMatchObject({
      tag: 'v1.0.0',
      released: false,
    })
  })

  it('[P03] tells the image tags of the tag whose push started it', async () => {
    const repository = repositoryWith('feat: one')
    repository.tag('v1.1.0-beta.1')
    const { outputs } = await tag(repository, { ref: 'refs/tags/v1.1.0-beta.1' })
    const image = `sha-${repository.git('rev-parse', '--short=7', 'HEAD')}`
    expect(outputs).toMatchObject({ tag: 'v1.1.0-beta.1', released: false, 'image-tags': `v1.1.0-beta.1\n${image}` })
    repository.tag('v1.1.0')
    const stable = await tag(repository, { ref: 'refs/tags/v1.1.0' })
    expect(stable.outputs['image-tags']).toBe(`v1.1.0\n${image}\nlatest`)
  })

  it('[P02] takes a bump or a version that is asked for', async () => {
    const repository = repositoryWith('chore: one')
    const next = async (inputs: Record<string, string>) => (await tag(repository, { inputs })).outputs.tag
    expect(await next({ bump: 'major' })).toBe('v2.0.0')
    expect(await next({ bump: 'hotfix' })).toBe('v1.0.1')
    expect(await next({ bump: 'none' })).toBe('v1.0.0')
    expect(await next({ 'default-bump': 'patch' })).toBe('v1.0.1')
    expect(await next({ version: 'v1.7.0' })).toBe('v1.7.0')
    await expect(next({ version: '1.0.0' })).rejects.toThrow('version is "1.0.0"; expected a version that is not taken')
    await expect(next({ version: '0.9.0' })).rejects.toThrow(
      'a version above the last one, v1.0.0, for example "1.0.1"',
    )
    await expect(next({ bump: 'prerelease' })).rejects.toThrow('bump is "prerelease"')
  })

  it('honours Release-As, and refuses one that goes back', async () => {
    const repository = repositoryWith('chore: one\n\nRelease-As: 3.0.0')
    expect((await tag(repository)).outputs.tag).toBe('v3.0.0')
    repository.commit('chore: two\n\nRelease-As: 0.5.0')
    expect(await tag(repository)).toMatchObject({ phase: 'Failed', outputs: { tag: 'v1.0.0', released: false } })
  })
})

describe('the last release', () => {
  it('is the highest in the history: not one of an unmerged branch, of another prefix, or without a full version', async () => {
    const repository = repositoryWith('fix: one')
    repository.tag('v1.9.0')
    repository.commit('fix: two')
    repository.tag('v1.10.0', { message: 'annotated' })
    for (const other of ['v1', 'vscode-v5.0.0', 'v2024.01.15', 'untagged-96fc', 'nightly']) repository.tag(other)
    repository.branch('topic', 'HEAD')
    repository.commit('feat: unmerged')
    repository.tag('v7.0.0')
    repository.branch('main')
    repository.commit('fix: three')
    expect((await tag(repository)).outputs).toMatchObject({ tag: 'v1.10.1', 'previous-tag': 'v1.10.0' })
  })

  it('[P01] is found for each package, by its prefix and its paths', async () => {
    const repository = createGitRepository()
    repository.commit('chore: begin', { files: { 'app/a': '1', 'app-web/a': '1' } })
    repository.tag('app-1.0.0')
    repository.tag('app-web-2.0.0')
    repository.commit('feat: in app', { files: { 'app/a': '2' } })
    repository.commit('fix: in web', { files: { 'app-web/a': '2' } })
    repository.commit('feat: docs of web', { files: { 'app-web/README.md': '2' } })
    const of = async (prefix: string, paths: string) =>
      (await tag(repository, { inputs: { 'tag-prefix': prefix, paths } })).outputs
    expect(await of('app-', 'app/**')).toMatchObject({ tag: 'app-1.1.0', 'commit-count': 1 })
    expect(await of('app-web-', 'app-web\n!app-web/*.md')).toMatchObject({ tag: 'app-web-2.0.1', 'commit-count': 1 })
  })

  it('counts neither the merge of another package nor its children', async () => {
    const repository = createGitRepository()
    repository.commit('chore: begin', { files: { 'app/a': '1', 'api/a': '1' } })
    repository.tag('app-1.0.0')
    repository.branch('topic', 'HEAD')
    repository.commit('feat: in api', { files: { 'api/a': '2' } })
    repository.branch('main')
    repository.commit('fix: in app', { files: { 'app/a': '2' } })
    repository.merge('topic', 'Merge pull request #1 from acme/topic\n\nfeat!: in api')
    const outcome = await tag(repository, { inputs: { 'tag-prefix': 'app-', paths: 'app' } })
    expect(outcome.outputs).toMatchObject({ tag: 'app-1.0.1', 'commit-count': 1 })
  })

  it('of a history that was rewritten is said, and what it holds already is not released again', async () => {
    const repository = createGitRepository()
    const root = repository.commit('chore: begin', { files: { a: '1' } })
    repository.commit('feat: one', { files: { a: '2' } })
    repository.tag('v1.1.0')
    repository.git('checkout', '--quiet', '-B', 'main', root)
    repository.commit('feat: one', { files: { a: '2' } })
    repository.commit('fix: two', { files: { a: '3' } })
    const outcome = await tag(repository)
    expect(outcome.outputs).toMatchObject({ tag: 'v1.1.1', 'commit-count': 1 })
    expect(outcome.log.join()).toContain('going by v1.1.0')
  })
})

const channels = 'main: stable\ndevelop: beta'

it('a commit that is not there is named as the input that asks for it', async () => {
  const sha = 'deadbeef'.repeat(5)
  await expect(tag(repositoryWith(), { inputs: { sha } })).rejects.toMatchObject({
    problems: [{ input: 'sha', received: sha, allowed: 'a commit of this clone', example: expect.any(String) }],
  })
})

describe('channels', () => {
  it('climb the ladder from beta to stable', async () => {
    const repository = repositoryWith()
    const simulator = await simulate(repository)
    repository.branch('develop', 'main')
    const beta = async (message: string) => {
      repository.commit(message)
      repository.publish()
      return (await tag(repository, { simulator, branch: 'develop', inputs: { channels } })).outputs
    }
    expect(await beta('feat: one')).toMatchObject({
      tag: 'v1.1.0-beta.1',
      bump: 'minor',
      channel: 'beta',
      'previous-tag': 'v1.0.0',
    })
    expect(await beta('fix: two')).toMatchObject({
      tag: 'v1.1.0-beta.2',
      bump: 'prerelease',
      'previous-tag': 'v1.1.0-beta.1',
    })
    expect(await beta('chore: three')).toMatchObject({ tag: 'v1.1.0-beta.2', released: false })
    expect(await beta('feat!: four')).toMatchObject({ tag: 'v2.0.0-beta.1', bump: 'major' })
    repository.branch('main')
    repository.merge('develop', 'Merge branch develop: release 2.0.0')
    repository.publish()
    expect((await tag(repository, { simulator, inputs: { channels } })).outputs).toMatchObject({
      tag: 'v2.0.0',
      bump: 'major',
      'previous-tag': 'v1.0.0',
      channel: 'stable',
      released: true,
    })
  })

  it('[P07] let a release be tagged on develop, and main, which is merged into after it, releases nothing again', async () => {
    const repository = repositoryWith()
    const simulator = await simulate(repository)
    const both = { channels: 'main: stable\ndevelop: stable' }
    repository.branch('develop', 'main')
    repository.commit('feat: one')
    repository.publish()
    const tagged = await tag(repository, { simulator, branch: 'develop', inputs: both })
    expect(tagged.outputs).toMatchObject({ tag: 'v1.1.0', channel: 'stable', released: true })
    repository.branch('main')
    repository.merge('develop', 'Merge branch develop: release 1.1.0')
    repository.publish()
    const merged = await tag(repository, { simulator, inputs: both })
    expect([merged.reason, merged.outputs.released]).toEqual(['nothing to release in 0 commits since v1.1.0', false])
  })

  it('promote the commit of a prerelease as it stands', async () => {
    const repository = repositoryWith('feat: one')
    repository.tag('v1.1.0-beta.1')
    expect((await tag(repository, { inputs: { channels } })).outputs).toMatchObject({
      tag: 'v1.1.0',
      'previous-tag': 'v1.0.0',
    })
  })

  it('keep a maintenance branch on its line', async () => {
    const repository = repositoryWith('feat: one')
    repository.tag('v1.1.0')
    repository.branch('1.0.x', 'v1.0.0')
    repository.commit('fix: old')
    const inputs = { channels: 'main: stable\n1.*: stable' }
    expect((await tag(repository, { branch: '1.0.x', inputs })).outputs.tag).toBe('v1.0.1')
    repository.commit('feat: new in old')
    expect(await tag(repository, { branch: '1.0.x', inputs })).toMatchObject({
      phase: 'Failed',
      reason: '1.2.0 does not belong to the line 1.0.x of branch 1.0.x',
    })
  })
})
