import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'

type Environment = Readonly<Record<string, string | undefined>>

/** What the runner tells about this run. */
export interface RunContext {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  /** Full ref: `refs/heads/main`. */
  readonly ref: string
  /** Short name: `main`, `v1.2.3`, `12/merge`. */
  readonly refName: string
  readonly eventName: string
  /** The event's payload, or {}. Comes from outside: read defensively. */
  readonly event: Readonly<Record<string, unknown>>
  readonly runId: number
  readonly runAttempt: number
  readonly job: string
  /** GitHub's id of this job; undefined where it is not told (GitHub Enterprise Server). */
  readonly jobId: number | undefined
  readonly actor: string
  /** Who started this attempt; on a re-run not the actor. */
  readonly triggeringActor: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly workspace: string
  readonly temp: string
  /** This run's page. */
  readonly runUrl: string
}

/** Missing variables, and those that are set to nothing, become empty text or 0: what needs them says so. */
export function readRunContext(given: Environment): RunContext {
  const env: Environment = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/')
  const serverUrl = env.GITHUB_SERVER_URL ?? 'https://github.com'
  const runId = Number(env.GITHUB_RUN_ID ?? 0)
  const actor = env.GITHUB_ACTOR ?? ''
  return {
    owner,
    repo,
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event: readEvent(env.GITHUB_EVENT_PATH),
    runId,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT ?? 1),
    job: env.GITHUB_JOB ?? '',
    // no variable of the runner tells it: the default of this input does
    jobId: Number(env['INPUT_JOB-ID']) || undefined,
    actor,
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? actor,
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? 'https://api.github.com/graphql',
    serverUrl,
    workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
    temp: env.RUNNER_TEMP ?? tmpdir(),
    runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
  }
}

function readEvent(path: string | undefined): Readonly<Record<string, unknown>> {
  if (!path) return {}
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof event === 'object' && event !== null ? (event as Record<string, unknown>) : {}
  } catch {
    // act and tests may name a file that is not there: no payload is known then
    return {}
  }
}
