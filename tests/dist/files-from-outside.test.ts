import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { type SpawnOptions, spawnAction } from '../fakes/spawn-action.ts'

const configPath = '.github/release-kit.yml'
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Beside the workspace and RUNNER_TEMP. */
function secretFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-outside-'))
  folders.push(folder)
  writeFileSync(join(folder, 'secret'), '- BEGIN-OF-A-PRIVATE-KEY\n')
  return join(folder, 'secret')
}

function link(repository: GitRepository, path: string, to: string): void {
  mkdirSync(dirname(join(repository.directory, path)), { recursive: true })
  symlinkSync(to, join(repository.directory, path))
}

/** Ends it after a time that no right answer needs: what was asked for would never end. */
const spawnGate = (cwd: string, inputs: SpawnOptions['inputs'], event?: object) => {
  const options = { inputs: { ...inputs, comment: 'false', check: 'false' }, cwd, signal: AbortSignal.timeout(30_000) }
  if (event === undefined) return spawnAction('quality-gate', options)
  const path = join(mkdtempSync(join(tmpdir(), 'release-kit-event-')), 'event.json')
  folders.push(dirname(path))
  writeFileSync(path, JSON.stringify(event))
  return spawnAction('quality-gate', {
    ...options,
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path },
  })
}

describe('a file that a pull request adds', () => {
  /** A change of one line that no test runs. */
  function untested() {
    const repository = createGitRepository()
    const base = repository.commit('feat: begin', { files: { 'a.ts': 'one\n' } })
    repository.publish()
    repository.git('fetch', '--quiet')
    repository.branch('change', 'main')
    return {
      repository,
      base,
      judge: (changedLines: string) => {
        const head = repository.git('rev-parse', 'HEAD')
        writeFileSync(join(repository.directory, 'lcov.info'), 'SF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n')
        return spawnGate(
          repository.directory,
          {
            reports: 'coverage lcov.info',
            block: 'coverage.patch >= 80%',
            'policy-from': 'head',
            'changed-lines': changedLines,
          },
          { pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head } } },
        )
      },
    }
  }

  it('and names like the revision of changed-lines does not turn off coverage.patch', async () => {
    const { repository, judge } = untested()
    repository.commit('feat: untested', { files: { 'a.ts': 'one\ntwo\n', 'origin/main': '' } })
    const { exitCode, outputs } = await judge('origin/main')
    expect([exitCode, outputs.reason]).toEqual([1, 'block: coverage.patch (0%) >= 80%'])
  })

  it('is not a diff file unless the caller says diff:', async () => {
    const { repository, judge } = untested()
    repository.commit('feat: untested', { files: { 'a.ts': 'one\ntwo\n', 'my.diff': '' } })
    const { exitCode, outputs } = await judge('my.diff')
    expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
    expect(outputs.reason).toContain('diff:path')
  })

  it('and is an empty diff does not pass for a change without lines', async () => {
    const { repository, judge } = untested()
    repository.commit('feat: untested', { files: { 'a.ts': 'one\ntwo\n', 'my.diff': '' } })
    const { exitCode, outputs } = await judge('diff:my.diff')
    expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
    expect(outputs.reason).toContain('it tells of no line, and the pull request adds some')
  })

  it('is an empty diff rightly where the change adds no line', async () => {
    const { repository, judge } = untested()
    repository.commit('docs: say nothing')
    writeFileSync(join(repository.directory, 'my.diff'), '')
    expect((await judge('diff:my.diff')).outputs.verdict).toBe('pass')
  })
})

