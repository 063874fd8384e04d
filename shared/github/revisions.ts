import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import { loginOf } from './history.ts'

/** The text of an issue after one edit. */
export interface Revision {
  /** Empty: the account is gone. */
  readonly editor: string
  readonly at: string
  /** Undefined: somebody deleted this revision from the history. */
  readonly body: string | undefined
}

const actor = z.nullable(z.object({ __typename: z.string(), login: z.string() }))
const page = z.object({
  repository: z.object({
    issue: z.object({
      body: z.string(),
      createdAt: z.string(),
      author: actor,
      userContentEdits: z.nullable(
        z.object({
          nodes: z.array(z.object({ editedAt: z.string(), diff: z.nullable(z.string()), editor: actor })),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
        }),
      ),
    }),
  }),
})

const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      body createdAt author { __typename login }
      userContentEdits(first: 100, after: $after) {
        nodes { editedAt diff editor { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

/**
 * The text of an issue now, and every text that it has had, oldest first. What GitHub calls `diff` is the whole text after the edit.
 *
 * @throws ProviderError
 */
export async function textOf(
  { repo, graphql }: Client,
  number: number,
): Promise<{ readonly body: string; readonly revisions: readonly Revision[] }> {
  const found: Revision[] = []
  for (let after: string | null = null; ;) {
    const data = await graphql('issues: read', query, { ...repo, number, after }, 3)
    const { issue } = read(page, data, `edits of #${number}`).repository
    const { nodes = [], pageInfo } = issue.userContentEdits ?? {}
    for (const { editedAt: at, diff, editor } of nodes)
      found.push({ editor: loginOf(editor), at, body: diff ?? undefined })
    const { body } = issue
    if (found.length === 0) return { body, revisions: [{ editor: loginOf(issue.author), at: issue.createdAt, body }] }
    if (!pageInfo?.hasNextPage) return { body, revisions: oldestFirst(found) }
    after = pageInfo.endCursor
  }
}

/** GitHub gives the newest first, and tells seconds: what is of one second keeps its order. */
function oldestFirst(revisions: readonly Revision[]): readonly Revision[] {
  return [...revisions].reverse().sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
}
