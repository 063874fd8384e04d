/** One conventional line: most commits hold one, a squashed one may hold several. */
export interface Change {
  /** Lower case; `feature` reads `feat`. Empty when only a BREAKING CHANGE note says what this is. */
  readonly type: string
  readonly scopes: readonly string[]
  /** Without the pull request's number. */
  readonly subject: string
  /** What breaks, a text a note; empty when nothing does. */
  readonly breaking: readonly string[]
}

/** What a commit says it takes back, as far as it says so. */
export interface Reversal {
  /** Whole or shortened. */
  readonly shas: readonly string[]
  readonly pull: number | undefined
  /** Header of what is taken back, without its pull request's number. */
  readonly header: string
}

export interface IssueReference {
  /** `owner/name`; undefined: this repository. */
  readonly repository?: string
  readonly number: number
}

/** What a commit message says. */
export interface Message {
  /** First line, without the pull request's number. */
  readonly header: string
  /** The rest, as written: what is seldom asked for is read from it when it is. */
  readonly body: string
  /** Number of the pull request it came with, as the header says. */
  readonly pull: number | undefined
  readonly changes: readonly Change[]
  /** Why no change could be read; undefined when one could, and for merges and reverts. */
  readonly unparsed: string | undefined
  readonly reverts: Reversal | undefined
  /** Version of a `Release-As:` footer, as written. */
  readonly releaseAs: string | undefined
  /** What looks like a mistake, and was not counted. */
  readonly doubts: readonly string[]
}

/** Where conventional lines are looked for. `body` falls back on the header of a message without any. */
export type Squash = 'header' | 'body' | 'both'
