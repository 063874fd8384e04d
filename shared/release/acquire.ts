import type { RunContext } from '../action/run-context.ts'
import type { Log } from '../action/log.ts'
import { ActionError, DeadlineExceededError } from '../errors/action-error.ts'
import type { GitHub } from '../github/ports.ts'
import { terminalEntry, wasArmed } from '../rollout/journal.ts'
import { type Contender, whoseTurn } from '../rollout/queue.ts'
import type { Clock } from '../time/clock.ts'
import { holderOf } from './holder.ts'
import { listReleases, type ReleaseRecord, writeEntry } from './record.ts'

export interface LockPatience {
  /** How long to wait for those ahead, in milliseconds. */
  readonly timeout: number
  /** Between two looks. */
  readonly poll: number
  /** GitHub's lists lag behind its writes: the own entry must be seen twice, this far apart. */
  readonly settle: number
  /** After taking over from a dead run: a request it sent last may still land. */
  readonly grace: number
}

export interface Locking {
  readonly github: GitHub
  readonly run: RunContext
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  readonly patience: LockPatience
  /** Puts a release in order whose run is over. */
  readonly settle: (dead: ReleaseRecord) => Promise<void>
}

/**
 * Waits until a release is the oldest one of its environment and service that has not ended. The releases that dead
 * runs left are put in order on the way.
 *
 * @throws DeadlineExceededError, naming the holder; ActionError LEASE_LOST when a rollback went ahead
 */
export async function acquire(
  mine: { id: number; environment: string; service: string; op: Contender['op'] },
  locking: Locking,
): Promise<void> {
  const { clock, log, patience, signal, github, run } = locking
  const deadline = clock.now() + patience.timeout
  let firstSeen: number | undefined
  let tookOver = false
  let waitingFor = 0
  for (;;) {
    signal.throwIfAborted()
    const releases = await listReleases(github, mine.environment, mine.service)
    const own = releases.find(({ id }) => id === mine.id)
    const ended = own && terminalEntry(own.journal)
    if (ended)
      throw new ActionError('LEASE_LOST', `release ${mine.id} ended while it waited: ${ended.phase}: ${ended.reason}`)
    const others = await contenders(
      releases.filter(({ id }) => id < mine.id),
      locking,
    )
    const turn = whoseTurn(mine, others)
    if (turn.turn === 'reconcile') {
      const dead = releases.find(({ id }) => id === turn.id)
      log.event(
        `release ${turn.id} was left unfinished by a run that is over (${dead?.intent.run.url ?? 'unknown run'}): putting it in order`,
      )
      if (dead) await locking.settle(dead)
      tookOver = true
      continue
    }
    if (turn.turn === 'supersede') {
      log.event(`release ${turn.id} has not touched traffic: this rollback goes ahead of it`)
      await writeEntry(
        github,
        turn.id,
        { phase: 'SUPERSEDED', step: [0, 0], slot: undefined, reason: `rollback ${mine.id} goes first` },
        { logUrl: run.runUrl },
      )
      continue
    }
    if (turn.turn === 'mine' && own) {
      firstSeen ??= clock.now()
      if (clock.now() - firstSeen >= patience.settle) break
    }
    if (turn.turn === 'wait' && turn.for !== waitingFor) {
      waitingFor = turn.for
      log.event(`waiting for release ${turn.for} (${releases.find(({ id }) => id === turn.for)?.intent.run.url ?? ''})`)
    }
    const wait = turn.turn === 'mine' ? Math.max(1, Math.min(patience.settle, patience.poll)) : patience.poll
    if (clock.now() + wait > deadline) {
      throw new DeadlineExceededError(
        `the lock of ${mine.environment}`,
        turn.turn === 'wait' ? `release ${turn.for} holds it` : 'the own release is not listed yet',
      )
    }
    await clock.sleep(wait, signal)
  }
  if (tookOver) await clock.sleep(patience.grace, signal)
}

async function contenders(older: readonly ReleaseRecord[], { github, run }: Locking): Promise<readonly Contender[]> {
  const open = older.filter(({ journal }) => !terminalEntry(journal))
  return Promise.all(
    open.map(async (record) => ({
      id: record.id,
      op: record.intent.op,
      armed: wasArmed(record.journal),
      holder: await holderOf(github, run, record),
    })),
  )
}
