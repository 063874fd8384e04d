import type { Config } from '../../config/config.ts'
import type { GitHub, RunAttempt, Runs } from '../../github/ports.ts'
import { mayRelease } from '../../policy/branch.ts'
import type { ReleaseHead } from './record.ts'

/** Whether GitHub's record of the run that a release names bears it out; `unknown`: there is no record, or it cannot be read. */
export type Provenance = 'confirmed' | 'refuted' | 'unknown'

/** What a run must be to have made a release of an environment; undefined: any. */
export interface Origin {
  /** A name or pattern of the branch (or tag) that may deploy to the environment. */
  readonly branch: string | undefined
  /** Paths of the workflows that release. */
  readonly workflows: readonly string[] | undefined
}

/** Where nothing says what a run must be; it must still have gone on when the release was made. */
export const anyOrigin: Origin = { branch: undefined, workflows: undefined }

/** GitHub's clocks are not one, and its times are whole seconds. */
const slack = 60_000

export function originOf(config: Config | undefined, environment: string): Origin {
  return { branch: config?.environments?.[environment]?.branch, workflows: config?.journal?.workflows }
}

/**
 * Holds a release against the run that it names. Only its creation must lie within the run: others write into its journal later.
 *
 * @param createdAt  of the Deployment, by GitHub
 */
export function judgeProvenance(
  createdAt: string,
  attempt: RunAttempt | undefined,
  { branch, workflows }: Origin,
): Provenance {
  const [made, start, end] = [createdAt, attempt?.startedAt, attempt?.updatedAt].map((time) => Date.parse(time ?? ''))
  if (!attempt || !Number.isFinite(Number(made) + Number(start) + Number(end))) return 'unknown'
  const isWithin =
    Number(made) >= Number(start) - slack && (attempt.status !== 'completed' || Number(made) <= Number(end) + slack)
  // the head of a pull request may be named like a branch of ours
  const isOfBranch =
    branch === undefined || (!attempt.event.startsWith('pull_request') && mayRelease(attempt.branch, branch))
  const isOfWorkflow = workflows === undefined || workflows.includes(attempt.path)
  return isWithin && isOfBranch && isOfWorkflow ? 'confirmed' : 'refuted'
}

/** Asks for each attempt of a run once: an answer to go by for one moment, as a run goes on. */
export function askOnce(runs: Runs): Runs {
  const asked = new Map<string, ReturnType<Runs['attempt']>>()
  return {
    ...runs,
    attempt(id, attempt) {
      const key = `${id}/${attempt}`
      const answer = asked.get(key) ?? runs.attempt(id, attempt)
      asked.set(key, answer)
      return answer
    },
  }
}

export type Tracer = (github: Pick<GitHub, 'runs'>, release: ReleaseHead) => Promise<Provenance>

/** Judges each release once. A request that fails makes it `unknown` for now, and takes nothing down. */
export function createTracer(origin: Origin): Tracer {
  const known = new Map<number, Provenance>()
  return async ({ runs }, { id, createdAt, intent: { run } }) => {
    const judged = known.get(id)
    if (judged) return judged
    const attempt = await runs.attempt(run.id, run.attempt).catch(() => undefined)
    const provenance = judgeProvenance(createdAt, attempt, origin)
    if (provenance !== 'unknown') known.set(id, provenance)
    return provenance
  }
}
