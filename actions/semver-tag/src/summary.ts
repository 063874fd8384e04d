import type { Common, Outcome } from '../../../shared/action/action.ts'
import type { History } from '../../../shared/commits/history.ts'
import { unreadCommits } from '../../../shared/commits/unread.ts'
import { code, escapeMarkdown, facts as listOf } from '../../../shared/markdown/markdown.ts'
import { imageTags } from '../../../shared/versioning/image-tags.ts'
import type { VersionTag } from '../../../shared/versioning/version-tag.ts'
import { channelOfVersion } from '../../../shared/versioning/channel.ts'
import type { SemverTagInputs } from './inputs.ts'
import type { Facts, Plan } from './plan.ts'
import type { Done } from './publish.ts'

export type SemverTagOutput =
  | 'version'
  | 'tag'
  | 'released'
  | 'created'
  | 'bump'
  | 'previous-version'
  | 'previous-tag'
  | 'channel'
  | 'sha'
  | 'commit-count'
  | 'unparsed-count'
  | 'floating-tags'
  | 'image-tags'
  | 'services'
  | 'matrix'

export interface Result {
  readonly inputs: SemverTagInputs & Common
  readonly facts: Facts
  readonly plan: Exclude<Plan, { kind: 'wrong' }>
  /** What became of the tag; undefined in a dry run and when nothing was to be done. */
  readonly tagged?: Done
  readonly floating?: readonly string[]
  /** Files that a dry run would change. */
  readonly files?: readonly string[]
  /** What went wrong after the tag was made. */
  readonly failure?: string
}

export function outcomeOf(result: Result): Outcome<SemverTagOutput> {
  const { plan, facts, inputs, tagged, failure } = result
  const reason = failure ?? reasonOf(result)
  const release = releaseOf(result)
  const history = facts.since.settled
  const previous = plan.kind === 'refused' ? undefined : plan.previous
  const floating = (result.floating ?? []).join('\n')
  return {
    phase: failure !== undefined ? 'Error' : plan.kind === 'refused' ? 'Failed' : 'Successful',
    reason,
    outputs: {
      version: release?.version.raw ?? '',
      tag: release?.tag ?? '',
      released: isReleased(result),
      created: tagged?.kind === 'created',
      bump: plan.kind === 'release' ? plan.bump : 'none',
      'previous-version': previous?.version.raw ?? '',
      'previous-tag': previous?.tag ?? '',
      channel: facts.channel ?? '',
      sha: release?.sha ?? facts.sha,
      'commit-count': history.count,
      'unparsed-count': history.unparsed.length,
      'floating-tags': floating,
      'image-tags': images(result, release).join('\n'),
    },
    summary: summaryOf(result, reason),
    details: {
      dryRun: inputs.dryRun,
      reason,
      isHere: release?.sha !== undefined,
      files: result.files ?? [],
      unparsed: history.unparsed,
    },
  }
}

/** Whether the tag of this version is this commit's, made now or by an earlier attempt: what comes after a release goes on. */
function isReleased({ plan, facts, tagged, inputs }: Result): boolean {
  if (plan.kind !== 'nothing') return tagged !== undefined
  const { last } = plan
  return (
    !inputs.dryRun &&
    last !== undefined &&
    (last.sha === facts.sha || (last === facts.absorbedBy && facts.isOwnRelease))
  )
}

/** Whether the commit has its release: by this run, by an earlier one, or in a dry run if it were none. */
export function isReleasedHere({ details }: Outcome<SemverTagOutput>): boolean {
  return (details as { isHere?: boolean } | undefined)?.isHere === true
}

/** The release that stands at the end; its sha only if it is this commit's. */
function releaseOf({ plan, facts, tagged }: Result): (Omit<VersionTag, 'sha'> & { sha?: string }) | undefined {
  if (plan.kind === 'refused') return facts.baselines.settled && withoutSha(facts.baselines.settled)
  if (plan.kind === 'release') return { ...plan.release, sha: tagged?.sha ?? facts.sha }
  const { last } = plan
  const isThis = last?.sha === facts.sha || last === facts.absorbedBy
  return last && !isThis ? withoutSha(last) : last
}

function withoutSha({ tag, version }: VersionTag): Omit<VersionTag, 'sha'> {
  return { tag, version }
}

function images({ facts, plan }: Result, release: ReturnType<typeof releaseOf>): readonly string[] {
  // what a job builds of this commit must not take the names of an image of a later one
  const isLate = plan.kind === 'nothing' && plan.last === facts.absorbedBy && facts.absorbedBy && !facts.isOwnRelease
  if (isLate) return imageTags({ sha: facts.sha, isHighestStable: false })
  const isThis = release?.sha !== undefined
  const version = isThis ? release.version : undefined
  const stable = facts.all.filter((other) => channelOfVersion(other.version) === 'stable')
  const isHighestStable =
    version?.prerelease.length === 0 && stable.every((other) => other.version.compare(version) <= 0)
  return imageTags({ sha: release?.sha ?? facts.sha, version, isHighestStable, branch: facts.branch })
}

function reasonOf({ plan, tagged, inputs }: Result): string {
  if (plan.kind !== 'release') return plan.reason
  const { tag } = plan.release
  if (tagged === undefined)
    return `${tag} would be released (${plan.bump} after ${plan.previous?.tag ?? 'nothing'}); dry run: nothing was changed`
  if (tagged.kind === 'exists') return `${tag} is on this commit already (made by another run)`
  return `released ${tag} (${inputs.version ? 'as asked' : plan.bump} after ${plan.previous?.tag ?? 'nothing'})`
}

function summaryOf(result: Result, reason: string): string {
  const { plan, facts, floating, files, failure } = result
  const history = facts.since.settled
  const icon =
    failure !== undefined
      ? '💥'
      : plan.kind === 'refused'
        ? '❌'
        : plan.kind === 'release' || isReleased(result)
          ? '🏷️'
          : '💤'
  const known = listOf([
    ['Commit', code(facts.sha.slice(0, 7))],
    ['Branch and channel', `${code(facts.branch ?? '–')} ${code(facts.channel ?? '–')}`],
    ['Commits that count', describeCounts(history)],
    ['Floating tags', (floating ?? []).map(code).join(' ')],
    ['Files that would change', (files ?? []).map(code).join(' ')],
  ])
  return [`### ${icon} ${escapeMarkdown(reason)}`, known, ...unreadCommits(history)].join('\n\n') + '\n'
}

function describeCounts({ count, cancelled, unparsed }: History): string {
  return `${count} (${unparsed.length} not conventional, ${cancelled} more that cancel out)`
}
