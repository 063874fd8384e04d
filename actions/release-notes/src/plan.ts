import type { History } from '../../../shared/commits/history.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { contributorsOf } from '../../../shared/notes/contributors.ts'
import { type Pull, toEntries } from '../../../shared/notes/entries.ts'
import { type Figures, summarize } from '../../../shared/notes/metrics.ts'
import type { Notes } from '../../../shared/notes/model.ts'
import { type Locale, words } from '../../../shared/notes/words.ts'
import { channelOfVersion } from '../../../shared/versioning/channel.ts'
import { previousRelease } from '../../../shared/versioning/previous.ts'
import { type VersionTag, versionOf } from '../../../shared/versioning/version-tag.ts'
import type { ReleaseNotesInputs } from './inputs.ts'

/** What the notes are about. */
export interface Subject {
  /** As a person would write it: a tag, or `HEAD`. */
  readonly to: string
  readonly sha: string
  /** The release, if the commit is one. */
  readonly release: Pick<VersionTag, 'tag' | 'version'> | undefined
}

export interface Facts {
  readonly subject: Subject
  readonly from: string | undefined
  readonly history: History
  /** What GitHub says for each commit; undefined: it was not asked, or could not be. */
  readonly pulls: ReadonlyMap<string, readonly Pull[]> | undefined
  readonly newcomers: ReadonlySet<string> | undefined
  readonly figures: Figures
  /** Of the release before; empty when it kept none or could not be asked. */
  readonly figuresBefore: Figures
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryUrl: string | undefined
  /** `2025-01-15` */
  readonly date: string
}

/**
 * The release that the notes are about.
 *
 * @param to  what was asked for; a name of a version tag wins over what else is on the commit
 * @param here  version tags on the commit, highest first
 */
export function subjectOf(to: string, sha: string, prefix: string, here: readonly VersionTag[]): Subject {
  const name = to.replace(/^refs\/tags\//, '')
  const version = versionOf(name, prefix)
  const named = version === undefined ? undefined : { tag: name, version }
  const release = named ?? here[0]
  return { to: release?.tag ?? name, sha, release: release && { tag: release.tag, version: release.version } }
}

/** The release before: of the same prefix and channel; a stable one follows the last stable one. */
export function fromOf({ release }: Subject, tags: readonly VersionTag[]): VersionTag | undefined {
  const channel = release === undefined ? 'stable' : channelOfVersion(release.version)
  return previousRelease(tags, channel, release?.version)
}

export function planNotes(inputs: ReleaseNotesInputs, facts: Facts, locale: Locale): Notes {
  const { subject, history, pulls = new Map<string, readonly Pull[]>() } = facts
  return {
    title: escapeMarkdown(titleOf(inputs, facts, locale)),
    tag: subject.release?.tag,
    from: facts.from,
    to: subject.release?.tag ?? subject.sha,
    repositoryUrl: facts.repositoryUrl,
    entries: toEntries(history, pulls, facts.repository),
    contributors: contributorsOf(history, pulls, facts.newcomers),
    metrics: summarize(facts.figures, facts.figuresBefore, locale),
    isComplete: facts.pulls !== undefined,
  }
}

/** The title as plain text. */
export function titleOf(
  { title }: ReleaseNotesInputs,
  { subject, date }: Pick<Facts, 'subject' | 'date'>,
  locale: Locale,
): string {
  const { release } = subject
  const values = {
    tag: release?.tag ?? words[locale].unreleased,
    version: release?.version.version ?? words[locale].unreleased,
    date,
  }
  return title.replace(/\{(tag|version|date)\}/g, (_, name: keyof typeof values) => values[name])
}
