import type { RestorePart } from '../../../../shared/database/restore-part.ts'
import { describeError } from '../../../../shared/errors/action-error.ts'
import { settleChanges } from '../../../../shared/release/applied-changes.ts'
import { acquire } from '../../../../shared/release/lock/acquire.ts'
import { endOfAbandoned } from '../../../../shared/release/lock/close-abandoned.ts'
import { openRelease } from '../../../../shared/release/lock/open.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import { tell } from '../../../../shared/release/settings/told.ts'
import { isJournalUnavailable } from '../../../../shared/release/shift/ledger.ts'
import { reconcileRelease } from '../../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../../shared/release/shift/shift.ts'
import { slotOf, wasArmed } from '../../../../shared/rollout/journal.ts'
import { otherSlot } from '../../../../shared/rollout/slots.ts'
import { gatherFacts } from '../facts.ts'
import type { WayBack } from '../ladder.ts'
import { isStillInSlot, nameOf, recheck, unitKinds } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { RollbackRequest } from '../ways/way.ts'
import { codeMove } from './code.ts'
import { type Goal, partsOf, readGoal, tellGoal, type WithPart } from './desk.ts'
import { dataRoute, dataRouteName } from './routes.ts'
import { sessionFor } from './session.ts'
import type { DataSettings } from '../data-settings.ts'

export interface DataRequest extends Omit<RollbackRequest, 'candidate'> {
  readonly data: DataSettings
  readonly goal: Goal
  /** What the code goes back to; undefined: only data goes back. */
  readonly candidate: RollbackRequest['candidate'] | undefined
}

/**
 * Data, and with it the code, as one release under the lock: the backup is proven and made ready before anything changes; then the data
 * goes back, then the code, then traffic; what fails is undone in reverse.
 */
export async function goBackWithData(
  request: DataRequest,
  ports: RollbackPorts,
  withPart: WithPart = partsOf(request.data, request.context),
): Promise<WayBack> {
  const { context, goal, candidate } = request
  const attempt = await withPart(context.run.runId, goal, (part) => {
    context.log.notice(`going back to ${part.goal}: ${part.loss}; what is there now is kept aside`)
    return restoreAsRelease({ ...request, part, withPart }, ports)
  })
  return { ...attempt, notTaken: [], strategy: candidate ? 'full' : 'database' }
}

type Attempt = Omit<WayBack, 'notTaken' | 'strategy'>
type Ready = DataRequest & { readonly part: RestorePart; readonly withPart: WithPart }

async function restoreAsRelease(ready: Ready, ports: RollbackPorts): Promise<Attempt> {
  const { settings, context, data, goal, facts, candidate, part, withPart, reason } = ready
  const { environment, service, policy } = settings
  const { bench, github } = ports
  const { live, from } = facts.history
  const to = bench && from ? (candidate ? otherSlot(from) : from) : 'green'
  const database = dataRoute(part, to, data.observation)
  const stays = candidate ?? live
  const isKept = candidate !== undefined && isStillInSlot(candidate, to, facts.releases)
  const { releaseId } = await openRelease(
    {
      op: 'rollback',
      environment,
      isProduction: settings.isProduction,
      driver: unitKinds[candidate ? 'full' : 'database'],
      // who is not told of the database must not go on with it
      route: dataRouteName(part.database),
      steps: [100],
      told: {
        ...(bench ? tell(policy, bench.settings) : {}),
        ...tellGoal(goal),
        previous: live?.artifact ?? '',
        ...(isKept ? { kept: 'true' } : {}),
      },
      service,
      artifact: stays?.artifact ?? '',
      version: stays?.version ?? '',
      onInterrupt: 'forward',
      onFailure: 'revert',
      lock: data.isLocked,
      rollbackOf: live?.releaseId,
      reason,
    },
    {
      github,
      driver: bench?.driver ?? database.driver,
      run: context.run,
      log: context.log,
      signal: context.signal,
      lock: (mine) =>
        acquire(mine, {
          ...{ github, run: context.run, clock: context.clock, log: context.log, signal: context.signal },
          origin: settings.origin,
          patience: data.patience,
          settle: async (dead) => {
            await settleUnit(dead, { settings, context, data, turnOf: mine.id, holder: 'dead' }, ports, withPart)
          },
        }),
      remember: (id) => context.state.save('release-id', String(id)),
    },
  )
  const session = sessionFor(settings, context, { github, releaseId })
  const stop = async (kind: 'bad' | 'error', why: string): Promise<Attempt> => {
    await session.ledger.end({ phase: 'FAILED_SAFE', slot: to, reason: why })
    return { done: false, kind, reason: why, releaseId, slot: undefined }
  }
  if (candidate) {
    const now = await gatherFacts(settings, context, ports, releaseId)
    const found = recheck(facts.history, candidate, now.history)
    if (found !== 'go') return stop('bad', found === 'done' ? `${nameOf(candidate)} went live while it waited` : found)
  }
  if ((await part.live()) === 'restored') {
    const why = `${part.database} is at ${part.goal} already`
    if (candidate) return stop('bad', `${why}: roll back the application alone`)
    await session.ledger.end({ phase: 'COMMITTED', slot: to, reason: why })
    return { done: true, kind: 'good', reason: why, releaseId, slot: undefined }
  }
  const what = candidate ? `${part.database} and ${nameOf(candidate)}` : part.database
  await session.ledger.append({ phase: 'LOCKED', slot: to, reason: `back to ${part.goal}: ${what}` })
  try {
    await part.prepare()
  } catch (thrown) {
    if (context.signal.aborted || isJournalUnavailable(thrown)) throw thrown
    return stop('error', `nothing was changed: ${describeError(thrown)}`)
  }
  await session.ledger.append({
    phase: 'VERIFIED',
    slot: to,
    reason: `${part.goal} is ready; ${part.loss}`,
  })
  const previous = live?.artifact ?? ''
  const move = candidate && codeMove({ settings, context, releaseId, candidate, previous, to, part, isKept }, ports)
  const result = await shiftTraffic(session, {
    moves: [{ route: database, to }, ...(move ? [move] : [])],
    ...{ steps: [100], bake: 0, onFailure: 'revert', needsWayBack: false },
    onInconclusive: policy.onInconclusive,
  })
  const done = result.ended === 'COMMITTED'
  if (done) await settleSchema(part, settings, context, ports)
  const kept = await part.keptAside().catch(() => '')
  return {
    done,
    kind: result.kind,
    reason: done ? saidOf(part, kept) : result.reason,
    releaseId,
    slot: result.ended === 'FAILED_SAFE' || !bench ? undefined : to,
  }
}

