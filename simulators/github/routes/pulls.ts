import { created, invalid, notFound, ok, page } from '../answers.ts'
import { apiOf, nodeId, pullLinks, repository, user } from '../present.ts'
import type { IssueRecord, PullRecord, ReviewRecord } from '../state.ts'
import { type Call, type Endpoints, repoPath, type World } from '../world.ts'
import { addIssue, presentLabel } from './issues.ts'

type PullIssue = IssueRecord & { readonly pull: PullRecord }

const one = `${repoPath}/pulls/{pull_number}`
const isPull = (issue: IssueRecord): issue is PullIssue => issue.pull !== undefined

export function pullEndpoints(world: World): Endpoints {
  const { git, state } = world
  const find = ({ params }: Call) =>
    state.issues.filter(isPull).find(({ number }) => number === Number(params.pull_number))

  return {
    [`GET ${repoPath}/pulls`]: {
      needs: 'pull_requests:read',
      handle: (call) => {
        const wanted = call.query.get('state') ?? 'open'
        const [head, base] = [call.query.get('head'), call.query.get('base')]
        const found = state.issues
          .filter(isPull)
          .filter(
            (issue) =>
              (wanted === 'all' || issue.state === wanted) &&
              (head === null || head === labelOf(world, issue.pull.head)) &&
              (base === null || base === issue.pull.base.ref),
          )
        return page(
          call,
          found.reverse().map((issue) => present(world, issue)),
        )
      },
    },
    [`POST ${repoPath}/pulls`]: {
      needs: 'pull_requests:write',
      handle: async ({ body, grant }) => {
        const {
          head,
          base,
          title,
          body: text,
          draft,
        } = body as { head: string; base: string; title?: string; body?: string; draft?: boolean }
        const [headSha, baseSha] = [await git.resolve(`refs/heads/${head}`), await git.resolve(`refs/heads/${base}`)]
        if (headSha === undefined) return invalid('PullRequest', 'invalid', 'head')
        if (baseSha === undefined) return invalid('PullRequest', 'invalid', 'base')
        const commits = await git.log(headSha, baseSha)
        if (commits.length === 0)
          return invalid('PullRequest', 'custom', 'base', `No commits between ${base} and ${head}`)
        const isThere = state.issues.some(
          ({ state: open, pull }) => open === 'open' && pull?.head.ref === head && pull.base.ref === base,
        )
        if (isThere)
          return invalid('PullRequest', 'custom', 'base', `A pull request already exists for ${world.owner}:${head}.`)
        const pull: PullRecord = {
          head: { ref: head, sha: headSha },
          base: { ref: base, sha: baseSha },
          draft: draft ?? false,
          mergedAt: null,
          commits,
          closes: [],
          reviews: [],
        }
        const issue = addIssue(world, {
          title: title ?? head,
          body: text ?? null,
          labels: [],
          author: grant.login,
          pull,
        })
        return created(present(world, { ...issue, pull }))
      },
    },
    [`GET ${one}`]: {
      needs: 'pull_requests:read',
      handle: (call) => {
        const found = find(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`GET ${one}/reviews`]: {
      needs: 'pull_requests:read',
      handle: (call) => {
        const found = find(call)
        return found
          ? page(
              call,
              found.pull.reviews.map((review) => presentReview(world, found.number, review)),
            )
          : notFound
      },
    },
  }
}

function present(world: World, { pull, ...issue }: PullIssue) {
  const { url, ...pages } = pullLinks(world, issue.number)
  const asIssue = `${apiOf(world)}/issues/${issue.number}`
  const links = {
    issue: asIssue,
    comments: `${asIssue}/comments`,
    commits: `${url}/commits`,
    review_comments: `${url}/comments`,
    review_comment: `${apiOf(world)}/pulls/comments{/number}`,
    statuses: `${apiOf(world)}/statuses/${pull.head.sha}`,
  }
  const author = user(world, issue.author)
  const side = (head: PullRecord['head']) => ({
    label: labelOf(world, head),
    ref: head.ref,
    sha: head.sha,
    user: user(world, head.owner ?? world.owner),
    repo: repository(world),
  })
  return {
    url,
    ...pages,
    ...Object.fromEntries(Object.entries(links).map(([name, to]) => [`${name}_url`, to])),
    _links: Object.fromEntries(
      Object.entries({ self: url, html: pages.html_url, ...links }).map(([name, href]) => [name, { href }]),
    ),
    id: issue.id,
    node_id: nodeId('PullRequest', issue.id),
    number: issue.number,
    state: issue.state,
    locked: false,
    title: issue.title,
    user: author,
    body: issue.body,
    labels: issue.labels.map((name) => presentLabel(world, name)),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.commits[0] ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: side(pull.head),
    base: side(pull.base),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: pull.draft,
    merged: pull.mergedAt !== null,
    mergeable: pull.mergedAt === null ? true : null,
    mergeable_state: 'clean',
    rebaseable: null,
    merged_by: pull.mergedAt === null ? null : author,
    comments: world.state.comments.filter(({ number }) => number === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: pull.commits.length,
    additions: 0,
    deletions: 0,
    changed_files: 0,
  }
}

function labelOf(world: World, { ref, owner = world.owner }: PullRecord['head']): string {
  return `${owner}:${ref}`
}

function presentReview(world: World, number: number, review: ReviewRecord) {
  const { url, html_url } = pullLinks(world, number)
  const page = `${html_url}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: nodeId('PullRequestReview', review.id),
    user: user(world, review.author),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: review.submittedAt,
    commit_id: review.sha,
    author_association: 'MEMBER',
  }
}
