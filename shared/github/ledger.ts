import * as z from 'zod/mini'
import type { IncidentIssue } from '../audit/incident.ts'
import type { Commits } from '../audit/metrics.ts'
import type { Recorded } from '../audit/release.ts'
import { type Client, read } from './client.ts'
import { createDeployments } from './deployments.ts'
import { readHistoryPage } from './history.ts'

/** What GitHub keeps of a repository's releases, read in bulk by GraphQL. */
export interface Ledger {
  /** Deployments of the environments made since then (milliseconds since the epoch), with all their statuses. */
  deployments(environments: readonly string[], since: number): Promise<readonly Recorded[]>
  /** Issues with the label `incident` opened since then by a bot or by somebody who belongs to the repository. */
  incidents(since: number): Promise<readonly IncidentIssue[]>
  /** The latest commits up to each of these; a commit that is gone is absent. */
  commits(shas: readonly string[]): Promise<Commits>
}

const actor = z.nullable(z.object({ __typename: z.string(), login: z.string() }))
const issue = z.object({
  number: z.number(),
  title: z.string(),
  url: z.string(),
  body: z.string(),
  createdAt: z.string(),
  closedAt: z.nullable(z.string()),
  author: actor,
  authorAssociation: z.string(),
})
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) })
const issuePage = z.object({ repository: z.object({ issues: z.object({ nodes: z.array(issue), pageInfo }) }) })
const commitBatch = z.object({
  repository: z.record(
    z.string(),
    z.nullable(
      z.object({
        history: z.optional(z.object({ nodes: z.array(z.object({ oid: z.string(), authoredDate: z.string() })) })),
      }),
    ),
  ),
})

const byNewest = 'orderBy: { field: CREATED_AT, direction: DESC }'
const issueQuery = `query($owner: String!, $repo: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, labels: $labels, ${byNewest}) {
      nodes { number title url body createdAt closedAt author { __typename login } authorAssociation }
      pageInfo { hasNextPage endCursor }
    }
  }
}`
/** Revisions asked for at once, and commits of each: what is shipped together. */
const batchSize = 40
const depth = 50

export function createLedger(client: Client): Ledger {
  const { repo, graphql } = client

  /** Pages, newest first, until one reaches back far enough. */
  async function pagesOf<T extends { readonly createdAt: string }>(
    since: number,
    ask: (after: string | null) => Promise<{ nodes: readonly T[]; pageInfo: z.output<typeof pageInfo> }>,
  ): Promise<readonly T[]> {
    const found: T[] = []
    for (let after: string | null = null; ;) {
      const page = await ask(after)
      found.push(...page.nodes)
      const oldest = page.nodes.at(-1)
      if (!page.pageInfo.hasNextPage || oldest === undefined || Date.parse(oldest.createdAt) < since) break
      after = page.pageInfo.endCursor
    }
    return found.filter(({ createdAt }) => Date.parse(createdAt) >= since)
  }

  return {
    async deployments(environments, since) {
      const nodes = await pagesOf(since, async (after) => {
        const given = { environments, first: 100, after: after ?? undefined }
        const { records, next } = await readHistoryPage(client, given)
        return { nodes: records, pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null } }
      })
      const recorded: Recorded[] = []
      for (const { createdAt, statuses, isCut, ...one } of nodes) {
        const all = isCut ? await createDeployments(client).statuses(one.id) : statuses
        recorded.push({
          ...one,
          createdAt: Date.parse(createdAt),
          statuses: all.map((each) => ({ ...each, createdAt: Date.parse(each.createdAt) })),
        })
      }
      return recorded
    },
    async incidents(since) {
      const nodes = await pagesOf(since, async (after) => {
        const data = await graphql('issues: read', issueQuery, { ...repo, labels: ['incident'], after }, 3)
        return read(issuePage, data, 'incident issues').repository.issues
      })
      return nodes.filter(isOurs).map(({ number, title, url, body, createdAt, closedAt }) => ({
        number,
        title,
        url,
        body,
        openedAt: Date.parse(createdAt),
        closedAt: closedAt === null ? undefined : Date.parse(closedAt),
      }))
    },
    async commits(shas) {
      const unique = [...new Set(shas)]
      const found = new Map<string, { sha: string; authoredAt: number }[]>()
      for (let start = 0; start < unique.length; start += batchSize) {
        const batch = unique.slice(start, start + batchSize)
        const variables = Object.fromEntries(batch.map((sha, index) => [`c${index}`, sha]))
        const data = await graphql('contents: read', commitQuery(batch.length), { ...repo, ...variables }, 3)
        const { repository } = read(commitBatch, data, 'commits')
        batch.forEach((sha, index) => {
          const nodes = repository[`c${index}`]?.history?.nodes
          if (nodes)
            found.set(
              sha,
              nodes.map(({ oid, authoredDate }) => ({ sha: oid, authoredAt: Date.parse(authoredDate) })),
            )
        })
      }
      return found
    },
  }
}

/** An issue form sets labels for anybody. */
function isOurs({ author, authorAssociation }: z.output<typeof issue>): boolean {
  return author?.__typename === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(authorAssociation)
}

/** One query for `count` revisions, `c0`, `c1`… */
function commitQuery(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `c${index}`)
  return `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Commit { history(first: ${depth}) { nodes { oid authoredDate } } } }`).join('\n      ')}
    }
  }`
}
