import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createGitRepository } from '../fakes/git-repository.ts'
import { lines, released, write } from '../fakes/release-notes.ts'

describe('notes from git alone', () => {
  it.each([
    ["is git's own", '.git', /is ".git"; expected a file that can be written; \.git is outside the workspace/],
    ['is in no folder', 'docs/CHANGELOG.md', /is "docs\/CHANGELOG\.md"; expected a file that can be written.*ENOENT/],
  ])('name a changelog that %s as the input it is', async (_, changelog, message) => {
    const writing = write(released(), { inputs: { changelog } })
    await expect(writing).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringMatching(message) })
  })

  it('[P80] are of the tag on HEAD since the one before, dated by the tag, and say that they are', async () => {
    const outcome = await write(released(), { inputs: { locale: 'fr' } })
    expect(outcome).toMatchObject({
      phase: 'Successful',
      reason: '2 entries for v1.0.0..v1.1.0, from git alone',
      outputs: { 'entry-count': 2 },
    })
    expect(lines(outcome.notes)).toEqual([
      '# Release v1.1.0 - 2025-01-15',
      '## 🚀 Nouvelles fonctionnalités',
      '- [#12] **chat:** answers as they come (ferme [#3])',
      '## 🐛 Corrections',
      expect.stringMatching(/^- \[[0-9a-f]{7}\] lost session$/),
      '## 👥 Contributeurs',
      expect.stringMatching(/^_Établi à partir de git seul/),
    ])
    expect(outcome.notes).toContain('🎉 Première contribution\u00a0: Bo\n')
    expect(outcome.notes).toContain('[#12]: https://github.example/acme/shop/pull/12')
    expect(readFileSync(String(outcome.outputs['notes-file']), 'utf8')).toBe(outcome.notes)
  })

  it('[P81] are of any range', async () => {
    const repository = released()
    repository.commit('perf: quick')
    repository.tag('v1.1.1')
    repository.commit('feat: later')
    expect((await write(repository, { inputs: { range: 'v1.0.0..v1.1.0' } })).reason).toContain(
      '2 entries for v1.0.0..v1.1.0',
    )
    expect((await write(repository, { inputs: { from: 'v1.0.0', to: 'v1.1.1' } })).reason).toContain('3 entries')
    expect((await write(repository, { inputs: { to: 'v1.1.1' } })).reason).toContain('1 entries for v1.1.0..v1.1.1')
    const ahead = await write(repository)
    expect(ahead.reason).toContain('1 entries for v1.1.1..HEAD')
    expect(lines(ahead.notes)[0]).toBe('# Release Unreleased - 2026-01-15')
    await expect(write(repository, { inputs: { to: 'v9' } })).rejects.toThrow(/to is "v9".*for example "v1\.2\.3"/)
    await expect(write(repository, { inputs: { range: 'v8..v9' } })).rejects.toThrow(
      /range is "v9".*for example "v1\.2\.2\.\.v1\.2\.3"/,
    )
  })

  it('of a stable release start at the last stable one, of a prerelease at the last on its channel', async () => {
    const repository = released()
    for (const [message, tag] of [
      ['feat: one', 'v1.2.0-beta.1'],
      ['feat: two', 'v1.2.0-beta.2'],
      ['fix: three', 'v1.2.0'],
    ] as const) {
      repository.commit(message)
      repository.tag(tag)
    }
    expect((await write(repository, { inputs: { to: 'v1.2.0-beta.1' } })).reason).toContain('v1.1.0..v1.2.0-beta.1')
    expect((await write(repository, { inputs: { to: 'v1.2.0-beta.2' } })).reason).toContain(
      'v1.2.0-beta.1..v1.2.0-beta.2',
    )
    expect((await write(repository, { inputs: { to: 'v1.2.0' } })).reason).toContain('3 entries for v1.1.0..v1.2.0')
  })

  it('[P01] are of one package of several', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { 'app/a': '1', 'api/a': '1' } })
    repository.tag('app-1.0.0')
    repository.tag('api-5.0.0')
    repository.commit('feat: in app', { files: { 'app/a': '2' } })
    repository.commit('feat: in api', { files: { 'api/a': '2' } })
    repository.tag('app-1.1.0')
    repository.tag('api-5.1.0')
    const outcome = await write(repository, { inputs: { 'tag-prefix': 'app-', paths: './app/**' } })
    // never empty notes for ever
    await expect(write(repository, { inputs: { 'tag-prefix': 'app-', paths: 'apps/**' } })).rejects.toThrow(
      'paths is "apps/**"; expected a path that matches a file of the commit; did you mean app?',
    )
    expect(lines(outcome.notes).slice(0, 3)).toEqual([
      '# Release app-1.1.0 - 2025-01-15',
      '## 🚀 New features',
      expect.stringContaining('in app'),
    ])
    expect(outcome.reason).toContain('1 entries for app-1.0.0..app-1.1.0')
  })

  it('go by a release that was left behind when the history was rewritten, and leave out what it has', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { a: '1' } })
    repository.branch('old', 'HEAD')
    repository.commit('fix: in both', { files: { b: '1' } })
    repository.tag('v1.0.0')
    repository.branch('main')
    repository.commit('chore: moved', { files: { c: '1' } })
    repository.commit('fix: in both', { files: { b: '1' } })
    repository.commit('feat: news', { files: { d: '1' } })
    repository.tag('v1.1.0')
    for (const inputs of [{}, { range: 'v1.0.0..v1.1.0' }] as Readonly<Record<string, string>>[]) {
      const outcome = await write(repository, { inputs })
      expect(outcome.reason).toContain('1 entries for v1.0.0..v1.1.0')
      expect(outcome.notes).toContain('news')
      expect(outcome.log.join()).toContain('warning v1.0.0 is not in the history of v1.1.0')
    }
  })

  it('of a first release are the same whatever the clocks said', async () => {
    const repository = createGitRepository()
    const at = (date: string, ...args: string[]) => {
      const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
      const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
      return execFileSync('git', [...identity, ...args], { cwd: repository.directory, env, encoding: 'utf8' })
    }
    at('2025-01-01T00:00:00Z', 'commit', '--quiet', '--allow-empty', '-m', 'feat: begin')
    repository.branch('topic', 'HEAD')
    // a machine whose clock was a year ahead, then one a year behind
    at('2026-01-01T00:00:00Z', 'commit', '--quiet', '--allow-empty', '-m', 'fix: part')
    at('2024-01-01T00:00:00Z', 'commit', '--quiet', '--allow-empty', '-m', 'fix: more')
    repository.branch('main')
    at(
      '2025-01-02T00:00:00Z',
      'merge',
      '--quiet',
      '--no-ff',
      '-m',
      'Merge pull request #7 from acme/topic\n\nfeat: whole',
      'topic',
    )
    repository.tag('v1.0.0')
    const outcome = await write(repository)
    expect(lines(outcome.notes).filter((line) => line.startsWith('- '))).toEqual([
      expect.stringMatching(/^- \[[0-9a-f]{7}\] begin$/),
      '- [#7] whole',
    ])
  })

  it('start at the release before on their own line, whatever higher versions other lines have', async () => {
    const repository = released()
    repository.branch('1.1.x', 'HEAD')
    repository.branch('main')
    repository.commit('feat!: anew')
    repository.tag('v2.0.0')
    repository.branch('1.1.x')
    repository.commit('fix: old line')
    repository.tag('v1.1.1')
    repository.commit('fix: old line again')
    expect((await write(repository)).reason).toContain('1 entries for v1.1.1..HEAD')
    repository.tag('v1.1.2', { message: 'annotated' })
    expect((await write(repository)).reason).toContain('1 entries for v1.1.1..v1.1.2')
  })

  it('list the same pull request in both releases that it came with', async () => {
    const repository = released()
    repository.branch('1.1.x', 'HEAD')
    repository.branch('main')
    const fix = repository.commit('fix: leak (#20)', { files: { a: '1' } })
    repository.tag('v1.2.0')
    repository.branch('1.1.x')
    repository.commit(`fix: leak (#20)\n\n(cherry picked from commit ${fix})`, { files: { a: '1' } })
    repository.tag('v1.1.1')
    for (const to of ['v1.2.0', 'v1.1.1'])
      expect(lines((await write(repository, { inputs: { to } })).notes)).toContain('- [#20] leak')
  })

  it('leave out what was taken back, and list what is not conventional', async () => {
    const repository = released()
    const sha = repository.commit('feat: mistake')
    repository.commit(`Revert "feat: mistake"\n\nThis reverts commit ${sha}.`)
    repository.commit('Improve <b>things</b>')
    const outcome = await write(repository)
    expect(lines(outcome.notes).slice(1, 3)).toEqual([
      '## 📦 Other changes',
      expect.stringContaining('Improve &lt;b&gt;things&lt;/b&gt;'),
    ])
    expect(outcome.summary).toContain('1 commit counts, 2 more cancel out.')
  })

  it('are made when a shallow clone could be completed', async () => {
    const outcome = await write(released().clone('--depth=1', '--no-tags'))
    expect(outcome.reason).toContain('2 entries for v1.0.0..v1.1.0')
  })

  it.each(['x', '- {}', '- { titel: x }', '"', '- &a { title: x }\n- *a'])(
    'refuse sections that are %j',
    async (sections) => {
      await expect(write(released(), { inputs: { sections } })).rejects.toThrow('sections is')
    },
  )

  it('have the sections and the title that are asked for', async () => {
    const inputs = { sections: '- { title: Everything, types: ["*"] }', title: 'Version {version}' }
    expect(lines((await write(released(), { inputs })).notes).slice(0, 5)).toEqual([
      '# Version 1.1.0',
      '## Everything',
      expect.stringContaining('answers'),
      expect.stringContaining('lost session'),
      expect.stringContaining('tidy'),
    ])
  })
})

