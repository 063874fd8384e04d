import * as z from 'zod/mini'
import type { Course } from '../rollout/course.ts'
import { inOrder, isEnd, releasePhases, type TerminalPhase } from '../rollout/journal.ts'
import { slots } from '../rollout/slots.ts'
import type { Step } from './panel.ts'

/** One release, or one rollback, as the reports of its steps tell it. */
export interface ReleaseStory extends Course {
  /** A rollback that a pipeline makes of its own release is a step of that release. */
  readonly kind: 'release' | 'rollback'
  /** Why somebody rolled back; `''` where nobody said. */
  readonly asked: string
  readonly environment: string
  readonly service: string
  readonly version: string
  readonly releaseId: string
  /** Of the steps that ran, in the order in which they began. */
  readonly steps: readonly Step[]
  /** How the release ended; undefined while it has not, and where no traffic is moved. */
  readonly ended: TerminalPhase | undefined
  /** Where the traffic was last seen; `''` where that is not known. */
  readonly active: string
}

const at = z.number().check(z.positive(), z.lt(8.64e15))
const amount = z.number()
const entry = z.object({ at, phase: z.enum(releasePhases), reason: z.string() })
const course = z.object({
  phases: z.array(entry),
  splits: z.array(z.object({ at, weights: z.object({ blue: amount, green: amount }) })),
  analyses: z.array(
    z.object({
      percent: amount,
      verdict: z.enum(['healthy', 'unhealthy', 'inconclusive']),
      reason: z.string(),
      answers: z.array(z.object({ at, requests: amount, failed: amount })),
      evidence: z.array(
        z.object({
          what: z.string(),
          rejectAt: amount,
          promoteAt: amount,
          points: z.array(z.object({ n: amount, against: amount, inFavour: amount })),
        }),
      ),
    }),
  ),
})

const report = z.object({
  schema: z.literal(1),
  action: z.string(),
  phase: z.string(),
  reason: z.string(),
  startedAt: z.iso.datetime(),
  seconds: z.number(),
  inputs: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()),
  details: z.unknown(),
})

export type StepReport = z.infer<typeof report>

/** @returns undefined for what is no report of an action */
export function readReport(content: string): StepReport | undefined {
  try {
    return report.safeParse(JSON.parse(content)).data
  } catch {
    return undefined
  }
}

/** Steps that say what is released or tell of it, and are no part of how it went. */
const aside: ReadonlySet<string> = new Set(['preflight', 'notify', 'read-config'])

/**
 * @param reports  of one release, whatever their order
 * @returns undefined where nothing was released or rolled back
 */
export function storyOf(reports: readonly StepReport[]): ReleaseStory | undefined {
  const sorted = reports
    .filter(({ action }) => !aside.has(action))
    .toSorted((one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt))
  const isRollback = sorted.every(({ action }) => action === 'rollback')
  if (isRollback && sorted.every(didNothing)) return undefined
  const courses = sorted.flatMap(({ details }) => courseIn(details) ?? [])
  const last = <Value>(read: (one: StepReport) => Value | undefined) => sorted.map(read).findLast(Boolean)
  const phases = phasesOf(courses, last(({ details }) => journalIn(details)) ?? [])
  const given = (name: string) => last(({ inputs, outputs }) => [outputs[name], inputs[name]].find(Boolean)) ?? ''
  return {
    kind: isRollback ? 'rollback' : 'release',
    // its output of that name says what came of it
    asked: isRollback ? (last(({ inputs }) => inputs.reason) ?? '') : '',
    environment: given('environment'),
    service: given('service'),
    version: given(isRollback ? 'to-version' : 'version'),
    releaseId: given(isRollback ? 'github-deployment-id' : 'release-id'),
    steps: sorted.map(stepOf),
    phases,
    splits: courses.flatMap(({ splits }) => splits),
    analyses: courses.flatMap(({ analyses }) => analyses),
    ended: endOf(phases),
    active: last(({ outputs }) => slots.find((slot) => slot === outputs.active)) ?? '',
  }
}

/** A rollback that was refused, planned or not needed. */
function didNothing({ action, outputs }: StepReport): boolean {
  return action === 'rollback' && !['rolled-back', 'failed'].includes(outputs.status ?? '')
}

function stepOf({ action, inputs, phase, reason, startedAt, seconds }: StepReport): Step {
  const from = Date.parse(startedAt)
  const { part = 'all' } = inputs
  const name = action === 'blue-green-switch' && part !== 'all' ? part : action
  return { name, phase, reason, from, to: from + seconds * 1_000 }
}

function courseIn(details: unknown): Course | undefined {
  return z.object({ course }).safeParse(details).data?.course
}

/** The journal as GitHub keeps it, with times of whole seconds. */
function journalIn(details: unknown): Course['phases'] | undefined {
  return z.object({ journal: z.array(entry) }).safeParse(details).data?.journal
}

/** A release that was asked to step back may have ended otherwise before. */
function endOf(phases: Course['phases']): TerminalPhase | undefined {
  const ends = phases.map(({ phase }) => phase).filter(isEnd)
  return ends.findLast((phase) => phase !== 'SUPERSEDED') ?? ends.at(-1)
}

/** What a step saw itself is told to the millisecond; what others wrote, to the second. */
function phasesOf(courses: readonly Course[], journal: Course['phases']): Course['phases'] {
  const seen = courses.flatMap(({ phases }) => phases)
  const others = journal.filter(
    (one) => !seen.some(({ phase, at }) => phase === one.phase && Math.abs(at - one.at) < 2_000),
  )
  const all = [...seen, ...others].map((one) => ({
    ...one,
    // of some only the second is known: by that they are compared
    at: Math.floor(one.at / 1_000) * 1_000,
    exact: one.at,
    step: [0, 0] as const,
    slot: undefined,
  }))
  let last = 0
  return inOrder(all).map(({ exact, ...one }) => ({ ...one, at: (last = Math.max(last, exact)) }))
}

/** The same story with its reasons in other words: those of a language, for one. */
export function retold(story: ReleaseStory, say: (text: string) => string): ReleaseStory {
  return {
    ...story,
    steps: story.steps.map((step) => ({ ...step, reason: say(step.reason) })),
    phases: story.phases.map((entry) => ({ ...entry, reason: say(entry.reason) })),
    analyses: story.analyses.map((analysis) => ({
      ...analysis,
      reason: say(analysis.reason),
      evidence: analysis.evidence.map((course) => ({ ...course, what: say(course.what) })),
    })),
  }
}
