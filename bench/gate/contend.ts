// Usage: node bench/gate/contend.ts REPORT CONTENDER FILE: reads one file in one way, and says how long it took and how much memory.
import { contenders, type Figures } from './contenders.ts'

/** What this process prints. */
export interface Reading {
  readonly ms: number
  /** Peak resident memory of the process, MiB. */
  readonly peak: number
  readonly figures: Figures
}

const [report = '', name = '', file = ''] = process.argv.slice(2)
const contender = contenders[report]?.find((each) => each.name === name)
if (!contender) throw new Error(`there is no ${name} for ${report}`)
const read = await contender.load()
const start = performance.now()
const figures = await read(file)
const ms = performance.now() - start
const reading: Reading = { ms, peak: process.resourceUsage().maxRSS / 1024, figures }
console.log(JSON.stringify(reading))
