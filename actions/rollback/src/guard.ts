import { admit } from '../../../shared/deploy/fleet/window.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { fillPlan } from '../../../shared/policy/plan-file.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { readChanges } from '../../../shared/release/applied-changes.ts'
import { cannotGoBack, whyBeforeChange, whyBeforeRelease } from '../../../shared/release/schema-barrier.ts'
import { isBarrier } from '../../../shared/rollout/schema-change.ts'
import { isOwnWayBack, refusalOf } from './authorise.ts'
import { refusalByCooldown } from './cooldown.ts'
import { whyTooFew } from './quorum.ts'
import type { Facts } from './facts.ts'
import { type Candidate, chooseCandidate, type History, isBackBy, nameOf } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'

/** What does not hang on what is found: asked while it is looked. Why not, or undefined; it throws what it could not find out. */
export type Asked = () => string | undefined

/** Whether who asks may, and whether it may be now. */
export async function askWho(settings: RollbackSettings, context: ReleaseContext, github: GitHub): Promise<Asked> {
  const { who, windows } = settings.guard
  const { run } = context
  const teams = async () => (await createGitHub(context, who.teamsToken)).people
  const named = refusalOf(run.triggeringActor, who, { people: github.people, teams })
  const opened = admit(
    windows,
    settings.reason,
    { ...context, environment: settings.environment, what: 'the window for rollbacks' },
    () => Promise.resolve(github),
  )
  const answers = await Promise.allSettled([
    named,
    opened.then(({ admitted, reason }) => (admitted ? undefined : reason)),
  ])
  return () => {
    for (const answer of answers) {
      if (answer.status === 'rejected') throw answer.reason
      if (answer.value !== undefined) return answer.value
    }
    return undefined
  }
}

/** Policy, not failure: what the schema allows, who asks and when, the plan, and whether this was rolled back a moment ago. */
export async function whyRefused(
  settings: RollbackSettings,
  context: ReleaseContext,
  { history, releases }: Facts,
  { github, justListed, asked }: Pick<RollbackPorts, 'github' | 'justListed'> & { readonly asked: Asked },
): Promise<string | undefined> {
  const { run, log, clock } = context
  const { guard, to } = settings
  const { cooldown } = guard
  const candidate = chooseCandidate(history, to)
  const barrier = await whyNotOnSchema(settings, candidate, releases, justListed)
  if (barrier !== undefined) return barrier
  if (settings.type === 'application' && isOwn(run, { history, releases }, to)) {
    log.info(`release ${history.live?.releaseId} is this run's own: whoever may start it may take it back`)
    return undefined
  }
  const refusal = asked()
  if (refusal !== undefined) return refusal
  if (to === '' && isBackBy(run.runId, history, releases)) return onceIsEnough(history)
  const tooSoon = refusalByCooldown(history, releases, cooldown, clock.now())
  const why = tooSoon ?? (await withoutPlan(settings, candidate, context, { history, github }))
  return why ?? (await whyTooFew(settings, context, github, settings.type === 'full' ? candidate : undefined))
}

/** Whether what is live was released by this very attempt of the run, and is taken back to what was there before. */
export function isOwn(
  run: Parameters<typeof isOwnWayBack>[0],
  { history, releases }: Pick<Facts, 'history' | 'releases'>,
  to: string,
): boolean {
  return isOwnWayBack(run, history, chooseCandidate(history, to), releases)
}

/** What the candidate cannot live with: what the input says, any release that came after it, or what was done to the database beside them. */
export async function whyNotOnSchema(
  { type, environment, guard: { schemaChange } }: RollbackSettings,
  candidate: Candidate | undefined,
  releases: readonly ReleaseRecord[],
  github: GitHub,
): Promise<string | undefined> {
  // where the data goes back as well, the old version finds the schema that it knows
  if (type !== 'application') return undefined
  if (isBarrier(schemaChange)) return cannotGoBack(`schema-change: ${schemaChange}`)
  if (!candidate) return undefined
  // what the first release found came before all that is on record
  const { releaseId = 0, artifact, at } = candidate
  const older = { releaseId, artifact }
  return (
    whyBeforeRelease(older, releases) ??
    whyBeforeChange(older, releases, await readChanges(github, environment, Date.parse(at)))
  )
}

function onceIsEnough({ live }: History): string {
  const name = live ? nameOf(live) : 'an earlier version'
  return `this run has gone back to ${name} already; to go further back, start another one, or name the version in \`to\``
}

/** Never a rollback without a documented plan: that of the bad version says how to leave it, or that of the old one. */
async function withoutPlan(
  { guard: { plan }, environment, service }: RollbackSettings,
  candidate: Candidate | undefined,
  { run, log }: ReleaseContext,
  { history, github }: { readonly history: History; readonly github: GitHub },
): Promise<string | undefined> {
  if (plan === undefined || candidate === undefined) return undefined
  const versions = [history.live?.version ?? '', candidate.version]
  const files = [...new Set(versions.map((version) => fillPlan(plan, { environment, service, version })))]
  for (const file of files) {
    const text = await github.contents.read(file, run.sha)
    if (text?.trim()) {
      log.info(`the plan is ${file} of commit ${run.sha.slice(0, 7)}`)
      return undefined
    }
  }
  const where = files.join(' or ')
  return `there is no documented plan: ${where} of commit ${run.sha.slice(0, 7)} is missing or empty (environments.${environment}.requires.plan)`
}
