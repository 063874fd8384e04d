import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { createLedger } from '../../../shared/release/shift/ledger.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import { shiftTraffic } from '../../../shared/release/shift/shift.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { readRunContext } from '../../../shared/log/run-context.ts'
import { terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot, slots, type Weights } from '../../../shared/rollout/slots.ts'
import { createFakeClock } from '../../fakes/clock.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'

export class Crash extends Error {}

export interface Death {
  readonly at: number
  readonly when: 'before' | 'after' | 'late'
}

export interface Kind {
  readonly op: 'switch' | 'rollback'
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
}

const stepsOf = ({ op }: Kind) => (op === 'rollback' ? [100] : [50, 100])
/** Services with the slot that has the traffic; each goes to the other. */
export type Services = Readonly<Record<string, Slot>>
const grace = 15_000
const policy = { bake: 1_000, onInconclusive: 'fail' } as const

/** Several routes under one release, one after the other. */
export function createWorld(services: Services) {
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
