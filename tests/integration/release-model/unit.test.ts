import { describe, expect, it } from '@jest/globals'
import type { RollbackSettings } from '../../../actions/rollback/src/resolve.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { terminalEntry, terminalPhases, wasArmed } from '../../../shared/rollout/journal.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { begin, Crash, type Death, settingsOf, type World } from './unit-world.ts'

/** Of the second deaths one in so many is tried; 1 tries them all. */
const stride = 9

async function dies(work: Promise<unknown>): Promise<void> {
  await work.catch((thrown: unknown) => {
    if (!(thrown instanceof Crash) && !(thrown instanceof ActionError)) throw thrown
  })
}

async function check(world: World, told: unknown, settings: RollbackSettings, mustEnd: boolean): Promise<void> {
  const problems = [...world.violations]
  const releases = await world.releases()
  for (const { run, journal } of releases) {
    const ends = journal.filter(({ phase }) => (terminalPhases as readonly string[]).includes(phase))
    if (ends.length !== 1) problems.push(`the release of run ${run} ended ${ends.length} times`)
  }
  const last = releases.findLast(({ journal }) => wasArmed(journal))
  const end = last && terminalEntry(last.journal)?.phase
  const [live, blue] = [world.db.live, world.weights().blue]
  const moves = settings.type === 'full'
  if (end === 'COMMITTED' && (live !== String(last?.run) || (moves && blue !== 100)))
    problems.push(`COMMITTED, with data of ${live} and ${blue} % on blue`)
  if ((end === 'REVERTED' || end === 'FAILED_SAFE') && (live === String(last?.run) || (moves && blue !== 0)))
    problems.push(`${end}, with data of ${live} and ${blue} % on blue`)
  if (!moves && blue !== 0) problems.push('traffic was moved')
  if (moves && (blue === 100) !== (live !== undefined)) problems.push(`code and data apart: ${live}, ${blue} % on blue`)
  if (!world.db.isOpen) problems.push('the database is closed')
  if (world.db.isStopped) problems.push('what uses the database is stopped')
  if (world.db.copy?.isReady === false) problems.push('an unfinished copy is left')
  if (mustEnd && end !== 'COMMITTED') problems.push(`it ended ${end ?? 'nowhere'}`)
  if (problems.length === 0) return
  const journals = releases.map(({ run, journal }) => `${run}: ${journal.map(({ phase }) => phase).join(' ')}`)
  throw new Error([JSON.stringify(told), ...problems, ...journals].join('\n'))
}

describe.each(['full', 'database'] as const)('a rollback of type %s', (type) => {
  it.each(['post', 'next'] as const)(
    'killed at every effect, and the %s run that mends it killed at every effect again, leaves code and data together',
    async (recovery) => {
      const settings = await settingsOf(type)
      const whole = await begin(settings)
      const main = whole.process(1)
      expect(await main.release()).toMatchObject({ done: true, strategy: type })
      await check(whole, 'whole', settings, true)
      let schedules = 0
      const play = async (first: Death, sick: Slot | undefined, second?: Death) => {
        const world = await begin(settings)
        await dies(world.process(1, first).release())
        if (sick) world.healthy[sick] = false
        const mending = world.process(recovery === 'post' ? 1 : 2, second)
        world.endRun(recovery === 'post' ? 0 : 1)
        await dies(recovery === 'post' ? mending.close() : mending.release())
        const effects = mending.effects()
        if (recovery === 'next') await dies(world.process(2).close())
        world.endRun(1)
        world.endRun(2)
        const clean = world.process(3)
        await dies(clean.release())
        await dies(clean.close())
        await check(world, { first, sick, second }, settings, sick === undefined)
        schedules++
        return effects
      }
      for (let at = 0; at < main.effects(); at++)
        for (const when of ['before', 'after'] as const)
          for (const sick of type === 'full' ? ([undefined, 'blue', 'green'] as const) : [undefined]) {
            const again = await play({ at, when }, sick)
            // each second death is tried; not each after each first one
            for (let second = (at + again) % stride; second < again; second += stride)
              for (const then of ['before', 'after'] as const)
                await play({ at, when }, sick, { at: second, when: then })
          }
      expect(schedules).toBeGreaterThan(main.effects() * 2)
    },
    120_000,
  )
})

describe('a rollback of data and code', () => {
  it('undoes the data, and moves no traffic, when the old version is not well on it', async () => {
    const settings = await settingsOf('full')
    const world = await begin(settings)
    world.healthy.blue = false
    expect(await world.process(1).release()).toMatchObject({ done: false })
    await check(world, 'blue is sick', settings, false)
    expect((await world.releases())[0]?.journal.at(-1)?.phase).toBe('REVERTED')
  })

  it('changes nothing when the backup is not proven', async () => {
    const settings = await settingsOf('full')
    const world = await begin(settings)
    world.db.isRotten = true
    expect(await world.process(1).release()).toMatchObject({ done: false, kind: 'error' })
    expect((await world.releases())[0]?.journal.map(({ phase }) => phase)).toEqual(['PLANNED', 'LOCKED', 'FAILED_SAFE'])
    expect([world.db.live, world.weights().blue]).toEqual([undefined, 0])
  })
})
