import { type Facts, gatherFacts } from '../facts.ts'
import { whyNotOnSchema } from '../guard.ts'
import { type Candidate, recheck } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { RollbackRequest } from './way.ts'

/**
 * Looks again once the turn has come: another version may have come while it was waited for, or the schema may have changed.
 *
 * @param own  the release of the rollback
 * @returns found: `go`; `done`: the candidate has the traffic; else why not
 */
export async function lookAgain(
  own: number,
  {
    settings,
    context,
    facts,
    candidate,
  }: Pick<RollbackRequest, 'settings' | 'context' | 'facts'> & {
    readonly candidate: Candidate
  },
  ports: RollbackPorts,
): Promise<{ readonly found: string; readonly now: Facts }> {
  const now = await gatherFacts(settings, context, ports, own)
  const found = recheck(facts.history, candidate, now.history)
  if (found !== 'go') return { found, now }
  return { found: (await whyNotOnSchema(settings, candidate, now.releases, ports.justListed)) ?? 'go', now }
}
