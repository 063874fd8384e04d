import type { Answer } from '../../http/exchange.ts'
import { created, forbidden, noContent, notFound, ok, page, tooLong } from '../answers.ts'
import { apiOf, nodeId, pageOf, pullLinks, user } from '../present.ts'
import type { CommentRecord, IssueRecord } from '../state.ts'
import { type Call, type Endpoints, holds, repoPath, type World } from '../world.ts'

type GivenLabels = readonly (string | { readonly name?: string })[]

const one = `${repoPath}/issues/{issue_number}`
const oneComment = `${repoPath}/issues/comments/{comment_id}`
/** A pull request's side as an issue may be written with either permission. */
const write = 'issues:write|pull_requests:write'
const read = 'issues:read|pull_requests:read'

export function issueEndpoints(world: World): Endpoints {
  const { state } = world
  const find = ({ params }: Call) => state.issues.find(({ number }) => number === Number(params.issue_number))
  const findComment = ({ params }: Call) => state.comments.find(({ id }) => id === Number(params.comment_id))

  /** Hands the issue on when it is there and the token may do this to it. */
  function onIssue(access: 'read' | 'write', work: (issue: IssueRecord, call: Call) => Answer) {
    return (call: Call) => {
      const issue = find(call)
      if (!issue) return notFound
      const needed = issue.pull ? `pull_requests:${access}|issues:${access}` : `issues:${access}`
      return holds(call.grant, needed) ? work(issue, call) : forbidden(needed)
    }
  }

  function comment(issue: IssueRecord, { body, grant }: Call): Answer {
    const error = tooLong('IssueComment', 'body', body.body, 65_536)
    if (error) return error
    const record: CommentRecord = {
      id: world.nextId(),
      number: issue.number,
      body: String(body.body),
      author: grant.login,
      createdAt: world.stamp(),
      updatedAt: world.stamp(),
    }
    state.comments.push(record)
    return created(presentComment(world, record))
  }

  function update(issue: IssueRecord, { body, grant }: Call): Answer {
    const error = checkTexts(body)
    if (error) return error
    if (body.title !== undefined) issue.title = body.title as string
    if (body.body !== undefined) editIssue(world, issue, { editor: grant.login, body: (body.body ?? '') as string })
    if (body.labels !== undefined) issue.labels = addLabels(world, body.labels as GivenLabels)
    if (body.state === 'closed' && issue.state === 'open') issue.closedAt = world.stamp()
    if (body.state === 'open') issue.closedAt = null
    if (body.state !== undefined && body.state !== issue.state) {
      issue.state = body.state as IssueRecord['state']
      issue.stateReason = (body.state_reason ??
        (issue.state === 'closed' ? 'completed' : 'reopened')) as IssueRecord['stateReason']
    }
    issue.updatedAt = world.stamp()
    return ok(presentIssue(world, issue))
  }

  return {
    [`GET ${repoPath}/issues`]: {
      needs: 'issues:read',
      handle: (call) => {
        const wanted = call.query.get('state') ?? 'open'
        const labels = (call.query.get('labels') ?? '').split(',').filter((name) => name !== '')
        const found = state.issues.filter(
          (issue) => (wanted === 'all' || issue.state === wanted) && labels.every((name) => hasLabel(issue, name)),
        )
        const sorted = call.query.get('direction') === 'asc' ? found : found.reverse()
        return page(
          call,
          sorted.map((issue) => presentIssue(world, issue)),
        )
      },
    },
    [`POST ${repoPath}/issues`]: {
      needs: 'issues:write',
      handle: ({ body, grant }) => {
        const error = checkTexts(body)
        if (error) return error
        const issue = addIssue(world, {
          title: String(body.title),
          body: (body.body ?? null) as string | null,
          labels: addLabels(world, (body.labels ?? []) as GivenLabels),
          author: grant.login,
        })
        return created(presentIssue(world, issue))
      },
    },
    [`GET ${oneComment}`]: {
      needs: read,
      handle: (call) => {
        const found = findComment(call)
        return found ? ok(presentComment(world, found)) : notFound
      },
    },
    [`PATCH ${oneComment}`]: {
      needs: write,
      handle: (call) => {
        const found = findComment(call)
        if (!found) return notFound
        const error = tooLong('IssueComment', 'body', call.body.body, 65_536)
        if (error) return error
        found.body = String(call.body.body)
        found.updatedAt = world.stamp()
        return ok(presentComment(world, found))
      },
    },
    [`DELETE ${oneComment}`]: {
      needs: write,
      handle: (call) => {
        const found = findComment(call)
        if (!found) return notFound
        state.comments.splice(state.comments.indexOf(found), 1)
        return noContent
      },
    },
    [`GET ${one}`]: { needs: read, handle: onIssue('read', (issue) => ok(presentIssue(world, issue))) },
    [`PATCH ${one}`]: { needs: write, handle: onIssue('write', update) },
    [`GET ${one}/comments`]: {
      needs: read,
      handle: onIssue('read', ({ number }, call) => {
        const found = state.comments.filter((record) => record.number === number)
        return page(
          call,
          found.map((record) => presentComment(world, record)),
        )
      }),
    },
    [`POST ${one}/comments`]: { needs: write, handle: onIssue('write', comment) },
    [`GET ${one}/labels`]: {
      needs: read,
      handle: onIssue('read', ({ labels }, call) =>
        page(
          call,
          labels.map((name) => presentLabel(world, name)),
        ),
      ),
    },
    [`POST ${one}/labels`]: {
      needs: write,
      handle: onIssue('write', (issue, { body }) => {
        const added = addLabels(world, (body.labels ?? []) as GivenLabels)
        issue.labels = [...new Set([...issue.labels, ...added])]
        return ok(issue.labels.map((name) => presentLabel(world, name)))
      }),
    },
    [`DELETE ${one}/labels/{name}`]: {
      needs: write,
      handle: onIssue('write', (issue, { params }) => {
        if (!hasLabel(issue, params.name ?? '')) return notFound
        issue.labels = issue.labels.filter((name) => name.toLowerCase() !== params.name?.toLowerCase())
        return ok(issue.labels.map((name) => presentLabel(world, name)))
      }),
    },
  }
}

