import { readRunContext, type RunContext } from '../../../../shared/log/run-context.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../../shared/release/lock/record.ts'
import { createLedger as createReleaseLedger } from '../../../../shared/release/shift/ledger.ts'
import type { Route, Session, ShiftPlan } from '../../../../shared/release/shift/session.ts'
import { type Intent, tasks } from '../../../../shared/rollout/intent.ts'
import { type JournalEntry, terminalPhases } from '../../../../shared/rollout/journal.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import { createFakeClock } from '../../../fakes/clock.ts'
import { createRecordingLog } from '../../../fakes/context.ts'
import { createMemoryDriver, type MemoryDriver } from '../../../fakes/memory-driver.ts'
import { createMemoryGitHub, type MemoryGitHub } from '../../../fakes/memory-github.ts'

/** Releases in memory, written as a test wants to find them. */
export interface Ledger extends MemoryGitHub {
  /** A release whose journal went so far. Its run is alive unless it has ended. @returns its id */
  add(
    phases: readonly JournalEntry['phase'][],
    more?: Partial<Intent> & { slot?: Slot; alive?: boolean },
  ): Promise<number>
  record(id: number): Promise<ReleaseRecord>
  phases(id: number): Promise<readonly string[]>
  /** Requests so far, by method of the port. */
  readonly asked: readonly string[]
}

export function createLedger(options: Parameters<typeof createMemoryGitHub>[0] = {}): Ledger {
  const memory = createMemoryGitHub(options)
  const asked: string[] = []
  const count =
    <Given extends readonly unknown[], T>(name: string, work: (...given: Given) => T) =>
    (...given: Given): T => {
      asked.push(name)
      return work(...given)
    }
  const { deployments: port, runs } = memory
  const github: GitHub = {
    ...memory.github,
    runs: { ...runs, attempt: count('attempt', runs.attempt.bind(runs)) },
    deployments: {
      create: count('create', port.create.bind(port)),
      get: count('get', port.get.bind(port)),
      history: count('history', port.history.bind(port)),
      statuses: count('statuses', port.statuses.bind(port)),
      addStatus: count('addStatus', port.addStatus.bind(port)),
    },
  }
  let lastRun = 100
  const record = async (id: number) => {
    const found = await readRelease(memory.github, id)
    if (!found) throw new Error(`no release ${id}`)
    return found
  }
  return {
    ...memory,
    github,
    asked,
    async add(phases, { slot = 'green', alive, ...more } = {}) {
      const run = { id: ++lastRun, attempt: 1, url: `https://github.example/runs/${lastRun}` }
      const op = more.op ?? 'switch'
      const payload: Intent = {
        v: 1,
        op,
        service: '',
        route: 'shop',
        queued: true,
        artifact: `image:${lastRun}`,
        run,
        ...more,
      }
      const given = {
        ref: 'a'.repeat(40),
        environment: 'production',
        task: tasks[op],
        description: '',
        payload,
        production: true,
      }
      const { id } = await port.create(given)
      for (const phase of phases) {
        const isRequest = phase === 'SUPERSEDED'
        await writeEntry(memory.github, id, {
          phase,
          step: [0, 0],
          slot: phase === 'PLANNED' || isRequest ? undefined : slot,
          reason: phase.toLowerCase(),
        })
      }
      const hasEnded = phases.some((phase) => (terminalPhases as readonly string[]).includes(phase))
      memory.setRun(payload.run.id, (alive ?? !hasEnded) ? 'in_progress' : 'completed')
      return id
    },
    record,
    phases: async (id) => (await record(id)).journal.map(({ phase }) => phase),
  }
}

export function runOf(id: number): RunContext {
  return readRunContext({ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(id) })
}

/** What a test wants otherwise than usual. */
export interface StageOptions extends Partial<Route>, Partial<Omit<Session, 'ledger'>> {
  readonly github?: GitHub
  readonly turnOf?: number
}

/** A route whose slots are healthy and whose analyses promote, and the sessions of releases that move it. */
export interface Stage {
  readonly route: Route
  readonly driver: MemoryDriver
  readonly clock: ReturnType<typeof createFakeClock>
  readonly session: (releaseId: number) => Session
}

export function stageOn(ledger: Ledger, options: StageOptions = {}): Stage {
  const { github = ledger.github, turnOf, clock = createFakeClock(0), ...route } = options
  const { log = createRecordingLog(), signal = new AbortController().signal } = options
  const driver = options.driver ?? createMemoryDriver()
  const links = { logUrl: 'https://github.example/runs/1', environmentUrl: '' }
  return {
    driver: driver as MemoryDriver,
    clock: clock as ReturnType<typeof createFakeClock>,
    route: {
      name: 'shop',
      observation: { timeout: 1_000, poll: 100 },
      isHealthy: () => Promise.resolve(true),
      analyse: () => Promise.resolve({ verdict: 'healthy', reason: 'fine', requests: 70, failed: 0 }),
      ...route,
      driver,
    },
    session: (releaseId) => ({
      ledger: createReleaseLedger({ github, releaseId, links, turnOf, clock, log, signal }),
      clock,
      log,
      signal,
    }),
  }
}

/** Takes the stage's route to green in two steps, with a bake. */
export function planOn({ route }: Stage, more: Partial<ShiftPlan> = {}): ShiftPlan {
  return {
    moves: [{ route, to: 'green' }],
    steps: [10, 100],
    bake: 1_000,
    onFailure: 'revert',
    onInconclusive: 'fail',
    needsWayBack: true,
    ...more,
  }
}
