import type { Point } from '../../../shared/database/point.ts'
import type { ActionContext, Outcome } from '../../../shared/action/action.ts'
import type { Announcer } from './announce.ts'
import type { RollbackSettings } from './resolve.ts'
import type { Course } from '../../../shared/rollout/course.ts'
import { activeSlot, describeWeights, type Weights } from '../../../shared/rollout/slots.ts'
import { duesOf } from './duties.ts'
import type { Option, WayBack } from './ladder.ts'
import { type Candidate, type History, nameOf } from './plan.ts'
import { renderRollback, type Status } from './summary.ts'

export const outputs = {
  status: 'failed',
  'rolled-back': 'false',
  'from-version': '',
  'to-version': '',
  strategy: '',
  candidates: '[]',
  seconds: '',
  'incident-url': '',
  'github-deployment-id': '',
}
export type RollbackOutcome = Outcome<keyof typeof outputs>

export interface Conclusion {
  readonly status: Status
  readonly phase: RollbackOutcome['phase']
  readonly reason: string
  readonly candidate?: Candidate
  readonly options?: readonly Option[]
  /** Backups that data could go back to, newest first. */
  readonly points?: readonly Point[] | undefined
  readonly attempt?: WayBack
  readonly ms?: number
  readonly announcer?: Announcer
  /** What the edge was seen to do, and what was found, for the page. */
  readonly course?: Course | undefined
  /** Where the traffic was seen after it failed. */
  readonly now?: Weights | undefined
}

/** What a run came to, for outputs, summary and report. */
export function conclude(
  settings: RollbackSettings,
  { run, clock }: Pick<ActionContext, 'run' | 'clock'>,
  history: History,
  conclusion: Conclusion,
): RollbackOutcome {
  const {
    status,
    phase,
    reason,
    candidate,
    options = [],
    points = [],
    attempt,
    ms,
    announcer,
    course,
    now,
  } = conclusion
  const incidentUrl = announcer?.incidentUrl() ?? ''
  const start = clock.now() - (ms ?? 0)
  return {
    phase,
    reason: status === 'refused' ? `refused: ${reason}` : reason,
    outputs: {
      status,
      'rolled-back': attempt?.done ?? false,
      'from-version': history.live?.version ?? '',
      'to-version': candidate?.version ?? '',
      strategy: attempt?.strategy ?? '',
      candidates: JSON.stringify(history.candidates),
      seconds: ms === undefined ? '' : ms / 1_000,
      'incident-url': incidentUrl,
      'github-deployment-id': attempt?.releaseId ?? '',
    },
    details: { history, attempt: attempt ?? null, options, ...(course && { course }) },
    summary: renderRollback({
      status,
      environment: settings.environment,
      service: settings.service,
      from: history.live ? nameOf(history.live) : '',
      to: candidate ? nameOf(candidate) : '',
      artifact: candidate?.artifact ?? '',
      live: liveNow(history, candidate, { attempt, now }),
      traffic: now ? describeWeights(now) : '',
      strategy: attempt?.strategy ?? '',
      verdict: reason,
      reason: reasonOf(settings, run),
      by: `@${run.triggeringActor}`,
      ms,
      options,
      points,
      notTaken: attempt?.notTaken ?? [],
      dues: duesOf(settings.level, settings.telling.locale, start),
      incidentUrl,
      untold: announcer?.untold() ?? [],
    }),
  }
}

/** Why a rollback is asked for. */
export function reasonOf(
  { reason }: Pick<RollbackSettings, 'reason'>,
  { triggeringActor }: Pick<ActionContext['run'], 'triggeringActor'>,
) {
  return reason || `asked for by @${triggeringActor}`
}

/** What was seen to be live; a way that stopped half way leaves something that nobody has seen. */
function liveNow(
  { live, isLiveCertain, route, from }: History,
  candidate: Candidate | undefined,
  { attempt, now }: { readonly attempt: WayBack | undefined; readonly now: Weights | undefined },
): string | undefined {
  if (attempt?.done) return candidate && nameOf(candidate)
  const active = now && activeSlot(now)
  if (active !== undefined) return live && active === from ? nameOf(live) : candidate && nameOf(candidate)
  const isTouched =
    attempt && !attempt.isProposed && attempt.strategy !== '' && (route === 'none' || attempt.slot !== undefined)
  return isTouched || !isLiveCertain || route === 'split' || !live ? undefined : nameOf(live)
}
