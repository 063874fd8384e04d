import * as z from 'zod/mini'
import { type Client, read } from './client.ts'
import type { Runs } from './ports.ts'

const run = z.object({ status: z.nullable(z.string()), conclusion: z.nullable(z.string()) })

export function createRuns({ repo, ask, find }: Client): Runs {
  return {
    async attempt(runId, attempt) {
      const answer = await find('actions: read', (octokit) =>
        octokit.rest.actions.getWorkflowRunAttempt({ ...repo, run_id: runId, attempt_number: attempt }),
      )
      if (!answer) return undefined
      const { status, conclusion } = read(run, answer.data, `run ${runId}`)
      return { status: status ?? '', conclusion }
    },
    async dispatch(workflow, ref, inputs) {
      await ask('actions: write', (octokit) =>
        octokit.rest.actions.createWorkflowDispatch({ ...repo, workflow_id: workflow, ref, inputs: { ...inputs } }),
      )
    },
  }
}
