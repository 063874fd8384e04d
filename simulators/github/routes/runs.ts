import { noContent, notFound, ok, page, refused } from '../answers.ts'
import { apiOf, minimalRepository, nodeId, pageOf, user } from '../present.ts'
import type { AttemptRecord, JobRecord } from '../state.ts'
import { type Call, type Endpoints, repoPath, type World } from '../world.ts'

const one = `${repoPath}/actions/runs/{run_id}`

export function runEndpoints(world: World): Endpoints {
  const { git, state } = world
  const attempts = ({ params }: Call) => state.attempts.filter(({ run }) => run === Number(params.run_id))
  const latest = (call: Call) =>
    attempts(call)
      .sort((a, b) => a.attempt - b.attempt)
      .at(-1)
  const named = (call: Call) => attempts(call).find(({ attempt }) => attempt === Number(call.params.attempt_number))
  const jobs = (call: Call, found: AttemptRecord) =>
    page(
      call,
      found.jobs.map((job) => presentJob(world, found, job)),
      (items) => ({ total_count: found.jobs.length, jobs: items }),
    )

  return {
    [`GET ${one}`]: {
      needs: 'actions:read',
      handle: (call) => {
        const found = latest(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`GET ${one}/approvals`]: {
      needs: 'actions:read',
      handle: (call) => {
        if (!latest(call)) return notFound
        const found = state.runReviews.filter(({ run }) => run === Number(call.params.run_id))
        return ok(
          found.map((review) => ({
            state: review.state,
            user: user(world, review.user),
            comment: '',
            environments: [{ id: 1, name: review.environment }],
          })),
        )
      },
    },
    [`GET ${one}/attempts/{attempt_number}`]: {
      needs: 'actions:read',
      handle: (call) => {
        const found = named(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`GET ${one}/attempts/{attempt_number}/jobs`]: {
      needs: 'actions:read',
      handle: (call) => {
        const found = named(call)
        return found ? jobs(call, found) : notFound
      },
    },
    [`GET ${one}/jobs`]: {
      needs: 'actions:read',
      handle: (call) => {
        const found = latest(call)
        return found ? jobs(call, found) : notFound
      },
    },
    [`GET ${repoPath}/actions/jobs/{job_id}`]: {
      needs: 'actions:read',
      handle: ({ params }) => {
        for (const attempt of state.attempts) {
          const job = attempt.jobs.find(({ id }) => id === Number(params.job_id))
          if (job) return ok(presentJob(world, attempt, job))
        }
        return notFound
      },
    },
    [`POST ${repoPath}/actions/workflows/{workflow_id}/dispatches`]: {
      needs: 'actions:write',
      handle: async ({ params, body, grant }) => {
        const workflow = params.workflow_id ?? ''
        const { ref, inputs = {} } = body as { ref: string; inputs?: Record<string, unknown> }
        if (!state.workflows.has(workflow)) return notFound
        const isRef = (await git.refs('refs/')).some((found) =>
          [`refs/heads/${ref}`, `refs/tags/${ref}`, ref].includes(found.ref),
        )
        if (!isRef) return refused(422, `No ref found for: ${ref}`)
        if (Object.keys(inputs).length > 25)
          return refused(422, 'you may only define up to 25 inputs for a workflow_dispatch event')
        state.dispatches.push({ workflow, ref, inputs, by: grant.login })
        return noContent
      },
    },
  }
}

function present(world: World, found: AttemptRecord) {
  const url = `${apiOf(world)}/actions/runs/${found.run}`
  const links = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((name) => [`${name}_url`, `${url}/${name}`])
  return {
    id: found.run,
    node_id: nodeId('WorkflowRun', found.run),
    name: 'release',
    display_title: 'release',
    head_branch: found.branch,
    head_sha: found.sha,
    path: found.path,
    run_number: found.run,
    run_attempt: found.attempt,
    event: found.event,
    status: found.status,
    conclusion: found.conclusion,
    workflow_id: 1,
    url,
    html_url: `${pageOf(world)}/actions/runs/${found.run}`,
    pull_requests: [],
    ...(found.actor === undefined ? {} : { triggering_actor: user(world, found.actor) }),
    created_at: found.startedAt,
    run_started_at: found.startedAt,
    updated_at: found.updatedAt,
    ...(Object.fromEntries(links) as Record<string, string>),
    check_suite_url: `${apiOf(world)}/check-suites/1`,
    workflow_url: `${apiOf(world)}/actions/workflows/1`,
    previous_attempt_url: found.attempt > 1 ? `${url}/attempts/${found.attempt - 1}` : null,
    head_commit: null,
    repository: minimalRepository(world),
    head_repository: minimalRepository(world),
  }
}

function presentJob(world: World, { run, attempt, sha, branch }: AttemptRecord, job: JobRecord) {
  const url = `${apiOf(world)}/actions/jobs/${job.id}`
  return {
    id: job.id,
    run_id: run,
    run_url: `${apiOf(world)}/actions/runs/${run}`,
    run_attempt: attempt,
    node_id: nodeId('Job', job.id),
    head_sha: sha,
    head_branch: branch,
    url,
    html_url: `${pageOf(world)}/actions/runs/${run}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: world.stamp(),
    started_at: world.stamp(),
    completed_at: job.status === 'completed' ? world.stamp() : null,
    name: job.name,
    // a job is a check run of the same number
    check_run_url: `${apiOf(world)}/check-runs/${job.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'default',
    workflow_name: 'release',
  }
}
