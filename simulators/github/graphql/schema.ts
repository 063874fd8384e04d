import { isRefName } from '../git/store.ts'
import { pageOf, repositoryNodeId } from '../present.ts'
import type { IssueRecord, PullRecord } from '../state.ts'
import type { World } from '../world.ts'
import { type FieldType, GraphQLError, type Schema } from './types.ts'
import { updateRefs } from './update-refs.ts'

type PullIssue = IssueRecord & { readonly pull: PullRecord }

const list = { first: 'Int', after: 'String' }

/** What GitHub's GraphQL schema has of the things that release-kit asks for. */
export function createSchema(world: World): Schema {
  const { git, state } = world
  const kinds = { commit: 'Commit', tag: 'Tag', tree: 'Tree', blob: 'Blob' } as const
  const objectOf = async (sha: string) => ({ __typename: kinds[(await git.typeOf(sha)) ?? 'blob'], sha })
  return {
    scalars: {
      String: (value) => typeof value === 'string',
      ID: (value) => typeof value === 'string',
      Int: Number.isInteger,
      Boolean: (value) => typeof value === 'boolean',
      GitObjectID: (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value),
      GitRefname: (value) => typeof value === 'string' && isRefName(value),
    },
    inputs: {
      UpdateRefsInput: { repositoryId: 'ID!', refUpdates: '[RefUpdate!]!', clientMutationId: 'String' },
      RefUpdate: { name: 'GitRefname!', afterOid: 'GitObjectID!', beforeOid: 'GitObjectID', force: 'Boolean' },
    },
    objects: {
      Query: {
        repository: {
          args: { owner: 'String!', name: 'String!' },
          of: 'Repository',
          resolve(_: unknown, { owner, name }) {
            if (owner === world.owner && name === world.repo)
              return { here: true, name: `${world.owner}/${world.repo}` }
            throw new GraphQLError(
              `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`,
              'NOT_FOUND',
            )
          },
        },
      },
      Repository: {
        id: { resolve: () => repositoryNodeId(world) },
        nameWithOwner: { resolve: ({ name }: { name: string }) => name },
        refs: connection(
          'Ref',
          'contents:read',
          async (_: never, { refPrefix }) => {
            const prefix = String(refPrefix)
            return (await git.refs(prefix)).map(({ ref, sha }) => ({ name: ref.slice(prefix.length), sha }))
          },
          { refPrefix: 'String!' },
        ),
        object: {
          args: { oid: 'GitObjectID', expression: 'String' },
          of: 'GitObject',
          needs: 'contents:read',
          async resolve(_: unknown, { oid, expression }) {
            const name = String(oid ?? expression)
            const sha = oid === undefined ? await git.resolve(name) : name
            const commit = await git.commit(sha ?? '')
            return commit ? { __typename: 'Commit', sha: commit.sha } : null
          },
        },
      },
      Ref: {
        name: { resolve: ({ name }: { name: string }) => name },
        target: { of: 'GitObject', resolve: ({ sha }: { sha: string }) => objectOf(sha) },
      },
      GitObject: {
        __typename: { resolve: ({ __typename }: { __typename: string }) => __typename },
        oid: { resolve: ({ sha }: { sha: string }) => sha },
      },
      Tag: {
        tagger: { of: 'GitActor', resolve: async ({ sha }: { sha: string }) => (await git.tag(sha))?.tagger ?? null },
        target: {
          of: 'GitObject',
          resolve: async ({ sha }: { sha: string }) => objectOf((await git.tag(sha))?.object.sha ?? ''),
        },
      },
      GitActor: { date: { resolve: ({ date }: { date: string }) => date } },
      Commit: {
        oid: { resolve: ({ sha }: { sha: string }) => sha },
        committedDate: { resolve: async ({ sha }: { sha: string }) => (await git.commit(sha))?.committer.date },
        associatedPullRequests: connection('PullRequest', 'pull_requests:read', ({ sha }: { sha: string }) =>
          state.issues.filter(({ pull }) => pull?.commits.includes(sha)),
        ),
      },
      ...connections('PullRequest', 'Issue', 'Label', 'Ref'),
      PageInfo: {
        hasNextPage: { resolve: ({ hasNextPage }: { hasNextPage: boolean }) => hasNextPage },
        endCursor: { resolve: ({ endCursor }: { endCursor: string | null }) => endCursor },
      },
      PullRequest: {
        number: { resolve: ({ number }: PullIssue) => number },
        title: { resolve: ({ title }: PullIssue) => title },
        url: { resolve: ({ number }: PullIssue) => `${pageOf(world)}/pull/${number}` },
        merged: { resolve: ({ pull }: PullIssue) => pull.mergedAt !== null },
        mergedAt: { resolve: ({ pull }: PullIssue) => pull.mergedAt },
        // null: the account is gone
        author: { of: 'Actor', resolve: ({ author }: PullIssue) => (author === '' ? null : { login: author }) },
        labels: connection('Label', 'pull_requests:read', ({ labels }: PullIssue) => labels.map((name) => ({ name }))),
        closingIssuesReferences: connection('Issue', 'issues:read', ({ pull }: PullIssue) => pull.closes),
      },
      Actor: { login: { resolve: ({ login }: { login: string }) => login } },
      Label: { name: { resolve: ({ name }: { name: string }) => name } },
      Issue: {
        number: { resolve: ({ number }: { number: number }) => number },
        url: {
          resolve: ({ number, repository }: PullRecord['closes'][number]) =>
            `${world.url}/${repository}/issues/${number}`,
        },
        stateReason: {
          resolve: ({ number, repository }: PullRecord['closes'][number]) =>
            repository === `${world.owner}/${world.repo}`
              ? (state.issues.find((issue) => issue.number === number)?.stateReason?.toUpperCase() ?? null)
              : null,
        },
        repository: { of: 'Repository', resolve: ({ repository }: { repository: string }) => ({ name: repository }) },
      },
      Mutation: {
        updateRefs: {
          args: { input: 'UpdateRefsInput!' },
          of: 'UpdateRefsPayload',
          needs: 'contents:write',
          resolve: (_: unknown, { input }) => updateRefs(world, input as never),
        },
      },
      UpdateRefsPayload: { clientMutationId: { resolve: ({ id }: { id: string | null }) => id } },
    },
  }
}

