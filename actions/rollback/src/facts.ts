import type { ActionContext } from '../../../shared/action/action.ts'
import { askOnce, createTracer, originOf } from '../../../shared/release/lock/provenance.ts'
import { assertRead } from '../../../shared/release/lock/sealed.ts'
import { listReleases, type ReleaseRecord } from '../../../shared/release/lock/record.ts'
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
  { environment, service, to }: RollbackInputs,
  context: ActionContext,
  { bench, github, target }: RollbackPorts,
  own?: number,
): Promise<Facts> {
  const { signal, config, log } = context
  const weights = await bench?.driver.observe(signal)
  const listed = (await listReleases(github, environment, service)).filter(({ id }) => id !== own)
  assertRead(environment, listed)
  const trace = createTracer(originOf(config, environment))
  const asking = { runs: askOnce(github.runs) }
  const traced = new Map(await Promise.all(listed.map(async (one) => [one.id, await trace(asking, one)] as const)))
  const releases = listed.filter(({ id }) => traced.get(id) !== 'refuted')
  const untraced = new Set(releases.filter(({ id }) => traced.get(id) === 'unknown').map(({ id }) => id))
  const left = listed.filter(({ id }) => traced.get(id) === 'refuted').map(({ id }) => id)
  if (left.length > 0) log.warning(`ignored, because the run they name did not make them: ${left.join(', ')}`)
  if (untraced.size > 0)
    log.warning(
      `candidates only by \`to\`, because GitHub shows no run for them (needs actions: read): ${[...untraced].join(', ')}`,
    )
  const route = bench ? ((weights && activeSlot(weights)) ?? 'split') : 'none'
  const seen = !bench && target ? await lookAt(target, context) : undefined
  const image = config?.services?.[service]?.image
  return { history: readHistory(releases, route, { seen, image, untraced, to }), releases, weights }
}
