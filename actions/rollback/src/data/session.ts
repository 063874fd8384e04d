import type { GitHub } from '../../../../shared/github/ports.ts'
import { createLedger } from '../../../../shared/release/shift/ledger.ts'
import type { Session } from '../../../../shared/release/shift/session.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import type { RollbackSettings } from '../resolve.ts'

interface Journalled {
  readonly github: GitHub
  readonly releaseId: number
  /** The release in whose name this one is put in order. */
  readonly turnOf?: number | undefined
}

/** What a release of data works with: it may have no traffic of its own. */
export function sessionFor(
  { origin, traffic, target }: Pick<RollbackSettings, 'origin' | 'traffic' | 'target'>,
  { clock, log, signal, run }: ReleaseContext,
  { github, releaseId, turnOf }: Journalled,
): Session {
  const links = { logUrl: run.runUrl, environmentUrl: traffic?.traffic.driver.publicUrl ?? target?.publicUrl ?? '' }
  return { ledger: createLedger({ github, releaseId, links, turnOf, origin, clock, log, signal }), clock, log, signal }
}
