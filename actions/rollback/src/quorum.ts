import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { createGitHub } from '../../../shared/github/create.ts'
import type { GitHub, Recorded } from '../../../shared/github/ports.ts'
import { judgeProvenance } from '../../../shared/release/lock/provenance.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { refusalOf } from './authorise.ts'
import { type Candidate, nameOf } from './plan.ts'
import type { RollbackSettings } from './resolve.ts'

/** A request is a Deployment, as a release is, but of a task of its own: no release is made of it. */
const task = 'release-kit:request'
/** Milliseconds for which a request waits for the next person. */
const waits = 60 * 60_000

const payload = z.object({
  request: z.string(),
  run: z.object({ id: z.number(), attempt: z.number() }),
})

/**
 * Where `rollback.quorum` asks for several people, each of them dispatches the same rollback; the last one's run carries it out. Who
 * asked is read from GitHub's record of the run that a request names, never from the request.
 *
 * @param candidate  what the code goes back to; undefined: only data goes back
 * @returns why it does not begin yet; undefined: it may
 */
export async function whyTooFew(
  settings: RollbackSettings,
  context: ReleaseContext,
  github: GitHub,
  candidate: Candidate | undefined,
): Promise<string | undefined> {
  const { type, environment, isProduction, isDryRun, guard, data } = settings
  const { quorum } = guard
  if (quorum < 2 || type === 'application' || !isProduction || isDryRun) return undefined
  const { run, clock } = context
  const code = candidate && `${nameOf(candidate)}, artifact ${candidate.artifact}`
  const goal = data?.downTo === undefined ? `backup ${data?.backup ?? 'by default'}` : `migration ${data.downTo}`
  const what = [`${type} of ${[settings.service, environment].filter(Boolean).join(' in ')}`, code, goal]
    .filter((part) => part !== undefined)
    .join(', ')
  const request = createHash('sha256').update(what).digest('hex')
  const teams = async () => (await createGitHub(context, guard.who.teamsToken)).people
  const found = await requestsFor(request, environment, github, clock.now() - waits)
  const people = new Set<string>()
  for (const one of found) {
    const asker = await askerOf(one, settings, github)
    const isOther = asker !== undefined && asker !== run.triggeringActor.toLowerCase()
    if (isOther && (await refusalOf(asker, guard.who, { people: github.people, teams })) === undefined)
      people.add(asker)
  }
  if (people.size + 1 >= quorum) {
    for (const { id } of found)
      await github.deployments.addStatus(id, { state: 'inactive', description: `carried out by run ${run.runId}` })
    return undefined
  }
  const { id } = await github.deployments.create({
    ...{ ref: run.sha, environment, task, production: false },
    description: what,
    payload: { request, run: { id: run.runId, attempt: run.runAttempt } },
  })
  await github.deployments.addStatus(id, {
    state: 'pending',
    description: `asked for by @${run.triggeringActor}; waiting for another person`,
    logUrl: run.runUrl,
  })
  const others = [...people].map((one) => `@${one}`)
  const askers = [...others, `@${run.triggeringActor}`].join(', ')
  return `${quorum} people must ask for it, and ${askers} did: within ${formatDuration(waits)} somebody else who may has to dispatch the same (${what})`
}

async function requestsFor(request: string, environment: string, github: GitHub, since: number) {
  const found: Recorded[] = []
  for await (const page of github.deployments.history(environment)) {
    const isOld = page.some(({ createdAt }) => Date.parse(createdAt) < since)
    for (const one of page) {
      const isOpen = !one.statuses.some(({ state }) => state === 'inactive')
      const isSame = one.task === task && payload.safeParse(one.payload).data?.request === request
      if (isSame && isOpen && Date.parse(one.createdAt) >= since) found.push(one)
    }
    if (isOld) break
  }
  return found
}

/** @returns in lower case, as logins are one whatever their case; undefined for a request that no run bears out */
async function askerOf(
  { payload: given, createdAt }: Recorded,
  { origin }: RollbackSettings,
  { runs }: GitHub,
): Promise<string | undefined> {
  const { data } = payload.safeParse(given)
  const attempt = data && (await runs.attempt(data.run.id, data.run.attempt))
  if (judgeProvenance(createdAt, attempt, origin) !== 'confirmed') return undefined
  const asker = attempt?.actor?.toLowerCase() ?? ''
  return asker === '' ? undefined : asker
}