type Items = readonly unknown[]

/** `items`: the whole list, of which `first` bounds what is given. */
function connection(
  node: string,
  needs: string,
  items: (parent: never, given: Readonly<Record<string, unknown>>) => Items | Promise<Items>,
  args: Readonly<Record<string, string>> = {},
): FieldType {
  return {
    args: { ...list, ...args },
    of: `${node}Connection`,
    needs,
    async resolve(parent, given) {
      const { first: size, after } = given as { first?: number; after?: string | null }
      if (size === undefined) {
        const message = 'You must provide a `first` or `last` value to properly paginate.'
        throw new GraphQLError(message, 'MISSING_PAGINATION_BOUNDARIES')
      }
      if (size > 100) {
        const message = `Requesting ${size} records exceeds the \`first\` limit of 100 records.`
        throw new GraphQLError(message, 'EXCESSIVE_PAGINATION')
      }
      const all = await items(parent, given)
      const start = after ? Number(Buffer.from(after, 'base64url').toString()) : 0
      const end = Math.min(all.length, start + size)
      const endCursor = end === 0 ? null : Buffer.from(String(end)).toString('base64url')
      return { nodes: all.slice(start, end), totalCount: all.length, hasNextPage: end < all.length, endCursor }
    },
  }
}

function connections(...nodes: readonly string[]): Record<string, Record<string, FieldType>> {
  const fields = (node: string): Record<string, FieldType> => ({
    nodes: { of: node, resolve: ({ nodes: items }: { nodes: unknown[] }) => items },
    totalCount: { resolve: ({ totalCount }: { totalCount: number }) => totalCount },
    pageInfo: { of: 'PageInfo', resolve: (parent: object) => parent },
  })
  return Object.fromEntries(nodes.map((node) => [`${node}Connection`, fields(node)]))
}
