import { setTimeout as delay } from 'node:timers/promises'
import { terminalPhases } from '../shared/rollout/journal.ts'
import { spawnAction } from '../tests/fakes/spawn-action.ts'
import { createStage, type Stage } from '../tests/fakes/stage.ts'
import { createRandom } from '../tests/integration/release-model/schedules.ts'

const signals = ['SIGINT', 'SIGTERM', 'SIGKILL'] as const
/** Patient with a machine that has more to do; a rule bounds the latency, so that a busy one is no bad slot. */
const patient = {
  'health-timeout': '15s',
  'request-timeout': '15s',
  'step-duration': '1m',
  'takeover-grace': '300ms',
  rules: 'p95 <= 15s',
}
const shape = { ...patient, steps: '50 100', 'request-rate': '60', bake: '3s' }
const quick = { ...patient, steps: '100', 'request-rate': '100', bake: '0' }
/** Milliseconds after its start in which a run is struck: from before its first request to after its last. */
const within = 7_000

interface Outcome {
  readonly seed: number
  /** What struck, if the run was not over by then, and what else was wrong. */
  readonly struck: readonly string[]
  readonly ended: string
  readonly problems: readonly string[]
}

/**
 * Sends signals into the bundle of blue-green-switch until so many have struck, with slow edges, bad slots, post steps that are
 * killed too and machines that are lost, each followed by one run more: `npm run bench -- signals 50` strikes other than 200, `seed=7`
 * once, as that seed has it. Build the bundle first.
 */
export async function benchSignals(asked = '200'): Promise<void> {
  const [, only] = /^seed=(\d+)$/.exec(asked) ?? []
  const wanted = only === undefined ? Number(asked) : 1
  const happened = new Map<string, number>()
  let [seed, hits, violating] = [only === undefined ? 1 : Number(only), 0, 0]
  const worker = async (): Promise<void> => {
    while (hits < wanted) {
      const { struck, ended, problems, seed: played } = await play(seed++)
      if (struck.some((what) => what.startsWith('SIG'))) hits++
      for (const what of [...struck, `ended ${ended}`]) happened.set(what, (happened.get(what) ?? 0) + 1)
      if (problems.length === 0) continue
      violating++
      console.log(`seed ${played} (${struck.join(', ')}; ${ended}): ${problems.join('; ')}`)
    }
  }
  await Promise.all(Array.from({ length: only === undefined ? 3 : 1 }, worker))
  console.log('| what happened | how often |\n|---|---|')
  for (const [what, times] of [...happened].sort(([, a], [, b]) => b - a)) console.log(`| ${what} | ${times} |`)
  console.log(`seeds up to ${seed - 1}: ${hits} signals struck, ${violating} violations (aim 0)`)
  if (violating > 0) process.exitCode = 1
}

async function play(seed: number): Promise<Outcome> {
  const random = createRandom(seed)
  const signal = signals[Math.floor(random() * signals.length)] ?? 'SIGKILL'
  const stage = await createStage()
  try {
    const struck: string[] = []
    const happens = (what: string, share: number) => random() < share && struck.push(what) > 0
    if (happens('slow edge', 0.5)) stage.edge.behaviour.settle = Math.floor(random() * 150)
    if (happens('bad slot', 0.25)) stage.green.failEvery = 5
    const isLost = happens('lost machine', 0.2)
    const inputs = { ...stage.inputs, ...shape }
    const first = stage.run(1)
    const main = await struckRun({ env: first.env, inputs }, signal, random() * within)
    if (main.isStruck) struck.push(signal)
    if (!isLost && Object.keys(main.run.state).length > 0) {
      const post = { env: first.env, inputs, state: main.run.state }
      if (happens('post step killed', 0.2)) await struckRun(post, 'SIGKILL', random() * 1_500)
      else await spawnAction('blue-green-switch', post)
    }
    first.end()
    const [released] = stage.github.state.deployments
    const wasBad = stage.green.failEvery > 0
    stage.green.failEvery = 0
    const next = await spawnAction('blue-green-switch', {
      env: stage.run(2).env,
      inputs: { ...stage.inputs, ...quick },
    })
    const ended = (released && stage.phases(released.id).findLast(isEnd)) ?? 'nothing opened'
    return { seed, struck, ended, problems: problemsOf(stage, next, { ended, wasBad }) }
  } finally {
    await stage.close()
  }
}

/** @returns whether the signal came while it was at work */
async function struckRun(options: Parameters<typeof spawnAction>[1], signal: NodeJS.Signals, after: number) {
  let isOver = false
  let isStruck = false
  const run = await spawnAction('blue-green-switch', {
    ...options,
    onStart: (pid) =>
      void delay(after).then(() => {
        if (isOver) return
        isStruck = true
        process.kill(pid, signal)
      }),
  }).finally(() => (isOver = true))
  return { run, isStruck }
}

const isEnd = (phase: string) => (terminalPhases as readonly string[]).includes(phase)

function problemsOf(
  stage: Stage,
  next: Awaited<ReturnType<typeof spawnAction>>,
  { ended, wasBad }: { ended: string; wasBad: boolean },
): string[] {
  const problems: string[] = []
  if (next.exitCode !== 0) problems.push(`the next run ended ${next.exitCode}: ${next.outputs.reason ?? ''}`)
  if (stage.edge.weights()[next.outputs.active ?? ''] !== 100)
    problems.push(`traffic is at ${JSON.stringify(stage.edge.weights())}`)
  for (const { id } of stage.github.state.deployments) {
    const phases = stage.phases(id)
    const ends = phases.filter(isEnd)
    if (ends.length !== 1) problems.push(`release ${id} ended ${ends.length} times: ${phases.join(' ')}`)
    const cut = phases.indexOf('INTERRUPTED')
    if (cut >= 0 && phases.slice(cut).includes('COMMITTED')) problems.push(`release ${id} was cancelled, and committed`)
  }
  if (wasBad && ended === 'COMMITTED') problems.push('a bad slot was committed')
  return [...problems, ...stage.github.problems, ...stage.edge.problems]
}
