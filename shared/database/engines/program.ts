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
