import { parentPort, workerData } from 'node:worker_threads'
import { mutate } from './mutate.ts'
import { createRandom } from './random.ts'
import { type Target, targets } from './targets.ts'

export interface Batch {
  readonly target: string
  readonly seed: number
  readonly first: number
  readonly count: number
}

/** What a worker tells: a failure with its smallest input, or that a batch is through. */
export type Report =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly number: number; readonly message: string; readonly input: Uint8Array }

/** The number of the case at work, so that the one that never ends is known. */
const { progress } = workerData as { progress: SharedArrayBuffer }
const current = new Int32Array(progress)
const most = 2 * 1024 * 1024

/** The input of one case; the same for the same numbers. */
export function inputOf({ target, seed }: Pick<Batch, 'target' | 'seed'>, number: number): Buffer {
  const { seeds } = targetOf(target)
  return mutate(seeds, createRandom(seed * 1_000_003 + number)).subarray(0, most)
}

function targetOf(name: string): Target {
  const found = targets.find((one) => one.name === name)
  if (!found) throw new Error(`there is no target ${name}`)
  return found
}

parentPort?.on('message', (batch: Batch) => void work(batch))

async function work(batch: Batch): Promise<void> {
  const target = targetOf(batch.target)
  for (let number = batch.first; number < batch.first + batch.count; number++) {
    Atomics.store(current, 0, number)
    const input = inputOf(batch, number)
    const message = await failureOf(target, input)
    if (message === undefined) continue
    const smallest = await minimize(input, async (candidate) => (await failureOf(target, candidate)) === message)
    tell({ kind: 'failed', number, message, input: smallest })
  }
  tell({ kind: 'done' })
}

const tell = (report: Report) => parentPort?.postMessage(report)

async function failureOf(target: Target, input: Buffer): Promise<string | undefined> {
  try {
    await target.run(input)
    return undefined
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message.slice(0, 120)}` : String(error)
  }
}

/** Leaves out ever smaller pieces while the failure stays the same. */
async function minimize(input: Buffer, fails: (candidate: Buffer) => Promise<boolean>): Promise<Buffer> {
  let smallest = input
  const end = performance.now() + 5_000
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && performance.now() < end;) {
      const candidate = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)])
      if (await fails(candidate)) smallest = candidate
      else at += size
    }
  }
  return smallest
}
