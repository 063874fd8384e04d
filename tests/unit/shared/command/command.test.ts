import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { scrubbed, secretNames } from '../../../../shared/command/environment.ts'
import { guardFileCommands } from '../../../../shared/command/file-commands.ts'
import { blank } from '../../../../shared/command/own-environment.ts'
import { type CommandRequest, runCommand } from '../../../../shared/command/run-command.ts'
import { systemClock } from '../../../../shared/time/clock.ts'

const env = { PATH: process.env.PATH ?? '' }

async function run(command: string, options: Partial<CommandRequest> = {}) {
  const lines: string[] = []
  const result = await runCommand({
    command,
    directory: tmpdir(),
    env,
    onLine: (line) => lines.push(line),
    signal: new AbortController().signal,
    clock: systemClock,
    ...options,
  })
  return { ...result, lines }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** A killed process takes a moment to go. */
async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 1_000 && isAlive(pid); tries++) await systemClock.sleep(10)
  return !isAlive(pid)
}

describe('runCommand', () => {
  it('tells each line as it comes, and the exit code', async () => {
    expect(await run('echo one; echo two >&2; printf three; exit 7')).toMatchObject({ exitCode: 7, timedOut: false })
    expect(new Set((await run('echo one; echo two >&2; printf three')).lines)).toEqual(new Set(['one', 'two', 'three']))
  })

  it.each([
    ['the first command fails', 'false; true', 1],
    ['a command inside a pipe fails', 'false | cat', 1],
    ['it is killed', 'kill -9 $$', 137],
    ['there is no such command', 'no-such-command-here', 127],
  ])('fails when %s', async (_, command, exitCode) => {
    expect((await run(command)).exitCode).toBe(exitCode)
  })

  it('tells an endless line in pieces', async () => {
    const { lines } = await run('head -c 300000 /dev/zero | tr "\\0" x')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toHaveLength(300_000)
  })

  it('ends everything that a command started when its time is up', async () => {
    const { exitCode, timedOut, lines } = await run('sleep 60 & echo $!; sleep 60', { timeout: 200 })
    expect({ exitCode, timedOut }).toEqual({ exitCode: 143, timedOut: true })
    expect(await isGone(Number(lines[0]))).toBe(true)
  })

  it('ends everything that a command started when the run is cancelled', async () => {
    const cancel = new AbortController()
    let pid = 0
    const onLine = (line: string) => {
      pid = Number(line)
      cancel.abort(new Error('cancelled'))
    }
    await expect(run('sleep 60 & echo $!; wait', { signal: cancel.signal, onLine })).rejects.toThrow('cancelled')
    expect(await isGone(pid)).toBe(true)
  })

  it('does not wait for what a command left in the background, and ends it', async () => {
    const { exitCode, seconds, lines } = await run('sleep 60 & echo $!')
    expect(exitCode).toBe(0)
    expect(seconds).toBeLessThan(10)
    expect(await isGone(Number(lines[0]))).toBe(true)
  })
})

describe('runCommand: what has left the group', () => {
  const escapes: Readonly<Record<string, string>> = {
    'a session of its own': 'setsid sleep 61 & echo $!',
    'a daemon, started twice over': `setsid bash -c '(sleep 61 & echo $!) &' < /dev/null; sleep 0.2`,
    'one that hears no signal': `setsid bash -c 'trap "" TERM INT HUP; echo $$; for _ in {1..300}; do sleep 0.1; done' & sleep 0.2`,
  }

  it.each(Object.entries(escapes))('is ended with the command: %s', async (_, command) => {
    const { exitCode, lines } = await run(command)
    expect(exitCode).toBe(0)
    expect(Number(lines[0])).toBeGreaterThan(1)
    expect(await isGone(Number(lines[0]))).toBe(true)
  })

  it.each(Object.entries(escapes))('is ended when the time is up: %s', async (_, command) => {
    const { timedOut, lines } = await run(`${command}; sleep 60`, { timeout: 700 })
    expect(timedOut).toBe(true)
    expect(await isGone(Number(lines[0]))).toBe(true)
  })

  it.each(Object.entries(escapes))('is ended when the run is cancelled: %s', async (_, command) => {
    const cancel = new AbortController()
    let pid = 0
    const onLine = (line: string) => {
      pid = Number(line)
      cancel.abort(new Error('cancelled'))
    }
    await expect(run(`${command}; wait; sleep 60`, { signal: cancel.signal, onLine })).rejects.toThrow('cancelled')
    expect(pid).toBeGreaterThan(1)
    expect(await isGone(pid)).toBe(true)
  })

  it('is ended too when a command has started it for itself, as a gate inside of a gate does', async () => {
    const inner = 'RELEASE_KIT_COMMAND="$RELEASE_KIT_COMMAND inner" setsid sleep 61 & echo $!'
    const { lines } = await run(inner)
    expect(await isGone(Number(lines[0]))).toBe(true)
    const nested = await run('echo $RELEASE_KIT_COMMAND', { env: { ...env, RELEASE_KIT_COMMAND: 'outer' } })
    expect(nested.lines[0]).toMatch(/^outer [0-9a-f-]{36}$/)
  })

  it('leaves what another command has started', async () => {
    const cancel = new AbortController()
    const other = run('echo $$; sleep 60', { signal: cancel.signal, onLine: (line) => (pid = Number(line)) })
    let pid = 0
    while (pid === 0) await systemClock.sleep(10)
    await run('true')
    expect(isAlive(pid)).toBe(true)
    cancel.abort(new Error('cancelled'))
    await expect(other).rejects.toThrow('cancelled')
  })
})

