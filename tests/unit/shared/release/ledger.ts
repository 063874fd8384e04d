import { readRunContext, type RunContext } from '../../../../shared/log/run-context.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { readRelease, type ReleaseRecord, writeEntry } from '../../../../shared/release/record.ts'
import type { Session } from '../../../../shared/release/session.ts'
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

/** A session whose slots are healthy and whose analyses promote. */
export function sessionOn(
  ledger: Ledger,
  more: Partial<Session> = {},
): Session & { readonly driver: MemoryDriver; readonly clock: ReturnType<typeof createFakeClock> } {
  return {
    github: ledger.github,
    driver: createMemoryDriver(),
    clock: createFakeClock(0),
    log: createRecordingLog(),
    signal: new AbortController().signal,
    runUrl: 'https://github.example/runs/1',
    environmentUrl: '',
    route: 'shop',
    observation: { timeout: 1_000, poll: 100 },
    isHealthy: () => Promise.resolve(true),
    analyse: () => Promise.resolve({ verdict: 'promote', reason: 'fine', requests: 70, failed: 0 }),
    ...more,
  } as ReturnType<typeof sessionOn>
}
