import type { DeployTargetKind } from '../../../shared/deploy/target.ts'
import { isSameVersion } from '../../../shared/health/expectations.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { AnalysisResult } from '../../../shared/release/judge/analysis-result.ts'
import type { ShiftResult } from '../../../shared/release/shift/shift.ts'
import { slotOf, terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import {
  describeRevision,
  foreignImage,
  parseImage,
  parseRevision,
  type Revision,
} from '../../../shared/rollout/revision.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'

/** Something that can be gone back to. */
export interface Candidate {
  readonly artifact: string
  readonly version: string
  /** The release that brought it up last; undefined for what a slot holds without any record. */
  readonly releaseId: number | undefined
  /** Where that release put it. */
  readonly slot: Slot | undefined
  readonly at: string
  /** It came before releases were signed: anybody whose workflow may write Deployments could have made it. */
  readonly isUnsigned?: true
}

/** How people call it: its version, else its artifact. */
export function nameOf({ version, artifact }: Candidate): string {
  return version === '' ? artifact : version
}

/** The slot that has the traffic, as observed; `split` between the two; `none` where there are no slots. */
export type Route = Slot | 'split' | 'none'

/** What a target without slots says that it runs. */
export interface Seen {
  readonly artifact: string
  /** False where the target tells only what is set: whether that was deployed since is on no record. */
  readonly isCertain: boolean
}

/** What stands as its driver in the record of a release that takes data back: whether code goes with it. */
export const unitKinds = { database: 'data', full: 'data and code' } as const

/** What the history says: what is to be undone, and what was good before. */
export interface History {
  readonly route: Route
  /** What has the traffic, or what a release that is not finished was moving it to; without slots what the target says. */
  readonly live: Candidate | undefined
  /** Whether it was seen to be live: going to what is live for certain is nothing to do. */
  readonly isLiveCertain: boolean
  /** The image that the config names for the service. */
  readonly image: string | undefined
  /** The slot that the traffic is to leave; undefined where there are no slots, or where nobody knows. */
  readonly from: Slot | undefined
  /** Newest first, each artifact once; what the first release found comes last. */
  readonly candidates: readonly Candidate[]
  /** Those that came before what is live: what a rollback goes to unasked. Later ones were left, by a rollback or by hand. */
  readonly earlier: readonly Candidate[]
}

/**
 * Reads the history of an environment. Identity is the artifact, never the ordinal: what is live is not a candidate, nor
 * is anything that was ever reverted here.
 *
 * @param all  releases of the service, newest first, this rollback's own left out
 * @param known.seen  where there are no slots, what the target says: the journal cannot know what runs there
 * @param known.image  as the config names it for the service
 * @param known.to  what is asked for by name: from a split that no record explains traffic goes to the slot that it is in
 * @param known.untraced  releases whose run GitHub does not show: nothing goes back to them unasked
 */
export function readHistory(
  all: readonly ReleaseRecord[],
  route: Route,
  {
    seen,
    image,
    untraced,
    to = '',
  }: {
    readonly seen?: Seen | undefined
    readonly image?: string | undefined
    readonly untraced?: ReadonlySet<number>
    readonly to?: string
  } = {},
): History {
  const newestFirst = all.filter(({ intent }) => intent.driver !== unitKinds.database)
  const committed = newestFirst.filter(({ journal }) => terminalEntry(journal)?.phase === 'COMMITTED').map(candidateOf)
  const from =
    route === 'none' ? undefined : route === 'split' ? (splitBy(newestFirst) ?? awayFor(to, committed)) : route
  const occupant = newestFirst.find(
    ({ journal }) => from !== undefined && slotOf(journal) === from && mayServe(journal),
  )
  const live = route === 'none' ? seen && liveBy(seen, newestFirst) : occupant && candidateOf(occupant)
  const isLiveCertain = route === 'none' ? seen?.isCertain === true : live !== undefined
  const condemned = newestFirst
    // a rollback that was undone says nothing against what it was to go back to
    .filter(({ intent, journal }) => intent.op !== 'rollback' && terminalEntry(journal)?.phase === 'REVERTED')
    .map(({ intent }) => intent.artifact)
  const excluded = new Set([isLiveCertain ? live?.artifact : undefined, ...condemned])
  const candidates = committed.filter(({ artifact }) => !excluded.has(artifact) && excluded.add(artifact))
  // what has no artifact is what the first release found: everything came after it
  const since = live ? (live.artifact === '' ? 0 : (cameAt(live.artifact, newestFirst) ?? Infinity)) : Infinity
  const earlier = candidates
    .filter(({ artifact }) => artifact !== live?.artifact && (cameAt(artifact, newestFirst) ?? 0) < since)
    .filter(({ releaseId, isUnsigned }) => !isUnsigned && (releaseId === undefined || !untraced?.has(releaseId)))
    .filter((candidate) => foreignTo(candidate, { image, live }) === undefined)
  const found = earlier.length > 0 ? [] : foundBefore(live, newestFirst, untraced)
  const known = { candidates: [...candidates, ...found], earlier: [...earlier, ...found] }
  return { route, live, isLiveCertain, image, from, ...known }
}

/**
 * What the first release found live, by the version that its slot answered with: it can be flipped to for as long as the slot says so, and
 * has no artifact to deploy again.
 */
function foundBefore(
  live: Candidate | undefined,
  newestFirst: readonly ReleaseRecord[],
  untraced: ReadonlySet<number> | undefined,
): readonly Candidate[] {
  const first = newestFirst.findLast(({ journal }) => mayServe(journal))
  if (!first || first.id !== live?.releaseId || live.isUnsigned || untraced?.has(first.id)) return []
  const { slot, refs: { was: version } = {} } = first.journal.find(({ phase }) => phase === 'LOCKED') ?? {}
  if (!slot || !version || newestFirst.some(({ intent }) => isSameVersion(intent.version ?? '', version))) return []
  return [{ artifact: '', version, releaseId: undefined, slot: otherSlot(slot), at: first.createdAt }]
}

/**
 * Why a candidate is not deployed again, nor gone back to unasked, by what config and records tell. What a slot still holds can be
 * flipped to by name: that deploys nothing.
 */
export function foreignTo(
  { artifact }: Candidate,
  { image, live }: Pick<History, 'image' | 'live'>,
): string | undefined {
  if (image === undefined && live === undefined) return undefined
  return foreignImage(artifact, { configured: image, live: live?.artifact })
}

/** What the target runs, with what the records know of it, whatever became of that release. */
function liveBy({ artifact }: Seen, newestFirst: readonly ReleaseRecord[]): Candidate {
  const record = newestFirst.find(({ intent }) => identityOf(intent.artifact ?? '') === artifact)
  return record ? candidateOf(record) : { artifact, version: '', releaseId: undefined, slot: undefined, at: '' }
}

/** What an artifact is for a target; undefined for one that no target can deploy. */
export function revisionOf(artifact: string): Revision | undefined {
  if (/^[0-9a-f]{40}$/.test(artifact)) return { kind: 'commit', sha: artifact }
  const image = parseImage(artifact)
  return image && { kind: 'image', image }
}

/** The same for one target: only Coolify has no names of its own for what was built before. */
export function revisionFor(kind: DeployTargetKind, artifact: string): Revision | undefined {
  if (kind === 'coolify') return revisionOf(artifact)
  return artifact === '' ? undefined : parseRevision(artifact)
}

/** An artifact as targets spell it: a tag beside a digest says nothing. */
function identityOf(artifact: string): string {
  const revision = revisionOf(artifact)
  return revision ? describeRevision(revision) : artifact
}

/** Whether what is live was brought up by a rollback of this very run: started again, it is not to go further back. */
export function isBackBy(runId: number, { live }: History, releases: readonly ReleaseRecord[]): boolean {
  return releases.some(
    ({ id, intent }) => id === live?.releaseId && intent.op === 'rollback' && intent.run.id === runId,
  )
}

/** Id of the last release, no rollback, that brought an artifact up. */
function cameAt(artifact: string, newestFirst: readonly ReleaseRecord[]): number | undefined {
  return newestFirst.find(
    ({ intent, journal }) => intent.op !== 'rollback' && intent.artifact === artifact && mayServe(journal),
  )?.id
}

/** Id of the oldest release that the choice of a candidate hangs on; 0 where there is no candidate. */
export function firstOf(candidate: Candidate | undefined, newestFirst: readonly ReleaseRecord[]): number {
  const { releaseId = 0, artifact = '' } = candidate ?? {}
  return Math.min(releaseId, cameAt(artifact, newestFirst) ?? releaseId)
}

/** Ends of an armed release that do not say that it has given its traffic back: a rollback takes over what nobody has judged. */
const withTraffic: readonly unknown[] = [undefined, 'NEEDS_HUMAN', 'SUPERSEDED']

/** Whether a release may have traffic: it was committed, or nobody looked, or was armed and did not end by giving it back. */
function mayServe(journal: ReleaseRecord['journal']): boolean {
  const ended = terminalEntry(journal)?.phase
  return ended === 'COMMITTED' || ended === 'UNSEEN' || (wasArmed(journal) && withTraffic.includes(ended))
}

/** Where the release goes that left traffic split: the last one that moved any, if it is not finished or was held. */
function splitBy(newestFirst: readonly ReleaseRecord[]): Slot | undefined {
  const last = newestFirst.find(({ journal }) => wasArmed(journal))
  const isOver = last && terminalEntry(last.journal)?.phase === 'COMMITTED'
  return last && !isOver && mayServe(last.journal) ? slotOf(last.journal) : undefined
}

function awayFor(to: string, committed: readonly Candidate[]): Slot | undefined {
  const slot = to === '' ? undefined : chooseCandidate({ candidates: committed, earlier: [] }, to)?.slot
  return slot && otherSlot(slot)
}

/**
 * What a rollback finds when its turn has come, held against what it was planned on: while it waited, another one may
 * have gone back already, or another version may have come.
 *
 * @returns `go`; `done`: the candidate has the traffic; else why not
 */
export function recheck(planned: Pick<History, 'live' | 'from'>, candidate: Candidate, now: History): string {
  if (now.route !== 'split' && now.isLiveCertain && now.live?.artifact === candidate.artifact) return 'done'
  const isSame = now.from === planned.from && now.live?.artifact === planned.live?.artifact
  const name = now.live ? nameOf(now.live) : 'something unknown'
  return isSame
    ? 'go'
    : `while this rollback waited, ${name} went live${now.from ? ` on ${now.from}` : ''}: look, and run it again`
}

function candidateOf({ id, intent, journal, createdAt, seal }: ReleaseRecord): Candidate {
  return {
    artifact: intent.artifact ?? '',
    version: intent.version ?? '',
    releaseId: id,
    slot: slotOf(journal),
    at: createdAt,
    ...(seal === 'unsigned' ? { isUnsigned: true } : {}),
  }
}

/**
 * The candidate that was asked for.
 *
 * @param to  version, artifact, commit (7 digits at least) or deployment id; empty: the last good one before what is live
 */
export function chooseCandidate(
  { candidates, earlier }: Pick<History, 'candidates' | 'earlier'>,
  to: string,
): Candidate | undefined {
  if (to === '') return earlier[0]
  return candidates.find(
    ({ artifact, version, releaseId }) =>
      [artifact, version, String(releaseId)].includes(to) ||
      withoutV(version) === withoutV(to) ||
      (/^[0-9a-f]{7,40}$/.test(to) && artifact.startsWith(to)),
  )
}

function withoutV(version: string): string {
  return version.replace(/^v(?=\d)/, '')
}

/**
 * Whether a slot still holds a candidate, as far as the records tell: no later release went to that slot.
 *
 * @param newestFirst  releases of the service, this rollback's own left out
 */
export function isStillInSlot(candidate: Candidate, slot: Slot, newestFirst: readonly ReleaseRecord[]): boolean {
  if (candidate.slot !== slot || candidate.releaseId === undefined) return false
  const { releaseId } = candidate
  // a rollback that was to bring it there, and did not, has put nothing else there
  const wentElse = ({ intent }: ReleaseRecord) => intent.op !== 'rollback' || intent.artifact !== candidate.artifact
  return !newestFirst.some(
    (one) => one.id > releaseId && wentElse(one) && one.journal.some((entry) => entry.slot === slot),
  )
}

/** What several services are together: one that is known to be bad is worse than one of which too little is known. */
export function worstOf(verdicts: readonly AnalysisResult['verdict'][]): AnalysisResult['verdict'] | undefined {
  return (['unhealthy', 'inconclusive'] as const).find((bad) => verdicts.includes(bad)) ?? verdicts[0]
}

/** What a rollback comes to: traffic that is back, but not known to be well there, is not good. */
export function phaseAfter(
  { done, kind }: { readonly done: boolean; readonly kind: ShiftResult['kind'] },
  watched: AnalysisResult['verdict'] | undefined,
): 'Successful' | 'Failed' | 'Error' | 'Inconclusive' {
  if (!done) return kind === 'error' ? 'Error' : 'Failed'
  if (watched === 'inconclusive') return 'Inconclusive'
  return watched === 'unhealthy' ? 'Failed' : 'Successful'
}

/** Milliseconds that a rollback of each level may take (P50–P52). */
const deadlines = { 1: 5 * 60_000, 2: 15 * 60_000, 3: 60 * 60_000 } as const

/** Data that goes back is copied first, and proven: an hour, whatever the level. */
export function deadlineOf(type: 'application' | 'database' | 'full', level: 1 | 2 | 3): number {
  return type === 'application' ? deadlines[level] : deadlines[3]
}
