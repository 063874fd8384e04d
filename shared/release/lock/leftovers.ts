import type { RunContext } from '../../log/run-context.ts'
import type { GitHub } from '../../github/ports.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import type { Clock } from '../../time/clock.ts'
import { holderOf } from './holder.ts'
import { readReleases, type ReleaseRecord } from './record.ts'

/** How many Deployments are looked through at about most. */
const deepest = 1_000

/** What is left unfinished in an environment. */
export interface Leftovers {
  /** Newest first. */
  readonly open: readonly ReleaseRecord[]
  /** One of them that a run is at work on: it goes on, or puts the others in order itself. */
  readonly underWay: ReleaseRecord | undefined
}

/**
 * Looks for releases of these services that have not ended, and whether somebody is at work on one of them.
 *
 * @param of.services  those that share one of these names
 */
export async function lookForLeftovers(
  { environment, services }: { readonly environment: string; readonly services: readonly string[] },
  { github, run, clock }: { readonly github: GitHub; readonly run: RunContext; readonly clock: Clock },
): Promise<Leftovers> {
  const open: ReleaseRecord[] = []
  for await (const one of readReleases(github, { environment, sharing: new Set(services) }, deepest))
    if (one.intent.partOf === undefined && !terminalEntry(one.journal)) open.push(one)
  for (const one of open) if ((await holderOf(github, run, one, clock.now())) !== 'dead') return { open, underWay: one }
  return { open, underWay: undefined }
}
