import { describe, expect, it } from '@jest/globals'
import { terminalPhases } from '../../../shared/rollout/journal.ts'
import { slots } from '../../../shared/rollout/slots.ts'
import { Crash, createWorld, type Death, type Kind, type Services } from './several-world.ts'

async function dies(work: Promise<unknown>): Promise<void> {
  await work.catch((thrown: unknown) => {
    if (!(thrown instanceof Crash)) throw thrown
  })
}

async function check(world: ReturnType<typeof createWorld>, told: unknown, mustEnd: boolean): Promise<void> {
  const problems = [...world.violations]
  const journal = await world.journal()
  const ends = journal.filter(({ phase }) => (terminalPhases as readonly string[]).includes(phase))
  if (journal.length > 0 && ends.length !== 1) problems.push(`ended ${ends.length} times`)
  const shares = world.rest()
  const end = ends[0]?.phase
  const wanted = end === 'COMMITTED' ? 100 : end === 'REVERTED' || end === 'FAILED_SAFE' ? 0 : undefined
  for (const [name, share] of shares)
    if (wanted !== undefined && share !== wanted) problems.push(`${end}, with ${name} at ${share}`)
  if (mustEnd && end === 'NEEDS_HUMAN') problems.push('somebody is called, with every slot in health')
  if (problems.length > 0)
    throw new Error([JSON.stringify(told), ...problems, journal.map(({ phase }) => phase).join(' ')].join('\n'))
}

const kinds: readonly (readonly [string, Kind])[] = [
  ['reverts when interrupted', { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' }],
  ['goes forward when interrupted', { op: 'switch', onInterrupt: 'forward', onFailure: 'revert' }],
  ['is a rollback', { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' }],
]

const two: Services = { api: 'blue', shop: 'green' }
const five: Services = { auth: 'blue', catalogue: 'green', cart: 'green', payment: 'blue', shop: 'blue' }

/**
 * Kills a release at every effect, makes one slot sick or none, and lets a pass mend it; where it is to be killed twice, that pass is killed
 * at every effect as well, and another one mends what is left.
 *
 * @returns how many schedules that were, and how many effects the release had
 */
async function play(services: Services, kind: Kind, isKilledTwice: (sick: boolean, when: Death['when']) => boolean) {
  const whole = createWorld(services)
  const main = whole.process()
  expect(await main.release(kind)).toMatchObject({ ended: 'COMMITTED' })
  await check(whole, 'whole', true)
  let schedules = 0
  const all = Object.keys(services).flatMap((name) => slots.map((slot) => [name, slot] as const))
  for (let at = 0; at < main.effects(); at++)
    for (const when of ['before', 'after', 'late'] as const)
      for (const sick of [undefined, ...all]) {
        const once = async (second?: Death) => {
          const world = createWorld(services)
          await dies(world.process({ at, when }).release(kind))
          if (sick) world.healthy[sick[0]]![sick[1]] = false
          const mending = world.process(second)
          await dies(mending.close())
          if (second) await dies(world.process().close())
          await check(world, { at, when, sick, second }, sick === undefined)
          schedules++
          return mending.effects()
        }
        const again = await once()
        if (!isKilledTwice(sick !== undefined, when)) continue
        for (let second = 0; second < again; second++)
          for (const then of ['before', 'after', 'late'] as const) await once({ at: second, when: then })
      }
  return { schedules, effects: main.effects() }
}

describe.each(kinds)('a release of several services that %s, some on blue and some on green', (_, kind) => {
  it('killed at every effect, and mended by a pass that is killed at every effect again, comes to one end on both of two', async () => {
    const { schedules, effects } = await play(two, kind, () => true)
    expect(schedules).toBeGreaterThan(effects * 15)
  }, 120_000)

  it('comes to one end on all of five, whichever slot is sick, and where none is, killed twice after an effect', async () => {
    const { schedules, effects } = await play(five, kind, (sick, when) => !sick && when === 'after')
    expect(schedules).toBeGreaterThan(effects * 33)
  }, 120_000)
})

describe('a release of two services', () => {
  const kind = { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' } as const

  it('takes the first through all its steps before the second begins', async () => {
    const world = createWorld(two)
    const { ended, reason, requests } = await world.process().release(kind)
    expect([ended, reason]).toEqual(['COMMITTED', 'all traffic on green of api and blue of shop'])
    expect(world.writes).toEqual(['api 50', 'api 100', 'shop 50', 'shop 100'])
    expect(requests).toBe(4 * 70)
  })

  it('is undone in reverse when the second one is bad', async () => {
    const world = createWorld(two)
    world.bad.add('shop')
    expect(await world.process().release(kind)).toMatchObject({ ended: 'REVERTED', kind: 'bad' })
    expect(world.writes).toEqual(['api 50', 'api 100', 'shop 50', 'shop 0', 'api 0'])
  })

  it('moves neither when the second one is not healthy', async () => {
    const world = createWorld(two)
    world.healthy.shop!.blue = false
    expect(await world.process().release(kind)).toMatchObject({ ended: 'FAILED_SAFE' })
    expect(world.writes).toEqual([])
  })

  it('leaves a route alone that had not begun, and needs no way back there', async () => {
    const world = createWorld(two)
    world.bad.add('api')
    expect(await world.process().release(kind)).toMatchObject({ ended: 'REVERTED' })
    expect(world.writes).toEqual(['api 50', 'api 0'])
  })
})
