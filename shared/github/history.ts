import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { DeploymentState, Recorded } from './ports.ts'

const actor = z.nullable(z.object({ __typename: z.string(), login: z.string() }))
export type Actor = z.output<typeof actor>

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) })
const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const
const status = z.object({
  state: z.string(),
  description: z.nullable(z.string()),
  createdAt: z.string(),
  creator: actor,
})
const node = z.object({
  databaseId: z.number(),
  commitOid: z.string(),
  createdAt: z.string(),
  environment: z.nullable(z.string()),
  task: z.nullable(z.string()),
  payload: z.nullable(z.string()),
  creator: actor,
  statuses: z.nullable(z.object({ nodes: z.array(status), pageInfo: z.object({ hasNextPage: z.boolean() }) })),
})
const page = z.object({ repository: z.object({ deployments: z.object({ nodes: z.array(node), pageInfo }) }) })

export interface RecordedPage {
  readonly records: readonly Recorded[]
  /** What to ask for the next page with; undefined for the last one. */
  readonly next: string | undefined
}

const parameters = '$environments: [String!], $first: Int!, $after: String'
const fields = `deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId commitOid createdAt environment task payload creator { __typename login }
        statuses(first: 50) { nodes { state description createdAt creator { __typename login } } pageInfo { hasNextPage } } }
      pageInfo { hasNextPage endCursor }
    }`

/** Deployments of the environments with their statuses, newest first: one request of GraphQL, however many there are. */
export async function readHistoryPage(
  { askRepository }: Client,
  { environments, first, after }: { environments: readonly string[]; first: number; after: string | undefined },
): Promise<RecordedPage> {
  const variables = { environments, first, after: after ?? null }
  const data = await askRepository({ permission: 'deployments: read', parameters, fields, variables })
  const { nodes, pageInfo: end } = read(page, data, 'deployments').repository.deployments
  return { records: nodes.map(toRecorded), next: end.hasNextPage ? (end.endCursor ?? undefined) : undefined }
}

function toRecorded({ databaseId, commitOid, createdAt, creator, ...found }: z.output<typeof node>): Recorded {
  return {
    id: databaseId,
    sha: commitOid,
    task: found.task ?? '',
    environment: found.environment ?? '',
    payload: payloadOf(found.payload),
    creator: loginOf(creator),
    createdAt,
    isCut: found.statuses?.pageInfo.hasNextPage ?? false,
    statuses: (found.statuses?.nodes ?? []).map((one) => ({
      state: stateOf(one.state),
      description: one.description ?? '',
      createdAt: one.createdAt,
      creator: loginOf(one.creator),
    })),
  }
}

/** GraphQL knows one more, `WAITING`, of a job that waits for a reviewer. */
function stateOf(state: string): DeploymentState {
  return states.find((known) => known === state.toLowerCase()) ?? 'pending'
}

/** REST calls an app's account `name[bot]`, GraphQL `name`. */
export function loginOf(creator: Actor): string {
  if (creator === null) return ''
  return creator.__typename === 'Bot' ? `${creator.login}[bot]` : creator.login
}

/** GraphQL gives a payload as JSON, and one that was stored as text as JSON of that text. */
function payloadOf(payload: string | null): unknown {
  try {
    return JSON.parse(payload ?? 'null') as unknown
  } catch {
    // anybody may store anything
    return payload
  }
}
