import type { Analysis, Course } from '../rollout/course.ts'
import type { Slot, Weights } from '../rollout/slots.ts'
import type { Clock } from '../time/clock.ts'
import type { AnyDriver } from '../traffic/driver.ts'
import type { Ledger, Route, Stage } from './shift/session.ts'

/** Remembers what a release came through, by looking on. */
export interface Recorder {
  readonly ledger: (ledger: Ledger) => Ledger
  readonly driver: (driver: AnyDriver) => AnyDriver
  readonly analyse: (analyse: Route['analyse']) => Route['analyse']
  readonly course: () => Course
}

export function createRecorder(clock: Pick<Clock, 'now'>): Recorder {
  const phases: Course['phases'][number][] = []
  const splits: Course['splits'][number][] = []
  const analyses: Analysis[] = []

  function see(weights: Weights | undefined): Weights | undefined {
    const last = splits.at(-1)?.weights
    if (weights && (last?.blue !== weights.blue || last.green !== weights.green))
      splits.push({ at: clock.now(), weights })
    return weights
  }
  const percentOf = (slot: Slot, stage: Stage) =>
    stage.kind === 'step' ? stage.percent : (splits.at(-1)?.weights[slot] ?? 100)

  return {
    ledger: (ledger) => ({
      ...ledger,
      async append(note) {
        await ledger.append(note)
        phases.push({ at: clock.now(), phase: note.phase, reason: note.reason })
      },
      async end(note) {
        await ledger.end(note)
        phases.push({ at: clock.now(), phase: note.phase, reason: note.reason })
      },
    }),
    driver: (driver) => ({ ...driver, observe: async (signal) => see(await driver.observe(signal)) }),
    analyse: (analyse) => async (slot, stage, signal) => {
      const percent = percentOf(slot, stage)
      const result = await analyse(slot, stage, signal)
      const { verdict, reason, judged = { answers: [], evidence: [] } } = result
      analyses.push({ percent, verdict, reason, ...judged })
      return result
    },
    course: () => ({ phases, splits, analyses }),
  }
}
