import type { ActionContext } from '../../../shared/action/action.ts'
import { listReleases, type ReleaseRecord } from '../../../shared/release/record.ts'
import { activeSlot, type Weights } from '../../../shared/rollout/slots.ts'
import type { RollbackInputs } from './inputs.ts'
import { type History, readHistory } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import { lookAt } from './target.ts'

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
  context: ActionContext,
  { bench, github, target }: RollbackPorts,
  own?: number,
): Promise<Facts> {
  const weights = await bench?.driver.observe(context.signal)
  const releases = (await listReleases(github, environment, service)).filter(({ id }) => id !== own)
  const route = bench ? ((weights && activeSlot(weights)) ?? 'split') : 'none'
  const seen = !bench && target ? await lookAt(target, context) : undefined
  return { history: readHistory(releases, route, seen), releases, weights }
}
