import { spawn } from 'node:child_process'
import { ActionError } from '../../errors/action-error.ts'

export interface Ended {
  readonly code: number | null
  readonly output: string
  /** The end of what it wrote to stderr. */
  readonly errors: string
}

interface Start {
  readonly env: Readonly<Record<string, string>>
  readonly input?: string
  readonly signal: AbortSignal
}

/** Starts a database's own program, without a shell. @throws ActionError DATABASE_TOOL when it is not there */
export function runProgram(
  program: string,
  args: readonly string[],
  { env, input = '', signal }: Start,
): Promise<Ended> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, signal, stdio: ['pipe', 'pipe', 'pipe'] })
    let [output, errors] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4_000)))
    child.stdin.on('error', () => undefined).end(input)
    child.on('error', (cause: NodeJS.ErrnoException) => {
      const missing = new ActionError('DATABASE_TOOL', `${program} is not on PATH`)
      reject(signal.aborted ? (signal.reason as Error) : cause.code === 'ENOENT' ? missing : cause)
    })
    child.on('close', (code) => {
      resolve({ code, output, errors: errors.trim() })
    })
  })
}

export interface HeldProgram {
  /** What follows the mark in its first line that has it; undefined: it ended before. */
  readonly answer: string | undefined
  readonly errors: string
  readonly ended: Promise<void>
}

/** Starts a program that goes on after it has answered. */
export function holdProgram(
  program: string,
  args: readonly string[],
  { env, mark }: { readonly env: Readonly<Record<string, string>>; readonly mark: string },
): Promise<HeldProgram> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve, reject) => {
    let [output, errors] = ['', '']
    const ended = new Promise<void>((over) => {
      child.on('close', () => {
        over()
        resolve({ answer: undefined, errors: errors.trim(), ended })
      })
    })
    child.on('error', reject)
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-4_000)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-4_000)
      const line = output
        .split('\n')
        .slice(0, -1)
        .find((one) => one.startsWith(mark))
      if (line !== undefined) resolve({ answer: line.slice(mark.length), errors: errors.trim(), ended })
    })
  })
}
