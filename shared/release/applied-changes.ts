import type { RunContext } from '../log/run-context.ts'
import type { GitHub, Recorded } from '../github/ports.ts'
import {
  type AppliedChange,
  changeTask,
  type ChangePayload,
  decodeStanding,
  encodeStanding,
  type NewChange,
  readChange,
  type SchemaSeen,
  type Standing,
  standingBy,
} from '../rollout/applied-change.ts'

/** Of whatever kind: how many Deployments are looked through at about most. */
const deepest = 1_000

/** A Deployment holds so many, and anybody can read it. */
const mostFiles = 20

type Asked = Pick<GitHub, 'deployments'>

/**
 * The changes that were applied to the database of an environment beside its releases, newest first, whatever became of them.
 *
 * @param since  milliseconds since 1970: older ones may be left out
 */
export async function readChanges(
  { deployments }: Asked,
  environment: string,
  since = 0,
): Promise<readonly AppliedChange[]> {
  const found: AppliedChange[] = []
  let seen = 0
  for await (const page of deployments.history(environment)) {
    for (const one of page) {
      const payload = one.task === changeTask ? readChange(one.payload) : undefined
      if (!payload) continue
      const { change, from, files, run, at } = payload
      const standing = await standingOf(one, deployments)
      found.push({ id: one.id, change, from, files, run, at: Date.parse(at), standing })
    }
    seen += page.length
    if (seen >= deepest || page.some(({ createdAt }) => Date.parse(createdAt) < since)) break
  }
  return found.sort((one, other) => other.id - one.id)
}

/** The last one that was written: only where it may have been taken back the order of statuses is asked for. */
async function standingOf({ id, statuses, isCut }: Recorded, deployments: GitHub['deployments']): Promise<Standing> {
  const of = (all: readonly { readonly description: string }[]) =>
    all.map(({ description }) => decodeStanding(description)).filter((one) => one !== undefined)
  const listed = of(statuses)
  if (!isCut && !listed.includes('gone')) return listed.includes('applied') ? 'applied' : 'begun'
  return of(await deployments.statuses(id))[0] ?? 'begun'
}

/**
 * Writes down that a change is about to be applied. From then on it counts as applied, until it is seen not to be.
 *
 * @returns the id of its record, which is there once this resolves
 */
export async function recordChange(
  { deployments }: Asked,
  environment: string,
  change: NewChange & { readonly at: number },
  { sha, runId, runAttempt, runUrl }: Pick<RunContext, 'sha' | 'runId' | 'runAttempt' | 'runUrl'>,
): Promise<number> {
  const payload: ChangePayload = {
    ...{ v: 1, ...change, at: new Date(change.at).toISOString() },
    // what does not fit is found by the version alone
    files: change.files.length > mostFiles ? [] : change.files.map((file) => file.slice(0, 200)),
    run: { id: runId, attempt: runAttempt, url: runUrl },
  }
  const { id } = await deployments.create({
    ...{ ref: sha, environment, task: changeTask, production: false, payload },
    description: `${change.change} change of the schema`,
  })
  await write({ deployments }, id, 'begun', { reason: 'about to be applied', logUrl: runUrl })
  return id
}

/**
 * Holds what is recorded against the database as it is now.
 *
 * @param seen.otherwise  what a record says of which nothing is seen; undefined: what it said
 */
export async function settleChanges(
  github: Asked,
  environment: string,
  seen: SchemaSeen & { readonly otherwise?: (change: AppliedChange) => 'applied' | undefined },
  { runUrl }: Pick<RunContext, 'runUrl'>,
): Promise<void> {
  const at = seen.version === '' ? '' : `the schema is at ${seen.version}`
  for (const change of await readChanges(github, environment)) {
    const standing = standingBy(change, seen) ?? seen.otherwise?.(change)
    if (standing && standing !== change.standing)
      await write(github, change.id, standing, { reason: at, logUrl: runUrl })
  }
}

const states = { begun: 'in_progress', applied: 'inactive', gone: 'inactive' } as const

/** It never shows as active: what runs in the environment is a release. */
async function write(
  { deployments }: Asked,
  id: number,
  standing: Standing,
  { reason, logUrl }: { readonly reason: string; readonly logUrl: string },
): Promise<void> {
  await deployments.addStatus(id, {
    state: states[standing],
    description: encodeStanding(standing, reason),
    logUrl,
  })
}
