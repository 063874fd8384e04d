import type { ActionContext } from '../../../shared/action/action.ts'
import { listReleases, type ReleaseRecord } from '../../../shared/release/record.ts'
import { activeSlot, type Weights } from '../../../shared/rollout/slots.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Means } from './means.ts'
import { type History, readHistory } from './plan.ts'

/** What a rollback is planned on, seen at one moment. */
export interface Facts {
  readonly history: History
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[]
  readonly weights: Weights | undefined
}

/** @param own  the rollback's own release, which is no part of the history */
export async function gatherFacts(
  { environment, service }: RollbackInputs,
  { signal, config }: ActionContext,
  { bench, github }: Means,
  own?: number,
): Promise<Facts> {
  const weights = await bench?.driver.observe(signal)
  const releases = (await listReleases(github, environment, service)).filter(({ id }) => id !== own)
  const route = bench ? ((weights && activeSlot(weights)) ?? 'split') : 'none'
  return { history: readHistory(releases, route, config?.services?.[service]?.image), releases, weights }
}
