import type { GitHub } from '../../../shared/github/ports.ts'
import { readRunContext } from '../../../shared/log/run-context.ts'
import { acquire } from '../../../shared/release/lock/acquire.ts'
import type { LockKind } from '../../../shared/release/lock/lock-ref.ts'
import { lookForLeftovers } from '../../../shared/release/lock/leftovers.ts'
import { openRelease, type OpeningPorts } from '../../../shared/release/lock/open.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import { closing, wasCancelled } from '../../../shared/release/shift/cancelled.ts'
import { createLedger } from '../../../shared/release/shift/ledger.ts'
import type { Route, Session } from '../../../shared/release/shift/session.ts'
import { reconcileRelease } from '../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic, type ShiftResult } from '../../../shared/release/shift/shift.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import type { Clock } from '../../../shared/time/clock.ts'
import { within } from '../../../shared/time/within.ts'
import type { TrafficDriver } from '../../../shared/traffic/driver.ts'
import { createRecordingLog } from '../../fakes/context.ts'

/** What a release of the model is like. */
export interface Kind {
  readonly op: 'switch' | 'rollback'
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
}

export const steps = [50, 100]
const place = { environment: 'production', service: '' }
const content = { driver: 'webhook', route: 'shop', version: '', steps, told: {} }
/** Long enough for a rollback to ask the release to go back. */
export const bake = 12_000

/** What a process sees of the world. */
export interface Outside {
  readonly github: GitHub
  readonly driver: TrafficDriver
  readonly clock: Clock
  readonly isHealthy: Route['isHealthy']
  readonly analyse: Route['analyse']
  /** What tells what the slots hold. */
  readonly holds: Pick<Route, 'version' | 'deployments'>
  readonly lockTimeout: number
  readonly lockSettle: number
  readonly lockKind: LockKind
  /** Milliseconds within which a request of a dead process may still land. */
  readonly grace: number
}

/** One process of a run: its main step, or its post step; what it runs is the release code itself. */
export interface Process {
  /** The main step of a release: opens it, waits for its turn, shifts. @returns undefined when nothing was to be shifted */
  release(kind: Kind, to?: Slot): Promise<ShiftResult | undefined>
  /** The janitor, part `reconcile`: puts in order what dead runs left, where nobody is at work. */
  sweep(): Promise<void>
  /** The post step: puts the run's own release in order. */
  close(id: number | undefined): Promise<void>
}

export function createProcess(runId: number, outside: Outside, remember: (id: number) => void): Process {
  const { github, driver, clock, isHealthy, analyse, holds, lockTimeout, lockSettle, lockKind, grace } = outside
  const { signal } = new AbortController()
  const log = createRecordingLog()
  const run = readRunContext({
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_RUN_ID: String(runId),
    GITHUB_SHA: 'a'.repeat(40),
  })
  const session = (releaseId: number, turnOf?: number): Session => {
    const links = { logUrl: run.runUrl, environmentUrl: '' }
    return { ledger: createLedger({ github, releaseId, links, turnOf, clock, log, signal }), clock, log, signal }
  }
  const observation = { timeout: 2_000, poll: 100 }
  const route: Route = { name: 'shop', driver, observation, isHealthy, analyse, ...holds }
  const policy = { github, routes: [route], bake, onInconclusive: 'fail', grace } as const
  const lock: OpeningPorts['lock'] = (mine) =>
    acquire(mine, {
      github,
      run,
      clock,
      log,
      signal,
      patience: { timeout: lockTimeout, poll: 5_000, settle: lockSettle, kind: lockKind },
      origin: { branch: undefined, workflows: undefined },
      settle: async (dead) => {
        const isForRollback = mine.op === 'rollback'
        await reconcileRelease(session(dead.id, mine.id), dead, { ...policy, holder: 'dead', isForRollback })
      },
    })

  const open = (kind: Kind) =>
    openRelease(
      { ...kind, ...place, isProduction: true, lock: true, ...content, artifact: `image:${runId}` },
      { github, driver, run, log, signal, lock, remember },
    )

  return {
    async sweep() {
      const { open: left, underWay } = await lookForLeftovers(
        { ...place, services: [place.service] },
        { github, run, clock },
      )
      if (underWay || left.length === 0) return
      const { releaseId } = await open({ op: 'switch', onInterrupt: 'revert', onFailure: 'revert' })
      const reason = 'only put in order what others left'
      await session(releaseId).ledger.end({ phase: 'SUPERSEDED', slot: undefined, reason })
    },
    async release(kind, wanted) {
      const { op, onFailure } = kind
      const { releaseId, active } = await open(kind)
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
        fromSplit: isRollback || wanted !== undefined,
      })
    },
    async close(id) {
      const record = id === undefined ? undefined : await readRelease(github, id)
      if (!record) return
      const reconciled = (until: AbortSignal) =>
        reconcileRelease({ ...session(record.id), signal: until }, record, { ...policy, holder: 'self' })
      if (wasCancelled(record.journal)) await within({ clock, signal }, closing, reconciled)
      else await reconciled(signal)
    },
  }
}
