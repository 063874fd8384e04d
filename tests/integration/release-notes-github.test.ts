import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { useGitHub } from '../fakes/github-of.ts'
import { lines, released, write } from '../fakes/release-notes.ts'

const simulate = useGitHub()

describe('notes with GitHub', () => {
  it('[P81] have titles, accounts and issues that only GitHub knows', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    const [fix = ''] = repository.git('rev-list', '-1', '--grep=lost session', 'HEAD').split('\n')
    const issue = simulator.seed.issue({ title: 'Session lost' })
    const pull = simulator.seed.pull({
      title: 'fix: sessions survive',
      author: 'ada',
      commits: [fix],
      closes: [issue.number],
    })
    const outcome = await write(repository, { simulator })
    expect(outcome.reason).toBe('2 entries for v1.0.0..v1.1.0')
    expect(lines(outcome.notes)).toContain(`- [#${pull.number}] sessions survive (closes [#${issue.number}])`)
    expect(outcome.notes).toContain(`[ada](${simulator.url}/ada)`)
    expect(outcome.notes).not.toContain('git alone')
  })

  it('are from git alone when GitHub is out of reach and nothing is to be written there', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    simulator.fail({ match: /graphql/, times: 100, with: { status: 401, body: { message: 'Bad credentials' } } })
    const outcome = await write(repository, { simulator })
    expect(outcome).toMatchObject({ phase: 'Successful', reason: '2 entries for v1.0.0..v1.1.0, from git alone' })
    expect(outcome.log.join()).toContain('warning GitHub could not be asked')
    await expect(write(repository, { simulator, inputs: { release: 'draft' } })).rejects.toMatchObject({
      code: 'PROVIDER_UNAUTHORIZED',
    })
  })

  it('become a release, once, and keep what people wrote', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    const draft = await write(repository, { simulator, inputs: { release: 'draft' } })
    expect(draft.reason).toBe('2 entries for v1.0.0..v1.1.0; draft release v1.1.0')
    const [release] = simulator.state.releases
    expect(release).toMatchObject({
      tag: 'v1.1.0',
      name: 'Release v1.1.0 - 2025-01-15',
      draft: true,
      prerelease: false,
    })
    if (!release) throw new Error('no release')
    release.body = `Dear users,\n\n${release.body ?? ''}\n\nSee you.`
    release.name = 'The big one'
    const published = await write(repository, { simulator, inputs: { release: 'publish', locale: 'fr' } })
    expect(published.outputs).toMatchObject({
      'release-id': release.id,
      'release-url': expect.stringContaining('v1.1.0'),
    })
    expect(simulator.state.releases).toHaveLength(1)
    expect(release).toMatchObject({ draft: false, name: 'The big one' })
    expect(release.body).toMatch(/^Dear users,[\s\S]*Nouvelles fonctionnalités[\s\S]*See you\.$/)
    await write(repository, { simulator, inputs: { release: 'draft' } })
    expect(release.draft).toBe(false)
  })

  it.each(['release-kit', 'conventional'])(
    'show no credentials that somebody left in a commit, in release, file or changelog (%s)',
    async (format) => {
      const repository = released()
      repository.commit('fix: clone https://bob:hunter2@git.example/x and https://ghp_hunter2@git.example/x')
      repository.tag('v1.1.1')
      repository.publish()
      const simulator = await simulate(repository)
      const inputs = { release: 'publish', changelog: 'CHANGELOG.md', 'changelog-format': format }
      const { outputs } = await write(repository, { simulator, inputs })
      const files = [String(outputs['notes-file']), join(repository.directory, 'CHANGELOG.md')]
      const written = [simulator.state.releases[0]?.body ?? '', ...files.map((file) => readFileSync(file, 'utf8'))]
      for (const text of written) {
        expect(text).toContain('clone')
        expect(text).not.toContain('hunter2')
      }
    },
  )

  it('[P80] compare their metrics with those that the release before keeps', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    const path = join(repository.directory, 'metrics.json')
    const inputs = { metrics: 'metrics.json', release: 'publish' }
    writeFileSync(path, JSON.stringify({ coverage: 80.5 }))
    const first = await write(repository, { simulator, inputs: { ...inputs, to: 'v1.0.0' } })
    expect(first.notes).toContain('| Metric | Value |')
    expect(first.notes).not.toContain('80.5,')
    writeFileSync(path, JSON.stringify({ coverage: 81 }))
    const second = await write(repository, { simulator, inputs: { ...inputs, to: 'v1.1.0' } })
    expect(second.notes).toContain(
      '| Metric | Value | Since v1.0.0 |\n| --- | --- | --- |\n| Coverage | 81 % | +0.5 pt |',
    )
    expect(second.notes).not.toContain('<!--')
    simulator.fail({ match: /GET .*\/releases\/tags/, times: 100, with: { status: 403, body: { message: 'no' } } })
    const alone = await write(repository, { simulator, inputs: { metrics: 'metrics.json', to: 'v1.1.0' } })
    expect(alone.notes).toContain('| Coverage | 81 % |')
    expect(alone.log.join()).toContain('the metrics of v1.0.0 could not be read')
  })

  it('of 125 000 characters fit, with what people wrote and what is kept', async () => {
    const repository = released()
    for (let index = 0; index < 60; index++) repository.commit(`feat: ${'long '.repeat(600)}${index}`)
    repository.tag('v1.2.0')
    repository.publish()
    const simulator = await simulate(repository)
    writeFileSync(join(repository.directory, 'metrics.json'), JSON.stringify({ coverage: 80.5 }))
    simulator.seed.release({ tag: 'v1.2.0', draft: true, body: 'Dear users. '.repeat(2_000) })
    await write(repository, { simulator, inputs: { release: 'publish', metrics: 'metrics.json' } })
    const body = simulator.state.releases[0]?.body ?? ''
    expect(body.length).toBeLessThanOrEqual(125_000)
    expect(body.length).toBeGreaterThan(115_000)
    expect(body).toMatch(
      /^Dear users\.[\s\S]* more\]\(http[\s\S]*release-kit:figures \{"coverage":80\.5\} -->\n<!-- \/release-kit:notes -->$/,
    )
  })

  it('become a prerelease for a prerelease', async () => {
    const repository = released()
    repository.commit('feat: next')
    repository.tag('v1.2.0-beta.1')
    repository.publish()
    const simulator = await simulate(repository)
    await write(repository, { simulator, inputs: { release: 'publish' } })
    expect(simulator.state.releases).toMatchObject([{ tag: 'v1.2.0-beta.1', prerelease: true, draft: false }])
  })

  it('are known by a tag that was made by the API after the checkout', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    const clone = repository.clone()
    const sha = clone.commit('feat: next')
    clone.git('push', '--quiet', 'origin', 'main')
    await simulator.git.update([{ ref: 'refs/tags/v1.2.0', after: sha }])
    expect((await write(clone, { simulator, inputs: { to: 'v1.2.0' } })).reason).toBe('1 entries for v1.1.0..v1.2.0')
  })

  it('that cannot be written are an error, and are there all the same', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    simulator.fail({
      match: /POST .*\/releases/,
      times: 10,
      with: { status: 403, body: { message: 'Resource not accessible by integration' } },
    })
    const outcome = await write(repository, { simulator, inputs: { release: 'publish' } })
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'entry-count': 2 } })
    expect(outcome.reason).toContain('the release v1.1.0 could not be written')
    expect(outcome.log.join()).toContain('contents: write')
  })

  it('go into the release that another run made in between', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    const publish = { release: 'publish' }
    const both = await Promise.all([
      write(repository, { simulator, inputs: publish }),
      write(repository, { simulator, inputs: publish }),
    ])
    expect(both.map(({ phase }) => phase)).toEqual(['Successful', 'Successful'])
    expect(simulator.state.releases).toHaveLength(1)
  })

  it('are frozen with their assets last: first a draft, then published as it stands', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    simulator.state.immutableReleases = true
    await write(repository, { simulator, inputs: { release: 'draft' } })
    const [draft] = simulator.state.releases
    expect(draft).toMatchObject({ draft: true, immutable: false })
    await write(repository, { simulator, inputs: { release: 'publish' } })
    expect(simulator.state.releases).toMatchObject([{ draft: false, immutable: true, body: draft?.body }])
    expect((await write(repository, { simulator, inputs: { release: 'publish', locale: 'fr' } })).phase).toBe(
      'Successful',
    )
  })

  it('of a dry run are written nowhere', async () => {
    const repository = released()
    const simulator = await simulate(repository)
    await write(repository, { simulator, inputs: { release: 'publish', changelog: 'CHANGELOG.md', 'dry-run': 'true' } })
    expect(simulator.state.releases).toEqual([])
    expect(existsSync(join(repository.directory, 'CHANGELOG.md'))).toBe(false)
  })
})
