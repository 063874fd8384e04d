import { ActionError } from '../../../shared/errors/action-error.ts'
import { terminalEntry, terminalPhases } from '../../../shared/rollout/journal.ts'
import { activeSlot, type Slot, slots } from '../../../shared/rollout/slots.ts'
import type { LockKind } from '../../../shared/release/lock/lock-ref.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'
import { type Adversity, adversitiesAt } from './adversities.ts'
import type { Kind } from './process.ts'
import { Crash, type Trouble, type World } from './mortal.ts'
import { createWorld } from './world.ts'

const kinds: readonly Kind[] = [
  { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' },
  { op: 'switch', onInterrupt: 'forward', onFailure: 'revert' },
  { op: 'switch', onInterrupt: 'forward', onFailure: 'hold' },
  { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' },
]
const locks = ['auto', 'bakery'] as const
/** Milliseconds after the start at which a janitor comes by, most of them while others are at work. */
const janitorTimes = [[], [], [3_000], [20_000], [1_000, 40_000], [15_000, 15_000]]
/** Its first run. */
const janitor = 50
const plain: Kind = { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' }
/** Calls of the longest run that nothing happens to, and some more for the recovery. */
const mostCalls = { first: 95, recovery: 140 }

export interface Outcome {
  readonly seed: number
  /** What happened, for whoever reads about a violation. */
  readonly story: readonly string[]
  readonly struck: readonly Adversity['kind'][]
  readonly violations: readonly string[]
}

/** Numbers in [0, 1) that a seed decides: mulberry32, small and the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * One release to which something happens at one call, one recovery (its own post step, or the next run) to which something
 * happens at one call as well, and one more run to which nothing does.
 */
export async function play(seed: number): Promise<Outcome> {
  const random = createRandom(seed)
  const among = <T>(many: readonly T[]): T => many[Math.floor(random() * many.length)] as T
  const clock = createVirtualClock()
  const world = createWorld({ clock, lockSettle: 2_000 })
  const story: string[] = []
  const struck: Adversity[] = []
  const strikes = (calls: number, whose: string): Trouble => ({
    at: Math.floor(random() * calls),
    strike(port) {
      const adversity = among(adversitiesAt(port))
      struck.push(adversity)
      story.push(`${whose}: ${JSON.stringify(adversity)} at ${port}`)
      return adversity
    },
  })
  const runs = createRuns(world, story, () => among(locks))
  const kind = among(kinds)
  if (random() < 0.3) world.bad.add('green')
  story.push(`${JSON.stringify(kind)}${world.bad.size > 0 ? ', green is bad' : ''}`)

  const janitors = among(janitorTimes).map((at, index) => runs.janitor(janitor + index, clock.sleep(at)))
  if (janitors.length > 0) story.push(`${janitors.length} janitors`)
  const hasDied = await runs.main(1, kind, strikes(mostCalls.first, 'first'))
  const recovery = strikes(mostCalls.recovery, 'recovery')
  if (random() < (hasDied ? 0.3 : 0.8)) await runs.post(1, recovery)
  world.endRun(1)
  if (random() < 0.3) await runs.janitor(janitor + 8)
  await runs.whole(2, among(kinds), recovery)
  await Promise.all(janitors)
  if (random() < 0.2) await runs.janitor(janitor + 9)
  world.bad.clear()
  world.rest()
  await runs.whole(3, plain)
  const violations = [...world.violations, ...(await checkEnd(world, runs, struck))]
  for (const { id, journal } of world.releases())
    story.push(`${id}: ${journal.map(({ phase, reason }) => `${phase} (${reason})`).join(', ')}`)
  return { seed, story, struck: struck.map((each) => each.kind), violations }
}

function createRuns(world: World, story: string[], lockOf: () => LockKind) {
  /** Lets a process work until it ends, fails as it may fail, or dies. @returns whether it died */
  async function dies(what: string, work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      return false
    } catch (thrown) {
      if (thrown instanceof Crash) return true
      if (!(thrown instanceof ActionError)) throw thrown
      story.push(`${what}: ${thrown.code}: ${thrown.message}`)
      return false
    }
  }
  const main = (runId: number, kind: Kind, trouble?: Trouble, to?: Slot) =>
    dies(`run ${runId}`, world.process(runId, { trouble, lock: lockOf() }).release(kind, to))
  const post = (runId: number, trouble?: Trouble) => dies(`post ${runId}`, world.process(runId, { trouble }).close())
  return {
    main,
    post,
    async janitor(runId: number, due: Promise<void> = Promise.resolve()): Promise<void> {
      await due
      const mortal = world.process(runId, { lock: lockOf() })
      await dies(`janitor ${runId}`, mortal.sweep())
      await dies(`post ${runId}`, mortal.close())
      world.endRun(runId)
    },
    async whole(runId: number, kind: Kind, trouble?: Trouble, to?: Slot): Promise<void> {
      if (!(await main(runId, kind, trouble, to))) await post(runId)
      world.endRun(runId)
    },
  }
}

/** Where it all ended up; what a person is needed for, a person then does, in one step. */
async function checkEnd(
  world: World,
  runs: ReturnType<typeof createRuns>,
  struck: readonly Adversity[],
): Promise<readonly string[]> {
  const problems = endings(world)
  const weights = world.rest()
  const isLeftToPeople =
    struck.some(({ kind }) => ['hand', 'delete', 'dies'].includes(kind)) ||
    world.releases().some(({ journal }) => terminalEntry(journal)?.phase === 'NEEDS_HUMAN')
  const last = world.releases().at(-1)
  const end = last && terminalEntry(last.journal)?.phase
  if (!isLeftToPeople && end !== 'COMMITTED') problems.push(`the clean pass ended ${end ?? 'nowhere'}`)
  if (!activeSlot(weights) && !isLeftToPeople) problems.push(`traffic is at ${JSON.stringify(weights)}`)
  const wanted = slots.find((slot) => world.healthy[slot] && weights[slot] < 100)
  if (!wanted || activeSlot(weights)) return problems
  await runs.whole(4, plain, undefined, wanted)
  problems.push(...endings(world))
  if (world.rest()[wanted] !== 100) problems.push(`to: ${wanted} left traffic at ${JSON.stringify(world.rest())}`)
  return problems
}

function endings(world: World): string[] {
  const problems: string[] = []
  for (const { id, journal } of world.releases()) {
    const ends = journal.filter(
      ({ phase, slot }) =>
        (terminalPhases as readonly string[]).includes(phase) && !(phase === 'SUPERSEDED' && slot === undefined),
    )
    if (ends.length > 1) problems.push(`release ${id} ended ${ends.length} times`)
    if (!terminalEntry(journal)) problems.push(`release ${id} has not ended`)
  }
  return problems
}
