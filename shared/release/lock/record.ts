import type { RunContext } from '../../log/run-context.ts'
import type { Recorded } from '../../github/ports.ts'
import type { Deployment, DeploymentState, GitHub } from '../../github/ports.ts'
import { type Intent, lockedBy, overlap, partsOf, readIntent, tasks } from '../../rollout/intent.ts'
import {
  decodeJournal,
  encodeEntry,
  hasSurelyEnded,
  isEnd,
  inOrder,
  type JournalEntry,
  journalOf,
  type ReleasePhase,
  type WrittenEntry,
  terminalEntry,
} from '../../rollout/journal.ts'

/** A release without its journal. */
export interface ReleaseHead {
  readonly id: number
  readonly environment: string
  readonly sha: string
  readonly createdAt: string
  readonly creator: string
  readonly intent: Intent
  /** Of its making: two Deployments that share it are one release, made twice, or copied. */
  readonly nonce?: string
  /** What its signature says; undefined where it was not looked at. */
  readonly seal?: Deployment['seal']
}

/** A release as GitHub keeps it: one Deployment, and its statuses as the journal. */
export interface ReleaseRecord extends ReleaseHead {
  readonly journal: readonly WrittenEntry[]
  /** What GitHub shows to people; undefined before the first status. */
  readonly state: DeploymentState | undefined
}

/** How many releases of a service a history is made of, and how many Deployments are looked through for them. */
const most = 30
const deepest = 1_000

const states: Readonly<Record<ReleasePhase, DeploymentState>> = {
  PLANNED: 'queued',
  LOCKED: 'in_progress',
  PREPARED: 'in_progress',
  VERIFIED: 'in_progress',
  GATE: 'pending',
  ARMED: 'in_progress',
  SWITCHING: 'in_progress',
  SWITCHED: 'in_progress',
  BAKING: 'in_progress',
  REVERTING: 'in_progress',
  INTERRUPTED: 'in_progress',
  UNSEEN: 'in_progress',
  COMMITTED: 'success',
  REVERTED: 'failure',
  FAILED_SAFE: 'failure',
  NEEDS_HUMAN: 'error',
  SUPERSEDED: 'inactive',
}

/**
 * Which releases of an environment: all; those of one service, with `isPartToo` also those that moved its traffic among others; or
 * (`sharing`) all that have the lock of one of these names.
 */
export type Wanted = { readonly environment: string } & (
  | { readonly service?: string; readonly isPartToo?: boolean; readonly sharing?: undefined }
  | { readonly sharing: ReadonlySet<string> }
)

/**
 * The releases of an environment with their journals, newest first; within one second in any order. A request brings many, and another one
 * each that has not ended: the order of its entries decides, and only it tells.
 *
 * @param wanted  the releases of others are left out
 * @param wanted.own  of the run's own release it is only asked whether it has ended: as long as nothing says so, no order decides
 * @param deepest  how many Deployments, of whatever kind, are looked through at about most
 */
export async function* readReleases(
  github: GitHub,
  wanted: Wanted & { readonly own?: number },
  deepest = Infinity,
): AsyncGenerator<ReleaseRecord, void, undefined> {
  let seen = 0
  for await (const page of github.deployments.history(wanted.environment)) {
    for (const recorded of page) {
      const head = (Object.values(tasks) as string[]).includes(recorded.task) ? headOf(recorded) : undefined
      if (head && isWanted(head, wanted))
        yield (
          endedRecord(head, recorded) ??
          (head.id === wanted.own ? openRecord(head, recorded) : undefined) ??
          (await withJournal(github, head))
        )
    }
    seen += page.length
    if (seen >= deepest) return
  }
}

function isWanted({ intent }: ReleaseHead, wanted: Wanted): boolean {
  if (wanted.sharing) return overlap(wanted.sharing, lockedBy(intent))
  const isPart = wanted.isPartToo === true && partsOf(intent).some(({ name }) => name === wanted.service)
  return wanted.service === undefined || isPart || (intent.service ?? '') === wanted.service
}

/**
 * Whether a release was made in an earlier second than another: a list goes by seconds, and within one by nothing.
 *
 * @param by  milliseconds that it must be older at least
 */
export function isBefore(one: ReleaseHead, other: ReleaseHead, by = 0): boolean {
  return Date.parse(one.createdAt) < Date.parse(other.createdAt) - by
}

