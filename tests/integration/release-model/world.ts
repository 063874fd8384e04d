import type { ActionContext } from '../../../shared/action/action.ts'
import { readRunContext } from '../../../shared/log/run-context.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { acquire } from '../../../shared/release/lock/acquire.ts'
import { openRelease } from '../../../shared/release/lock/open.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { createLedger } from '../../../shared/release/shift/ledger.ts'
import type { Route, Session } from '../../../shared/release/shift/session.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic, type ShiftResult } from '../../../shared/release/shift/shift.ts'
import type { Judging, Workbench } from '../../../shared/release/workbench.ts'
import {
  decodeEntry,
  type JournalEntry,
  terminalEntry,
  terminalPhases,
  wasArmed,
} from '../../../shared/rollout/journal.ts'
import { otherSlot, type Slot, slots, type Weights } from '../../../shared/rollout/slots.ts'
import type { Clock } from '../../../shared/time/clock.ts'
import type { TrafficDriver } from '../../../shared/traffic/driver.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'

/** What a release of the model is like. */
export interface Kind {
  readonly op: 'switch' | 'rollback'
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
}

/** Thrown by every port of a process that has died: nothing it does has any effect any more. */
export class Crash extends Error {}

/** Where a process dies: before or after its n-th effect, or after one that takes effect only later. */
export interface Death {
  readonly at: number
  readonly when: 'before' | 'after' | 'late'
}

export const steps = [50, 100]
const bake = 1_000
/** A request of a dead process may still land within this. */
export const grace = 15_000
const landsAfter = 5_000

/** A GitHub, an edge and two slots, and what must never be seen there. */
export interface World {
  readonly healthy: Record<Slot, boolean>
  /** These turn unhealthy while the n-th analysis is under way. */
  readonly fallSickDuring: (analysis: number, sick: readonly Slot[]) => void
  readonly violations: readonly string[]
  /** One process of a run: its main step, or its post step. */
  process(runId: number, death?: Death): Process
  endRun(runId: number): void
  /** Lets everything land that is under way. @returns how traffic is split then */
  rest(): Weights
  releases(): readonly { readonly id: number; readonly op: string; readonly journal: readonly JournalEntry[] }[]
}

export interface Process {
  /** Effects it has had, or tried to have. */
  effects(): number
  /** The main step of a release: opens it, waits for its turn, shifts. @returns undefined when nothing was to be shifted */
  release(kind: Kind, to?: Slot): Promise<ShiftResult | undefined>
  /** The post step: puts the run's own release in order. */
  close(): Promise<void>
}

export interface WorldOptions {
  readonly clock: Clock
  /** Milliseconds that a request takes, asked before each. */
  readonly latency?: () => number
  /** Milliseconds until a new deployment is listed. */
  readonly lag?: () => number
  readonly lockTimeout?: number
  readonly lockSettle?: number
}

