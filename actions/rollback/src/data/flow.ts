import { ActionError, describeError } from '../../../../shared/errors/action-error.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import { proveAfterwards } from '../afterwards.ts'
import { type Announcer, createAnnouncer } from '../announce.ts'
import type { Facts } from '../facts.ts'
import type { Option } from '../ladder.ts'
import { type Conclusion, reasonOf, type RollbackOutcome } from '../outcome.ts'
import { type Candidate, phaseAfter } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { RollbackSettings } from '../resolve.ts'
import { whyNoCode } from './code.ts'
import { type DataPlan, planData } from './desk.ts'
import type { DataSettings } from '../data-settings.ts'
import { goBackWithData } from './unit.ts'

export function describePlan({ goal, database, loss }: DataPlan): string {
  const what = goal.kind === 'backup' ? `backup ${goal.name}` : `migration ${goal.to}`
  return `${database} to ${what}; ${loss}`
}

/** What could be gone back to together with its data. */
export function optionsWithData(settings: RollbackSettings, { history, releases }: Facts): readonly Option[] {
  return history.candidates.map((candidate) => ({
    candidate,
    ways: [{ rung: 'full', why: whyNoCode(candidate, { settings, history, releases }) }],
  }))
}

interface Unit {
  readonly candidate: Candidate
  readonly facts: Facts
  readonly settings: RollbackSettings
}

/** The data that fits the application that is gone back to, or why the two cannot go back together. */
export async function planUnit(
  data: DataSettings,
  context: ReleaseContext,
  { candidate, facts, settings }: Unit,
): Promise<DataPlan | { readonly why: string }> {
  const { history, releases } = facts
  const why = whyNoCode(candidate, { settings, history, releases })
  if (why !== undefined) return { why }
  const bad = releases.find(({ id }) => id === history.live?.releaseId)
  return planData(data, context, bad).catch(nothingKept)
}

function nothingKept(thrown: unknown): { readonly why: string } {
  if (thrown instanceof ActionError && thrown.code === 'DATABASE_BACKUP') return { why: thrown.message }
  throw thrown
}

interface DataRollback {
  readonly settings: RollbackSettings
  readonly data: DataSettings
  readonly context: ReleaseContext
  /** Its signal ends with the time that there is. */
  readonly limited: ReleaseContext
  readonly facts: Facts
  readonly ports: RollbackPorts
  readonly start: number
  /** What it throws has failed, and wakes somebody. */
  readonly orWake: <T>(work: Promise<T>) => Promise<T>
  readonly wakeFor: (announcer: Announcer, why: string) => Promise<Announcer>
  readonly ended: (conclusion: Conclusion) => RollbackOutcome
}

/** A rollback of data alone: what runs stays what it is. */
export async function rollBackData(asked: DataRollback): Promise<RollbackOutcome> {
  const { settings, data, context, limited, facts, ports, start, ended, orWake, wakeFor } = asked
  const plan = await orWake(planData(data, limited, undefined).catch(nothingKept))
  const reason = reasonOf(settings, context.run)
  const announcerOf = (candidate: Candidate | undefined) =>
    createAnnouncer(settings, context, ports.github, { candidate, live: facts.history.live, reason })
  if ('why' in plan) {
    const announcer = await wakeFor(announcerOf(undefined), plan.why)
    return ended({ status: 'failed', phase: 'Failed', reason: plan.why, announcer })
  }
  const { goal, points } = plan
  const candidate: Candidate = {
    artifact: goal.kind === 'backup' ? goal.name : '',
    version: goal.kind === 'backup' ? '' : goal.to,
    ...{ releaseId: undefined, slot: undefined, at: '' },
  }
  if (settings.isDryRun) {
    const wouldDo = `dry run: would take ${describePlan(plan)}`
    return ended({ status: 'planned', phase: 'Successful', reason: wouldDo, candidate, points })
  }
  const announcer = announcerOf(candidate)
  announcer.begin(ports.entries)
  const request = { settings, context: limited, data, goal, candidate: undefined, facts, reason }
  const attempt = await goBackWithData(request, ports).catch(async (thrown: unknown) => {
    await announcer.end({ done: false, reason: describeError(thrown) }, context.clock.now() - start)
    throw thrown
  })
  const ms = context.clock.now() - start
  await announcer.end(attempt, ms)
  const proven = await proveAfterwards(settings, context, ports, attempt)
  const phase = phaseAfter(attempt, proven?.verdict)
  const verdict = `${attempt.reason}${proven ? `; afterwards ${proven.verdict}: ${proven.reason}` : ''}`
  if (phase === 'Successful') await announcer.resolve(proven?.reason)
  else if (attempt.done) await announcer.worry(verdict)
  const status = attempt.done ? 'rolled-back' : 'failed'
  return ended({ status, phase, reason: verdict, candidate, points, attempt, ms, announcer })
}
