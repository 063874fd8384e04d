import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { WayBack } from './ladder.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'

/** Monitoring after the traffic is back; what it finds is told, and never rolled back by itself. */
export async function watch(
  { policy }: Pick<RollbackSettings, 'policy'>,
  context: ReleaseContext,
  { bench }: Pick<RollbackPorts, 'bench'>,
  attempt: Pick<WayBack, 'done' | 'slot'>,
): Promise<AnalysisResult | undefined> {
  if (!attempt.done || policy.bake === 0) return undefined
  if (!bench) context.log.warning('watch is ignored: it needs a driver')
  if (!bench || attempt.slot === undefined) return undefined
  context.log.event(`watching ${attempt.slot}`)
  return bench.route(policy, undefined).analyse(attempt.slot, { kind: 'bake', again: false }, context.signal)
}
