import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { RunContext } from '../../log/run-context.ts'
import { isParked } from '../../rollout/gate.ts'
import { type JournalEntry, slotOf, standing, wasArmed } from '../../rollout/journal.ts'
import { type ReleaseRecord, writeEntry } from './record.ts'

/** How a release ends that a dead run left, where there are no slots to look at. */
export type Abandoned = Pick<JournalEntry, 'reason'> & { readonly phase: 'SUPERSEDED' | 'FAILED_SAFE' | 'NEEDS_HUMAN' }

/**
 * How a deployment in place ends whose run is over.
 *
 * @param next  the deployment that puts another in its place; undefined: none does
 */
export function endOfDeployment({ journal }: Pick<ReleaseRecord, 'journal'>, next?: number): Abandoned {
  if (isParked(journal)) return { phase: 'FAILED_SAFE', reason: 'nobody approved it in time; nothing was deployed' }
  if (next !== undefined) return { phase: 'SUPERSEDED', reason: `its run is over; deployment ${next} goes on` }
  return journal.some(({ phase }) => phase === 'PREPARED' || phase === 'INTERRUPTED')
    ? { phase: 'NEEDS_HUMAN', reason: 'its run ended while it deployed: look at what runs, or deploy again' }
    : { phase: 'FAILED_SAFE', reason: 'its run ended before anything was deployed' }
}

/**
 * Ends what a dead run left ahead of a release that moves no traffic.
 *
 * @param mine  the release whose turn it is
 * @throws ActionError RELEASE_UNFINISHED where traffic may be between two slots, which only blue-green-switch can put in order, and where
 * this very job is in the middle of that release
 */
export async function closeAbandoned(
  dead: ReleaseRecord,
  mine: number,
  { github, run }: { readonly github: GitHub; readonly run: RunContext },
): Promise<void> {
  const { id, intent, journal } = dead
  const isOurs = intent.run.id === run.runId && intent.run.attempt === run.runAttempt
  if (intent.op === 'switch' && isOurs)
    throw new ActionError(
      'RELEASE_UNFINISHED',
      `release ${id} was opened by this job and is not over: give its id as release-id`,
    )
  if (slotOf(journal) !== undefined && wasArmed(journal))
    throw new ActionError(
      'RELEASE_UNFINISHED',
      `release ${id} (${intent.run.url ?? 'unknown run'}) was cut off while it moved traffic`,
    )
  const { phase, reason } = endOfAbandoned(dead, mine)
  await writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl })
}

/** How anything ends that a dead run left, where there is nothing to look at. */
export function endOfAbandoned(dead: Pick<ReleaseRecord, 'intent' | 'journal'>, next?: number): Abandoned {
  return dead.intent.op === 'deploy' ? endOfDeployment(dead, next) : endOfRelease(dead.journal)
}

function endOfRelease(journal: readonly JournalEntry[]): Abandoned {
  const last = standing(journal)?.phase ?? 'PLANNED'
  return wasArmed(journal)
    ? { phase: 'NEEDS_HUMAN', reason: `stopped at ${last}, in place: look at what runs` }
    : { phase: 'FAILED_SAFE', reason: `stopped at ${last}, before any traffic moved` }
}
