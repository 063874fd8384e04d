import type { IssueReference } from '../commits/message.ts'

/** One line of the notes. */
export interface NoteEntry {
  /** The pull request; undefined for a direct commit. */
  readonly pull?: number
  readonly sha: string
  /** Conventional type; empty when there is none. */
  readonly type: string
  readonly scopes: readonly string[]
  /** Plain text, as somebody wrote it. */
  readonly text: string
  readonly breaking: readonly string[]
  readonly closes: readonly IssueReference[]
}

export interface Contributor {
  /** Account name, where known. */
  readonly login?: string
  readonly name: string
  /** Undefined: not known. */
  readonly isNew?: boolean
}

/** A line of the metrics table, in our own words and figures. */
export interface Metric {
  readonly name: string
  readonly value: string
  /** Since the release before: `+0.5 pt`. Undefined: not known. */
  readonly change?: string
}

export interface Notes {
  /** Heading, without `#`; Markdown already. */
  readonly title: string
  /** Of the release; undefined for what is not released yet. */
  readonly tag: string | undefined
  /** Revisions that the notes lie between. */
  readonly from: string | undefined
  readonly to: string
  /** `https://github.com/acme/shop`; undefined: nothing is linked. */
  readonly repositoryUrl: string | undefined
  readonly entries: readonly NoteEntry[]
  readonly contributors: readonly Contributor[]
  readonly metrics: readonly Metric[]
  /** False when pull requests and issues could not be asked for. */
  readonly isComplete: boolean
}