export function addIssue(
  world: World,
  given: Pick<IssueRecord, 'title' | 'body' | 'labels' | 'author' | 'pull'>,
): IssueRecord {
  const number = 1 + Math.max(0, ...world.state.issues.map((issue) => issue.number))
  const at = world.stamp()
  const issue: IssueRecord = {
    id: world.nextId(),
    number,
    state: 'open',
    stateReason: null,
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    edits: [],
    ...given,
  }
  world.state.issues.push(issue)
  return issue
}

/** Changes the text as somebody does on the page: with the first edit GitHub also keeps what it was at first. */
export function editIssue(world: World, issue: IssueRecord, { editor, body }: { editor: string; body: string }): void {
  if (issue.edits.length === 0)
    issue.edits.push({ editor: issue.author, body: issue.body ?? '', editedAt: issue.createdAt })
  issue.edits.push({ editor, body, editedAt: world.stamp() })
  issue.body = body
}

function checkTexts(body: Readonly<Record<string, unknown>>): Answer | undefined {
  return tooLong('Issue', 'title', body.title, 256) ?? tooLong('Issue', 'body', body.body, 65_536)
}

/** Labels that an issue names come into being. */
function addLabels({ state }: World, given: GivenLabels): string[] {
  const names = given.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
  for (const name of names) state.labels.add(name)
  return names
}

function hasLabel({ labels }: IssueRecord, wanted: string): boolean {
  return labels.some((name) => name.toLowerCase() === wanted.toLowerCase())
}

export function presentLabel(world: World, name: string) {
  const url = `${apiOf(world)}/labels/${encodeURIComponent(name)}`
  return {
    id: 1_000 + [...world.state.labels].indexOf(name),
    node_id: nodeId('Label', name),
    url,
    name,
    description: null,
    color: 'ededed',
    default: false,
  }
}

function presentIssue(world: World, issue: IssueRecord) {
  const url = `${apiOf(world)}/issues/${issue.number}`
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: apiOf(world),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${pageOf(world)}/${issue.pull ? 'pull' : 'issues'}/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: user(world, issue.author),
    labels: issue.labels.map((name) => presentLabel(world, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: world.state.comments.filter(({ number }) => number === issue.number).length,
    author_association: 'CONTRIBUTOR',
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    ...(issue.pull ? { pull_request: { ...pullLinks(world, issue.number), merged_at: issue.pull.mergedAt } } : {}),
  }
}

function presentComment(world: World, comment: CommentRecord) {
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${apiOf(world)}/issues/comments/${comment.id}`,
    html_url: `${pageOf(world)}/issues/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${apiOf(world)}/issues/${comment.number}`,
    body: comment.body,
    user: user(world, comment.author),
    author_association: 'CONTRIBUTOR',
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: comment.app === undefined ? null : presentApp(world, comment.app),
  }
}

function presentApp(world: World, slug: string) {
  const made = '2020-01-01T00:00:00Z'
  const names = { id: 77, slug, node_id: nodeId('App', 77), name: slug, description: null, external_url: apiOf(world) }
  const more = { html_url: `${pageOf(world)}/apps/${slug}`, created_at: made, updated_at: made }
  return { ...names, ...more, owner: user(world, 'acme'), permissions: { issues: 'write' }, events: [] }
}
