import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { Comment, Issue, Issues } from './ports.ts'
import { textOf } from './revisions.ts'

const issue = z.object({
  number: z.number(),
  title: z.string(),
  body: z.nullish(z.string()),
  state: z.string(),
  html_url: z.string(),
  created_at: z.string(),
  pull_request: z.optional(z.unknown()),
  user: z.nullish(z.object({ login: z.string() })),
  author_association: z.optional(z.string()),
})

const comment = z.object({
  id: z.number(),
  body: z.optional(z.string()),
  user: z.nullable(z.object({ login: z.string() })),
  created_at: z.optional(z.string()),
  updated_at: z.optional(z.string()),
  performed_via_github_app: z.nullish(z.object({ slug: z.optional(z.string()) })),
})

const see = 'issues: read'
const write = 'issues: write'
/** Comments are written on pull requests too. */
const discuss = 'issues: write, pull-requests: write'

export function createIssues(client: Client): Issues {
  const { repo, ask, find, once } = client
  async function list({ labels, state = 'open' }: Parameters<Issues['list']>[0]): Promise<Issue[]> {
    const answer = await ask(see, (octokit) =>
      octokit.paginate(octokit.rest.issues.listForRepo, {
        ...repo,
        labels: labels.join(','),
        state,
        per_page: 100,
      }),
    )
    // GitHub lists pull requests as issues
    return read(z.array(issue), answer, 'issues')
      .filter((one) => one.pull_request === undefined)
      .map(toIssue)
  }

  async function comments(number: number): Promise<Comment[]> {
    const answer = await ask(see, (octokit) =>
      octokit.paginate(octokit.rest.issues.listComments, { ...repo, issue_number: number, per_page: 100 }),
    )
    return read(z.array(comment), answer, `comments of #${number}`).map(toComment)
  }

  return {
    create({ title, body, labels }) {
      return once(
        async () => {
          const { data } = await ask(write, (octokit) =>
            octokit.rest.issues.create({ ...repo, title, body, labels: [...labels] }),
          )
          return toIssue(read(issue, data, 'new issue'))
        },
        async () => (await list({ labels })).find((one) => one.title === title && one.body === body),
      )
    },
    async update(number, changes) {
      const { data } = await ask(write, (octokit) =>
        octokit.rest.issues.update({ ...repo, issue_number: number, ...changes, request: { retries: 3 } }),
      )
      return toIssue(read(issue, data, `issue ${number}`))
    },
    list,
    async wasEdited(number) {
      return (await textOf(client, number)).revisions.length > 1
    },
    comments,
    comment(number, body) {
      return once(
        async () => {
          const { data } = await ask(discuss, (octokit) =>
            octokit.rest.issues.createComment({ ...repo, issue_number: number, body }),
          )
          return toComment(read(comment, data, 'new comment'))
        },
        async () => {
          const newest = (await comments(number)).at(-1)
          return newest?.body === body ? newest : undefined
        },
      )
    },
    async updateComment(id, body) {
      const { data } = await ask(discuss, (octokit) =>
        octokit.rest.issues.updateComment({ ...repo, comment_id: id, body, request: { retries: 3 } }),
      )
      return toComment(read(comment, data, `comment ${id}`))
    },
    async deleteComment(id) {
      await find(discuss, (octokit) => octokit.rest.issues.deleteComment({ ...repo, comment_id: id }))
    },
  }
}

function toIssue(found: z.output<typeof issue>): Issue {
  const { number, title, body, state, html_url: url, created_at, user, author_association: association = '' } = found
  // a bot that may label and close issues was let in by an administrator
  const isOurs = user?.login.endsWith('[bot]') === true || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association)
  const openedAt = Date.parse(created_at)
  return { number, title, body: body ?? '', state, url, author: user?.login ?? '', openedAt, isOurs }
}

function toComment({ id, body, user, created_at, updated_at, ...more }: z.output<typeof comment>): Comment {
  const app = more.performed_via_github_app ? (more.performed_via_github_app.slug ?? 'unknown') : ''
  return { id, body: body ?? '', author: user?.login ?? '', isEdited: created_at !== updated_at, app }
}
