/** A commit as git holds it. */
export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly author: Author
  /** When it was committed, ISO 8601. */
  readonly date: string
  readonly message: string
}

export interface Author {
  readonly name: string
  readonly email: string
}
