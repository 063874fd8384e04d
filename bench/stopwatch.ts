import { spawnSync } from 'node:child_process'

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
}

/** Times `node args` against `node -e 0`, in turn, as whole processes. */
export function pairWithEmptyNode(command: Command, rounds: number): Paired {
  const times: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const base = time({ args: ['-e', '0'] })
    const own = time(command)
    times.push(own)
    ratios.push(own / base)
  }
  return { ms: median(times), ratio: median(ratios) }
}

function time({ args, env, cwd }: Command): number {
  const start = performance.now()
  spawnSync(process.execPath, args, {
    stdio: 'ignore',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    ...(cwd ? { cwd } : {}),
  })
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
