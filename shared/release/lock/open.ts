import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import type { RunContext } from '../../log/run-context.ts'
import { ActionError } from '../../errors/action-error.ts'
import type { ApprovalRule } from '../../policy/approval.ts'
import { type Intent, type Part, tasks } from '../../rollout/intent.ts'
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
  /** The services whose traffic it moves, in order, where there are several. */
  readonly parts?: readonly Part[]
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
  /** Who must approve it before it goes on. */
  readonly approval?: ApprovalRule | undefined
  /** Names of the commands that must pass before any traffic. */
  readonly smoke?: readonly string[]
  readonly rollbackOf?: number | undefined
  readonly reason?: string
  /** What a check before it found. */
  readonly kept?: Kept
}

/** A release of whatever kind, before it waits for its turn. */
export interface Wanted {
  readonly environment: string
  readonly isProduction: boolean
  /** Shown by GitHub beside the Deployment. */
  readonly description: string
  /** Whether other releases are waited for. */
  readonly lock: boolean
  readonly intent: Omit<Intent, 'v' | 'run' | 'by' | 'queued' | 'partOf'>
}

export interface TurnPorts {
  readonly github: GitHub
  readonly run: RunContext
  readonly log: Log
  /** Waits for the turn of a release. */
  lock(mine: Parameters<typeof acquire>[0]): ReturnType<typeof acquire>
  /** Called with the id as soon as there is one, so that the post step finds it. */
  remember(releaseId: number): void
}

export interface OpeningPorts extends TurnPorts {
  readonly driver: Pick<TrafficDriver, 'observe'>
  readonly signal: AbortSignal
}

export interface Opened {
  readonly releaseId: number
  /** As seen when its turn had come; undefined when the target does not tell. */
  readonly weights: Weights | undefined
  /** The slot with all the traffic; undefined while it is split. */
  readonly active: Slot | undefined
}

/**
 * Opens a release and waits for its turn. Only then it is looked which slot has the traffic: what
 * was active before the wait may not be any more.
 */
export async function openRelease(opening: Opening, ports: OpeningPorts): Promise<Opened> {
  const { environment, isProduction, service, lock, version, smoke = [], steps, rollbackOf, reason, kept } = opening
  const { op, driver, route, parts = [], artifact, onInterrupt, onFailure, onCancel, told, approval } = opening
  const releaseId = await openInTurn(
    {
      environment,
      isProduction,
      description: [parts.map(({ name }) => name).join(' ') || service, version].filter(Boolean).join(' '),
      lock,
      intent: {
        ...{ op, service, driver, artifact, version, onInterrupt, onFailure, told },
        ...(parts.length > 0 ? { resources: [...parts] } : { route }),
        ...(onCancel && { onCancel }),
        steps: [...steps],
        ...(approval && { approval: { ...approval, by: [...approval.by] } }),
        ...(smoke.length === 0 ? {} : { smoke: [...smoke] }),
        ...(rollbackOf === undefined ? {} : { rollbackOf }),
        ...(reason === undefined ? {} : { reason }),
        ...kept,
      },
    },
    ports,
  )
  const weights = await ports.driver.observe(ports.signal)
  return { releaseId, weights, active: weights && activeSlot(weights) }
}

/**
 * The one place where a release comes to be, of whatever kind: its GitHub Deployment, its first entry, and the wait for its turn.
 *
 * @returns its id
 */
export async function openInTurn(wanted: Wanted, ports: TurnPorts): Promise<number> {
  const { environment, lock, intent } = wanted
  const { github, run, log } = ports
  const { op, service = '', resources } = intent
  for (;;) {
    const id = await createDeployment(wanted, { ...intent, queued: lock }, ports)
    ports.remember(id)
    log.event(`release ${id} opened for ${environment}`)
    const write = (phase: 'PLANNED' | 'SUPERSEDED', reason: string) =>
      writeEntry(github, id, { phase, step: [0, 0], slot: undefined, reason }, { logUrl: run.runUrl })
    const planned = write('PLANNED', 'waiting for its turn')
    const turn = lock ? ports.lock({ id, environment, service, resources, op }) : 'mine'
    const [whose] = await Promise.all([turn, planned])
    if (whose === 'mine') return id
    log.event(`a younger release was faster than release ${id}: opening it again`)
    await write('SUPERSEDED', 'a younger release was faster; opened again')
  }
}

/**
 * Records how one service of a release ended, so that it can be gone back to alone. It is never waited for, and never open.
 *
 * @param wanted.partOf  the release
 */
export async function recordPart(
  wanted: Omit<Wanted, 'lock'> & { readonly partOf: number },
  entry: Parameters<typeof writeEntry>[2],
  { github, run, links }: Pick<TurnPorts, 'github' | 'run'> & { readonly links: Parameters<typeof writeEntry>[3] },
): Promise<void> {
  const { intent, partOf } = wanted
  const id = await createDeployment(wanted, { ...intent, queued: false, partOf }, { github, run })
  await writeEntry(github, id, entry, links)
}

async function createDeployment(
  { environment, isProduction, description }: Omit<Wanted, 'lock'>,
  intent: Omit<Intent, 'v' | 'run' | 'by'>,
  { github, run }: Pick<TurnPorts, 'github' | 'run'>,
): Promise<number> {
  const payload: Intent = { v: 1, ...intent, run: workOf(run), by: run.triggeringActor }
  const { id } = await github.deployments.create({
    ref: run.sha,
    environment,
    task: tasks[intent.op],
    description,
    payload: { ...payload, environment },
    production: isProduction,
  })
  return id
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
