import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { Runs } from './ports.ts'

const run = z.object({
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  // whether a holder lives must not depend on these
  path: z.nullish(z.string()),
  event: z.nullish(z.string()),
  head_branch: z.nullish(z.string()),
  triggering_actor: z.nullish(z.object({ login: z.string() })),
  created_at: z.nullish(z.string()),
  run_started_at: z.nullish(z.string()),
  updated_at: z.nullish(z.string()),
})

const reviews = z.array(
  z.object({
    state: z.string(),
    user: z.nullable(z.object({ login: z.string() })),
    environments: z.array(z.object({ name: z.optional(z.string()) })),
  }),
)

const job = z.object({ run_id: z.number(), status: z.string() })

export function createRuns({ repo, ask, find }: Client): Runs {
  return {
    async attempt(runId, attempt) {
      const answer = await find('actions: read', (octokit) =>
        octokit.rest.actions.getWorkflowRunAttempt({ ...repo, run_id: runId, attempt_number: attempt }),
      )
      if (!answer) return undefined
      const seen = read(run, answer.data, `run ${runId}`)
      const path = seen.path ?? ''
      return {
        status: seen.status ?? '',
        conclusion: seen.conclusion,
        // GitHub may put a ref behind it; a file `release.yml@x.yml` is another than `release.yml`
        path: /\.ya?ml$/.test(path) ? path : path.replace(/@[^@]*$/, ''),
        event: seen.event ?? '',
        branch: seen.head_branch ?? '',
        actor: seen.triggering_actor?.login ?? '',
        startedAt: seen.run_started_at ?? seen.created_at ?? '',
        updatedAt: seen.updated_at ?? '',
      }
    },
    async job(id) {
      const answer = await find('actions: read', (octokit) =>
        octokit.rest.actions.getJobForWorkflowRun({ ...repo, job_id: id }),
      )
      if (!answer) return undefined
      const { run_id: runId, status } = read(job, answer.data, `job ${id}`)
      return { runId, status }
    },
    async reviews(runId) {
      const answer = await find('actions: read', (octokit) =>
        octokit.rest.actions.getReviewsForRun({ ...repo, run_id: runId }),
      )
      if (!answer) return []
      return read(reviews, answer.data, `reviews of run ${runId}`).map(({ state, user, environments }) => ({
        user: user?.login ?? '',
        state,
        environments: environments.flatMap(({ name }) => name ?? []),
      }))
    },
    async dispatch(workflow, ref, inputs) {
      await ask('actions: write', (octokit) =>
        octokit.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: workflow, ref, inputs: { ...inputs } }),
      )
    },
  }
}
