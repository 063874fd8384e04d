import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedRelease } from '../tests/fakes/seed-release.ts'
import { spawnAction } from '../tests/fakes/spawn-action.ts'
import { createStage, type Stage } from '../tests/fakes/stage.ts'
import { median } from './stopwatch.ts'

const rounds = 5
const config = '.github/release-kit.yml'
const configText = 'version: 1\nenvironments:\n  production:\n    rollback: { allowed: [write] }\n'

/** One rollback, or one release that goes back. */
interface Measured {
  /** Milliseconds. */
  readonly ms: number
  /** Requests to GitHub that began before the write. */
  readonly calls: number
}

/**
 * How fast production is back, by the committed bundles as a person dispatches them: whole processes, from their start to the write at the
 * edge, each figure beside its aim. `npm run bench -- rollback calls` also names the requests.
 */
export async function benchRollback(only?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  mkdirSync(join(folder, '.github'))
  writeFileSync(join(folder, config), configText)
  try {
    if (only === 'calls') {
      console.log((await flip(folder, { latency: 0, records: 2 })).said.join('\n'))
      return
    }
    console.log(
      `medians of ${rounds}, as whole processes; lock-settle 0 (the bakery's own wait comes on top: 2 s by default)`,
    )
    row(['what', 'now', 'aim'])
    row(['---', '---', '---'])
    for (const [latency, aim] of [
      [0, 1_000],
      [150, 2_500],
    ] as const) {
      const { ms } = await often(() => flip(folder, { latency, records: 2 }))
      row([`dispatched warm rollback, start → flipped, ${latency} ms a GitHub call`, seconds(ms), `≤ ${seconds(aim)}`])
    }
    const few = await flip(folder, { latency: 0, records: 10 })
    row(['GitHub calls before that write, 10 records', String(few.calls), '≤ 10'])
    for (const records of [100, 1_000]) {
      const { calls } = await flip(folder, { latency: 0, records })
      row([`the same with ${records} records`, `${calls} (${signed(calls - few.calls)})`, 'no growth'])
    }
    const verdict = await often(() => revert())
    row(['verdict → flipped back, 250 ms a GitHub call', seconds(verdict.ms), `≤ ${seconds(600)}`])
    row(['GitHub calls between the two', String(verdict.calls), '≤ 2'])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A release is bad on green; somebody dispatches a rollback to what blue still holds. */
async function flip(
  cwd: string,
  { latency, records }: { latency: number; records: number },
): Promise<Measured & { said: readonly string[] }> {
  const stage = await createStage()
  try {
    stage.github.seed.collaborator('alice', 'write')
    seed(stage, records)
    stage.edge.setWeights({ blue: 0, green: 100 })
    const { env } = stage.run(5_000)
    await stage.github.seed.commit({ message: 'ci: release', files: { [config]: configText } })
    if (latency > 0) stage.github.fail({ match: () => true, times: Infinity, with: { latency } })
    const start = Date.now()
    const dispatched = { ...env, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_WORKSPACE: cwd }
    // a busy machine is slow, and its slots are not sick
    const inputs = { ...stage.inputs, allowed: '', 'health-timeout': '10s' }
    const { exitCode, stdout } = await spawnAction('rollback', { env: dispatched, inputs, cwd })
    const flipped = stage.edge.shifts.at(-1)?.at
    if (exitCode !== 0 || flipped === undefined)
      throw new Error(`the rollback ended with ${String(exitCode)}: ${stdout}`)
    const before = stage.github.journal.filter(({ at }) => at <= flipped).sort((a, b) => a.at - b.at)
    const said = before.map(({ at, method, path }) => `${String(at - start).padStart(6)} ms  ${method} ${path}`)
    return {
      ms: flipped - start,
      calls: before.length,
      said: [...said, `${String(flipped - start).padStart(6)} ms  flipped`],
    }
  } finally {
    await stage.close()
  }
}

/** A release is found bad once it has all the traffic: from the first word to GitHub about that to the write that takes it back. */
async function revert(): Promise<Measured> {
  const stage = await createStage()
  try {
    seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
    stage.edge.setWeights({ blue: 100, green: 0 })
    stage.green.failEvery = 2
    const { env } = stage.run(2)
    stage.github.fail({ match: () => true, times: Infinity, with: { latency: 250 } })
    const inputs = { ...stage.inputs, version: 'v1.1.0', steps: '100', bake: '20s' }
    const { stdout } = await spawnAction('blue-green-switch', { env, inputs })
    const [forward, back] = stage.edge.shifts
    if (!forward || !back) throw new Error(`the bad release was not taken back: ${stdout}`)
    const between = stage.github.journal.filter(({ at }) => at > forward.at && at < back.at)
    // the bake is written down right after the write: what comes after it is about the verdict
    const afterBake = between
      .sort((a, b) => a.at - b.at)
      .filter(({ body }) => !JSON.stringify(body ?? '').includes('BAKING'))
    const [first] = afterBake
    if (!first) return { ms: 0, calls: 0 }
    return { ms: back.at - first.at, calls: afterBake.length }
  } finally {
    await stage.close()
  }
}

/** The last two are what is live and what is gone back to. */
function seed(stage: Stage, records: number): void {
  for (let index = 0; index < records; index++) {
    const isLast = index === records - 1
    const version = isLast ? 'v1.1.0' : index === records - 2 ? 'v1.0.0' : `v0.${index}.0`
    const at = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
    stage.github.seed.run({ run: index + 1, startedAt: at })
    seedRelease(stage, { version, slot: isLast ? 'green' : 'blue', run: index + 1, createdAt: at })
  }
}

async function often(measure: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = []
  for (let round = 0; round < rounds; round++) all.push(await measure())
  return { ms: median(all.map(({ ms }) => ms)), calls: median(all.map(({ calls }) => calls)) }
}

function row(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`
const signed = (value: number) => (value > 0 ? `+${value}` : String(value))
