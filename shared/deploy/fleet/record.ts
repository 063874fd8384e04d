import type { Log } from '../../log/log.ts'
import type { RunContext } from '../../log/run-context.ts'
import { describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Config } from '../../config/config.ts'
import { holderOf } from '../../release/lock/holder.ts'
import { askOnce, createTracer, originOf, type Tracer } from '../../release/lock/provenance.ts'
import { listReleases, type ReleaseRecord, workOf, writeEntry } from '../../release/lock/record.ts'
import type { Clock } from '../../time/clock.ts'
import { type Intent, tasks } from '../../rollout/intent.ts'
import { type Kept, withOverride } from '../../rollout/kept.ts'
import { type TerminalPhase, terminalEntry } from '../../rollout/journal.ts'
import { describeRevision, isImmutable } from '../../rollout/revision.ts'
import { artifactOf } from './plan.ts'
import type { Item } from './item.ts'
import { encodeStarted, readStarted } from './started.ts'

/** The GitHub Deployment of this run: its audit record, and what lets a later attempt find its deployments. */
export interface Recording {
  /** undefined: nothing is recorded. */
  readonly id: number | undefined
  /** Name → id of a deployment that an earlier run started with the same intent. */
  readonly earlier: ReadonlyMap<string, string>
  /** A deployment has begun: written before it is waited for. */
  started(item: Item, id: string, position: readonly [number, number]): Promise<void>
  /** One of several is over, where each has a record of its own. */
  readonly endItem?: (name: string, phase: TerminalPhase | 'INTERRUPTED', reason: string) => Promise<void>
  /** `INTERRUPTED` leaves it open for the next attempt. */
  end(phase: TerminalPhase | 'INTERRUPTED', reason: string): Promise<void>
}

export const noRecording: Recording = {
  id: undefined,
  earlier: new Map(),
  started: () => Promise.resolve(),
  end: () => Promise.resolve(),
}

export interface RecordOptions {
  readonly github: GitHub
  readonly run: RunContext
  readonly log: Log
  readonly clock: Clock
  /** Says what a run must be for its record to count. */
  readonly config: Config | undefined
  readonly environment: string
  /** As GitHub marks it. */
  readonly production: boolean
  readonly items: readonly Item[]
  /** What it is called in the config; default: the one name that there is. */
  readonly service?: string
  /** What people call it, for a rollback; `''`: as it is expected to answer. */
  readonly version: string
  /** Why a closed window was overridden, or `''`. */
  readonly override: string
  /** What a check before it found. */
  readonly kept?: Kept
  /** Shown by GitHub beside the deployment, or `''`. */
  readonly environmentUrl: string
}

/** Opens a record, or goes on with the one that an earlier attempt of the same intent left open. */
export async function openRecord(given: RecordOptions): Promise<Recording> {
  const options = { ...given, github: { ...given.github, runs: askOnce(given.github.runs) } }
  const { github, run, log, environment, items, environmentUrl } = options
  const service = options.service ?? serviceOf(items)
  const artifact = artifactOf(items)
  const records = (await listReleases(github, environment, service)).filter(({ intent }) => intent.op === 'deploy')
  const trace = createTracer(originOf(options.config, environment))
  const latest = await firstTraced(records, github, trace)
  const same = latest?.intent.artifact === artifact ? latest : undefined
  const isOpen = same !== undefined && !terminalEntry(same.journal)
  const left = await abandoned(records, options, trace)
  const isMine = same !== undefined && left.includes(same)
  const id = isMine ? same.id : await create(options, service, artifact)
  if (isMine) log.event(`resuming deployment ${id} from an earlier attempt`)
  for (const { id: old } of left.filter((record) => record.id !== id)) {
    const reason = `its run is over; deployment ${id} goes on`
    await writeEntry(
      github,
      old,
      { phase: 'SUPERSEDED', step: [0, 0], slot: undefined, reason },
      { logUrl: run.runUrl },
    )
  }
  const links = { logUrl: run.runUrl, ...(environmentUrl === '' ? {} : { environmentUrl }) }

  /** The record is worth a warning, never a deployment. */
  async function write(entry: Parameters<typeof writeEntry>[2]): Promise<void> {
    await writeEntry(github, id, entry, links).catch((thrown: unknown) => {
      log.warning(`GitHub Deployment ${id} could not be written to: ${describeError(thrown)}`)
    })
  }
  return {
    id,
    earlier: same && (isOpen || countsAgain(same, run, items)) ? readStarted(same.journal, items) : new Map(),
    started: (item, deployment, step) =>
      write({ phase: 'PREPARED', step, slot: undefined, reason: encodeStarted(item, deployment) }),
    end: (phase, reason) => write({ phase, step: [items.length, items.length], slot: undefined, reason }),
  }
}

/** The one service that has a name; what has none, or are several, belongs to the environment as a whole. */
function serviceOf(items: readonly Item[]): string {
  const [only, second] = items
  return only && !second && only.name !== only.resource ? only.name : ''
}

/** The latest one that its run does not refute: it says which deployment to go on with. */
async function firstTraced(
  newestFirst: readonly ReleaseRecord[],
  github: GitHub,
  trace: Tracer,
): Promise<ReleaseRecord | undefined> {
  for (const record of newestFirst) if ((await trace(github, record)) !== 'refuted') return record
  return undefined
}

/** Open records of runs that are over, and those of this very run; what a run refutes is nobody's. */
async function abandoned(
  records: readonly ReleaseRecord[],
  { github, run, clock }: RecordOptions,
  trace: Tracer,
): Promise<readonly ReleaseRecord[]> {
  const isAbandoned = async (record: ReleaseRecord) =>
    (await trace(github, record)) !== 'refuted' && (await holderOf(github, run, record, clock.now())) !== 'other'
  const open = records.filter(({ journal }) => !terminalEntry(journal))
  const found = await Promise.all(open.map(isAbandoned))
  return open.filter((_, index) => found[index])
}

/** A deployment that went well need not be done again by the same run, nor by any if its name cannot come to mean something else. */
function countsAgain({ intent, journal }: ReleaseRecord, run: RunContext, items: readonly Item[]): boolean {
  const wentWell = terminalEntry(journal)?.phase === 'COMMITTED'
  return wentWell && (intent.run.id === run.runId || items.every(({ revision }) => isImmutable(revision)))
}

async function create(
  { github, run, environment, production, items, version, override, kept = {} }: RecordOptions,
  service: string,
  artifact: string,
) {
  const intent: Intent = {
    v: 1,
    op: 'deploy',
    service,
    artifact,
    version: version || items.find(({ expectVersion }) => expectVersion !== undefined)?.expectVersion,
    run: workOf(run),
    by: run.triggeringActor,
    commit: run.sha,
    ...withOverride(kept, override),
  }
  const resources = items.map(({ name, resource, revision }) => ({
    name,
    resource,
    revision: describeRevision(revision),
  }))
  const { id } = await github.deployments.create({
    ref: run.sha,
    environment,
    task: tasks.deploy,
    description: items.map(({ name }) => name).join(' '),
    payload: { ...intent, environment, resources },
    production,
  })
  return id
}
