import type { DeploymentRecord, IssueRecord, StatusRecord } from '../state.ts'
import type { World } from '../world.ts'
import { connection } from './connection.ts'
import type { FieldType } from './types.ts'

type Fields = Readonly<Record<string, FieldType>>
type Edit = IssueRecord['edits'][number]

/** Of a repository: what it keeps of releases. */
export function recordsOf({ state, now }: World): Fields {
  return {
    deployments: connection(
      'Deployment',
      'deployments:read',
      (_: never, { environments, orderBy }) => {
        const wanted = environments as readonly string[] | undefined
        const found = state.deployments.filter(
          ({ environment, written }) => (wanted?.includes(environment) ?? true) && written + state.lag <= now(),
        )
        return inOrder(found, orderBy)
      },
      { environments: '[String!]', orderBy: 'DeploymentOrder' },
    ),
    issue: {
      args: { number: 'Int!' },
      of: 'Issue',
      needs: 'issues:read',
      resolve: (_: never, { number }) =>
        state.issues.find((issue) => issue.number === number && issue.pull === undefined) ?? null,
    },
    issues: connection(
      'Issue',
      'issues:read',
      (_: never, { labels, orderBy }) => {
        const wanted = labels as readonly string[] | undefined
        const issues = state.issues.filter(({ pull }) => pull === undefined)
        const found = issues.filter((issue) => wanted?.some((label) => issue.labels.includes(label)) ?? true)
        return inOrder(found, orderBy)
      },
      { labels: '[String!]', orderBy: 'IssueOrder' },
    ),
  }
}

function inOrder<T extends { readonly createdAt: string }>(items: readonly T[], orderBy: unknown): readonly T[] {
  const direction = (orderBy as { direction?: string } | undefined)?.direction
  const sorted = [...items].sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
  return direction === 'DESC' ? sorted.reverse() : sorted
}

const creator: FieldType = {
  of: 'Actor',
  resolve: ({ creator: login }: { creator: string }) => (login === '' ? null : { login }),
}

export const recordTypes: Readonly<Record<string, Fields>> = {
  Deployment: {
    databaseId: { resolve: ({ id }: DeploymentRecord) => id },
    commitOid: { resolve: ({ sha }: DeploymentRecord) => sha },
    createdAt: { resolve: ({ createdAt }: DeploymentRecord) => createdAt },
    environment: { resolve: ({ environment }: DeploymentRecord) => environment },
    task: { resolve: ({ task }: DeploymentRecord) => task },
    payload: { resolve: ({ payload }: DeploymentRecord) => JSON.stringify(payload) },
    creator,
    statuses: connection('DeploymentStatus', 'deployments:read', ({ statuses }: DeploymentRecord) =>
      [...statuses].reverse(),
    ),
  },
  UserContentEdit: {
    editedAt: { resolve: ({ editedAt }: Edit) => editedAt },
    // GitHub gives the whole text of the revision here, whatever the name says
    diff: { resolve: ({ body }: Edit) => body },
    editor: { of: 'Actor', resolve: ({ editor: login }: Edit) => (login === '' ? null : { login }) },
  },
  DeploymentStatus: {
    state: { resolve: ({ state }: StatusRecord) => state.toUpperCase() },
    description: { resolve: ({ description }: StatusRecord) => description },
    createdAt: { resolve: ({ createdAt }: StatusRecord) => createdAt },
    creator,
  },
}

/** A commit and all before it, newest first by their place in history. */
export async function historyOf({ git }: World, sha: string): Promise<readonly { readonly sha: string }[]> {
  const seen = new Set<string>()
  for (const next = [sha]; next.length > 0;) {
    const one = next.shift() ?? ''
    if (seen.has(one)) continue
    seen.add(one)
    next.push(...((await git.commit(one))?.parents ?? []))
  }
  return [...seen].map((one) => ({ sha: one }))
}
