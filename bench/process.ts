import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { median } from './stopwatch.ts'

/** A contender: a process of its own, and what it starts. */
export interface Contender {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Of the rounds it takes part in this many at most: some take a minute. */
  readonly rounds?: number
}

export interface Result {
  readonly name: string
  /** Median milliseconds. */
  readonly ms: number
  /** Median of the ratios to the first contender of the same round. */
  readonly ratio: number
  /** Of a run that is not timed, looked at every 10 ms. */
  readonly memory: Memory
}

/** MiB. */
export interface Memory {
  /** Most that one process of them had resident (VmHWM). */
  readonly largest: number
  /** Highest sum of what all of them had resident at one moment (VmRSS); pages of a file that several map count in each. */
  readonly together: number
}

const environment = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LC_ALL: 'C' }

/** Lets them run in turn, round by round; the first is what the others are measured by. */
export async function compete(contenders: readonly Contender[], rounds: number): Promise<readonly Result[]> {
  const times = contenders.map((): number[] => [])
  const ratios = contenders.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    let base = NaN
    for (const [index, contender] of contenders.entries()) {
      if (round >= (contender.rounds ?? rounds)) continue
      const start = performance.now()
      await finished(startOf(contender), contender.name)
      const ms = performance.now() - start
      if (index === 0) base = ms
      times[index]?.push(ms)
      ratios[index]?.push(ms / base)
    }
  }
  const results: Result[] = []
  for (const [index, contender] of contenders.entries()) {
    const memory = await peakOf(contender)
    results.push({ name: contender.name, ms: median(times[index] ?? []), ratio: median(ratios[index] ?? []), memory })
  }
  return results
}

/** What a contender prints. */
export function outputOf({ file, args, cwd, env }: Contender, input = ''): string {
  const options = { cwd, env: { ...environment, ...env }, input, maxBuffer: 1 << 30, encoding: 'utf8' as const }
  return execFileSync(file, args, { ...options, stdio: ['pipe', 'pipe', 'ignore'] }).trim()
}

function startOf({ file, args, cwd, env }: Contender): ChildProcess {
  return spawn(file, args, { cwd, env: { ...environment, ...env }, stdio: 'ignore' })
}

async function finished(child: ChildProcess, name: string): Promise<void> {
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${name} ended with ${String(code)}`)
}

async function peakOf(contender: Contender): Promise<Memory> {
  const child = startOf(contender)
  let [largest, together] = [0, 0]
  const timer = setInterval(() => {
    const found = residentOf(child.pid ?? 0)
    largest = Math.max(largest, ...found.map(({ peak }) => peak))
    together = Math.max(
      together,
      found.reduce((sum, { now }) => sum + now, 0),
    )
  }, 10)
  await finished(child, contender.name)
  clearInterval(timer)
  return { largest: largest / 1_024, together: together / 1_024 }
}

/** KiB of a process and of all it started; nothing where /proc does not tell (another system, or it has ended). */
function residentOf(pid: number): readonly { now: number; peak: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const read = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean)
    return [{ now: read('VmRSS'), peak: read('VmHWM') }, ...children.flatMap((child) => residentOf(Number(child)))]
  } catch {
    // it ended in between
    return []
  }
}
