// Usage: npm run fuzz -- [--seconds 60] [--seed N] [--only TARGET]: feeds every parser of outside text with broken and hostile input;
// npm run fuzz -- --huge [--megabytes 1000] [--only FORMAT]: reports of a gigabyte through the committed gate.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { runHuge } from './huge.ts'
import { targets } from './targets.ts'
import type { Batch, Report } from './worker.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    huge: { type: 'boolean', default: false },
    megabytes: { type: 'string', default: '1000' },
  },
})
if (values.huge) process.exit((await runHuge(Number(values.megabytes), values.only)) === 0 ? 0 : 1)
const seed = Number(values.seed ?? Math.floor(Date.now() / 1_000) % 100_000)
const chosen = targets.filter(({ name }) => name.includes(values.only)).map(({ name }) => name)
if (chosen.length === 0)
  throw new Error(`no target's name holds ${values.only}: ${targets.map(({ name }) => name).join(', ')}`)

/** A case that takes longer hangs: a report of this size is read in a fraction of it. */
const patience = 20_000
const heap = 512
const batchSize = 50
const findings = join(import.meta.dirname, 'findings')

let cases = 0
const failures = new Map<string, string>()

function note(target: string, number: number, message: string, input?: Uint8Array): void {
  const key = `${target}: ${message.replace(/\d+/g, 'N')}`
  if (failures.has(key)) return
  mkdirSync(findings, { recursive: true })
  const file = join(findings, `${target.replace(/\W+/g, '-')}-${seed}-${number}`)
  if (input) writeFileSync(file, input)
  failures.set(key, file)
  console.log(`FAILED ${key}\n  case ${number} of seed ${seed}${input ? `, smallest input in ${file}` : ''}`)
}

interface Running {
  readonly worker: Worker
  readonly current: Int32Array
}

function start(): Running {
  const progress = new SharedArrayBuffer(4)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { progress },
    // the stack of an action's main thread: with the four MiB of a worker yaml takes minutes over ten thousand brackets
    resourceLimits: { maxOldGenerationSizeMb: heap, stackSizeMb: 1 },
  })
  return { worker, current: new Int32Array(progress) }
}

/** @returns whether the worker can go on */
function runBatch({ worker, current }: Running, batch: Batch): Promise<boolean> {
  return new Promise((resolve) => {
    let last = -1
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0)
      if (now === last) end(false, `does not end within ${patience / 1_000} s`)
      last = now
    }, patience)
    const onMessage = (report: Report) => {
      if (report.kind === 'failed') note(batch.target, report.number, report.message, report.input)
      else end(true)
    }
    const onError = (error: Error) => end(false, `ends the process: ${error.message}`)
    function end(isAlive: boolean, message?: string): void {
      clearInterval(watch)
      worker.off('message', onMessage).off('error', onError)
      if (message !== undefined) note(batch.target, Atomics.load(current, 0), message)
      if (!isAlive) void worker.terminate()
      cases += batchSize
      resolve(isAlive)
    }
    worker.on('message', onMessage).on('error', onError)
    worker.postMessage(batch)
  })
}

const until = Date.now() + Number(values.seconds) * 1_000
console.log(`${chosen.length} targets, seed ${seed}, ${values.seconds} s`)
let running = start()
for (let round = 0; Date.now() < until; round++) {
  for (const target of chosen) {
    if (Date.now() >= until) break
    const isAlive = await runBatch(running, { target, seed, first: round * batchSize, count: batchSize })
    if (!isAlive) running = start()
  }
}
await running.worker.terminate()
console.log(`${cases} cases, ${failures.size} failures`)
process.exitCode = failures.size === 0 ? 0 : 1
