import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync, spawn } from 'node:child_process'
import { afterEach, beforeEach } from '@jest/globals'
import { createGitRepository, type GitRepository } from '../fakes/git-repository.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

const root = new URL('../../', import.meta.url).pathname

export let github: GitHubSimulator
export let repository: GitRepository
/** A folder that everybody may write to, for the copy of the bundles, the runner's files and what an attack has found. */
export let place: string

beforeEach(async () => {
  repository = createGitRepository()
  repository.commit('feat: begin', { files: { 'junit.xml': '<testsuite><testcase name="a"/></testsuite>' } })
  repository.publish()
  github = await createGitHubSimulator({ repository: repository.remote })
  place = mkdtempSync(join(tmpdir(), 'release-kit-isolation-'))
  for (const name of ['quality-gate', 'packages', 'undici', 'yaml'])
    cpSync(join(root, 'dist', name), join(place, 'dist', name), { recursive: true })
  mkdirSync(join(place, '_runner_file_commands'))
  mkdirSync(join(place, 'bin'))
  mkdirSync(join(place, 'tmp'))
})
afterEach(async () => {
  await github.close()
  rmSync(place, { recursive: true, force: true })
})

interface Attack {
  /** A shell script, in which `$1` is `place`. */
  readonly script: string
  readonly inputs?: Readonly<Record<string, string>>
  /** As whom the action runs. */
  readonly uid?: number
  /** Its own command line makes that user of root. */
  readonly entersByItself?: boolean
  /** Put in front of the action's own command line. */
  readonly around?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly onStart?: (pid: number) => void
}

/** Runs the committed gate with a command that attacks it. */
export async function attack({
  script,
  inputs = {},
  uid,
  entersByItself = false,
  around = [],
  env = {},
  onStart,
}: Attack) {
  const files = join(place, '_runner_file_commands')
  const fileCommands = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']
  for (const name of fileCommands) writeFileSync(join(files, name), '')
  const event = join(place, 'event.json')
  writeFileSync(event, '{}')
  writeFileSync(join(place, 'attack.sh'), script)
  const sha = repository.git('rev-parse', 'HEAD')
  if (uid !== undefined) execFileSync('chown', ['-R', `${uid}`, place, repository.directory])
  const ways = [tmpdir(), join(repository.directory, '..'), place, repository.directory]
  if (uid !== undefined) for (const folder of ways) chmodSync(folder, 0o755)
  const given = {
    'github-token': github.token,
    'policy-from': 'head',
    commands: `hostile: bash ${place}/attack.sh ${place}`,
    reports: 'tests junit.xml',
    block: 'tests.failed == 0',
    ...inputs,
  }
  const [program, ...args] = [...around, process.execPath, join(place, 'dist/quality-gate/index.js')]
  const child = spawn(program, args, {
    cwd: repository.directory,
    ...(uid === undefined || entersByItself ? {} : { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${place}/bin:${process.env.PATH}`,
      HOME: place,
      TMPDIR: join(place, 'tmp'),
      NODE: process.execPath,
      GITHUB_ACTIONS: 'true',
      ...github.env,
      GITHUB_WORKSPACE: repository.directory,
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: event,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      RUNNER_TEMP: place,
      ...Object.fromEntries(fileCommands.map((name) => [name, join(files, name)])),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  })
  onStart?.(child.pid!)
  let stdout = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  const exitCode = await new Promise((resolve) => child.on('close', resolve))
  return { exitCode, stdout, outputs: readFileSync(join(files, 'GITHUB_OUTPUT'), 'utf8') }
}

/** What the attack has found. */
export const loot = () => (existsSync(join(place, 'loot')) ? readFileSync(join(place, 'loot'), 'latin1') : '')

/** Everything that /proc tells of other processes, their memory included. */
export const readEverybody = String.raw`
cat > "$1/read.mjs" <<'END'
import { closeSync, openSync, readFileSync, readSync, readdirSync, appendFileSync } from 'node:fs'
for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid))) {
  for (const file of ['environ', 'cmdline']) try { appendFileSync(process.argv[2], readFileSync('/proc/' + pid + '/' + file)) } catch {}
  try {
    const maps = readFileSync('/proc/' + pid + '/maps', 'utf8').split('\n').filter((line) => / rw/.test(line))
    const memory = openSync('/proc/' + pid + '/mem', 'r')
    for (const line of maps) {
      const [from, to] = line.split(' ')[0].split('-').map((hex) => parseInt(hex, 16))
      const buffer = Buffer.alloc(Math.min(to - from, 64 * 1024 * 1024))
      try { readSync(memory, buffer, 0, buffer.length, from) } catch { continue }
      for (const [token] of buffer.toString('latin1').matchAll(/gh[a-z]_[A-Za-z0-9_-]{8,}/g)) appendFileSync(process.argv[2], token + '\n')
    }
    closeSync(memory)
  } catch {}
}
END
"$NODE" "$1/read.mjs" "$1/loot"
echo "saw $(ls -d /proc/[0-9]* | wc -l) processes" >> "$1/loot"
`