describe('scrubbed', () => {
  const given = {
    PATH: '/bin',
    HOME: '/root',
    GITHUB_SHA: 'abc',
    NODE_ENV: 'test',
    TOKENIZER: 'x',
    SERVICE_URL: 'https://x:ghs_1234@host',
    'INPUT_GITHUB-TOKEN': 'ghs_1234',
    input_lower: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
    GITHUB_TOKEN: 'x',
    GH_TOKEN: 'x',
    NPM_TOKEN: 'x',
    MY_TOKEN_OLD: 'x',
    STATE_started: 'x',
    GITHUB_OUTPUT: '/o',
    GITHUB_ENV: '/e',
    GITHUB_PATH: '/p',
    GITHUB_STATE: '/s',
    GITHUB_STEP_SUMMARY: '/m',
  }

  it('leaves what a test needs, and nothing that opens a door', () => {
    expect(Object.keys(scrubbed(given, ['ghs_1234', '']))).toEqual([
      'PATH',
      'HOME',
      'GITHUB_SHA',
      'NODE_ENV',
      'TOKENIZER',
    ])
  })

  it.each([
    'AWS_SECRET_ACCESS_KEY NPM_AUTH DB_PASSWORD PGPASSWORD GH_PAT SLACK_WEBHOOK_URL SSH_PRIVATE_KEY COOLIFY_KEY',
    'GITHUBTOKEN Npm_Config__Auth MYSQL_PWD SENTRY_DSN GOOGLE_CREDENTIALS AZURE_CREDENTIAL API_KEYS APIKEY JWT',
    'REGISTRY_PASSWD GPG_PASSPHRASE CI_SECRETS DOCKER_AUTH_CONFIG npm_config_//registry.npmjs.org/:_authToken',
  ])('leaves out what is a secret by its name: %s', (names) => {
    const all = Object.fromEntries(names.split(' ').map((name) => [name, 'x']))
    expect(scrubbed(all, [])).toEqual({})
  })

  it('leaves what only looks like the name of one, PATH above all', () => {
    const names =
      'PATH PATHEXT Path KEYBOARD MONKEY AUTHOR GIT_AUTHOR_NAME TOKENIZER PATTERN COMPAT BASE_URL PWD OLDPWD'
    const all = Object.fromEntries(names.split(' ').map((name) => [name, 'x']))
    expect(Object.keys(scrubbed(all, []))).toEqual(names.split(' '))
  })

  it('leaves out addresses with a password, but for a proxy and a container of the job', () => {
    const given = {
      DATABASE_URL: 'postgres://app:hunter2@db.example.com/app',
      CACHE: 'redis://:hunter2@10.0.0.7:6379',
      LOCAL: 'postgres://app:app@127.0.0.1/app',
      CONTAINER: 'postgres://app:app@postgres:5432/app',
      HTTPS_PROXY: 'http://me:pass@proxy.example.com:3128',
    }
    expect(Object.keys(scrubbed(given, []))).toEqual(['LOCAL', 'CONTAINER', 'HTTPS_PROXY'])
  })

  it('names the secrets among what it leaves out', () => {
    expect(secretNames(given, ['ghs_1234'])).toEqual(
      expect.arrayContaining(['SERVICE_URL', 'INPUT_GITHUB-TOKEN', 'NPM_TOKEN']),
    )
    expect(secretNames(given, ['ghs_1234'])).not.toContain('GITHUB_OUTPUT')
  })
})

describe('blank', () => {
  it('overwrites values byte for byte, and nothing else', () => {
    const before = Buffer.from('A=1\0INPUT_X=gé=heim\0NOTHING\0XINPUT_X=keep\0INPUT_X=again')
    expect(blank(before, new Set(['INPUT_X'])).toString()).toBe(
      'A=1\0INPUT_X=********\0NOTHING\0XINPUT_X=keep\0INPUT_X=*****',
    )
    expect(blank(before, new Set())).toEqual(before)
  })
})

describe('guardFileCommands', () => {
  it('puts back what was there, whatever was done to it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-test-'))
    const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH'] as const
    const files = Object.fromEntries(names.map((name) => [name, join(folder, name)]))
    for (const path of Object.values(files)) writeFileSync(path, 'mine\n')
    const restore = await guardFileCommands({ ...files, GITHUB_STEP_SUMMARY: join(folder, 'absent') })
    await run('echo forged=1 >> GITHUB_OUTPUT; rm GITHUB_ENV; mkdir GITHUB_ENV; echo x > absent', { directory: folder })
    expect(await restore()).toEqual(['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'])
    for (const path of Object.values(files)) expect(readFileSync(path, 'utf8')).toBe('mine\n')
    expect(() => readFileSync(join(folder, 'absent'))).toThrow('ENOENT')
    expect(await restore()).toEqual([])
  })
})
