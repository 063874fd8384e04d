import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Readable } from 'node:stream'
import { ActionError } from '../errors/action-error.ts'
import { describeError } from '../errors/action-error.ts'
import type { ErrorCode } from '../errors/catalogue.ts'

type Environment = Readonly<Record<string, string>>

export interface GitResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly input?: string
  readonly env?: Environment
}

/** Runs git in one directory. No shell is ever involved. */
export interface GitCommand {
  /** A short command; any exit code is a result. */
  run(args: readonly string[], options?: CommandOptions): Promise<GitResult>
  /** The output of a short command that must succeed, without the last line break. */
  output(args: readonly string[], options?: CommandOptions): Promise<string>
  /** The whole output of a command that may take long (it talks to a remote): it ends when the run is cancelled. */
  collect(args: readonly string[], options?: CommandOptions): Promise<GitResult>
  /** A long output as it comes; git is ended when the reader stops or the run is cancelled. Throws when git fails. */
  stream(args: readonly string[]): AsyncGenerator<string, void, undefined>
}

/** Makes output the same whatever the user's settings are, runs none of their hooks, and never asks for a password. */
const steady = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'advice.graftFileDeprecated=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
]
// into a pipe git would else write each commit by itself, which takes half as long again
// what a commit holds is what its hash says: neither replacements nor grafts that an earlier step may have written count
const honest = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: devNull }
const quiet = { ...honest, LC_ALL: 'C', LANGUAGE: 'C', GIT_TERMINAL_PROMPT: '0', GIT_FLUSH: '0' }

export function createGitCommand(options: {
  directory: string
  env: Readonly<Record<string, string | undefined>>
  signal: AbortSignal
}): GitCommand {
  const { directory, signal } = options
  const inherited = Object.fromEntries(Object.entries(options.env).filter(([, value]) => value !== undefined))
  const git = gitOf(inherited.PATH ?? '')
  const environment = (extra: Environment = {}) => ({ ...(inherited as Environment), ...quiet, ...extra })
  const start = (args: readonly string[], env?: Environment) =>
    spawn(git, [...steady, ...args], {
      cwd: directory,
      env: environment(env),
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    })

  // @actions/exec cannot be aborted: what may take long goes through node:child_process
  async function run(args: readonly string[], { input, env }: CommandOptions = {}): Promise<GitResult> {
    signal.throwIfAborted()
    const { exec } = await import('@actions/exec')
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    try {
      const exitCode = await exec(`"${git}"`, [...steady, ...args], {
        cwd: directory,
        env: environment(env),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => void stdout.push(data), stderr: (data) => void stderr.push(data) },
        ...(input === undefined ? {} : { input: Buffer.from(input) }),
      })
      return { exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
    } catch (cause) {
      throw new ActionError('GIT_MISSING', `git could not be started: ${describeError(cause)}`, { cause })
    }
  }

  return {
    run,
    async output(args, options) {
      const result = await run(args, options)
      if (result.exitCode !== 0) throw gitFailure(args, result)
      return result.stdout.replace(/\n$/, '')
    },
    async collect(args, { env } = {}) {
      const child = start(args, env)
      const [stdout, stderr] = [textOf(child.stdout), textOf(child.stderr)]
      const exitCode = await exitOf(child, signal)
      return { exitCode, stdout: stdout(), stderr: stderr() }
    },
    async *stream(args) {
      const child = start(args)
      const exit = exitOf(child, signal)
      const stderr = textOf(child.stderr)
      // awaited below; a reader that stops early leaves it behind
      exit.catch(() => undefined)
      try {
        child.stdout.setEncoding('utf8')
        for await (const chunk of child.stdout) yield chunk as string
        const exitCode = await exit
        if (exitCode !== 0) throw gitFailure(args, { exitCode, stdout: '', stderr: stderr() })
      } finally {
        child.kill()
      }
    },
  }
}

const found = new Map<string, string>()

/** Where git is, looked for once a PATH: what is put in front of it later, by a command that was run meanwhile, is not run. */
function gitOf(path: string): string {
  const known = found.get(path)
  if (known !== undefined) return known
  const folder = path.split(delimiter).find((one) => isAbsolute(one) && existsSync(join(one, 'git')))
  const git = folder === undefined ? 'git' : join(folder, 'git')
  found.set(path, git)
  return git
}

/** Gathers a stream as it comes: an iterator over it costs a small run of git a millisecond. @returns what there is so far */
function textOf(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (piece: string) => (text += piece))
  return () => text
}

function exitOf(child: ReturnType<typeof spawn>, signal: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', (cause) => {
      reject(
        signal.aborted
          ? (signal.reason as Error)
          : new ActionError('GIT_MISSING', `git could not be started: ${cause.message}`, { cause }),
      )
    })
    child.on('close', (code) => resolve(code ?? -1))
  })
}

/** The error that fits what git said. git has no other way to tell these apart: its exit code is 128 for all. */
export function gitFailure(args: readonly string[], { exitCode, stderr }: GitResult): ActionError {
  const said = stderr.trim().split('\n').slice(-5).join(' ').replace(/\s+/g, ' ') || `exit code ${exitCode}`
  const known: readonly [RegExp, ErrorCode][] = [
    [/dubious ownership/, 'GIT_UNSAFE_DIRECTORY'],
    [/not a git repository/, 'GIT_NO_REPOSITORY'],
  ]
  const code = known.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'GIT_FAILED'
  const command = args.find((arg) => /^[a-z]/.test(arg)) ?? ''
  return new ActionError(code, `git ${command}: ${said}`)
}
