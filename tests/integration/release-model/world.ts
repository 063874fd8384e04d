import type { GitHub, RunAttempt } from '../../../shared/github/ports.ts'
import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import { decodeEntry, encodeEntry } from '../../../shared/rollout/journal.ts'
import type { Intent } from '../../../shared/rollout/intent.ts'
import { isAt, type Slot, type Weights } from '../../../shared/rollout/slots.ts'
import type { TrafficDriver } from '../../../shared/traffic/driver.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'
import { type Adversity, failureAt, isWrite, type Port, providerOf } from './adversities.ts'
import { Crash, type Fate, type Mortal, type World, type WorldOptions } from './mortal.ts'
import { bake, createProcess } from './process.ts'
import { createKnowledge, createWitness } from './witness.ts'

/** A write of a process that died lands after so long. */
const landsAfter = 5_000
/** Milliseconds for which a read may show what was before. */
const staleFor = { github: 8_000, edge: 1_900 }

export function createWorld(options: WorldOptions): World {
  const { clock, latency, lag = () => 0, lockTimeout = 3_600_000, lockSettle = 0, grace = 15_000 } = options
  let lagging: number | undefined
  const memory = createMemoryGitHub({ now: () => clock.now(), lag: () => lagging ?? lag() })
  const healthy: Record<Slot, boolean> = { blue: true, green: true }
  const bad = new Set<Slot>()
  const own = new Map<number, number>()
  const due: { at: number; apply: () => void }[] = []
  let tipBefore: Awaited<ReturnType<GitHub['refs']['tip']>>
  let landing = 0
  let changed = { at: -Infinity, before: { blue: 100, green: 0 } as Weights }
  let untilSick: { analyses: number; slots: readonly Slot[] } | undefined
  const awayUntil = { GitHub: -Infinity, 'traffic edge': -Infinity, slot: -Infinity, target: -Infinity }

  const releases = () =>
    memory.records
      .filter(({ isDeleted }) => !isDeleted)
      .map(({ deployment, written }) => {
        const { op, onFailure = 'revert', steps = [100] } = deployment.payload as Intent
        const journal = written.flatMap(({ description }) => decodeEntry(description) ?? [])
        return { id: deployment.id, op, onFailure, steps, journal }
      })
  const driver = createMemoryDriver({
    land(apply) {
      const change = () => {
        changed = { at: clock.now(), before: driver.weights() }
        apply()
      }
      if (landing === 0) change()
      else due.push({ at: clock.now() + landing, apply: change })
    },
  })
  const witness = createWitness({
    releases,
    weights: () => (landDue(), driver.weights()),
    isPending: () => due.length > 0,
  })

  /** Writes that were under way. */
  function landDue(): void {
    for (const { apply } of due.filter(({ at }) => at <= clock.now())) apply()
    due.splice(0, due.length, ...due.filter(({ at }) => at > clock.now()))
  }

  /** What happens outside the process that makes the call. */
  async function happen(adversity: Adversity, port: Port): Promise<void> {
    const latest = memory.records.at(-1)?.deployment.id ?? 0
    if (adversity.kind === 'outage') awayUntil[providerOf(port)] = clock.now() + adversity.ms
    if (adversity.kind === 'dies') healthy[adversity.slot] = false
    if (adversity.kind === 'jump') await clock.sleep(adversity.ms)
    if (adversity.kind === 'delete') memory.delete(latest)
    if (adversity.kind === 'status' && latest > 0)
      await memory.deployments.addStatus(latest, { state: 'inactive', description: 'put away' })
    if (adversity.kind === 'hand') {
      landDue()
      if (isAt(driver.weights(), adversity.weights, 0)) return
      changed = { at: clock.now(), before: driver.weights() }
      driver.set(adversity.weights)
      witness.hand(adversity.weights)
    }
  }

  function process(runId: number, { death, trouble, lock = 'auto' }: Fate = {}): Mortal {
    const knows = createKnowledge()
    let calls = 0
    let effects = 0
    let isDead = false
    memory.setRun(runId, 'in_progress')

    const pause = async () => {
      if (latency) await clock.sleep(latency())
      if (isDead) throw new Crash()
    }
    async function call<T>(port: Port, work: () => Promise<T>, stale: () => Promise<T> = work): Promise<T> {
      await pause()
      const struck = trouble?.at === calls++ ? trouble.strike(port) : undefined
      const isLast = isWrite(port) && effects++ === death?.at
      if ((isLast && death.when === 'before') || (struck?.kind === 'crash' && struck.when === 'before')) isDead = true
      if (isDead) throw new Crash()
      if (struck) await happen(struck, port)
      landing = isLast && death.when === 'late' ? landsAfter : struck?.kind === 'late' ? struck.ms : 0
      lagging = struck?.kind === 'lag' ? struck.ms : undefined
      const answer = await answerTo(port, struck, work, stale)
      if (isLast || struck?.kind === 'crash') isDead = true
      await pause()
      return answer
    }
    async function answerTo<T>(
      port: Port,
      struck: Adversity | undefined,
      work: () => Promise<T>,
      stale: () => Promise<T>,
    ): Promise<T> {
      if (awayUntil[providerOf(port)] > clock.now()) {
        if (providerOf(port) === 'traffic edge') knows.isCutOff = true
        await clock.sleep(500)
        throw failureAt(port, undefined)
      }
      if (struck?.kind === 'stale') return stale()
      if (struck?.kind === 'silence') await clock.sleep(struck.ms)
      const failed = struck?.kind === 'answer' || struck?.kind === 'silence' ? struck : undefined
      if (!failed || failed.done) {
        const answer = await work()
        if (!failed && !(struck?.kind === 'late' && struck.lost)) return answer
      }
      const status = struck?.kind === 'answer' ? struck.status : undefined
      if (status === 404 && (port === 'get' || port === 'attempt')) return undefined as T
      throw failureAt(port, status)
    }

    const { deployments, runs, refs } = memory
    const isFresh = (createdAt: string) => Date.parse(createdAt) > clock.now() - staleFor.github
    const old = <T extends { readonly createdAt: string }>(each: readonly T[]) =>
      each.filter(({ createdAt }) => !isFresh(createdAt))
    const running: Partial<RunAttempt> = { status: 'in_progress', conclusion: null }
    const github: GitHub = {
      ...memory.github,
      runs: {
        ...runs,
        attempt: (id, attempt) =>
          call(
            'attempt',
            () => runs.attempt(id, attempt),
            async () => {
              const found = await runs.attempt(id, attempt)
              return found && { ...found, ...running }
            },
          ),
      },
      refs: {
        ...refs,
        tip: (ref) =>
          call(
            'tip',
            () => refs.tip(ref),
            () => Promise.resolve(tipBefore),
          ),
        createCommit: (given) => call('commit', () => refs.createCommit(given)),
        compareAndSet: (updates) =>
          call('take', async () => {
            const ref = updates[0]?.ref ?? ''
            const before = await refs.tip(ref)
            const result = await refs.compareAndSet(updates)
            if (result === 'done') tipBefore = before
            return result
          }),
      },
      deployments: {
        create: (given) => call('create', () => deployments.create(given)),
        get: (id) =>
          call(
            'get',
            () => deployments.get(id),
            async () => old([await deployments.get(id)].filter((found) => found !== undefined))[0],
          ),
        async *history(environment) {
          for await (const page of deployments.history(environment))
            yield await call(
              'list',
              () => Promise.resolve(page),
              () => Promise.resolve(old(page).map((one) => ({ ...one, statuses: old(one.statuses) }))),
            )
        },
        statuses: (id) =>
          call(
            'statuses',
            () => deployments.statuses(id),
            async () => old(await deployments.statuses(id)),
          ),
        addStatus: (id, status) =>
          call('addStatus', () => {
            const entry = decodeEntry(status.description)
            landDue()
            if (entry) witness.noted(knows, id, entry)
            return deployments.addStatus(id, status)
          }),
      },
    }
    const look = async (seen: Weights) => {
      witness.looked(knows, seen)
      return seen
    }
    const mortal: TrafficDriver = {
      ...driver,
      observe: () =>
        call(
          'observe',
          () => (landDue(), look(driver.weights())),
          () => look(changed.at > clock.now() - staleFor.edge ? changed.before : driver.weights()),
        ),
      shift: (weights, stamp, signal) =>
        call('shift', () => {
          landDue()
          witness.wrote(knows, stamp.releaseId, weights)
          return driver.shift(weights, stamp, signal)
        }),
    }
    const probe = (slot: Slot) =>
      call('probe', async () => {
        witness.probed(knows, slot, healthy[slot])
        return healthy[slot]
      })
    const analyse: Route['analyse'] = async (slot, { kind }, signal): Promise<AnalysisResult> => {
      await clock.sleep(kind === 'bake' ? bake : 100, signal)
      return call('analyse', async () => {
        if (untilSick && untilSick.analyses-- === 0) for (const each of untilSick.slots) healthy[each] = false
        const isGood = healthy[slot] && !bad.has(slot)
        witness.probed(knows, slot, healthy[slot])
        return { verdict: isGood ? 'healthy' : 'unhealthy', reason: 'measured', requests: 70, failed: isGood ? 0 : 70 }
      })
    }
    const holds = {
      version: (slot: Slot) => call('probe', () => Promise.resolve(`on ${slot}`)),
      deployments: {
        underWay: () => call('target', () => Promise.resolve([])),
        stop: () => call('target', () => Promise.resolve()),
      },
    }
    const waits = { lockTimeout, lockSettle, grace, lockKind: lock }
    const outside = { github, driver: mortal, clock, isHealthy: probe, analyse, holds, ...waits }
    const main = createProcess(runId, outside, (id) => own.set(runId, id))
    return {
      effects: () => effects,
      calls: () => calls,
      release: (kind, to) => main.release(kind, to),
      sweep: () => main.sweep(),
      close: () => main.close(own.get(runId)),
    }
  }

  return {
    healthy,
    bad,
    fallSickDuring: (analyses, sick) => void (untilSick = { analyses, slots: sick }),
    violations: witness.violations,
    process,
    async cancel(runId) {
      const entry = { phase: 'INTERRUPTED', step: [0, 0], slot: 'green', reason: 'cancelled' } as const
      await memory.deployments.addStatus(own.get(runId) ?? 0, { state: 'in_progress', description: encodeEntry(entry) })
    },
    endRun: (runId) => memory.setRun(runId, 'completed'),
    rest() {
      for (const { apply } of due.splice(0)) apply()
      awayUntil.GitHub = awayUntil['traffic edge'] = awayUntil.target = -Infinity
      return driver.weights()
    },
    releases,
  }
}
