import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Slot, weightsFor } from '../shared/rollout/slots.ts'
import { driverOf, shiftTo } from '../tests/e2e/edges/drivers.ts'
import type { Edge, StartEdge } from '../tests/e2e/edges/program.ts'
import { type Counts, startLoad } from '../tests/e2e/edges/traffic.ts'
import { seedRelease } from '../tests/fakes/seed-release.ts'
import { type ActionRun, spawnAction, type SpawnOptions } from '../tests/fakes/spawn-action.ts'
import { createStage, type Stage } from '../tests/fakes/stage.ts'
import { median } from './stopwatch.ts'

const [rounds, requestsPerSecond] = [3, 100]
/** Milliseconds that GitHub takes for an answer. */
const latencies = [0, 150]
const config = '.github/release-kit.yml'
const configText = 'version: 1\nenvironments:\n  production:\n    rollback: { allowed: [write] }\n'
type Inputs = Readonly<Record<string, string>>

/** Milliseconds until users are answered by the slot that was kept warm, and until the action has seen it and written it down. */
interface WayBack extends Counts {
  readonly flipped: number
  readonly verified: number
  /** Of the process, from its start to its end. */
  readonly whole: number
}

/**
 * How fast production is back on the slot that is still warm, by the committed bundles and the real programs, each figure beside its
 * limit: a release that is found bad when it has all the traffic, and a rollback that a person dispatches.
 */
export async function benchWarmRollback(programs: readonly { name: string; start: StartEdge }[]): Promise<void> {
  console.log(`\nA warm rollback under ${requestsPerSecond} requests a second: median and longest of ${rounds}`)
  console.log(
    '| program | a GitHub call | verdict → flipped (≤ 2 s) | verdict → verified (≤ 10 s) | whole action, dispatched (≤ 3 s) | its start → flipped | → verified | failed | reset |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const { name, start } of programs)
    for (const latency of latencies) {
      const [bad, dispatched]: [WayBack[], WayBack[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        bad.push(await inFrontOf(start, latency, goBack))
        dispatched.push(await inFrontOf(start, latency, rollBack))
      }
      const figures = [
        ...[times(bad, 'flipped'), times(bad, 'verified'), times(dispatched, 'whole')],
        ...[times(dispatched, 'flipped'), times(dispatched, 'verified')],
      ]
      const all = [...bad, ...dispatched]
      const sum = (what: 'failed' | 'reset') => all.reduce((total, one) => total + one[what], 0)
      console.log(`| ${[name, `${latency} ms`, ...figures, sum('failed'), sum('reset')].join(' | ')} |`)
    }
}

interface Scene {
  readonly stage: Stage
  readonly edge: Edge
  readonly inputs: Inputs
  readonly latency: number
}

async function inFrontOf(
  start: StartEdge,
  latency: number,
  measure: (scene: Scene) => Promise<WayBack>,
): Promise<WayBack> {
  const stage = await createStage()
  const portOf = (url: string) => Number(new URL(url).port)
  const edge = await start({ blue: portOf(stage.blue.url), green: portOf(stage.green.url) })
  try {
    const { url, names, route, options } = edge.settings
    const reached = { driver: edge.kind, 'driver-url': url, 'driver-token': edge.token ?? '', route, ...names }
    const public_ = { url: `http://127.0.0.1:${edge.port}`, 'driver-options': JSON.stringify(options) }
    // as they are when nobody says anything; the health of a busy machine's slots is not what is measured
    const usual = { 'lock-settle': '2s', 'lock-interval': '5s', 'observe-interval': '', 'observe-timeout': '' }
    const inputs = { ...stage.inputs, ...reached, ...public_, ...usual, 'health-timeout': '10s' }
    return await measure({ stage, edge, inputs, latency })
  } finally {
    await edge.stop()
    await stage.close()
  }
}

async function goBack({ stage, edge, inputs, latency }: Scene): Promise<WayBack> {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  await putOn(edge, 'blue')
  // the release asks for it, users do not
  stage.green.failAt = '/checkout'
  const { env } = stage.run(2)
  stage.github.fail({ match: () => true, times: Infinity, with: { latency } })
  const given = { env, inputs: { ...inputs, version: 'v1.1.0', steps: '100', bake: '20s' } }
  return timed(edge, 'blue-green-switch', given, { from: /unhealthy: /, to: /REVERTED / })
}

async function rollBack({ stage, edge, inputs, latency }: Scene): Promise<WayBack> {
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-bench-'))
  mkdirSync(join(cwd, '.github'))
  writeFileSync(join(cwd, config), configText)
  try {
    stage.github.seed.collaborator('alice', 'write')
    for (const [index, slot] of (['blue', 'green'] as const).entries())
      seedRelease(stage, { version: `v1.${index}.0`, slot, run: index + 1 })
    await putOn(edge, 'green')
    const { env } = stage.run(3)
    await stage.github.seed.commit({ message: 'ci: release', files: { [config]: configText } })
    stage.github.fail({ match: () => true, times: Infinity, with: { latency } })
    const dispatched = { ...env, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_WORKSPACE: cwd }
    const given = { env: dispatched, inputs: { ...inputs, allowed: '' }, cwd }
    return await timed(edge, 'rollback', given, { from: undefined, to: /COMMITTED / })
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

async function putOn(edge: Edge, slot: Slot): Promise<void> {
  await shiftTo(driverOf(edge, edge.settings, undefined, edge.token), weightsFor(slot, 100))
}

/**
 * @param from  what the action says when the clock starts; undefined: when its process does
 * @param to    what it says when it is sure
 */
async function timed(
  { port }: Edge,
  action: string,
  given: SpawnOptions,
  { from, to }: { readonly from: RegExp | undefined; readonly to: RegExp },
): Promise<WayBack> {
  const start = performance.now()
  let [began, flipped, verified] = [from ? NaN : start, NaN, NaN]
  const load = startLoad(port, requestsPerSecond, (answer) => {
    // what was asked before the write is answered by the other slot after it
    if (answer !== 'blue') flipped = NaN
    else if (Number.isNaN(flipped) && !Number.isNaN(began)) flipped = performance.now()
  })
  const done: ActionRun = await spawnAction(action, {
    ...given,
    onOutput(text) {
      if (from?.test(text)) began = performance.now()
      if (to.test(text)) verified = performance.now()
    },
  })
  const whole = performance.now() - start
  const counts = await load.stop()
  if (Number.isNaN(flipped - began) || Number.isNaN(verified - began))
    throw new Error(`${action} did not go back: ${done.stdout}`)
  return { ...counts, flipped: flipped - began, verified: verified - began, whole }
}

function times(all: readonly WayBack[], figure: 'flipped' | 'verified' | 'whole'): string {
  const values = all.map((one) => one[figure])
  return [median(values), Math.max(...values)].map((ms) => `${(ms / 1_000).toFixed(2)} s`).join(', ')
}
