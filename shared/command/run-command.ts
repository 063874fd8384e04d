import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Clock } from '../time/clock.ts'
import { none, type Sandbox } from './sandbox.ts'
import { createLeash } from './strays.ts'

export interface CommandRequest {
  /** A line of shell, written by the author of the workflow. */
  readonly command: string
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds; then the command and all that it started is ended. */
  readonly timeout?: number
  /** Told every line of its output as it comes, from two streams in any order; an answer is what came by `stdout`. */
  readonly onLine: (line: string, from: 'stdout' | 'stderr') => void
  readonly signal: AbortSignal
  readonly clock: Clock
  /** Default: none, for what is trusted as much as this process. */
  readonly sandbox?: Sandbox
}

export interface CommandResult {
  /** 128 + the signal's number where one ended it, as a shell says it. */
  readonly exitCode: number
  readonly seconds: number
  readonly timedOut: boolean
}

const shells = [
  { shell: '/bin/bash', options: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c'] },
  { shell: '/bin/sh', options: ['-e', '-c'] },
] as const
const longestLine = 64 * 1024
const graceAfterTerm = 2_000
/** How long output is waited for that something in the background still holds open. */
const graceAfterExit = 500

/**
 * Runs a command by `bash -e -o pipefail`, or `sh -e` where there is no bash, as the leader of a process group of its own. When the
 * run is cancelled or the time is up the whole group gets SIGTERM, and SIGKILL two seconds later; what a finished command left
 * running is killed, also in a group or session of its own. In a namespace its end ends all that is in there, whatever it did, and
 * so does the end of this process.
 *
 * @throws the signal's reason when cancelled
 */
export async function runCommand(request: CommandRequest): Promise<CommandResult> {
  const { command, directory, env, timeout, onLine, signal, clock, sandbox = none('it is trusted') } = request
  signal.throwIfAborted()
  const start = clock.now()
  const { shell, options } = shells.find((known) => existsSync(known.shell)) ?? shells[1]
  const leash = createLeash(env)
  const [program = shell, ...args] = sandbox.wrap([shell, ...options, command], env)
  const child = spawn(program, args, {
    cwd: directory,
    env: { ...env, ...leash.env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined)
  const isLeashed = sandbox.level === 'namespace'
  if (!isLeashed) child.stdin.end()
  const output = Promise.all([
    readLines(child.stdout, (line) => onLine(line, 'stdout')),
    readLines(child.stderr, (line) => onLine(line, 'stderr')),
  ])
  let timedOut = false
  const stop = () => endGroup(child, isLeashed)
  const onTimeout = () => {
    timedOut = true
    stop()
  }
  const timer = timeout === undefined ? undefined : setTimeout(onTimeout, timeout)
  signal.addEventListener('abort', stop, { once: true })
  try {
    const exitCode = await exitOf(child)
    await Promise.race([output, grace()])
    signal.throwIfAborted()
    return { exitCode, seconds: (clock.now() - start) / 1_000, timedOut }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    child.stdin.destroy()
    killGroup(child, 'SIGKILL')
    await leash.killStrays()
  }
}

/** What already lies in the pipe is read first: a machine that stood still comes back to its timers before its pipes. */
const grace = () => new Promise((resolve) => setTimeout(() => setImmediate(resolve), graceAfterExit).unref())

/**
 * A line that does not end is told in pieces, and no more is read than this process's own output takes, so that neither can fill
 * the memory.
 */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + (chunk as string)).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
    if (rest.length > longestLine) {
      onLine(rest)
      rest = ''
    }
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  }
  if (rest !== '') onLine(rest)
}

function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, name) => resolve(code ?? 128 + signalNumber(name)))
  })
}

function signalNumber(name: NodeJS.Signals | null): number {
  return { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGPIPE: 13, SIGTERM: 15 }[name as string] ?? 0
}

function endGroup(child: ChildProcess, isLeashed: boolean): void {
  // the first process of a namespace obeys no signal from outside: it waits for the end of its input
  if (isLeashed) child.stdin?.destroy()
  else killGroup(child, 'SIGTERM')
  setTimeout(() => killGroup(child, 'SIGKILL'), graceAfterTerm).unref()
}

/** The group outlives its leader as long as anything in it runs. */
function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // ESRCH: nothing of the group is left
  }
}