describe('a link in the workspace', () => {
  const readers: Readonly<Record<string, (path: string) => SpawnOptions['inputs']>> = {
    config: (config) => ({ config, block: 'tests.failed == 0' }),
    'allow-list': (path) => ({ block: 'tests.failed == 0', 'allow-list': path }),
    'base-metrics': (path) => ({ block: 'tests.failed == 0', 'base-metrics': path }),
    'changed-lines': (path) => ({ block: 'tests.failed == 0', 'changed-lines': `diff:${path}` }),
  }

  it.each(Object.keys(readers))('as %s shows nothing of a file that is not in it', async (input) => {
    const repository = createGitRepository()
    const secret = secretFile()
    link(repository, 'linked.yml', secret)
    const { exitCode, outputs, stdout, summary } = await spawnGate(repository.directory, readers[input]?.('linked.yml'))
    expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
    expect(outputs.reason).toContain('linked.yml is outside the workspace')
    expect(stdout + summary + readFileSync(outputs.report!, 'utf8')).not.toContain('PRIVATE-KEY')
  })

  it.each(Object.keys(readers))('as %s to a device that has no end is not read', async (input) => {
    const repository = createGitRepository()
    link(repository, 'linked.yml', '/dev/zero')
    const { exitCode, outputs } = await spawnGate(repository.directory, readers[input]?.('linked.yml'))
    expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
  })

  it.each([...Object.keys(readers), 'reports'])(
    'as %s by way of a linked folder shows nothing of it',
    async (input) => {
      const repository = createGitRepository()
      const secret = secretFile()
      link(repository, 'folder', dirname(secret))
      const read = readers[input] ?? ((path) => ({ block: 'tests.failed == 0', reports: `tests ${path}` }))
      const { exitCode, outputs, stdout, summary } = await spawnGate(repository.directory, read('folder/secret'))
      expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
      expect(outputs.reason).toContain('folder/secret is outside the workspace')
      expect(stdout + summary + readFileSync(outputs.report!, 'utf8')).not.toContain('PRIVATE-KEY')
    },
  )

  it.each([...Object.keys(readers), 'reports'])(
    'as %s that is a pipe which nobody writes to is not waited for',
    async (input) => {
      const repository = createGitRepository()
      execFileSync('mkfifo', [join(repository.directory, 'pipe.yml')])
      const read = readers[input] ?? ((path) => ({ block: 'tests.failed == 0', reports: `tests ${path}` }))
      const { exitCode, outputs } = await spawnGate(repository.directory, read('pipe.yml'))
      expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
      expect(outputs.reason).toContain('is not a regular file')
    },
  )

  it.each(['/proc/self/environ', '../.git/config'])(
    'as the config of a pull request shows nothing of %s',
    async (to) => {
      const repository = createGitRepository()
      repository.git('config', 'http.extraheader', 'AUTHORIZATION: basic S0VQVC1UT0tFTg==')
      const base = repository.commit('feat: begin', { files: { 'a.ts': 'one\n' } })
      link(repository, configPath, to)
      const head = repository.commit('feat: link')
      const event = { pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head } } }
      const { stdout, summary, outputs } = await spawnGate(repository.directory, { block: 'tests.failed == 0' }, event)
      const shown = stdout + summary + JSON.stringify(outputs)
      for (const secret of ['S0VQVC1UT0tFTg', 'GITHUB_RUN_ATTEMPT', 'repositoryformatversion'])
        expect(shown).not.toContain(secret)
    },
  )

  it('as the changelog lets nothing be written outside of it', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin')
    repository.tag('v1.0.0')
    const outside = secretFile()
    link(repository, 'CHANGELOG.md', outside)
    link(repository, 'docs', dirname(outside))
    for (const changelog of ['CHANGELOG.md', 'docs/CHANGELOG.md']) {
      const { exitCode, outputs } = await spawnAction('release-notes', {
        inputs: { changelog },
        cwd: repository.directory,
      })
      expect([exitCode, outputs.phase]).toEqual([1, 'Error'])
      expect(outputs.reason).toContain(`${changelog} is outside the workspace`)
    }
    expect(readFileSync(outside, 'utf8')).toBe('- BEGIN-OF-A-PRIVATE-KEY\n')
  })
})

describe('a config of the workspace', () => {
  it('is quoted with 80 characters at most a value, however long its values and keys are', async () => {
    const repository = createGitRepository()
    const long = 'x'.repeat(5_000)
    repository.commit('feat: begin', {
      files: {
        [configPath]: `version: ${long}\n${long.slice(0, 900)}: ${long}\nservices: { a: { path: [${long}] } }\n`,
      },
    })
    const { outputs, stdout } = await spawnGate(repository.directory, { block: 'tests.failed == 0' })
    expect(outputs.phase).toBe('Error')
    for (const [run] of stdout.matchAll(/x+/g)) expect(run.length).toBeLessThanOrEqual(160)
    expect(stdout).toContain(`version is "${'x'.repeat(79)}…"`)
  })

  it('that is larger than any that a person writes is not read', async () => {
    const repository = createGitRepository()
    repository.commit('feat: begin', { files: { [configPath]: '#'.repeat(200_000) } })
    const { outputs } = await spawnGate(repository.directory, { block: 'tests.failed == 0' })
    expect(outputs.reason).toContain('has 200000 bytes, at most 131072 are read')
  })
})
