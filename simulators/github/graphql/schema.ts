import { isRefName } from '../git/store.ts'
import { pageOf, repositoryNodeId } from '../present.ts'
import type { IssueRecord, PullRecord } from '../state.ts'
import type { World } from '../world.ts'
import { GraphQLError, type Schema } from './types.ts'
import { connection, connections } from './connection.ts'
import { historyOf, recordsOf, recordTypes } from './records.ts'
import { updateRefs } from './update-refs.ts'

type PullIssue = IssueRecord & { readonly pull: PullRecord }

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
      DeploymentOrderField: (value) => value === 'CREATED_AT',
      IssueOrderField: (value) => ['CREATED_AT', 'UPDATED_AT', 'COMMENTS'].includes(value as string),
      OrderDirection: (value) => value === 'ASC' || value === 'DESC',
      GitRefname: (value) => typeof value === 'string' && isRefName(value),
    },
    inputs: {
      UpdateRefsInput: { repositoryId: 'ID!', refUpdates: '[RefUpdate!]!', clientMutationId: 'String' },
      DeploymentOrder: { field: 'DeploymentOrderField!', direction: 'OrderDirection!' },
      IssueOrder: { field: 'IssueOrderField!', direction: 'OrderDirection!' },
      RefUpdate: { name: 'GitRefname!', afterOid: 'GitObjectID!', beforeOid: 'GitObjectID', force: 'Boolean' },
    },
    objects: {
      Query: {
        viewer: { of: 'User', resolve: ({ viewer }: { viewer: object }) => viewer },
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
        ref: {
          args: { qualifiedName: 'String!' },
          of: 'Ref',
          needs: 'contents:read',
          async resolve(_: unknown, { qualifiedName }) {
            const found = (await git.refs(String(qualifiedName))).find(({ ref }) => ref === qualifiedName)
            return found ? { name: found.ref, sha: found.sha } : null
          },
        },
        ...recordsOf(world),
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
        message: { resolve: async ({ sha }: { sha: string }) => (await git.commit(sha))?.message },
        committedDate: { resolve: async ({ sha }: { sha: string }) => (await git.commit(sha))?.committer.date },
        authoredDate: { resolve: async ({ sha }: { sha: string }) => (await git.commit(sha))?.author.date },
        history: connection('Commit', 'contents:read', ({ sha }: { sha: string }) => historyOf(world, sha)),
        associatedPullRequests: connection('PullRequest', 'pull_requests:read', ({ sha }: { sha: string }) =>
          state.issues.filter(({ pull }) => pull?.commits.includes(sha)),
        ),
      },
      ...connections(
        'PullRequest',
        'Issue',
        'Label',
        'Ref',
        'Deployment',
        'DeploymentStatus',
        'Commit',
        'UserContentEdit',
      ),
      ...recordTypes,
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
      User: { login: { resolve: ({ login }: { login: string }) => login } },
      Actor: {
        __typename: { resolve: ({ login }: { login: string }) => (login.endsWith('[bot]') ? 'Bot' : 'User') },
        login: { resolve: ({ login }: { login: string }) => login.replace(/\[bot\]$/, '') },
      },
      Label: { name: { resolve: ({ name }: { name: string }) => name } },
      Issue: {
        number: { resolve: ({ number }: { number: number }) => number },
        url: {
          resolve: ({ number, repository }: PullRecord['closes'][number]) =>
            `${world.url}/${repository}/issues/${number}`,
        },
        title: { resolve: ({ title }: Partial<IssueRecord>) => title ?? null },
        body: { resolve: ({ body }: Partial<IssueRecord>) => body ?? '' },
        createdAt: { resolve: ({ createdAt }: Partial<IssueRecord>) => createdAt ?? null },
        closedAt: { resolve: ({ closedAt }: Partial<IssueRecord>) => closedAt ?? null },
        author: {
          of: 'Actor',
          resolve: ({ author }: Partial<IssueRecord>) => (author ? { login: author } : null),
        },
        userContentEdits: connection('UserContentEdit', 'issues:read', ({ edits }: IssueRecord) =>
          [...edits].reverse(),
        ),
        authorAssociation: {
          resolve: ({ author = '' }: Partial<IssueRecord>) =>
            state.collaborators.has(author) ? 'COLLABORATOR' : 'NONE',
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
