import type { Answer } from '../../http/exchange.ts'
import { created, invalid, notFound, ok, page, refused, tooLong } from '../answers.ts'
import { apiOf, nodeId, pageOf, user } from '../present.ts'
import type { AnnotationRecord, CheckRecord } from '../state.ts'
import { type Call, type Endpoints, repoPath, type World } from '../world.ts'

interface Output {
  readonly title?: string
  readonly summary?: string
  readonly text?: string
  readonly annotations?: readonly AnnotationRecord[]
}

const one = `${repoPath}/check-runs/{check_run_id}`

export function checkEndpoints(world: World): Endpoints {
  const { git, state } = world
  const find = ({ params }: Call) => state.checks.find(({ id }) => id === Number(params.check_run_id))

  /** What GitHub says besides its description: https://docs.github.com/rest/checks/runs */
  function apply(check: CheckRecord, { body }: Call): Answer | undefined {
    const text = (name: string) => (typeof body[name] === 'string' ? body[name] : undefined)
    const output = (body.output ?? {}) as Output
    const isTooMany = (output.annotations ?? []).length > 50
    if (isTooMany) return refused(422, 'Invalid request.\n\nNo more than 50 items are allowed; more were supplied.')
    const wrong =
      tooLong('CheckRun', 'title', output.title, 255) ??
      tooLong('CheckRun', 'summary', output.summary, 65_535) ??
      tooLong('CheckRun', 'text', output.text, 65_535)
    if (wrong) return wrong
    for (const { message, title } of output.annotations ?? []) {
      if (message.trim() === '') return invalid('CheckRun', 'missing_field', 'message')
      if (Buffer.byteLength(message) > 64 * 1024)
        return invalid('CheckRun', 'custom', 'message', 'message exceeds a maximum of 64 KB')
      const error = tooLong('CheckRun', 'title', title, 255)
      if (error) return error
    }
    check.name = text('name') ?? check.name
    check.conclusion = text('conclusion') ?? check.conclusion
    check.status = text('conclusion') === undefined ? (text('status') ?? check.status) : 'completed'
    check.detailsUrl = text('details_url') ?? check.detailsUrl
    check.title = output.title ?? check.title
    check.summary = output.summary ?? check.summary
    check.text = output.text ?? check.text
    check.completedAt =
      check.status === 'completed' ? (text('completed_at') ?? check.completedAt ?? world.stamp()) : null
    check.annotations.push(...(output.annotations ?? []))
    return undefined
  }

  return {
    [`POST ${repoPath}/check-runs`]: {
      needs: 'checks:write',
      handle: async (call) => {
        const sha = await git.resolve(String(call.body.head_sha))
        if (sha === undefined) return refused(422, `No commit found for SHA: ${String(call.body.head_sha)}`)
        const check: CheckRecord = {
          id: world.nextId(),
          name: '',
          sha,
          status: 'queued',
          conclusion: null,
          title: null,
          summary: null,
          text: null,
          detailsUrl: null,
          externalId: typeof call.body.external_id === 'string' ? call.body.external_id : '',
          annotations: [],
          startedAt: world.stamp(),
          completedAt: null,
        }
        const error = apply(check, call)
        if (error) return error
        state.checks.push(check)
        return created(present(world, check))
      },
    },
    [`GET ${one}`]: {
      needs: 'checks:read',
      handle: (call) => {
        const found = find(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`PATCH ${one}`]: {
      needs: 'checks:write',
      handle: (call) => {
        const found = find(call)
        return found ? (apply(found, call) ?? ok(present(world, found))) : notFound
      },
    },
    [`GET ${one}/annotations`]: {
      needs: 'checks:read',
      handle: (call) => {
        const found = find(call)
        return found
          ? page(
              call,
              found.annotations.map((annotation) => presentAnnotation(world, found, annotation)),
            )
          : notFound
      },
    },
    [`GET ${repoPath}/commits/{ref}/check-runs`]: {
      needs: 'checks:read',
      handle: async (call) => {
        const sha = await git.resolve(call.params.ref ?? '')
        if (sha === undefined) return refused(422, `No commit found for SHA: ${call.params.ref ?? ''}`)
        const name = call.query.get('check_name')
        const found = state.checks.filter((check) => check.sha === sha && (name === null || check.name === name))
        return page(
          call,
          found.map((check) => present(world, check)),
          (check_runs) => ({ total_count: found.length, check_runs }),
        )
      },
    },
  }
}

/** Whose token writes a workflow's check runs. */
const githubActions = (world: World) => ({
  id: 15368,
  slug: 'github-actions',
  node_id: nodeId('App', 15368),
  owner: user(world, 'github'),
  name: 'GitHub Actions',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  html_url: 'https://github.com/apps/github-actions',
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: {},
  events: [],
})

function present(world: World, check: CheckRecord) {
  const url = `${apiOf(world)}/check-runs/${check.id}`
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: `${pageOf(world)}/runs/${check.id}`,
    details_url: check.detailsUrl ?? `${pageOf(world)}/runs/${check.id}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: githubActions(world),
    pull_requests: [],
  }
}

function presentAnnotation(world: World, { sha }: CheckRecord, annotation: AnnotationRecord) {
  return {
    ...annotation,
    title: annotation.title ?? null,
    start_column: null,
    end_column: null,
    raw_details: null,
    blob_href: `${apiOf(world)}/git/blobs/${sha}`,
  }
}