describe('files', () => {
  it('the changelog gets a release once', async () => {
    const repository = released()
    const path = join(repository.directory, 'CHANGELOG.md')
    const inputs = { changelog: 'CHANGELOG.md' }
    await write(repository, { inputs: { ...inputs, to: 'v1.0.0' } })
    await write(repository, { inputs })
    const text = readFileSync(path, 'utf8')
    expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Release v1.1.0 - 2025-01-15',
      '## Release v1.0.0 - 2025-01-15',
    ])
    expect(text).not.toContain('git alone')
    const again = await write(repository, { inputs })
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect(again.log).toContain('event CHANGELOG.md has v1.1.0 already')
  })

  it('the changelog is continued by conventional-changelog where it is asked for, once a release', async () => {
    const repository = released()
    const path = join(repository.directory, 'CHANGELOG.md')
    writeFileSync(path, '# Changelog\n\nAll of it.\n\n### [0.9.1](http://x) (2024-01-01)\n')
    const inputs = { changelog: 'CHANGELOG.md', 'changelog-format': 'conventional', title: 'News', locale: 'fr' }
    const outcome = await write(repository, { inputs })
    const text = readFileSync(path, 'utf8')
    const shop = 'https://github.example/acme/shop'
    expect(text.split('\n').filter((line) => /^#|^\*/.test(line))).toEqual([
      '# Changelog',
      `## [1.1.0](${shop}/compare/v1.0.0...v1.1.0) (2025-01-15)`,
      '### Features',
      expect.stringMatching(/^\* \*\*chat:\*\* answers as they come \(\[#12\].*, closes \[#3\]/),
      '### Bug Fixes',
      expect.stringContaining('* lost session (['),
      '### [0.9.1](http://x) (2024-01-01)',
    ])
    expect(outcome.notes).toContain('Nouvelles fonctionnalités')
    await write(repository, { inputs })
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  it('the changelog is not cut, however long the release is', async () => {
    const repository = released()
    for (let index = 0; index < 60; index++) repository.commit(`feat: ${'long '.repeat(600)}${index}`)
    repository.tag('v1.2.0')
    const { notes } = await write(repository, { inputs: { changelog: 'CHANGELOG.md' } })
    expect(notes.length).toBeLessThanOrEqual(125_000)
    const text = readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8')
    expect(text.match(/^- \[/gm)).toHaveLength(60)
  })

  it('the changelog gets a release once whose title has no tag', async () => {
    const repository = released()
    const inputs = { changelog: 'CHANGELOG.md', title: 'Version {version}' }
    await write(repository, { inputs })
    const text = readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8')
    await write(repository, { inputs })
    expect(readFileSync(join(repository.directory, 'CHANGELOG.md'), 'utf8')).toBe(text)
  })

  it('[P80] metrics are shown, and a missing file is said and never a failure', async () => {
    const repository = released()
    writeFileSync(join(repository.directory, 'metrics.json'), JSON.stringify({ coverage: 81.29 }))
    writeFileSync(join(repository.directory, 'odd.json'), '{')
    const outcome = await write(repository, { inputs: { metrics: 'metrics.json\ngone.json\nodd.json' } })
    expect(outcome.notes).toContain('| Coverage | 81.2 % |')
    expect(outcome.phase).toBe('Successful')
    expect(outcome.log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('gone.json could not be read'),
      expect.stringContaining('odd.json is neither'),
      expect.stringContaining('without a token'),
    ])
  })

  it('a release or a changelog of what is not tagged is refused', async () => {
    const repository = released()
    repository.commit('feat: next')
    await expect(write(repository, { inputs: { changelog: 'CHANGELOG.md' } })).rejects.toThrow('a tag of the prefix v')
  })
})
