import type { RunContext } from '../../log/run-context.ts'
import type { GitHub } from '../../github/ports.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import type { Clock } from '../../time/clock.ts'
import { holderOf } from './holder.ts'
import { listReleases, type ReleaseRecord } from './record.ts'

/** What is left unfinished in an environment. */
export interface Leftovers {
  /** Newest first. */
  readonly open: readonly ReleaseRecord[]
  /** One of them that a run is at work on: it goes on, or puts the others in order itself. */
  readonly underWay: ReleaseRecord | undefined
}

/** Looks for releases that have not ended, and whether somebody is at work on one of them. */
export async function lookForLeftovers(
  { environment, service }: { readonly environment: string; readonly service: string },
  { github, run, clock }: { readonly github: GitHub; readonly run: RunContext; readonly clock: Clock },
): Promise<Leftovers> {
  const open = (await listReleases(github, environment, service)).filter(({ journal }) => !terminalEntry(journal))
  for (const one of open) if ((await holderOf(github, run, one, clock.now())) !== 'dead') return { open, underWay: one }
  return { open, underWay: undefined }
}
