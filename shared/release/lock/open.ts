import type { ActionContext } from '../../action/action.ts'
import { ActionError } from '../../errors/action-error.ts'
import { isProduction } from '../../policy/production.ts'
import { type Intent, tasks } from '../../rollout/intent.ts'
import { standing, wasArmed } from '../../rollout/journal.ts'
import { activeSlot, describeWeights, type Slot, type Weights } from '../../rollout/slots.ts'
import { listReleases, writeEntry } from './record.ts'
import type { Judging, Workbench } from '../workbench.ts'

export interface Opening {
  readonly op: 'switch' | 'rollback'
  readonly environment: string
  readonly service: string
  readonly artifact: string
  readonly version: string
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
  /** Whether other releases are waited for. */
  readonly lock: boolean
  readonly rollbackOf?: number | undefined
  readonly reason?: string
}

export interface Opened {
  readonly releaseId: number
  /** As seen when its turn had come; undefined when the target does not tell. */
  readonly weights: Weights | undefined
  /** The slot with all the traffic; undefined while it is split. */
  readonly active: Slot | undefined
}

/**
 * Opens a release (its GitHub Deployment) and waits for its turn. Only then it is looked which slot has the traffic: what
 * was active before the wait may not be any more.
 *
 * @param remember  called with the id as soon as there is one, so that the post step finds it
 */
export async function openRelease(
  opening: Opening,
  { run, log, signal, config }: Pick<ActionContext, 'run' | 'log' | 'signal' | 'config'>,
  bench: Pick<Workbench, 'github' | 'driver' | 'settings' | 'lock'>,
  { judging, remember }: { judging: Judging; remember: (releaseId: number) => void },
): Promise<Opened> {
  const { op, environment, service, artifact, version, onInterrupt, onFailure, rollbackOf, reason } = opening
  const intent: Intent = {
    v: 1,
    op,
    service,
    driver: bench.settings.kind,
    route: bench.settings.driver.route,
    artifact,
    version,
    onInterrupt,
    onFailure,
    queued: opening.lock,
    steps: [...judging.steps],
    run: { id: run.runId, attempt: run.runAttempt, url: run.runUrl },
    by: run.triggeringActor,
    ...(rollbackOf === undefined ? {} : { rollbackOf }),
    ...(reason === undefined ? {} : { reason }),
  }
  const { id } = await bench.github.deployments.create({
    ref: run.sha,
    environment,
    task: tasks[op],
    description: [service, version].filter(Boolean).join(' '),
    payload: intent,
    production: isProduction(environment, config),
  })
  remember(id)
  log.event(`release ${id} opened for ${environment}`)
  const planned = { phase: 'PLANNED', step: [0, 0], slot: undefined, reason: 'waiting for its turn' } as const
  await writeEntry(bench.github, id, planned, { logUrl: run.runUrl })
  if (opening.lock) await bench.lock({ id, environment, service, op }, judging)
  const weights = await bench.driver.observe(signal)
  return { releaseId: id, weights, active: weights && activeSlot(weights) }
}

/** Why nothing can be begun while traffic is split, naming the release that left it so. */
export async function splitRoute(
  { github }: Pick<Workbench, 'github'>,
  { environment, service }: { environment: string; service: string },
  weights: Weights | undefined,
): Promise<ActionError> {
  const last = (await listReleases(github, environment, service)).find(({ journal }) => wasArmed(journal))
  const said = last && standing(last.journal)
  const by = last
    ? `; release ${last.id} (${last.intent.run.url ?? 'unknown run'}) was the last to move it: ${said?.phase ?? ''}: ${said?.reason ?? ''}`
    : ''
  const seen = weights ? describeWeights(weights) : 'a split that cannot be read'
  return new ActionError('ROUTE_UNKNOWN', `the route is at ${seen}${by}`)
}
