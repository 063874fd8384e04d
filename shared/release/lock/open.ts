import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import type { RunContext } from '../../log/run-context.ts'
import { ActionError } from '../../errors/action-error.ts'
import { type Intent, tasks } from '../../rollout/intent.ts'
import type { Kept } from '../../rollout/kept.ts'
import { standing, wasArmed } from '../../rollout/journal.ts'
import { activeSlot, describeWeights, type Slot, type Weights } from '../../rollout/slots.ts'
import { listReleases, workOf, writeEntry } from './record.ts'
import type { TrafficDriver } from '../../traffic/driver.ts'
import type { acquire } from './acquire.ts'

export interface Opening {
  readonly op: 'switch' | 'rollback'
  readonly environment: string
  readonly isProduction: boolean
  readonly service: string
  /** What moves traffic, and which route of it. */
  readonly driver: string
  readonly route: string
  readonly artifact: string
  readonly version: string
  readonly onInterrupt: 'revert' | 'forward'
  readonly onFailure: 'revert' | 'hold'
  readonly onCancel?: 'revert' | 'ask'
  /** Whether other releases are waited for. */
  readonly lock: boolean
  /** How it is judged and what it moves, for whoever goes on with it. */
  readonly steps: readonly number[]
  readonly told: Readonly<Record<string, string>>
  /** Names of the commands that must pass before any traffic. */
  readonly smoke?: readonly string[]
  readonly rollbackOf?: number | undefined
  readonly reason?: string
  /** What a check before it found. */
  readonly kept?: Kept
}

export interface OpeningPorts {
  readonly github: GitHub
  readonly driver: Pick<TrafficDriver, 'observe'>
  readonly run: RunContext
  readonly log: Log
  readonly signal: AbortSignal
  /** Waits for the turn of a release. */
  lock(mine: Parameters<typeof acquire>[0]): ReturnType<typeof acquire>
  /** Called with the id as soon as there is one, so that the post step finds it. */
  remember(releaseId: number): void
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
 */
export async function openRelease(opening: Opening, ports: OpeningPorts): Promise<Opened> {
  const {
    op,
    environment,
    service,
    artifact,
    version,
    onInterrupt,
    onFailure,
    smoke = [],
    rollbackOf,
    reason,
  } = opening
  const { github, driver, run, log, signal } = ports
  const intent: Intent = {
    v: 1,
    op,
    service,
    driver: opening.driver,
    route: opening.route,
    artifact,
    version,
    onInterrupt,
    onFailure,
    ...(opening.onCancel && { onCancel: opening.onCancel }),
    queued: opening.lock,
    steps: [...opening.steps],
    told: opening.told,
    ...(smoke.length === 0 ? {} : { smoke: [...smoke] }),
    run: workOf(run),
    by: run.triggeringActor,
    ...(rollbackOf === undefined ? {} : { rollbackOf }),
    ...(reason === undefined ? {} : { reason }),
    ...opening.kept,
  }
  for (;;) {
    const { id } = await github.deployments.create({
      ref: run.sha,
      environment,
      task: tasks[op],
      description: [service, version].filter(Boolean).join(' '),
      payload: intent,
      production: opening.isProduction,
    })
    ports.remember(id)
    log.event(`release ${id} opened for ${environment}`)
    const write = (phase: 'PLANNED' | 'SUPERSEDED', reason: string) =>
      writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl })
    const planned = write('PLANNED', 'waiting for its turn')
    const turn = opening.lock ? ports.lock({ id, environment, service, op }) : 'mine'
    const [has] = await Promise.all([turn, planned])
    if (has === 'mine') {
      const weights = await driver.observe(signal)
      return { releaseId: id, weights, active: weights && activeSlot(weights) }
    }
    log.event(`a younger release was faster than release ${id}: opening it again`)
    await write('SUPERSEDED', 'a younger release was faster; opened again')
  }
}

/** Why nothing can be begun while traffic is split, naming the release that left it so. */
export async function splitRoute(
  { github }: { github: GitHub },
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
