import { ConfigurationError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { assertHolding } from '../../release/lock/lease.ts'
import type { Origin } from '../../release/lock/provenance.ts'
import { readRelease } from '../../release/lock/record.ts'
import type { Slot } from '../../rollout/slots.ts'
import { misfit } from './misfit.ts'

/** A release that a deployment is a part of: its lock is the release's, and so is its record. */
export interface UnderRelease {
  readonly releaseId: number
  readonly environment: string
  readonly slot: Slot | undefined
  /** What a run must be for its release to count. */
  readonly origin: Origin
}

/** @throws ConfigurationError where the deployment is not what the release is for: customers may be on that slot */
export async function assertFits(under: UnderRelease | undefined, github: () => Promise<GitHub>): Promise<void> {
  const release = under && (await readRelease(await github(), under.releaseId))
  const problems = release ? misfit(release, under) : []
  if (problems.length > 0) throw new ConfigurationError(problems)
}

/** To be asked before every effect. */
export function holdsOf(under: UnderRelease | undefined, github: () => Promise<GitHub>): () => Promise<void> {
  if (!under) return () => Promise.resolve()
  return async () => {
    await assertHolding(await github(), under.releaseId, under.origin)
  }
}