/** What was applied beside releases may be taken back by this: the next rollback is told so. */
async function settleSchema(
  part: RestorePart,
  { environment }: Pick<DataRequest['settings'], 'environment'>,
  { run, log, signal }: DataRequest['context'],
  { github }: RollbackPorts,
): Promise<void> {
  try {
    await settleChanges(github, environment, await part.seen(run.workspace), run)
  } catch (thrown) {
    signal.throwIfAborted()
    log.warning(`what rollbacks are told of the schema may be out of date: ${describeError(thrown)}`)
  }
}

function saidOf({ database, goal, loss }: RestorePart, kept: string): string {
  return `${database} is back at ${goal}; ${loss}${kept === '' ? '' : `; what was there is kept: ${kept}`}`
}

export interface Settling extends Pick<DataRequest, 'settings' | 'context' | 'data'> {
  readonly holder: 'self' | 'dead'
  /** The release in whose name another one is put in order. */
  readonly turnOf?: number
}

/** Goes on with a release that nobody finished: of data with the restore of the run that made it, of traffic alone with that. */
export async function settleUnit(
  record: ReleaseRecord,
  settling: Settling,
  ports: RollbackPorts,
  withPart: WithPart = partsOf(settling.data, settling.context),
): Promise<string> {
  const { settings, context, data, holder, turnOf } = settling
  const { policy, origin } = settings
  const { github, bench } = ports
  const { intent, id, journal } = record
  const session = sessionFor(settings, context, { github, releaseId: id, turnOf })
  const options = {
    ...{ github, holder, origin, grace: data.grace, bake: policy.bake },
    ...{ onInconclusive: policy.onInconclusive, isForRollback: holder === 'dead' },
  }
  const goal = readGoal(intent.told)
  const hasCode = intent.driver === unitKinds.full
  if (goal && (hasCode || intent.driver === unitKinds.database))
    return withPart(intent.run.id, goal, async (part) => {
      if (wasArmed(journal)) await part.startDependants()
      const to = slotOf(journal) ?? 'green'
      const candidate = { artifact: intent.artifact ?? '', version: intent.version ?? '' }
      const { previous = '', kept } = intent.told ?? {}
      const code = { settings, context, releaseId: id, candidate, to, part, previous, isKept: kept === 'true' }
      const others = hasCode ? [codeMove(code, ports).route] : []
      const became = await reconcileRelease(session, record, {
        ...options,
        routes: [dataRoute(part, to, data.observation), ...others],
      })
      await settleSchema(part, settings, context, ports)
      return became
    })
  if (bench) return reconcileRelease(session, record, { ...options, routes: await bench.routesOf(record, policy) })
  await session.ledger.end({ ...endOfAbandoned(record), slot: undefined })
  return 'human'
}