export function createWorld(options: WorldOptions): World {
  const { clock, latency, lag = () => 0, lockTimeout = 3_600_000, lockSettle = 0 } = options
  const memory = createMemoryGitHub({ now: () => clock.now(), lag })
  const healthy: Record<Slot, boolean> = { blue: true, green: true }
  const violations: string[] = []
  const own = new Map<number, number>()
  const due: { at: number; apply: () => void }[] = []
  let seenSinceShift: Weights | undefined
  let landing: 'now' | 'late' = 'now'
  let untilSick: { analyses: number; slots: readonly Slot[] } | undefined

  const releases = () =>
    memory.records.map(({ deployment, written }) => ({
      id: deployment.id,
      op: (deployment.payload as { op: string }).op,
      journal: written.flatMap(({ description }) => decodeEntry(description) ?? []),
    }))
  const journalOf = (wanted: number) => releases().find(({ id }) => id === wanted)?.journal ?? []
  const driver = createMemoryDriver({
    onObserve: (seen) => void (seenSinceShift = seen),
    onShift(wanted, { releaseId }, before) {
      const journal = journalOf(releaseId)
      const say = (what: string) => violations.push(`release ${releaseId} wrote ${JSON.stringify(wanted)} ${what}`)
      for (const slot of slots)
        if (wanted[slot] > before[slot] && !healthy[slot]) say(`though ${slot} is unhealthy (I1)`)
      if (!wasArmed(journal)) say('without being armed (I3)')
      if (terminalEntry(journal)) say('though it has ended')
      const newer = releases().find(({ id, journal: theirs }) => id > releaseId && wasArmed(theirs))
      if (newer) say(`though release ${newer.id} was armed (I5)`)
      seenSinceShift = undefined
    },
    land(apply) {
      if (landing === 'now') apply()
      else due.push({ at: clock.now() + landsAfter, apply })
    },
  })

  /** What is claimed is held against the truth in the moment in which it is claimed. */
  function judge(id: number, before: readonly JournalEntry[], entry: JournalEntry): void {
    const { phase, slot } = entry
    const say = (what: string) => violations.push(`release ${id} wrote ${phase} ${what}`)
    if (phase === 'LOCKED') {
      const inside = releases().filter(
        (other) =>
          other.id !== id && other.journal.some((each) => each.phase === 'LOCKED') && !terminalEntry(other.journal),
      )
      if (inside.length > 0 && !terminalEntry(before))
        say(`while release ${inside.map((one) => one.id).join(', ')} was at work`)
    }
    if (!(terminalPhases as readonly string[]).includes(phase)) return
    // to be asked to step back is no end of its own
    const isRequest = phase === 'SUPERSEDED' && slot === undefined
    if (terminalEntry(before) && !isRequest) say('though it had ended (I6)')
    if (terminalEntry(before) || isRequest) return
    if (!slot || !wasArmed(before)) return
    landDue()
    if (due.length > 0) say('while a write may still land')
    const weights = driver.weights()
    if (phase === 'COMMITTED' && weights[slot] !== 100) say(`with traffic at ${JSON.stringify(weights)}`)
    if (phase === 'COMMITTED' && seenSinceShift?.[slot] !== 100) say('without having seen it (I7)')
    if ((phase === 'REVERTED' || phase === 'FAILED_SAFE') && weights[otherSlot(slot)] !== 100)
      say(`with traffic at ${JSON.stringify(weights)}`)
  }

  /** Writes of the dead that were under way. */
  function landDue(): void {
    for (const { apply } of due.filter(({ at }) => at <= clock.now())) apply()
    due.splice(0, due.length, ...due.filter(({ at }) => at > clock.now()))
  }

  function process(runId: number, death?: Death): Process {
    let effects = 0
    let isDead = false
    memory.setRun(runId, 'in_progress')

    const pause = async () => {
      if (latency) await clock.sleep(latency())
      if (isDead) throw new Crash()
    }
    const read = async <T>(work: () => Promise<T>): Promise<T> => {
      await pause()
      const answer = await work()
      await pause()
      return answer
    }
    const effect = async <T>(work: () => Promise<T>): Promise<T> => {
      await pause()
      const isLast = effects++ === death?.at
      if (isLast && death.when === 'before') isDead = true
      if (isDead) throw new Crash()
      landing = isLast && death.when === 'late' ? 'late' : 'now'
      const answer = await work()
      if (isLast) isDead = true
      await pause()
      return answer
    }

    const { deployments, runs } = memory
    const github: GitHub = {
      ...memory.github,
      runs: { ...runs, attempt: (id, attempt) => read(() => runs.attempt(id, attempt)) },
      deployments: {
        create: (given) => effect(() => deployments.create(given)),
        get: (id) => read(() => deployments.get(id)),
        list: (filter) => read(() => deployments.list(filter)),
        statuses: (id) => read(() => deployments.statuses(id)),
        addStatus: (id, status) =>
          effect(() => {
            const entry = decodeEntry(status.description)
            if (entry) judge(id, journalOf(id), entry)
            return deployments.addStatus(id, status)
          }),
      },
    }
    const mortal: TrafficDriver = {
      ...driver,
      observe: (signal) => read(() => (landDue(), driver.observe(signal))),
      shift: (...given) => effect(() => driver.shift(...given)),
    }
    const { signal } = new AbortController()
    const run = readRunContext({
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: String(runId),
      GITHUB_SHA: 'a'.repeat(40),
    })
    const context: Pick<ActionContext, 'run' | 'log' | 'signal' | 'config'> = {
      run,
      log: createRecordingLog(),
      signal,
      config: undefined,
    }
    const log = createRecordingLog()
    const session = (releaseId: number, turnOf?: number): Session => {
      const links = { logUrl: run.runUrl, environmentUrl: '' }
      return { ledger: createLedger({ github, releaseId, links, turnOf, clock, log, signal }), clock, log, signal }
    }
    const route: Route = {
      name: 'shop',
      driver: mortal,
      observation: { timeout: 2_000, poll: 100 },
      isHealthy: async (slot) => read(() => Promise.resolve(healthy[slot])),
      async analyse(slot, { kind }) {
        await clock.sleep(kind === 'bake' ? bake : 100)
        await pause()
        if (untilSick && untilSick.analyses-- === 0) for (const each of untilSick.slots) healthy[each] = false
        const isGood = healthy[slot]
        return { verdict: isGood ? 'promote' : 'reject', reason: 'measured', requests: 70, failed: isGood ? 0 : 70 }
      },
    }
    const policy = { github, routes: [route], bake, onInconclusive: 'fail', grace } as const
    const settings = { kind: 'webhook', driver: { route: 'shop' } } as Workbench['settings']
    const lock: Workbench['lock'] = (mine) =>
      acquire(mine, {
        github,
        run,
        clock,
        log: createRecordingLog(),
        signal,
        patience: { timeout: lockTimeout, poll: 5_000, settle: lockSettle },
        origin: { branch: undefined, workflows: undefined },
        settle: async (dead) => {
          await reconcileRelease(session(dead.id, mine.id), dead, { ...policy, holder: 'dead' })
        },
      })

    return {
      effects: () => effects,
      async release({ op, onInterrupt, onFailure }, wanted) {
        const opening = { op, onInterrupt, onFailure, environment: 'production', service: '', lock: true }
        const opened = await openRelease(
          { ...opening, artifact: `image:${runId}`, version: '' },
          context,
          { github, driver: mortal, settings, lock },
          { judging: { steps } as unknown as Judging, remember: (id) => own.set(runId, id) },
        )
        const { releaseId, active } = opened
        const to = wanted ?? (active && otherSlot(active))
        if (!to) return undefined
        const reason = `${to} is free`
        if (active === to) {
          await session(releaseId).ledger.end({ phase: 'SUPERSEDED', slot: to, reason: `${to} has all the traffic` })
          return undefined
        }
        await session(releaseId).ledger.append({ phase: 'LOCKED', slot: to, reason })
        const isRollback = op === 'rollback'
        return shiftTraffic(session(releaseId), {
          moves: [{ route, to }],
          steps: isRollback ? [100] : steps,
          bake: isRollback ? 0 : bake,
          onFailure,
          onInconclusive: 'fail',
          needsWayBack: !isRollback,
        })
      },
      async close() {
        const id = own.get(runId)
        const record = id === undefined ? undefined : await readRelease(github, id)
        if (record) await reconcileRelease(session(record.id), record, { ...policy, holder: 'self' })
      },
    }
  }

  return {
    healthy,
    fallSickDuring: (analyses, sick) => void (untilSick = { analyses, slots: sick }),
    violations,
    process,
    endRun: (runId) => memory.setRun(runId, 'completed'),
    rest() {
      for (const { apply } of due.splice(0)) apply()
      return driver.weights()
    },
    releases,
  }
}
