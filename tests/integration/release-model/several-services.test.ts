import { describe, expect, it } from '@jest/globals'
import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { createLedger } from '../../../shared/release/shift/ledger.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { readRunContext } from '../../../shared/log/run-context.ts'
import { terminalEntry, terminalPhases, wasArmed } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot, slots, type Weights } from '../../../shared/rollout/slots.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'

class Crash extends Error {}

interface Death {
  readonly at: number
  readonly when: 'before' | 'after' | 'late'
}

interface Kind {
  readonly op: 'switch' | 'rollback'
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
}

const stepsOf = ({ op }: Kind) => (op === 'rollback' ? [100] : [50, 100])
/** Services with the slot that has the traffic; each goes to the other. */
type Services = Readonly<Record<string, Slot>>
const grace = 15_000
const policy = { bake: 1_000, onInconclusive: 'fail' } as const

/** Several routes under one release, one after the other. */
function createWorld(services: Services) {
  const names = Object.keys(services)
  const clock = createFakeClock(0)
  const memory = createMemoryGitHub({ now: () => clock.now() })
  const healthy = Object.fromEntries(names.map((name) => [name, { blue: true, green: true }]))
  const bad = new Set<string>()
  const due: { at: number; apply: () => void }[] = []
  const violations: string[] = []
  const writes: string[] = []
  let landing = 0
  const land = (apply: () => void) => (landing === 0 ? apply() : void due.push({ at: clock.now() + landing, apply }))
  const landDue = () => {
    for (const { apply } of due.filter(({ at }) => at <= clock.now())) apply()
    due.splice(0, due.length, ...due.filter(({ at }) => at > clock.now()))
  }
  const drivers = Object.fromEntries(
    Object.entries(services).map(([name, active]) => [
      name,
      createMemoryDriver({ land, weights: { blue: active === 'blue' ? 100 : 0, green: active === 'green' ? 100 : 0 } }),
    ]),
  )
  const journal = async (id: number) => (await readRelease(memory.github, id))?.journal ?? []

  function process(death?: Death) {
    let effects = 0
    let isDead = false
    const alive = () => {
      if (isDead) throw new Crash()
    }
    async function effect<T>(work: () => Promise<T>): Promise<T> {
      const isLast = effects++ === death?.at
      if (isLast && death.when === 'before') isDead = true
      alive()
      landing = isLast && death.when === 'late' ? 5_000 : 0
      const answer = await work()
      if (isLast) isDead = true
      alive()
      return answer
    }
    async function read<T>(work: () => Promise<T>): Promise<T> {
      alive()
      landDue()
      return work()
    }
    const { deployments, runs } = memory
    const github: GitHub = {
      ...memory.github,
      runs: { ...runs, attempt: (...given) => read(() => runs.attempt(...given)) },
      deployments: {
        create: (given) => effect(() => deployments.create(given)),
        get: (id) => read(() => deployments.get(id)),
        async *history(environment) {
          for await (const page of deployments.history(environment)) yield await read(() => Promise.resolve(page))
        },
        statuses: (id) => read(() => deployments.statuses(id)),
        addStatus: (id, status) => effect(() => deployments.addStatus(id, status)),
      },
    }
    const routeOf = (name: string): Route => {
      const driver = drivers[name]!
      const isWell = (slot: Slot) => healthy[name]![slot]
      return {
        name,
        service: name,
        driver: {
          ...driver,
          observe: (signal) => read(() => driver.observe(signal)),
          shift: (wanted, stamp, signal) =>
            effect(async () => {
              const before = driver.weights()
              for (const slot of slots)
                if (wanted[slot] > before[slot] && !isWell(slot)) violations.push(`${name} to ${slot}, which is sick`)
              const entries = await journal(stamp.releaseId)
              if (!wasArmed(entries) || terminalEntry(entries)) violations.push(`${name} moved without being armed`)
              writes.push(`${name} ${wanted[otherSlot(services[name]!)]}`)
              await driver.shift(wanted, stamp, signal)
            }),
        },
        observation: { timeout: 2_000, poll: 100 },
        isHealthy: (slot) => read(async () => isWell(slot)),
        analyse: (slot) =>
          read(async () => {
            const isGood = isWell(slot) && !bad.has(name)
            return { verdict: isGood ? 'healthy' : 'unhealthy', reason: name, requests: 70, failed: isGood ? 0 : 70 }
          }),
      }
    }
    const [first, ...others] = names.map(routeOf)
    const routes = [first!, ...others] as const
    const moveOf = (route: Route) => ({ route, to: otherSlot(services[route.name]!) })
    const { signal } = new AbortController()
    const log = createRecordingLog()
    const links = { logUrl: '', environmentUrl: '' }
    const session = (releaseId: number) => ({
      ledger: createLedger({ github, releaseId, links, clock, log, signal }),
      clock,
      log,
      signal,
    })
    return {
      effects: () => effects,
      async release(kind: Kind) {
        const run = readRunContext({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '1', GITHUB_SHA: 'a'.repeat(40) })
        const parts = names.map((name) => ({ name, resource: name }))
        const opening = {
          environment: 'production',
          isProduction: true,
          service: '',
          driver: 'webhook',
          route: '',
          parts,
        }
        const what = { artifact: 'image:1', version: '', lock: false, steps: stepsOf(kind), told: {} }
        const ports = {
          github,
          driver: routes[0].driver,
          run,
          log,
          signal,
          lock: () => Promise.resolve('mine' as const),
          remember: () => undefined,
        }
        const { releaseId } = await openRelease({ ...kind, ...opening, ...what }, ports)
        const { ledger } = session(releaseId)
        await ledger.append({ phase: 'LOCKED', slot: moveOf(routes[0]).to, reason: 'each has a free slot' })
        for (const { name: service } of routes)
          await ledger.append({ phase: 'PREPARED', slot: otherSlot(services[service]!), service, reason: 'is free' })
        return shiftTraffic(session(releaseId), {
          moves: [moveOf(routes[0]), ...others.map(moveOf)],
          steps: stepsOf(kind),
          bake: kind.op === 'rollback' ? 0 : policy.bake,
          onFailure: kind.onFailure,
          onInconclusive: 'fail',
          needsWayBack: kind.op !== 'rollback',
        })
      },
      async close() {
        const id = memory.records.at(-1)?.deployment.id
        const record = id === undefined ? undefined : await readRelease(github, id)
        const options = { ...policy, github, routes, holder: 'dead', grace } as const
        if (record) await reconcileRelease(session(record.id), record, options)
      },
    }
  }
  return {
    process,
    healthy,
    bad,
    violations,
    writes,
    /** The share of each that is on its new slot, when nothing lands any more. */
    rest(): readonly (readonly [string, number])[] {
      for (const { apply } of due.splice(0)) apply()
      const share = ([name, driver]: [string, { weights(): Weights }]) =>
        [name, driver.weights()[otherSlot(services[name]!)]] as const
      return Object.entries(drivers).map(share)
    },
    journal: () => journal(memory.records.at(-1)?.deployment.id ?? 0),
  }
}

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
