import { spawn } from 'node:child_process'
import { ProviderError } from '../../errors/action-error.ts'

export interface ProgramResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const limit = 30_000
/** Bytes of output; more ends the program. */
const mostOutput = 4 * 1024 * 1024

/** What a program may see of the environment: no input of the action, no token of the job. */
export function plainEnvironment(): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  return { PATH, HOME, LC_ALL: 'C' }
}

/**
 * Runs a program without a shell.
 *
 * @param input  its standard input
 * @throws ProviderError PROVIDER_FAILED when it cannot be started, says too much, or takes more than 30 s; the signal's reason when cancelled
 */
export async function runProgram(
  [program = '', ...args]: readonly string[],
  signal: AbortSignal,
  input = '',
): Promise<ProgramResult> {
  signal.throwIfAborted()
  const time = AbortSignal.timeout(limit)
  const child = spawn(program, args, {
    env: plainEnvironment(),
    signal: AbortSignal.any([signal, time]),
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk
      if (output[name].length > mostOutput) child.kill('SIGKILL')
    })
  // a program that does not read its input to the end says by its exit code what came of it
  child.stdin.on('error', () => undefined).end(input)
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', reject).once('close', (code, name) => resolve(code ?? (name === 'SIGTERM' ? 143 : 137)))
    })
    return { exitCode, ...output }
  } catch (cause) {
    signal.throwIfAborted()
    const answered = time.aborted ? `no end within ${limit / 1_000} s` : `it did not start (${String(cause)})`
    throw new ProviderError('PROVIDER_FAILED', { provider: 'traffic edge', asked: program, answered }, { cause })
  }
}
