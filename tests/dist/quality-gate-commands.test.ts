import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { systemClock } from '../../shared/time/clock.ts'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { spawnScript } from '../fakes/spawn-action.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

const root = new URL('../../', import.meta.url).pathname

let github: GitHubSimulator
let repository: GitRepository
let bundle: string
let files: string

beforeEach(async () => {
  repository = createGitRepository()
  repository.commit('feat: begin', { files: { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>' } })
  repository.publish()
  github = await createGitHubSimulator({ repository: repository.remote })
  bundle = mkdtempSync(join(tmpdir(), 'release-kit-bundle-'))
  for (const name of ['quality-gate', 'packages', 'undici', 'yaml'])
    cpSync(join(root, 'dist', name), join(bundle, name), { recursive: true })
  files = mkdtempSync(join(tmpdir(), 'release-kit-files-'))
})
afterEach(() => github.close())

/** Runs a copy of the bundle on a pull request, with a command of its own choice. */
async function run(command: string, inputs: Readonly<Record<string, string>> = {}) {
  const head = repository.git('rev-parse', 'HEAD')
  const pull = github.seed.pull({
    title: 'hostile',
    merged: false,
    head: { ref: 'main', sha: head },
    base: { ref: 'main', sha: head },
  })
  const event = join(files, 'event.json')
  const fileCommands = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  for (const name of fileCommands) writeFileSync(join(files, name), '')
  writeFileSync(
    event,
    JSON.stringify({ pull_request: { number: pull.number, head: { sha: head }, base: { sha: head, ref: 'main' } } }),
  )
  writeFileSync(join(repository.directory, 'hostile.sh'), command)
  return spawnScript(relative(root, join(bundle, 'quality-gate/index.js')), {
    cwd: repository.directory,
    inputs: {
      'github-token': github.token,
      'policy-from': 'head',
      commands: `hostile: bash hostile.sh ${files} ${bundle}`,
      reports: 'tests junit.xml',
      block: 'tests.failed == 0\ncoverage.delta >= 0\nhygiene.debug == 0',
      ...inputs,
    },
    env: {
      ...github.env,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: head,
      ...Object.fromEntries(
        fileCommands.filter((name) => /ENV|PATH/.test(name)).map((name) => [name, join(files, name)]),
      ),
    },
  })
}

/** What runs with some text among its arguments. */
function running(text: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text)
      } catch {
        return false
      }
    })
}

describe('quality-gate and commands that want more than to be run', () => {
  it('loads nothing any more from its own files once a command could have rewritten them', async () => {
    const rewrite = String.raw`for file in "$2"/*/*.*js; do { echo 'process.stdout.write("OWNED\n");'; cat "$file"; } > "$file.new"; mv "$file.new" "$file"; done`
    writeFileSync(join(repository.directory, 'lint.report'), '[]')
    // a report whose name does not tell its format, a site to be looked at, figures to compare, and a page to publish: all that is
    // left to do behind the command
    const { stdout, outputs } = await run(rewrite, {
      reports: `tests junit.xml\nlint lint.report\nhygiene ${github.url}/`,
    })
    const scripts = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('js'))
    expect(scripts.length).toBeGreaterThan(5)
    for (const name of scripts) expect(readFileSync(join(bundle, name), 'utf8')).toContain('OWNED')
    expect(stdout).not.toContain('OWNED')
    expect(stdout.split('\n').filter((line) => line.includes('could not be written'))).toEqual([])
    expect(outputs.reason).toContain(`${github.url}/ answers 404`)
    expect(JSON.parse(readFileSync(outputs.metrics ?? '', 'utf8'))).toMatchObject({ 'lint.total': 0 })
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('Quality gate blocks')])
    expect(github.state.checks).toHaveLength(1)
  })

  it('leaves nothing running that could write when the step has ended', async () => {
    const late = String.raw`
writer() { for _ in {1..400}; do for file in "$RUNNER_TEMP"/* "$1"/GITHUB_*; do { echo verdict=pass; echo NODE_OPTIONS=--require=evil; } >> "$file"; done 2>/dev/null; sleep 0.05; done; }
export -f writer
setsid bash -c 'echo $$ >> pids; writer "$0"' "$1" > /dev/null 2>&1 < /dev/null &
nohup bash -c 'trap "" HUP TERM; echo $$ >> pids; writer "$0"' "$1" > /dev/null 2>&1 < /dev/null &
until [ "$(wc -l < pids 2>/dev/null)" = 2 ]; do sleep 0.05; done
exit 1`
    const { exitCode, outputs, stdout } = await run(late)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'block', phase: 'Failed' })
    expect(Object.keys(outputs).sort()).toEqual([
      'coverage',
      'failed-rules',
      'metrics',
      'phase',
      'reason',
      'report',
      'score',
      'verdict',
    ])
    expect(stdout).toContain('a command wrote to the runner')
    const kept = () => ['GITHUB_ENV', 'GITHUB_PATH'].map((name) => readFileSync(join(files, name), 'utf8'))
    expect(kept()).toEqual(['', ''])
    await systemClock.sleep(300)
    expect(kept()).toEqual(['', ''])
    expect(readFileSync(join(repository.directory, 'pids'), 'utf8').trim().split('\n')).toHaveLength(2)
    // by what they were started with: the numbers that they know are those of their own namespace
    expect(running(files)).toEqual([])
  })

  it('says where the checkout keeps a token that they can read, on a pull request', async () => {
    const hint = 'persist-credentials: false'
    expect((await run('true')).stdout).not.toContain(hint)
    repository.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic eDp4')
    const { stdout } = await run('true')
    expect(stdout).toContain(`::notice::the commands can read the token that the checkout keeps: set ${hint} there`)
    expect(stdout).not.toContain('eDp4')
  })
})
