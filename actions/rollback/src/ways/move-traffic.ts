import { describeError } from '../../../../shared/errors/action-error.ts'
import { tell } from '../../../../shared/release/settings/told.ts'
import { openRelease } from '../../../../shared/release/lock/open.ts'
import { readRelease } from '../../../../shared/release/lock/record.ts'
import { retirePrevious } from '../../../../shared/release/lock/retire.ts'
import { isJournalUnavailable } from '../../../../shared/release/shift/ledger.ts'
import type { Route } from '../../../../shared/release/shift/session.ts'
import { shiftTraffic } from '../../../../shared/release/shift/shift.ts'
import type { ReleaseContext, Workbench } from '../../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../../shared/rollout/slots.ts'
import { nameOf } from '../plan.ts'
import type { Attempt, RollbackRequest } from './way.ts'

export interface Move {
  /** The slot that the traffic is to leave. */
  readonly from: Slot
  /** Looks again once the turn has come: `go`, `done`, else why not. */
  readonly confirm: (releaseId: number) => Promise<string>
  /** Brings the candidate to the free slot first, where it is not there any more. */
  readonly prepare?: (slot: Slot, releaseId: number) => Promise<void>
}

/** Moves all traffic to the other slot: a release of its own, under the lock. */
export async function moveTraffic(request: RollbackRequest, bench: Workbench, move: Move): Promise<Attempt> {
  const { settings, context, candidate, facts, reason } = request
  const { environment, service, policy } = settings
  const { from } = move
  const { releaseId } = await openRelease(
    {
      op: 'rollback',
      environment,
      isProduction: bench.settings.isProduction,
      driver: bench.settings.traffic.kind,
      route: bench.settings.traffic.driver.route,
      steps: policy.steps,
      told: tell(policy, bench.settings),
      service,
      artifact: candidate.artifact,
      version: candidate.version,
      onInterrupt: 'forward',
      // never an automatic rollback of a rollback
      onFailure: 'hold',
      lock: bench.settings.isLocked,
      rollbackOf: facts.history.live?.releaseId,
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
  const route = withQuickLook(bench.route(policy, to))
  const finish = async (phase: 'SUPERSEDED' | 'FAILED_SAFE', kind: Attempt['kind'], why: string): Promise<Attempt> => {
    await session.ledger.end({ phase, slot: to, reason: why })
    const done = phase === 'SUPERSEDED'
    return { done, kind, reason: why, releaseId, slot: done ? to : undefined }
  }
  const found = await move.confirm(releaseId)
  if (found === 'done') return finish('SUPERSEDED', 'good', `${nameOf(candidate)} has all the traffic already`)
  if (found !== 'go') return finish('FAILED_SAFE', 'bad', found)
  await session.ledger.append({
    phase: 'LOCKED',
    slot: to,
    reason: `away from ${from}; back to ${nameOf(candidate)} on ${to}`,
  })
  try {
    await move.prepare?.(to, releaseId)
  } catch (thrown) {
    if (context.signal.aborted || isJournalUnavailable(thrown)) throw thrown
    return finish('FAILED_SAFE', 'error', describeError(thrown))
  }
  const result = await shiftTraffic(session, {
    moves: [{ route, to }],
    steps: [100],
    bake: 0,
    onFailure: 'hold',
    onInconclusive: policy.onInconclusive,
    needsWayBack: false,
  })
  if (result.ended === 'COMMITTED') await retire(context, bench, releaseId)
  const { ended, kind, reason: why } = result
  return { done: ended === 'COMMITTED', kind, reason: why, releaseId, slot: ended === 'FAILED_SAFE' ? undefined : to }
}

/** Tidiness in GitHub's list of environments: worth a warning, never a rollback that has worked. */
async function retire({ log }: ReleaseContext, { github }: Workbench, releaseId: number): Promise<void> {
  try {
    const record = await readRelease(github, releaseId)
    if (record) await retirePrevious(github, record)
  } catch (thrown) {
    log.warning(`earlier deployments could not be made inactive: ${describeError(thrown)}`)
  }
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
