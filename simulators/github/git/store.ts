export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601, whole seconds. */
  readonly date: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Person
  readonly committer: Person
}

export interface Tag {
  readonly sha: string
  readonly name: string
  readonly message: string
  readonly tagger: Person
  readonly object: { readonly sha: string; readonly type: ObjectType }
}

export type ObjectType = 'commit' | 'tag' | 'tree' | 'blob'

export interface RefChange {
  /** In full: `refs/tags/v1`. */
  readonly ref: string
  /** What it must point at now; null: it must not exist; undefined: whatever. */
  readonly before?: string | null
  /** null: delete it. */
  readonly after: string | null
}

export interface Entry {
  readonly type: 'file' | 'dir'
  readonly path: string
  readonly sha: string
  readonly size: number
}

/** A file that a commit changes. */
export interface ChangedFile {
  readonly filename: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly additions: number
  /** Of a renamed one. */
  readonly previous?: string
}

/** The git repository behind the simulated API. */
export interface GitStore {
  /** Refs whose full name starts with `prefix`, by name. */
  refs(prefix: string): Promise<readonly { readonly ref: string; readonly sha: string; readonly type: ObjectType }[]>
  /** All or nothing. @returns false when a ref is not what `before` says; then nothing has changed */
  update(changes: readonly RefChange[]): Promise<boolean>
  typeOf(sha: string): Promise<ObjectType | undefined>
  commit(sha: string): Promise<Commit | undefined>
  tag(sha: string): Promise<Tag | undefined>
  createCommit(commit: Omit<Commit, 'sha'>): Promise<string>
  createTag(tag: Omit<Tag, 'sha'>): Promise<string>
  /** A tree: that of `base`, if given, with files set or (null) removed. */
  createTree(base: string | undefined, files: Readonly<Record<string, string | null>>): Promise<string>
  /** The tree of two commits merged; undefined: they are in conflict. */
  mergeTree(one: string, other: string): Promise<string | undefined>
  /** The commit that a branch, a tag, a full ref or an object's name (at least 7 digits) stands for. */
  resolve(revision: string): Promise<string | undefined>
  /** Commits reachable from `head` and not from `without`, newest first, parents after their children. */
  log(head: string, without?: string): Promise<readonly string[]>
  mergeBase(one: string, other: string): Promise<string | undefined>
  /** What differs between a commit and another one, or nothing at all. */
  changed(commit: string, base: string | undefined): Promise<readonly ChangedFile[]>
  /** The unified diff of the same; undefined: this store cannot. */
  diff(commit: string, base: string): Promise<Buffer | undefined>
  /** Every file, in all directories. */
  files(commit: string): Promise<readonly Entry[]>
  /** A file, a directory's entries, or undefined. `path` has no slash at either end; '' is the root. */
  read(
    commit: string,
    path: string,
  ): Promise<{ file: Entry; bytes: Buffer } | { directory: readonly Entry[] } | undefined>
}

/** `git check-ref-format`, as far as an API can be asked for nonsense. */
export function isRefName(ref: string): boolean {
  if (!/^refs\/[^/]+\/./.test(ref) || /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\.$/u.test(ref)) return false
  return ref.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
}
