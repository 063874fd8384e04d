import { describe, expect, it } from '@jest/globals'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { slotOf, terminalEntry, terminalPhases, wasArmed } from '../../../shared/rollout/journal.ts'
import { type Slot, slots } from '../../../shared/rollout/slots.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'
import type { Kind } from './process.ts'
import { Crash, type Death, type World } from './mortal.ts'
import { createWorld } from './world.ts'

interface Schedule {
  readonly first: Death
  /** Which slot turns unhealthy while the first run is dead. */
  readonly sick: Slot | undefined
  /** Who comes first: the post step of the same run, or the next run. */
  readonly recovery: 'post' | 'next'
  readonly second: Death | undefined
}

/** Lets a process do its work until it ends, fails as a release may fail, or dies. @returns whether it died */
async function dies(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return false
  } catch (thrown) {
    if (thrown instanceof Crash) return true
    if (thrown instanceof ActionError) return false
    throw thrown
  }
}

/** A run as the runner carries it out: its main step and, whatever came of that, its post step, unless the machine died. */
async function carryOut(world: World, runId: number, kind: Kind, death?: Death): Promise<number> {
  const main = world.process(runId, { death })
  if (!(await dies(main.release(kind)))) await dies(main.close())
  world.endRun(runId)
  return main.effects()
}

async function closeByPost(world: World, death?: Death): Promise<number> {
  const post = world.process(1, { death })
  await dies(post.close())
  world.endRun(1)
  return post.effects()
}

function takeOver(world: World, kind: Kind, death?: Death): Promise<number> {
  world.endRun(1)
  return carryOut(world, 2, kind, death)
}

/** @returns how many effects the recovery had */
async function play(kind: Kind, schedule: Schedule): Promise<number> {
  const { first, sick, recovery, second } = schedule
  const world = createWorld({ clock: createVirtualClock() })
  await dies(world.process(1, { death: first }).release(kind))
  if (sick) world.healthy[sick] = false
  const effects = await (recovery === 'post' ? closeByPost(world, second) : takeOver(world, kind, second))
  await carryOut(world, 3, kind)
  check(world, schedule, sick === undefined)
  return effects
}

/** @param mustCommit  with both slots in health everything comes to a good end, and the next release gets through */
function check(world: World, told: unknown, mustCommit: boolean): void {
  const problems = [...world.violations]
  const releases = world.releases()
  for (const { id, journal } of releases) {
    const ends = journal.filter(({ phase }) => (terminalPhases as readonly string[]).includes(phase))
    if (ends.length !== 1) problems.push(`release ${id} ended ${ends.length} times`)
  }
  const weights = world.rest()
  const last = releases.findLast(({ journal }) => wasArmed(journal))
  const [end, to] = [last && terminalEntry(last.journal)?.phase, last && slotOf(last.journal)]
  if (to && end === 'COMMITTED' && weights[to] !== 100) problems.push(`committed to ${to}, and is at ${weights[to]} %`)
  if (to && (end === 'REVERTED' || end === 'FAILED_SAFE') && weights[to] !== 0)
    problems.push(`${end}, and ${to} is at ${weights[to]} %`)
  if (mustCommit && end !== 'COMMITTED') problems.push(`the clean pass ended ${end ?? 'nowhere'}`)
  if (problems.length === 0) return
  const journals = releases.map(({ id, journal }) => `${id}: ${journal.map(({ phase }) => phase).join(' ')}`)
  throw new Error([JSON.stringify(told), ...problems, ...journals].join('\n'))
}

const kinds: readonly (readonly [string, Kind])[] = [
  ['reverts when interrupted', { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' }],
  ['goes forward when interrupted', { op: 'switch', onInterrupt: 'forward', onFailure: 'revert' }],
  ['goes forward when interrupted, and holds what is bad', { op: 'switch', onInterrupt: 'forward', onFailure: 'hold' }],
  ['is a rollback', { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' }],
]

describe.each(kinds)('a release that %s', (_, kind) => {
  it.each(['post', 'next'] as const)(
    'killed at every effect, and the %s one that mends it killed at every effect again, comes to one good end',
    async (recovery) => {
      const whole = createWorld({ clock: createVirtualClock() })
      const effects = await carryOut(whole, 1, kind)
      expect(whole.violations).toEqual([])
      let schedules = 0
      for (let at = 0; at < effects; at++)
        for (const when of ['before', 'after', 'late'] as const)
          for (const sick of [undefined, ...slots]) {
            const schedule = { first: { at, when }, sick, recovery, second: undefined }
            const again = await play(kind, schedule)
            schedules++
            for (let second = 0; second < again; second++)
              for (const then of ['before', 'after', 'late'] as const) {
                await play(kind, { ...schedule, second: { at: second, when: then } })
                schedules++
              }
          }
      expect(schedules).toBeGreaterThan(effects * 9)
    },
    120_000,
  )

  it.each([[['blue'] as const], [['green'] as const], [['blue', 'green'] as const]])(
    'is judged, and never sends traffic to a sick slot, when %j fall sick during any of its analyses',
    async (sick) => {
      for (let analysis = 0; analysis < 3; analysis++) {
        const world = createWorld({ clock: createVirtualClock() })
        world.fallSickDuring(analysis, sick)
        await carryOut(world, 1, kind)
        await carryOut(world, 2, kind)
        check(world, { analysis, sick }, false)
      }
    },
  )
})