/** The services of an environment that had releases lately, but for this one, for messages. */
export async function otherServices(
  github: GitHub,
  { environment, service }: { readonly environment: string; readonly service: string },
): Promise<readonly string[]> {
  const names = new Set<string>()
  for await (const page of github.deployments.history(environment)) {
    for (const { payload } of page) names.add(readIntent(payload)?.service ?? '')
    break
  }
  return [...names].filter((name) => name !== '' && name !== service).sort()
}

/**
 * The latest releases of a service in an environment with their journals, newest first. One that moved several counts for each of them, by
 * its own record or, where none was written, by what the whole says of it.
 */
export async function listReleases(
  github: GitHub,
  environment: string,
  service: string,
  own?: number,
): Promise<readonly ReleaseRecord[]> {
  const found: ReleaseRecord[] = []
  const wholes = new Set<number>()
  const wanted = { environment, service, isPartToo: true, ...(own === undefined ? {} : { own }) }
  for await (const release of readReleases(github, wanted, deepest)) {
    const { id, intent } = release
    if (intent.partOf !== undefined) wholes.add(intent.partOf)
    const one = partsOf(intent).length === 0 ? release : wholes.has(id) ? undefined : ofService(release, service)
    if (one) found.push(one)
    if (found.length === most) break
  }
  return found
}

/** What a release of several says of one service; undefined where it moved no traffic of it. */
function ofService(release: ReleaseRecord, service: string): ReleaseRecord | undefined {
  const { intent, journal } = release
  const part = partsOf(intent).find(({ name }) => name === service)
  if (!part) return undefined
  const { resource: route, revision: artifact, version } = part
  const own = { ...intent, resources: undefined, service, route, artifact, version }
  return { ...release, intent: own, journal: journalOf(journal, service) }
}

/** @returns undefined when there is no such release of ours */
export async function readRelease(github: GitHub, id: number): Promise<ReleaseRecord | undefined> {
  const head = await readHead(github, id)
  return head && withJournal(github, head)
}

/** @returns undefined when there is no such release of ours */
export async function readHead(github: GitHub, id: number): Promise<ReleaseHead | undefined> {
  const deployment = await github.deployments.get(id)
  return deployment && headOf(deployment)
}

export async function withJournal(github: GitHub, head: ReleaseHead): Promise<ReleaseRecord> {
  const statuses = await github.deployments.statuses(head.id)
  const journal = decodeJournal(statuses)
  return { ...head, journal, state: statuses[0]?.state }
}

/** A release that has ended, if no order of its entries could say otherwise. */
function endedRecord(head: ReleaseHead, { statuses, isCut }: Recorded): ReleaseRecord | undefined {
  const journal = inOrder(decodeJournal(statuses))
  const end = terminalEntry(journal)
  if (!end || isCut || !hasSurelyEnded(journal)) return undefined
  const isInactive = statuses.some(({ state }) => state === 'inactive')
  return { ...head, journal, state: isInactive ? 'inactive' : states[end.phase] }
}

/** A release that nothing says to have ended, in whatever order its entries came. */
function openRecord(head: ReleaseHead, { statuses, isCut }: Recorded): ReleaseRecord | undefined {
  const journal = inOrder(decodeJournal(statuses))
  if (isCut || journal.some(({ phase }) => isEnd(phase))) return undefined
  const last = journal.at(-1)
  return { ...head, journal, state: last && states[last.phase] }
}

type Headed = Pick<Deployment, 'id' | 'environment' | 'sha' | 'createdAt' | 'creator' | 'payload' | 'seal'>

function headOf({ payload, id, environment, sha, createdAt, creator, seal }: Headed): ReleaseHead | undefined {
  const intent = readIntent(payload)
  const { nonce } = (payload ?? {}) as { readonly nonce?: unknown }
  return (
    intent && {
      ...{ id, environment, sha, createdAt, creator, intent },
      ...(typeof nonce === 'string' ? { nonce } : {}),
      ...(seal === undefined ? {} : { seal }),
    }
  )
}

/** Whose work a release is, for its intent. */
export function workOf({ runId, runAttempt, runUrl, jobId }: RunContext): Intent['run'] {
  return { id: runId, attempt: runAttempt, url: runUrl, ...(jobId === undefined ? {} : { job: jobId }) }
}

/** Appends to the journal. The entry is there once this resolves. */
export async function writeEntry(
  github: GitHub,
  id: number,
  entry: JournalEntry,
  links: { logUrl?: string; environmentUrl?: string } = {},
): Promise<void> {
  await github.deployments.addStatus(id, { state: states[entry.phase], description: encodeEntry(entry), ...links })
}
