import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { folderWith, gate, lcov } from './quality-gate.harness.ts'
import { numbered, patchOf, pull } from './quality-gate-patch.harness.ts'

describe('quality-gate: the lines that a change adds, by real git', () => {
  const changes: Readonly<
    Record<
      string,
      {
        readonly make: (repository: GitRepository) => void
        readonly marks: Readonly<Record<string, string>>
        readonly patch: number | undefined
      }
    >
  > = {
    'a renamed file: what changed in it': {
      make(repository) {
        repository.git('mv', 'src/a.ts', 'src/moved.ts')
        repository.commit('refactor: move', {
          files: { 'src/moved.ts': numbered(20).replace('line 3\n', 'line three\n') },
        })
      },
      marks: { 'src/moved.ts': `+++-${'+'.repeat(16)}` },
      patch: 0,
    },
    'a file that is merely renamed, a changed mode, a deleted file': {
      make(repository) {
        repository.git('mv', 'src/a.ts', 'src/moved.ts')
        chmodSync(join(repository.directory, 'src/b.ts'), 0o755)
        repository.git('rm', '--quiet', 'src/c.ts')
        repository.git('add', '--all')
        repository.commit('refactor: move')
      },
      marks: { 'src/moved.ts': '-'.repeat(20), 'src/b.ts': '-', 'src/c.ts': '-' },
      patch: undefined,
    },
    'deleted lines: none': {
      make: (repository) => void repository.commit('fix: less', { files: { 'src/a.ts': numbered(18) } }),
      marks: { 'src/a.ts': '-'.repeat(18) },
      patch: undefined,
    },
    'a file that no report knows': {
      make: (repository) =>
        void repository.commit('docs: more', {
          files: { 'README.md': numbered(9), 'src/a.ts': `${numbered(20)}one more\n` },
        }),
      marks: { 'src/a.ts': `${'-'.repeat(20)}+` },
      patch: 100,
    },
    'paths that git quotes': {
      make: (repository) =>
        void repository.commit('feat: names', {
          files: {
            'src/é "1"\t.ts': numbered(2),
            'src/with blank.ts': numbered(1),
            'src/日本 and b/x.ts': numbered(1),
          },
        }),
      marks: { 'src/é "1"\t.ts': '+-', 'src/with blank.ts': '+', 'src/日本 and b/x.ts': '-' },
      patch: 50,
    },
    'no line break at the end, on one side or the other': {
      make: (repository) =>
        void repository.commit('fix: end', { files: { 'src/b.ts': 'line 0', 'src/d.ts': 'one\ntwo\n' } }),
      marks: { 'src/b.ts': '-', 'src/d.ts': '++' },
      patch: (100 * 2) / 3,
    },
    'Windows line ends': {
      make: (repository) =>
        void repository.commit('feat: windows', { files: { 'src/w.ts': `${numbered(3, '\r\n')}new\r\n` } }),
      marks: { 'src/w.ts': '---+' },
      patch: 100,
    },
    'a binary file': {
      make: (repository) =>
        void repository.commit('feat: logo', { files: { 'logo.png': 'PNG\0\0\n\n', 'src/b.ts': 'line 0\nx\n' } }),
      marks: { 'src/b.ts': '-+' },
      patch: 100,
    },
    'a file that the change itself calls binary: all of it': {
      make: (repository) =>
        void repository.commit('feat: hide', {
          files: { '.gitattributes': '*.ts -diff\n', 'src/a.ts': `${numbered(20)}hidden\n` },
        }),
      marks: { 'src/a.ts': `${'+'.repeat(19)}--` },
      patch: (100 * 19) / 21,
    },
    'a submodule': {
      make(repository) {
        repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},vendored`)
        repository.git('commit', '--quiet', '-m', 'chore: vendor')
        repository.git('update-index', '--add', '--cacheinfo', `160000,${'2'.repeat(40)},vendored`)
        repository.git('commit', '--quiet', '-m', 'chore: vendor more')
      },
      marks: { vendored: '-', 'src/b.ts': '-' },
      patch: 0,
    },
    'a merge of the base branch into the change: only the change': {
      make(repository) {
        repository.commit('feat: mine', { files: { 'src/b.ts': 'line 0\nmine\n' } })
        repository.branch('main')
        repository.commit('feat: theirs', { files: { 'src/c.ts': 'line 0\ntheirs\n' } })
        repository.branch('change')
        repository.merge('main', 'Merge main')
      },
      marks: { 'src/b.ts': '-+', 'src/c.ts': '--' },
      patch: 100,
    },
    'settings of the clone that would write another diff': {
      make(repository) {
        for (const [name, value] of [
          ['diff.noprefix', 'true'],
          ['diff.mnemonicPrefix', 'true'],
          ['diff.renames', 'false'],
          ['diff.external', 'false'],
          ['diff.relative', 'true'],
          ['diff.submodule', 'log'],
          ['diff.interHunkContext', '5'],
          ['color.ui', 'always'],
          ['core.quotePath', 'true'],
        ] as const)
          repository.git('config', name, value)
        repository.commit('feat: more', {
          files: {
            'src/é.ts': 'x\n',
            'src/a.ts': numbered(20).replace('line 1\n', 'one\n').replace('line 5\n', 'five\n'),
          },
        })
      },
      marks: { 'src/é.ts': '+', 'src/a.ts': `-+---+${'-'.repeat(14)}` },
      patch: 100,
    },
  }

  it.each(Object.entries(changes))('%s', async (_, { make, marks, patch }) => {
    const repository = createGitRepository()
    const files = {
      'src/a.ts': numbered(20),
      'src/b.ts': numbered(1),
      'src/c.ts': numbered(1),
      'src/d.ts': 'one',
      'src/w.ts': numbered(3, '\r\n'),
    }
    const base = repository.commit('feat: begin', { files })
    repository.branch('change', 'main')
    make(repository)
    const head = repository.git('rev-parse', 'HEAD')
    const judged = await patchOf(repository, marks, pull(repository.git('rev-parse', 'main'), head))
    expect(base).not.toBe(head)
    expect(judged).toMatchObject({ state: patch === undefined ? 'n/a' : 'holds', verdict: 'pass' })
    expect(judged.patch).toBe(patch)
  })
})

describe('quality-gate: the lines of a diff that a step wrote', () => {
  const judge = (diff: string) => {
    const files = { 'src/a.ts': numbered(2), 'lcov.info': lcov('src/a.ts', '+-'), 'my.diff': diff }
    const inputs = { reports: 'coverage lcov.info', block: 'coverage.patch >= 80%', 'changed-lines': 'diff:my.diff' }
    return gate(folderWith(files), { inputs })
  }
  const hunk = '@@ -1,0 +2 @@\n+line 1\n'

  it('are judged, whatever else the diff is about', async () => {
    const diff = `--- a/gone.ts\n+++ b/gone.ts\n${hunk}--- a/src/a.ts\n+++ b/src/a.ts\n${hunk}`
    expect((await judge(diff)).reason).toBe('block: coverage.patch (0%) >= 80%')
  })

  it.each(['--- i/src/a.ts\n+++ w/src/a.ts\n', '--- a/a.ts\n+++ b/a.ts\n'])(
    'are refused where no file of it is here, which would pass for no change: %j',
    async (header) => {
      await expect(judge(`${header}${hunk}`)).rejects.toThrow(
        /changed-lines is "diff:my.diff".*no file of it is in the workspace, as /,
      )
    },
  )
})
