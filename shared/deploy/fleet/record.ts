import { ActionError, describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import type { RunContext } from '../../log/run-context.ts'
import type { ApprovalRule } from '../../policy/approval.ts'
import { openInPlace } from '../../release/in-place.ts'
import { assertOpen } from '../../release/lock/lease.ts'
import { recordPart, type Wanted } from '../../release/lock/open.ts'
import { askOnce, createTracer, type Origin } from '../../release/lock/provenance.ts'
import { writeEntry } from '../../release/lock/record.ts'
import { mostOwnRecords, retire } from '../../release/lock/retire.ts'
import { rememberEnded } from '../../release/lock/remember.ts'
import { createLedger } from '../../release/shift/ledger.ts'
import type { Ledger } from '../../release/shift/session.ts'
import type { LockSettings } from '../../release/settings/lock-settings.ts'
import { lockedBy } from '../../rollout/intent.ts'
import type { JournalEntry, TerminalPhase } from '../../rollout/journal.ts'
import { type Kept, withOverride } from '../../rollout/kept.ts'
import { describeRevision } from '../../rollout/revision.ts'
import type { Clock } from '../../time/clock.ts'
import { earlierDeployments, isChangedSince, otherReleases } from './earlier.ts'
import type { Item } from './item.ts'
import { artifactOf } from './plan.ts'
import { startedEntry, startedRefs } from './started.ts'

/** The release of this run: its audit record, its right to write, and what lets a later attempt find its deployments. */
export interface Recording {
  /** undefined: nothing is recorded. */
  readonly id: number | undefined
  /** Its journal; undefined as the id. */
  readonly ledger: Ledger | undefined
  /** Name → id of a deployment that an earlier run started with the same intent. */
  readonly earlier: ReadonlyMap<string, string>
  /** Whether what is deployed may have changed since it was looked at, before the turn was waited for. */
  readonly isOutdated: boolean
  /** Before every effect. @throws ActionError LEASE_LOST when this run may write no longer */
  holds(): Promise<void>
  /** A deployment has begun: written before it is waited for. */
  started(item: Item, id: string, position: readonly [number, number]): Promise<void>
  /** One of several is over, where each has a record of its own. */
  endItem(item: Item, phase: TerminalPhase | 'INTERRUPTED', reason: string): Promise<void>
  /**
   * `INTERRUPTED` leaves it open for the next attempt.
   *
   * @returns why it had ended before; undefined: it had not
   */
  end(phase: TerminalPhase | 'INTERRUPTED', reason: string): Promise<string | undefined>
}

export const noRecording: Recording = {
  id: undefined,
  ledger: undefined,
  earlier: new Map(),
  isOutdated: false,
  holds: () => Promise.resolve(),
  started: () => Promise.resolve(),
  endItem: () => Promise.resolve(),
  end: () => Promise.resolve(undefined),
}

/** How a deployment is recorded, as inputs and config have it. */
export interface RecordSettings {
  readonly environment: string
  /** As GitHub marks it. */
  readonly production: boolean
  /** What a run must be for its record to count. */
  readonly origin: Origin
  readonly lock: LockSettings
  /** What it is called in the config; default: the one name that there is. */
  readonly service?: string
  /** What people call it, for a rollback; `''`: as it is expected to answer. */
  readonly version: string
  /** What a check before it found. */
  readonly kept?: Kept
  /** Shown by GitHub beside the deployment, or `''`. */
  readonly environmentUrl: string
}

export interface RecordOptions extends RecordSettings {
  readonly github: GitHub
  readonly run: RunContext
  readonly log: Log
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly items: readonly Item[]
  /** Why a closed window was overridden, or `''`. */
  readonly override: string
  /** Who must approve it before anything is deployed. */
  readonly approval?: ApprovalRule | undefined
  /** When it was looked at what is deployed: milliseconds since the epoch. */
  readonly seenAt: number
}

/** Milliseconds between two looks at the lock while a fleet is deployed; a few services look before every effect. */
const sparing = { from: 10, every: 15_000 }

/** Opens the release of what is deployed in place, under the lock of its services: its turn has come once this returns. */
export async function openRecord(options: RecordOptions): Promise<Recording> {
  const { run, log, environment, items, origin } = options
  const github = rememberEnded(options.github)
  const wanted = wantedOf(options)
  const ledger = await openInPlace(wanted, {
    ...options,
    ...options.lock,
    github,
    remember: () => undefined,
  })
  const seeing = { ...github, runs: askOnce(github.runs) }
  const trace = createTracer(origin)
  const records = await otherReleases(seeing, { environment, names: lockedBy(wanted.intent), own: ledger.releaseId })
  const earlier = await earlierDeployments(records, items, { github: seeing, run, trace })
  if (earlier.size > 0) log.event(`going on with what an earlier run began: ${[...earlier.keys()].join(', ')}`)
  await ledger.append({
    phase: 'LOCKED',
    slot: undefined,
    reason: `deploys ${items.map(({ name }) => name).join(', ')}`,
  })

  return recordingOf({ ...options, github }, ledger, { earlier, isOutdated: isChangedSince(records, options.seenAt) })
}

/** The recording of a release that was opened by a run before, and is gone on with. */
export function continueRecord(options: RecordOptions, releaseId: number): Recording {
  const ledger = createLedger({ ...options, releaseId, links: linksOf(options) })
  return recordingOf(options, ledger, { earlier: new Map(), isOutdated: false })
}

function linksOf({ run, environmentUrl }: Pick<RecordOptions, 'run' | 'environmentUrl'>) {
  return { logUrl: run.runUrl, ...(environmentUrl === '' ? {} : { environmentUrl }) }
}

function recordingOf(
  options: RecordOptions,
  ledger: Ledger,
  seen: Pick<Recording, 'earlier' | 'isOutdated'>,
): Recording {
  const { github, run, log, clock, environment, items } = options
  const { releaseId: id } = ledger
  const wanted = wantedOf(options)
  const links = linksOf(options)
  const ids = new Map<string, string>()
  let lookedAt = clock.now()

  /** What it says is worth a warning, never a deployment. */
  async function say(what: string, write: () => Promise<void>): Promise<void> {
    await write().catch((thrown: unknown) => {
      log.warning(`${what} could not be written to GitHub: ${describeError(thrown)}`)
    })
  }
  const write = (entry: JournalEntry) => say(`release ${id}`, () => writeEntry(github, id, entry, links))

  return {
    id,
    ledger,
    ...seen,
    async holds() {
      if (items.length > sparing.from && clock.now() - lookedAt < sparing.every) return
      await ledger.fence()
      lookedAt = clock.now()
    },
    async started(item, deployment, step) {
      ids.set(item.name, deployment)
      await write(startedEntry(item, deployment, step))
    },
    async endItem(item, phase, reason) {
      const deployment = ids.get(item.name)
      if (items.length === 1 || items.length > mostOwnRecords || deployment === undefined || phase === 'INTERRUPTED')
        return
      const entry = { phase, step: [1, 1], slot: undefined, ...startedRefs(item, deployment), reason } as const
      const part = { ...wantedOf({ ...options, items: [item], service: item.name }), partOf: id }
      await say(`the record of ${item.name}`, () => recordPart(part, entry, { github, run, links }))
    },
    async end(phase, reason) {
      const before = await endedBefore(github, id)
      const step = [items.length, items.length] as const
      if (before === undefined) await write({ phase, step, slot: undefined, reason })
      if (phase === 'COMMITTED') await retire(options, { github }, { id, environment, intent: wanted.intent })
      return before
    },
  }
}

/** In the words of who ended it. */
async function endedBefore(github: GitHub, id: number): Promise<string | undefined> {
  try {
    await assertOpen(github, id)
    return undefined
  } catch (thrown) {
    // where GitHub does not answer, writing the end says so
    return thrown instanceof ActionError && thrown.code === 'LEASE_LOST' ? thrown.message : undefined
  }
}

function wantedOf(options: RecordOptions): Wanted {
  const { environment, production, items, version, override, kept = {}, run, lock, approval } = options
  return {
    environment,
    isProduction: production,
    description: items.map(({ name }) => name).join(' '),
    lock: lock.isLocked,
    intent: {
      op: 'deploy',
      service: options.service ?? serviceOf(items),
      artifact: artifactOf(items),
      version: version || items.find(({ expectVersion }) => expectVersion !== undefined)?.expectVersion,
      resources: items.map(({ name, resource, revision }) => ({
        name,
        resource,
        revision: describeRevision(revision),
      })),
      commit: run.sha,
      ...(approval && { approval: { ...approval, by: [...approval.by] } }),
      ...withOverride(kept, override),
    },
  }
}

/** The one service that has a name; what has none, or are several, belongs to the environment as a whole. */
function serviceOf(items: readonly Item[]): string {
  const [only, second] = items
  return only && !second && only.name !== only.resource ? only.name : ''
}
