import type { Commit } from '../commits/commit.ts'

export interface Tag {
  readonly name: string
  /** The commit, annotated tags peeled. */
  readonly sha: string
  /** What the ref itself holds: the commit, or the tag object. */
  readonly object: string
  /** When it was tagged; of a lightweight tag, and where no tagger says it, when its commit was made. ISO 8601; empty: not known. */
  readonly date: string
}

export interface TagQuery {
  /** Only tags whose name starts with this. */
  readonly prefix?: string
  /** Only tags that this commit has in its history. */
  readonly mergedInto?: string
  /** Only tags that have this commit in their history. */
  readonly containing?: string
  /** Only tags of this very commit; takes no walk through the history. */
  readonly pointsAt?: string
}

export interface LogQuery {
  readonly to: string
  /** Left out: this commit and its history. */
  readonly from?: string
  /** Globs, relative to the top of the repository; `!glob` excludes. A folder stands for all below it. */
  readonly paths?: readonly string[]
  /** Each commit before its parents without `from` too: git walks the whole history before the first line comes. */
  readonly inOrder?: boolean
  /** Also leaves out commits whose change `from` has as another commit: for a history that was rewritten. */
  readonly cherry?: boolean
}

/** One ref of an atomic push, named in full: `refs/tags/v1.2.3`. */
export interface RefUpdate {
  readonly ref: string
  /** What the remote must have now; undefined: it must not be there. */
  readonly before: string | undefined
  readonly after: string
}

/**
 * A clone, as release-kit uses it: it reads, fetches and pushes, and never touches the work tree, the index or HEAD.
 * Every method throws an ActionError (GIT_*) when git fails. Revisions that start with `-` are refused.
 */
export interface Git {
  isShallow(): Promise<boolean>
  /** Fetches the history that a shallow clone lacks, and all tags. Changes nothing when it fails. */
  unshallow(): Promise<void>
  /** Fetches all tags; those that were moved on the remote are moved here too. */
  fetchTags(): Promise<void>
  hasRemote(): Promise<boolean>
  tags(query?: TagQuery): Promise<readonly Tag[]>
  /**
   * Newest first, in batches as they come; with `from` each commit before its parents, whatever the clocks said, without it by date
   * unless `inOrder` is asked for.
   */
  log(query: LogQuery): AsyncIterable<readonly Commit[]>
  /** Which of these authors (by e-mail) have no commit in the history of `to`. */
  newcomers(emails: readonly string[], to: string): Promise<ReadonlySet<string>>
  /** Whether a commit is in the history of another, or is it: quick where it is near. */
  isAncestor(sha: string, of: string): Promise<boolean>
  /** The commit a revision means; undefined when there is none. */
  resolve(revision: string): Promise<string | undefined>
  /** A file's text in a commit; undefined when it is not there. Throws for what is not a file or cannot be read. */
  read(sha: string, path: string): Promise<string | undefined>
  /** Every file of a commit, from the top; undefined where GitHub's API was asked and lists only a part of them. */
  files(sha: string): Promise<ReadonlySet<string> | undefined>
  /** Short name of the branch that is checked out; undefined when HEAD is detached. */
  branch(): Promise<string | undefined>
  /** What the remote called its default branch when it was cloned. */
  defaultBranch(): Promise<string | undefined>
  /**
   * Makes a commit object whose only parent is `parent` and which differs from it by these files, each of which
   * must be there already. No ref points at it.
   */
  commit(commit: { parent: string; files: ReadonlyMap<string, string>; message: string }): Promise<string>
  /** Makes an annotated tag object. No ref points at it. @param at milliseconds since the Unix epoch */
  tagObject(tag: { name: string; sha: string; message: string; at: number }): Promise<string>
  /** Pushes all or nothing. `conflict`: a ref was not what `before` says. */
  push(updates: readonly RefUpdate[]): Promise<'done' | 'conflict'>
}
