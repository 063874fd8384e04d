import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contenders } from './gate/contenders.ts'
import type { Reading } from './gate/contend.ts'
import { benchVerdict } from './gate/verdict.ts'
import { cobertura, junit, lcovLines, lcovMixed, sarif, type WriteReport } from './gate/write-reports.ts'
import { peersFolder } from './peers.ts'
import { median } from './stopwatch.ts'

interface Aim {
  readonly write: WriteReport
  readonly megabytes: number
  /** How many times as fast as each contender ours has to be. */
  readonly atLeast: Readonly<Record<string, number>>
  /** MiB. */
  readonly peak: number
}

const aims: Readonly<Record<string, Aim>> = {
  'lcov, lines alone': {
    write: lcovLines,
    megabytes: 100,
    atLeast: { 'readline loop (limit)': 2.5, 'lcov-parse': 8 },
    peak: 200,
  },
  'lcov, mixed': {
    write: lcovMixed,
    megabytes: 100,
    atLeast: { 'readline loop (limit)': 2.5, 'lcov-parse': 8 },
    peak: 200,
  },
  cobertura: { write: cobertura, megabytes: 100, atLeast: { 'bare saxes (limit)': 0.7 }, peak: 250 },
  junit: { write: junit, megabytes: 100, atLeast: { 'bare saxes (limit)': 0.7 }, peak: 250 },
  sarif: { write: sarif, megabytes: 50, atLeast: {}, peak: 400 },
}

/** Ours and the limits are run this often; what people use instead, which takes long and is far away, once. */
const rounds = 9

/** How fast reports are read, and how much memory that takes, beside the least that it can cost and what people use. */
export async function benchGate(only?: string): Promise<void> {
  peersFolder()
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  try {
    for (const [report, aim] of Object.entries(aims)) {
      if (only !== undefined && !report.startsWith(only)) continue
      const file = join(folder, 'report')
      await aim.write(file, aim.megabytes)
      benchReport(report, aim, file)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  if (only === undefined || only === 'verdict') await benchVerdict()
}

function benchReport(report: string, { megabytes, atLeast, peak }: Aim, file: string): void {
  console.log(`\n${report}, ${megabytes} MB`)
  const all = contenders[report] ?? []
  const readings = new Map<string, Reading[]>(all.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name } of all) {
      const isLimitOrOurs = name === 'release-kit' || name.endsWith('(limit)')
      if (round === 0 || isLimitOrOurs) readings.get(name)?.push(contend(report, name, file))
    }
  }
  refuseDisagreement([...readings.values()].flatMap(([first]) => first ?? []))
  const own = readings.get('release-kit') ?? []
  for (const [name, each] of readings) {
    const pairs = each.map(({ ms }, round) => ms / (own[round]?.ms ?? NaN))
    const ratio = each.length > 1 ? median(pairs) : (each[0]?.ms ?? NaN) / median(own.map(({ ms }) => ms))
    const least = atLeast[name]
    const highest = median(each.map((reading) => reading.peak))
    const aim = name === 'release-kit' ? [highest <= peak, `≤ ${peak} MiB`] : [ratio >= (least ?? 0), `≥ ${least} ×`]
    const isAim = name === 'release-kit' || least !== undefined
    console.log(
      [
        name.padEnd(32),
        `${median(each.map(({ ms }) => ms)).toFixed(0)} ms`.padStart(10),
        `${highest.toFixed(0)} MiB`.padStart(10),
        (name === 'release-kit' ? '' : `ours ${ratio.toFixed(2)} × as fast`).padStart(24),
        isAim ? `   ${String(aim[1])} ${aim[0] ? 'holds' : 'MISSED'}` : '',
      ].join(''),
    )
  }
}

function contend(report: string, name: string, file: string): Reading {
  const script = join(import.meta.dirname, 'gate/contend.ts')
  const args = [script, report, name, file]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Reading
}

/** A fast parser that is wrong wins nothing. */
function refuseDisagreement(readings: readonly Reading[]): void {
  const known: Record<string, number> = {}
  for (const { figures } of readings)
    for (const [figure, value] of Object.entries(figures)) {
      if ((known[figure] ??= value) !== value)
        throw new Error(`the contenders disagree on ${figure}: ${known[figure]}, ${value}`)
    }
}
