import { spawn } from 'node:child_process'

export interface Command {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Paired {
  /** Median milliseconds of the command. */
  readonly ms: number
  /** Median of the ratios to the baseline that was run right before. */
  readonly ratio: number
  /** Of the last run. */
  readonly exitCode: number | null
}

/** Times `node args` against `node -e 0`, in turn, as whole processes. */
export async function pairWithEmptyNode(command: Command, rounds: number): Promise<Paired> {
  const times: number[] = []
  const ratios: number[] = []
  let exitCode: number | null = null
  for (let round = 0; round < rounds; round++) {
    const base = await time({ args: ['-e', '0'] })
    const own = await time(command)
    times.push(own.ms)
    ratios.push(own.ms / base.ms)
    exitCode = own.exitCode
  }
  return { ms: median(times), ratio: median(ratios), exitCode }
}

function time({ args, env, cwd }: Command): Promise<{ ms: number; exitCode: number | null }> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: 'ignore',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    ...(cwd ? { cwd } : {}),
  })
  return new Promise((resolve) =>
    child.once('close', (exitCode) => resolve({ ms: performance.now() - start, exitCode })),
  )
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
