import type { ActionContext } from '../../../../shared/action/action.ts'
import { ActionError, ConfigurationError } from '../../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { type Change, shaOf } from './change.ts'

/**
 * The change that another run (`workflow_run`) wrote reports of. Which pull request that is, its head and its base come from the
 * event and from GitHub, never from what the run left behind: a fork writes what it likes into an artifact.
 *
 * @throws ConfigurationError when this is no `workflow_run` of a pull request, or there is no token
 * @throws ActionError NO_PULL_REQUEST when not exactly one open pull request has that head
 */
export async function changeOfReportingRun(
  { run }: Pick<ActionContext, 'run'>,
  github: () => Promise<GitHub | undefined>,
): Promise<Change> {
  const reporting = (run.event as Event).workflow_run
  const head = shaOf(reporting?.head_sha)
  if (run.eventName !== 'workflow_run' || head === undefined) {
    throw wrong(
      run.eventName,
      'in a workflow `on: workflow_run` only',
      'on: { workflow_run: { workflows: [CI], types: [completed] } }',
    )
  }
  if (!String(reporting?.event).startsWith('pull_request')) {
    throw wrong(
      `a run of ${String(reporting?.event)}`,
      'for runs of pull requests only',
      "if: github.event.workflow_run.event == 'pull_request'",
    )
  }
  const api = await github()
  if (!api)
    throw new ConfigurationError([
      { input: 'github-token', allowed: 'a token, where reports are published', example: '${{ github.token }}' },
    ])
  const [owner, branch] = [String(reporting?.head_repository?.owner?.login), String(reporting?.head_branch)]
  const open = await api.pulls.from(owner, branch)
  const current = open.filter((pull) => pull.headSha === head)
  const [pull, ...others] = current.length > 0 ? current : open
  if (!pull || others.length > 0) {
    const what = pull ? [pull, ...others].map(({ number }) => `#${number}`).join(' and ') : 'none'
    throw new ActionError(
      'NO_PULL_REQUEST',
      `the reports are of ${head.slice(0, 7)} on ${owner}:${branch}, which exactly one open pull request must come from: ${what} does`,
    )
  }
  return {
    pull: pull.number,
    head,
    base: { sha: pull.baseSha, ref: pull.baseRef },
    before: undefined,
    trunk: undefined,
    reportedBy: { conclusion: String(reporting?.conclusion), url: String(reporting?.html_url) },
  }
}

function wrong(received: string, allowed: string, example: string): ConfigurationError {
  return new ConfigurationError([{ input: 'publish-from', received, allowed, example }])
}

interface Event {
  readonly workflow_run?: {
    readonly event?: unknown
    readonly head_sha?: unknown
    readonly head_branch?: unknown
    readonly head_repository?: { readonly owner?: { readonly login?: unknown } } | null
    readonly conclusion?: unknown
    readonly html_url?: unknown
  }
}
