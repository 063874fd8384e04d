import type { RunContext } from '../../log/run-context.ts'
import type { Log } from '../../log/log.ts'
import { ActionError, DeadlineExceededError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { hadTurn, recallOf, terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { type Contender, whoseTurn } from '../../rollout/queue.ts'
import type { Clock } from '../../time/clock.ts'
import { gateOf, isParked } from '../../rollout/gate.ts'
import { isTaken } from '../../rollout/reconcile.ts'
import { holderOf } from './holder.ts'
import { createLockRef, type LockKind } from './lock-ref.ts'
import { askOnce, createTracer, type Origin } from './provenance.ts'
import { type ReleaseRecord, withJournal, writeEntry } from './record.ts'
import { type Held, lookAtQueue, type Queued } from './queue-look.ts'

export interface LockPatience {
  /** How long to wait for those ahead, in milliseconds. */
  readonly timeout: number
  /** Between the first two looks; the wait grows to four times that, but for a rollback. */
  readonly poll: number
  /** GitHub's lists lag behind its writes: without the ref, the own entry must have been listed for so long before the list is believed. */
  readonly settle: number
  /** Default: `auto`. */
  readonly kind?: LockKind
}

export interface Locking {
  readonly github: GitHub
  readonly run: RunContext
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  readonly patience: LockPatience
  /** What a run must be for its release to hold the lock. */
  readonly origin: Origin
  /** Puts a release in order whose run is over. */
  readonly settle: (dead: ReleaseRecord) => Promise<void>
  /** Told of the release whose turn was before, once it is this one's: it was read anyway. */
  readonly onTurn?: ((last: ReleaseRecord | undefined) => void) | undefined
}

/** Milliseconds between two looks for the own entry, which GitHub's list shows after a moment. */
const ownPoll = 250

interface Mine extends Queued {
  readonly op: Contender['op']
}

/**
 * Waits until a release is the oldest one of its environment and service that has not ended. The releases that dead
 * runs left are put in order on the way.
 *
 * @returns `overtaken`: a younger one, to which GitHub did not list this one in time, had the strict lock since; edges refuse a
 *   lower id than the last, so this release must be opened again to get a higher one
 * @throws DeadlineExceededError, naming the holder; ActionError LEASE_LOST when a rollback went ahead
 */
export async function acquire(mine: Mine, locking: Locking): Promise<'mine' | 'overtaken'> {
  const { clock, log, patience, signal } = locking
  const deadline = clock.now() + patience.timeout
  const trace = createTracer(locking.origin)
  // what deploys in place locks several names at once, for which one ref does not stand
  const kind = mine.resources === undefined ? (patience.kind ?? 'auto') : 'bakery'
  const ref = createLockRef(mine, kind, locking)
  // a list that lags must not make this run write a second time what it wrote to another release
  const settled = new Set<number>()
  const asked = new Set<number>()
  let firstListed: number | undefined
  let holder = ''
  let poll = patience.poll
  async function pause(wait: number): Promise<void> {
    if (clock.now() + wait > deadline) {
      const seen = holder === '' ? 'GitHub does not list this release yet' : `${holder} holds it`
      throw new DeadlineExceededError(`the lock of ${mine.environment}`, seen)
    }
    await clock.sleep(wait, signal)
  }
  for (;;) {
    signal.throwIfAborted()
    // who lives is asked anew at each look, but once
    const now = { ...locking, github: { ...locking.github, runs: askOnce(locking.github.runs) } }
    const looking = ref.look()
    const [{ own, ahead, holder: latest, last }, held] = await Promise.all([
      lookAtQueue(mine, now.github, trace, looking),
      looking,
    ])
    const ended = own && terminalEntry(own.journal)
    if (ended)
      throw new ActionError('LEASE_LOST', `release ${mine.id} ended while it waited: ${ended.phase}: ${ended.reason}`)
    if (latest && latest.id > mine.id) return 'overtaken'
    if (own) firstListed ??= clock.now()
    const listed = firstListed === undefined ? Math.min(poll, ownPoll) : firstListed + patience.settle - clock.now()
    const wait = ref.isTaken || listed <= 0 ? poll : Math.min(listed, poll)
    if (ref.isTaken || (own && listed <= 0)) {
      const open = ahead.filter(({ id }) => !settled.has(id))
      const turn = whoseTurn({ ...mine, holds: held.release === mine.id }, await contenders(open, held, now))
      // what the dead left is put in order under the lock as well
      const isForMe = turn.turn === 'mine' || turn.turn === 'reconcile'
      if (isForMe && ref.isTaken && !(await ref.take(held))) {
        // somebody else was faster: the next look shows who
        await pause(ownPoll)
        continue
      }
      if (turn.turn === 'mine') {
        locking.onTurn?.(last)
        return 'mine'
      }
      const other = open.find(({ id }) => id === turn.id)
      const waits = other && isParked(other.journal) ? ', which waits for an approval' : ''
      const name = `release ${turn.id} (${other?.intent.run.url ?? 'unknown run'})${waits}`
      if (turn.turn === 'reconcile' && other) {
        log.event(`${name} was abandoned by a finished run; reconciling it`)
        if (await settleOnce(other, locking)) settled.add(turn.id)
        continue
      }
      const isAsked = asked.has(turn.id) || (other && recallOf(other.journal)) !== undefined
      if ((turn.turn === 'supersede' || turn.turn === 'recall') && !isAsked) {
        const done = turn.turn === 'recall' ? 'moves traffic; it is asked to go back' : 'has not moved traffic'
        log.event(`${name} ${done}; this rollback takes precedence`)
        await askToStepBack(turn.id, mine.id, locking)
        asked.add(turn.id)
        continue
      }
      if (holder !== name) log.event(`waiting for ${name}`)
      holder = name
      // seconds count for a rollback
      if (mine.op !== 'rollback') poll = Math.min(poll * 1.5, patience.poll * 4)
    }
    await pause(wait)
  }
}

/**
 * Whoever held it may have ended or parked it just before their run was over, after it was looked at here.
 *
 * @returns whether it is in order now
 */
async function settleOnce(seen: ReleaseRecord, { github, run, clock, settle }: Locking): Promise<boolean> {
  const dead = await withJournal(github, seen)
  if (terminalEntry(dead.journal)) return true
  const wasParked = gateOf(seen.journal) === undefined && gateOf(dead.journal) !== undefined
  if (wasParked && isTaken(await holderOf(github, run, dead, clock.now()))) return false
  await settle(dead)
  return true
}

/** Ends it, or asks it to go back where ARMED comes before this in the journal: the next look tells. */
async function askToStepBack(id: number, mine: number, { github, run }: Locking): Promise<void> {
  const reason = `rollback ${mine} goes first`
  await writeEntry(github, id, { phase: 'SUPERSEDED', step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl })
}

function isOfJob({ runId, runAttempt, jobId }: RunContext, { intent }: ReleaseRecord): boolean {
  const { id, attempt, job } = intent.run
  return jobId !== undefined && id === runId && attempt === runAttempt && job === jobId
}

async function contenders(
  open: readonly ReleaseRecord[],
  { release }: Held,
  { github, run, clock }: Locking,
): Promise<readonly Contender[]> {
  return Promise.all(
    open.map(async (record) => ({
      id: record.id,
      op: record.intent.op,
      armed: wasArmed(record.journal),
      locked: hadTurn(record.journal) || record.id === release,
      // a step of this very job that came before: nobody goes on with it while this one waits
      holder:
        isOfJob(run, record) && !gateOf(record.journal) ? 'dead' : await holderOf(github, run, record, clock.now()),
    })),
  )
}
