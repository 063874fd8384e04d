/** A commit as git holds it. */
export interface Commit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly author: Author
  readonly message: string
}

export interface Author {
  readonly name: string
  readonly email: string
}
