import { openSlotTarget } from '../../../shared/deploy/slot-target.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import { createWorkbench, type ReleaseContext, type Workbench } from '../../../shared/release/workbench.ts'
import type { Course } from '../../../shared/rollout/course.ts'
import { slotOf } from '../../../shared/rollout/journal.ts'
import type { Slot, Weights } from '../../../shared/rollout/slots.ts'
import type { SwitchInputs } from './inputs.ts'
import type { Part } from './parts.ts'
import type { Whole } from './whole.ts'

/** One service of a release, at its edge. */
export interface Lane {
  readonly part: Part
  readonly bench: Workbench
}

/** All services of a release, in order. */
export interface Lanes {
  /** Of the release as a whole: its journal, its lock. */
  readonly lead: Workbench
  readonly lanes: readonly [Lane, ...Lane[]]
  /** What the release came through in this run. */
  course(): Course
}

/** Where the traffic of a service is. */
export interface Place {
  /** `''`: the only one. */
  readonly service: string
  /** Undefined where the edge does not tell. */
  readonly weights: Weights | undefined
}

export async function openLanes(whole: Whole, context: ReleaseContext, github?: GitHub): Promise<Lanes> {
  const open = async (part: Part, journal: GitHub | undefined): Promise<Lane> => {
    const deployments = await openSlotTarget(part.slotTarget, context)
    const bench = await createWorkbench(part.release, context, {
      ...(journal && { github: journal }),
      deployments,
      benchOf,
    })
    return { part, bench }
  }
  const known = new Map<string, Workbench>()
  const benchOf = async (service: string): Promise<Workbench | undefined> => {
    const found = known.get(service)
    const part = found ? undefined : await whole.partOf(service)
    if (!part) return found
    const { bench } = await open(part, first.bench.github)
    known.set(service, bench)
    return bench
  }
  const [part, ...others] = whole.parts
  const first = await open(part, github)
  const lanes: [Lane, ...Lane[]] = [first]
  for (const other of others) lanes.push(await open(other, first.bench.github))
  for (const lane of lanes) known.set(lane.part.service, lane.bench)
  const lead =
    others.length > 0
      ? await createWorkbench(whole.release, context, { github: first.bench.github, benchOf })
      : first.bench
  return { lead, lanes, course: () => (others.length > 0 ? together(lead, lanes) : lead.course()) }
}

/** Splits are those of one route: of several there is no one line to draw. */
function together(lead: Workbench, lanes: readonly Lane[]): Course {
  const analyses = lanes.flatMap(({ part, bench }) =>
    bench.course().analyses.map((one) => ({ ...one, reason: `${part.service}: ${one.reason}` })),
  )
  return { phases: lead.course().phases, splits: [], analyses }
}

/** The route of a lane, to the slot that it goes to. */
export function routeOf({ part, bench }: Lane, to: Slot, isOneOfSeveral: boolean): Route {
  const route = bench.route(part.policy, to)
  return isOneOfSeveral ? { ...route, service: part.service } : route
}

/** Of several services each goes to its own. */
export function slotToName({ journal }: ReleaseRecord, { lanes }: Lanes): SwitchInputs['to'] {
  return lanes.length > 1 ? 'preview' : (slotOf(journal) ?? 'preview')
}

/** The slot that all have in common. */
export function sameOf(slots: readonly (Slot | undefined)[]): Slot | undefined {
  return new Set(slots).size === 1 ? slots[0] : undefined
}
