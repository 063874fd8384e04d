import { ActionError, describeError } from '../errors/action-error.ts'
import type { GitHub } from '../github/ports.ts'
import type { Log } from '../log/log.ts'
import type { RunContext } from '../log/run-context.ts'
import type { Clock } from '../time/clock.ts'
import { acquire, type LockPatience } from './lock/acquire.ts'
import { closeAbandoned } from './lock/close-abandoned.ts'
import { openInTurn, type Wanted } from './lock/open.ts'
import type { Origin } from './lock/provenance.ts'
import { createLedger } from './shift/ledger.ts'
import type { Ledger } from './shift/session.ts'

export interface InPlacePorts {
  readonly github: GitHub
  readonly run: RunContext
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
  readonly patience: LockPatience
  /** What a run must be for its release to count. */
  readonly origin: Origin
  /** Shown by GitHub beside the Deployment; `''`: nothing. */
  readonly environmentUrl: string
  /** Called with the id as soon as there is one. */
  remember(releaseId: number): void
}

/**
 * Opens a release that puts a version in the place of another, without slots: under the same lock as every release. Its turn has
 * come once this returns; the caller looks again at what may have changed meanwhile, and writes LOCKED, before it touches anything.
 * A release that does not get its turn is ended.
 *
 * @throws DeadlineExceededError, naming the holder; ActionError LEASE_LOST, RELEASE_UNFINISHED
 */
export async function openInPlace(wanted: Wanted, ports: InPlacePorts): Promise<Ledger> {
  const { github, run, clock, log, signal, patience, origin, environmentUrl } = ports
  const links = { logUrl: run.runUrl, ...(environmentUrl === '' ? {} : { environmentUrl }) }
  let ledger: Ledger | undefined
  try {
    await openInTurn(wanted, {
      github,
      run,
      log,
      remember(releaseId) {
        ledger = createLedger({ github, releaseId, links, origin, clock, log, signal })
        ports.remember(releaseId)
      },
      lock: (mine) =>
        acquire(mine, {
          ...{ github, run, clock, log, signal, patience, origin },
          settle: (dead) => closeAbandoned(dead, mine.id, { github, run }),
        }),
    })
  } catch (thrown) {
    await ledger?.end({ phase: 'FAILED_SAFE', slot: undefined, reason: describeError(thrown) }).catch(sayUnended(log))
    throw thrown
  }
  if (!ledger) throw new Error('a release that was opened has a ledger')
  return ledger
}

/** One that somebody else has ended needs no end. */
function sayUnended(log: Log): (thrown: unknown) => void {
  return (thrown) => {
    if (thrown instanceof ActionError && thrown.code === 'LEASE_LOST') return
    log.warning(`the release that waited could not be ended: ${describeError(thrown)}`)
  }
}
