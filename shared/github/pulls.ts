import * as z from 'zod/mini'
import { ProviderError } from '../errors/action-error.ts'
import { type Client, read } from './client.ts'
import type { MergedPull, PullRequest, PullRequests } from './ports.ts'

const login = z.nullable(z.object({ login: z.string() }))
const side = z.object({ label: z.nullish(z.string()), sha: z.string(), ref: z.string() })
const pull = z.object({ number: z.number(), head: side, base: side })
const page = z.object({
  number: z.number(),
  html_url: z.string(),
  title: z.string(),
  body: z.nullable(z.string()),
  head: side,
  base: side,
})
const review = z.object({ user: login, state: z.string(), commit_id: z.nullable(z.string()) })

const merged = z.object({
  number: z.number(),
  title: z.string(),
  url: z.string(),
  merged: z.boolean(),
  author: login,
  labels: z.nullable(z.object({ nodes: z.array(z.object({ name: z.string() })) })),
  closingIssuesReferences: z.nullable(
    z.object({
      nodes: z.array(
        z.object({
          number: z.number(),
          url: z.string(),
          stateReason: z.nullish(z.string()),
          repository: z.object({ nameWithOwner: z.string() }),
        }),
      ),
    }),
  ),
})

const batch = z.object({
  repository: z.record(
    z.string(),
    // null: no such commit; {}: another kind of object
    z.nullable(z.object({ associatedPullRequests: z.optional(z.object({ nodes: z.array(merged) })) })),
  ),
})

const batchSize = 50
const see = 'pull-requests: read'
const change = 'pull-requests: write'

export function createPullRequests({ repo, ask, graphql, once, log }: Client): PullRequests {
  async function pullsOf(shas: readonly string[]): Promise<[string, readonly MergedPull[]][]> {
    const variables = Object.fromEntries(shas.map((sha, index) => [`c${index}`, sha]))
    const data = await graphql(see, queryFor(shas.length), { ...repo, ...variables }, 3).catch(withoutIssues)
    const { repository } = read(batch, data, 'pull requests of commits')
    return shas.flatMap((sha, index) => {
      const found = repository[`c${index}`]?.associatedPullRequests?.nodes.filter((one) => one.merged) ?? []
      return found.length === 0 ? [] : [[sha, found.map(toMergedPull)]]
    })
  }

  /** Issues that the token may not see are left out; the pull requests are there all the same. */
  function withoutIssues(error: unknown): unknown {
    const cause = error instanceof ProviderError ? error.cause : undefined
    const answer = (cause ?? {}) as { data?: unknown; errors?: readonly { path?: readonly unknown[] }[] }
    const isOnlyThat = answer.errors?.every(({ path }) => path?.includes('closingIssuesReferences'))
    if (!isOnlyThat || !answer.data) throw error
    log.debug('the issues that pull requests close could not be read: they need the permission "issues: read"')
    return answer.data
  }

  return {
    async ofCommits(shas) {
      const unique = [...new Set(shas)]
      const pulls = new Map<string, readonly MergedPull[]>()
      for (let start = 0; start < unique.length; start += batchSize) {
        for (const [sha, found] of await pullsOf(unique.slice(start, start + batchSize))) pulls.set(sha, found)
      }
      return pulls
    },
    async get(number) {
      const { data } = await ask(see, (octokit) => octokit.rest.pulls.get({ ...repo, pull_number: number }))
      return toPull(read(pull, data, `pull request ${number}`))
    },
    async propose({ from, to, title, body }) {
      const head = `${repo.owner}:${from}`
      const existing = async () => {
        const filter = { ...repo, head, base: to, state: 'open' as const, per_page: 100 }
        const answer = await ask(see, (octokit) => octokit.paginate(octokit.rest.pulls.list, filter))
        return read(z.array(page), answer, `pull requests from ${head}`).find(
          (one) => one.head.label === head && one.base.ref === to,
        )
      }
      const found =
        (await existing()) ??
        (await once(async () => {
          const { data } = await ask(change, (octokit) =>
            octokit.rest.pulls.create({ ...repo, head: from, base: to, title, body }),
          )
          return read(page, data, 'new pull request')
        }, existing))
      if (found.title !== title || found.body !== body)
        // of its text a pull request is an issue
        await ask(change, (octokit) => octokit.rest.issues.update({ ...repo, issue_number: found.number, title, body }))
      return { number: found.number, url: found.html_url }
    },
    async from(owner, branch) {
      const head = `${owner}:${branch}`
      const answer = await ask(see, (octokit) =>
        octokit.paginate(octokit.rest.pulls.list, { ...repo, head, state: 'open', per_page: 100 }),
      )
      // a filter that GitHub does not understand it ignores
      return read(z.array(pull), answer, `pull requests from ${head}`)
        .filter((one) => one.head.label === head)
        .map(toPull)
    },
    async reviews(number) {
      const answer = await ask(see, (octokit) =>
        octokit.paginate(octokit.rest.pulls.listReviews, { ...repo, pull_number: number, per_page: 100 }),
      )
      return read(z.array(review), answer, `reviews of #${number}`).map(({ user, state, commit_id }) => ({
        author: user?.login ?? '',
        state,
        sha: commit_id ?? '',
      }))
    },
  }
}

function toPull({ number, head, base }: z.output<typeof pull>): PullRequest {
  return { number, headSha: head.sha, baseSha: base.sha, baseRef: base.ref }
}

/** One query for `count` commits, `c0`, `c1`… */
function queryFor(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `c${index}`)
  const fields = `number title url merged author { login } labels(first: 20) { nodes { name } }
    closingIssuesReferences(first: 10) { nodes { number url stateReason repository { nameWithOwner } } }`
  return `query($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(', ')}) {
    repository(owner: $owner, name: $repo) {
      ${names.map((name) => `${name}: object(oid: $${name}) { ... on Commit { associatedPullRequests(first: 5) { nodes { ${fields} } } } }`).join('\n')}
    }
  }`
}

function toMergedPull({
  number,
  title,
  url,
  author,
  labels,
  closingIssuesReferences,
}: z.output<typeof merged>): MergedPull {
  return {
    number,
    title,
    url,
    author: author?.login ?? '',
    labels: labels?.nodes.map(({ name }) => name) ?? [],
    // linked, and then closed for another reason than this pull request
    closes: (closingIssuesReferences?.nodes ?? [])
      .filter(({ stateReason }) => !['NOT_PLANNED', 'DUPLICATE'].includes(stateReason ?? ''))
      .map((issue) => ({ number: issue.number, url: issue.url, repository: issue.repository.nameWithOwner })),
  }
}
