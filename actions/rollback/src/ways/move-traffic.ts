import { describeError } from '../../../../shared/errors/action-error.ts'
import { tell, tellTogether } from '../../../../shared/release/settings/told.ts'
import { openRelease } from '../../../../shared/release/lock/open.ts'
import { recordParts } from '../../../../shared/release/lock/part-records.ts'
import { retire } from '../../../../shared/release/lock/retire.ts'
import { readRelease } from '../../../../shared/release/lock/record.ts'
import { isJournalUnavailable } from '../../../../shared/release/shift/ledger.ts'
import type { Route } from '../../../../shared/release/shift/session.ts'
import { type ShiftResult, shiftTraffic } from '../../../../shared/release/shift/shift.ts'
import type { ReleaseContext, Workbench } from '../../../../shared/release/workbench.ts'
import { wholeOf } from '../../../../shared/rollout/intent.ts'
import { otherSlot, type Slot } from '../../../../shared/rollout/slots.ts'
import { type Candidate, nameOf } from '../plan.ts'
import type { Attempt, RollbackRequest } from './way.ts'

/** A service whose traffic goes back. */
export interface Leaving {
  readonly bench: Workbench
  /** The slot that its traffic is to leave. */
  readonly from: Slot
  readonly candidate: Candidate
  /** What it goes back from. */
  readonly live: Candidate | undefined
}

export interface Move {
  /** Looks again once the turn has come: `go`, `done`, else why not. */
  readonly confirm: (releaseId: number) => Promise<string>
  /** Brings the candidate to the free slot first, where it is not there any more. */
  readonly prepare?: (slot: Slot, releaseId: number) => Promise<void>
}

/**
 * Moves all traffic to the other slot: a release of its own, under the lock. Of several services it is one release with one journal.
 *
 * @param leaving  in the order in which traffic goes back
 */
export async function moveTraffic(
  { settings, context, reason }: Pick<RollbackRequest, 'settings' | 'context' | 'reason'>,
  leaving: readonly [Leaving, ...Leaving[]],
  move: Move,
): Promise<Attempt> {
  const { environment, policy } = settings
  const [{ bench, from }, ...others] = leaving
  const { isProduction, isLocked, traffic } = bench.settings
  const { releaseId } = await openRelease(
    {
      op: 'rollback',
      environment,
      isProduction,
      driver: traffic.kind,
      route: traffic.driver.route,
      steps: policy.steps,
      told: (others.length > 0 ? tellTogether : tell)(policy, bench.settings),
      ...contentOf(leaving),
      onInterrupt: 'forward',
      // never an automatic rollback of a rollback
      onFailure: 'hold',
      lock: isLocked,
      reason,
    },
    {
      github: bench.github,
      driver: bench.driver,
      run: context.run,
      log: context.log,
      signal: context.signal,
      lock: (mine) => bench.lock(mine, policy),
      remember: (id) => context.state.save('release-id', String(id)),
    },
  )
  const to = otherSlot(from)
  const session = bench.session(releaseId)
  const finish = async (phase: 'SUPERSEDED' | 'FAILED_SAFE', kind: Attempt['kind'], why: string): Promise<Attempt> => {
    await session.ledger.end({ phase, slot: to, reason: why })
    const done = phase === 'SUPERSEDED'
    return { done, kind, reason: why, releaseId, slot: done ? to : undefined }
  }
  const names = leaving.map(({ candidate }) => nameOf(candidate)).join(', ')
  const found = await move.confirm(releaseId)
  if (found === 'done') return finish('SUPERSEDED', 'good', `${names} has all the traffic already`)
  if (found !== 'go') return finish('FAILED_SAFE', 'bad', found)
  const away = leaving.map((one) => says(one, leaving, `away from ${one.from}; back to ${whereOf(one)}`)).join(', ')
  await session.ledger.append({ phase: 'LOCKED', slot: to, reason: away })
  if (others.length > 0)
    for (const [place, one] of leaving.entries()) {
      const { service } = one.bench.settings
      const slot = otherSlot(one.from)
      const step = [place + 1, leaving.length] as const
      await session.ledger.append({ phase: 'PREPARED', step, slot, service, reason: `${service} goes to ${slot}` })
    }
  try {
    await move.prepare?.(to, releaseId)
  } catch (thrown) {
    if (context.signal.aborted || isJournalUnavailable(thrown)) throw thrown
    return finish('FAILED_SAFE', 'error', describeError(thrown))
  }
  const moves = leaving.map((one) => {
    const route = withQuickLook(one.bench.route(policy, otherSlot(one.from)))
    return {
      route: others.length > 0 ? { ...route, service: one.bench.settings.service } : route,
      to: otherSlot(one.from),
    }
  })
  const [first, ...rest] = moves
  if (!first) throw new Error('a rollback moves the traffic of one service at least')
  const result = await shiftTraffic(session, {
    moves: [first, ...rest],
    steps: [100],
    bake: 0,
    onFailure: 'hold',
    onInconclusive: policy.onInconclusive,
    needsWayBack: false,
  })
  const { ended, kind, reason: why } = result
  const done = ended === 'COMMITTED'
  const tidied =
    others.length > 0
      ? tidyUp(context, bench, releaseId, result)
      : done && retire(context, bench, { id: releaseId, environment, intent: { service: bench.settings.service } })
  return {
    ...{ done, kind, reason: why, releaseId, slot: ended === 'FAILED_SAFE' ? undefined : to },
    ...(tidied && { tidied }),
  }
}

/** What goes back, for the record of the rollback. */
function contentOf(leaving: readonly [Leaving, ...Leaving[]]) {
  const [{ bench, candidate, live }, ...others] = leaving
  const rollbackOf = leaving.every((one) => one.live?.releaseId === live?.releaseId) ? live?.releaseId : undefined
  const { artifact, version } = candidate
  if (others.length === 0) return { service: bench.settings.service, artifact, version, rollbackOf }
  const parts = leaving.map((one) => ({
    name: one.bench.settings.service,
    resource: one.bench.settings.traffic.driver.route,
    revision: one.candidate.artifact,
    version: one.candidate.version,
  }))
  return { service: '', parts, ...wholeOf(parts), rollbackOf }
}

function says({ bench }: Leaving, { length }: readonly Leaving[], what: string): string {
  return length === 1 ? what : `${bench.settings.service}: ${what}`
}

function whereOf({ candidate, from }: Leaving): string {
  return `${nameOf(candidate)} on ${otherSlot(from)}`
}

/** A record of each of several services, and tidiness in GitHub's list of environments: worth a warning, never a rollback that has worked. */
async function tidyUp(
  context: ReleaseContext,
  bench: Workbench,
  releaseId: number,
  { ended }: ShiftResult,
): Promise<void> {
  const record = await readRelease(bench.github, releaseId).catch((thrown: unknown) => {
    context.log.warning(`earlier deployments could not be made inactive: ${describeError(thrown)}`)
    return undefined
  })
  if (!record) return
  await recordParts(context, bench, record)
  if (ended === 'COMMITTED') await retire(context, bench, record)
}

/** Seconds count: once traffic is back, the old version is looked at for its health only; `watch` comes after. */
function withQuickLook(route: Route): Route {
  return {
    ...route,
    async analyse(slot) {
      const healthy = await route.isHealthy(slot)
      return {
        verdict: healthy ? 'healthy' : 'unhealthy',
        reason: `${slot} is ${healthy ? '' : 'not '}healthy with all the traffic`,
        requests: 3,
        failed: healthy ? 0 : 3,
      }
    },
  }
}
