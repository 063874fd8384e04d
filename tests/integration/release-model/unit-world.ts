import type { WithPart } from '../../../actions/rollback/src/data/desk.ts'
import { goBackWithData, settleUnit } from '../../../actions/rollback/src/data/unit.ts'
import { gatherFacts } from '../../../actions/rollback/src/facts.ts'
import { fields } from '../../../actions/rollback/src/inputs.ts'
import type { RollbackPorts } from '../../../actions/rollback/src/ports.ts'
import { resolveRollback, type RollbackSettings } from '../../../actions/rollback/src/resolve.ts'
import type { Backup, DatabaseEngine } from '../../../shared/database/engine.ts'
import type { Desk } from '../../../shared/database/operations.ts'
import { createRestorePart } from '../../../shared/database/restore-part.ts'
import { ActionError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { readRunContext } from '../../../shared/log/run-context.ts'
import { readRelease } from '../../../shared/release/lock/record.ts'
import type { Route } from '../../../shared/release/shift/session.ts'
import { encodeEntry, terminalEntry, wasArmed } from '../../../shared/rollout/journal.ts'
import { tasks } from '../../../shared/rollout/intent.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { createContext } from '../../fakes/context.ts'
import { createMemoryDriver } from '../../fakes/memory-driver.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'
import { inputsOf } from '../../fakes/stage.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'

export class Crash extends Error {}

export interface Death {
  readonly at: number
  readonly when: 'before' | 'after'
}

const base = {
  environment: 'production',
  allowed: '@alice',
  confirm: 'production',
  reason: 'orders are corrupt',
  driver: 'webhook',
  'driver-url': 'http://127.0.0.1:1/route',
  route: 'shop',
  url: 'http://127.0.0.1:1',
  'blue-url': 'http://127.0.0.1:2',
  'green-url': 'http://127.0.0.1:3',
  type: 'full',
  'lock-settle': '0',
  'github-token': 'token',
  database: JSON.stringify({ url: 'DB', store: '/backups', dependants: { stop: 'stop', start: 'start' } }),
}
export async function settingsOf(type: 'database' | 'full'): Promise<RollbackSettings> {
  const env = { DB: 'postgres://app@127.0.0.1/app' }
  const { settings, problems } = await resolveRollback(inputsOf(fields, { ...base, type }), { config: undefined, env })
  if (!settings) throw new Error(JSON.stringify(problems))
  return settings
}

const backup = { point: { name: 'app-1', takenAt: '2026-11-28T01:00:00Z' }, file: '' } as unknown as Backup

/** A database whose copies, marks and exchanges are effects of their own, as those of PostgreSQL are. */
function createWorld(settings: RollbackSettings) {
  const clock = createVirtualClock()
  const memory = createMemoryGitHub({ now: () => clock.now() })
  const healthy: Record<Slot, boolean> = { blue: true, green: true }
  const violations: string[] = []
  const driver = createMemoryDriver({ weights: { blue: 0, green: 100 } })
  const db = {
    /** The run that restored it; undefined: what the bad release left is live. */
    live: undefined as string | undefined,
    aside: undefined as string | undefined,
    copy: undefined as { readonly run: string; readonly isReady: boolean } | undefined,
    isOpen: true,
    isStopped: false,
    isRotten: false,
  }
  const journalOf = async (id: number) => (await readRelease(memory.github, id))?.journal ?? []

  async function seed(run: number, version: string, slot: Slot): Promise<void> {
    memory.setRun(run, 'completed')
    const payload = {
      v: 1,
      op: 'switch',
      service: '',
      artifact: `shop:${version}`,
      version,
      run: { id: run, attempt: 1 },
    }
    const { id } = await memory.deployments.create({
      ...{
        ref: 'a'.repeat(40),
        environment: 'production',
        task: tasks.switch,
        description: '',
        payload,
        production: true,
      },
    })
    for (const phase of ['LOCKED', 'ARMED', 'COMMITTED'] as const)
      await memory.deployments.addStatus(id, {
        state: 'success',
        description: encodeEntry({ phase, step: [0, 0], slot, reason: 'seeded' }),
      })
    await clock.sleep(60_000)
  }

  function process(runId: number, death?: Death) {
    let effects = 0
    let isDead = false
    memory.setRun(runId, 'in_progress')
    const alive = () => {
      if (isDead) throw new Crash()
    }
    async function effect<T>(work: () => T | Promise<T>): Promise<T> {
      alive()
      const isLast = effects++ === death?.at
      if (isLast && death.when === 'before') isDead = true
      alive()
      const answer = await work()
      if (isLast) isDead = true
      alive()
      return answer
    }
    async function read<T>(work: () => T | Promise<T>): Promise<T> {
      alive()
      return work()
    }
    const { deployments, runs } = memory
    const github: GitHub = {
      ...memory.github,
      runs: { ...runs, attempt: (...given) => read(() => runs.attempt(...given)) },
      deployments: {
        create: (given) => effect(() => deployments.create(given)),
        get: (id) => read(() => deployments.get(id)),
        async *history(environment) {
          for await (const page of deployments.history(environment)) yield await read(() => page)
        },
        statuses: (id) => read(() => deployments.statuses(id)),
        addStatus: (id, status) => effect(() => deployments.addStatus(id, status)),
      },
    }

    async function changes(what: string): Promise<void> {
      const open = memory.records.map(({ deployment }) => deployment.id)
      const journals = await Promise.all(open.map(journalOf))
      if (!journals.some((journal) => wasArmed(journal) && !terminalEntry(journal)))
        violations.push(`${what} without a release that is armed`)
      if (!db.isStopped) violations.push(`${what} while what uses it runs`)
    }
    /** Closed, exchanged and opened: a run may die between the first two, never within the exchange. */
    async function exchange(what: string, apply: () => void): Promise<void> {
      await changes(what)
      await effect(() => void (db.isOpen = false))
      await effect(() => {
        apply()
        db.isOpen = true
      })
    }
    const deskOf = (run: string): Desk => {
      const isReady = () => db.copy?.isReady === true && db.copy.run === run
      const swap = {
        async prepare() {
          if (isReady()) return { level: 'restored' as const, refusal: undefined, rows: 0, notes: [] }
          await effect(() => void (db.copy = { run, isReady: false }))
          if (db.isRotten) throw new ActionError('DATABASE_BACKUP', 'app-1 does not reach level restored')
          await effect(() => void (db.copy = { run, isReady: true }))
          return { level: 'restored' as const, refusal: undefined, rows: 0, notes: [] }
        },
        isReady: () => read(isReady),
        async restore() {
          await swap.prepare()
          await exchange('restored', () => {
            db.aside = 'bad'
            db.live = run
            db.copy = undefined
          })
          return { closedMs: 40, undo: 'app_before', already: false, proof: await swap.prepareProof() }
        },
        prepareProof: () => Promise.resolve({ level: 'restored' as const, refusal: undefined, rows: 0, notes: [] }),
        async undo() {
          if (driver.weights().blue === 100) violations.push('data undone before the traffic')
          await exchange('undone', () => {
            db.live = undefined
            db.aside = undefined
          })
          return { closedMs: 40, undone: 'app_undone', already: false }
        },
      }
      const engine = {
        state: () =>
          read(() => ({
            isOpen: db.isOpen,
            database: 'app',
            restored: db.live && { run: db.live, point: 'app-1', at: '', undo: 'app_before' },
            left: db.aside === undefined ? [] : ['app_before'],
          })),
        swap,
        ask: () => Promise.resolve([]),
      } as unknown as DatabaseEngine
      const tools = {
        ...{ run, clock, log: context.log, env: {}, secrets: [], signal: new AbortController().signal },
        command: ({ command }: { command: string }) =>
          effect(() => {
            db.isStopped = command === 'stop'
            return { exitCode: 0, lines: [] }
          }),
      } as unknown as Desk['tools']
      return { engine, tools, store: {} as Desk['store'], settings: settings.data!.database }
    }
    const withPart: WithPart = async (run, _, work) => {
      if (db.copy?.isReady === false) await effect(() => void (db.copy = undefined))
      if (!db.isOpen) await effect(() => void (db.isOpen = true))
      return work(createRestorePart(deskOf(String(run)), backup, 'app'))
    }

    const route: Route = {
      name: 'shop',
      driver: {
        ...driver,
        observe: (signal) => read(() => driver.observe(signal)),
        shift: (wanted, stamp, signal) =>
          effect(async () => {
            if (wanted.blue === 100 && db.live === undefined) violations.push('traffic to old code on new data')
            if (wanted.blue === 100 && !healthy.blue) violations.push('traffic to blue, which is sick')
            const journal = await journalOf(stamp.releaseId)
            if (!wasArmed(journal) || terminalEntry(journal)) violations.push('traffic moved without being armed')
            await driver.shift(wanted, stamp, signal)
          }),
      },
      observation: { timeout: 2_000, poll: 100 },
      isHealthy: (slot) => read(() => healthy[slot]),
      analyse: () => Promise.reject(new Error('a rollback looks at health alone')),
    }
    const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(runId), GITHUB_SHA: 'a'.repeat(40) }
    const context = createContext({ clock, run: readRunContext(env) })
    const health = (slot: Slot) => ({ measure: () => read(() => ({ ok: healthy[slot] })) })
    const bench = { github, driver: route.driver, settings: settings.traffic, health, route: () => route }
    const ports = {
      ...{ github, justListed: github, bench },
      trace: () => Promise.resolve('confirmed'),
    } as unknown as RollbackPorts
    const runOf = ({ deployment }: (typeof memory.records)[number]) =>
      (deployment.payload as { run: { id: number } }).run.id
    /** As the post step does with the run's own release, and whoever comes after dead runs with theirs. */
    async function settleAll(holder: 'self' | 'dead') {
      const mine = memory.records.filter((record) =>
        holder === 'self' ? runOf(record) === runId : record.deployment.task === tasks.rollback,
      )
      for (const { deployment } of mine) {
        const record = await readRelease(github, deployment.id)
        if (record && !terminalEntry(record.journal))
          await settleUnit(record, { settings, context, data: settings.data!, holder }, ports, withPart)
      }
    }
    return {
      effects: () => effects,
      async release() {
        const facts = await gatherFacts(settings, context, ports)
        const candidate = settings.type === 'full' ? facts.history.earlier[0] : undefined
        if (settings.type === 'full' && !candidate) return settleAll('dead')
        const request = { settings, context, data: settings.data!, facts, candidate, reason: 'corrupt' }
        return goBackWithData({ ...request, goal: { kind: 'backup', name: 'app-1' } }, ports, withPart)
      },
      close: () => settleAll('self'),
    }
  }
  return {
    process,
    seed,
    healthy,
    db,
    violations,
    weights: () => driver.weights(),
    endRun: (run: number) => memory.setRun(run, 'completed'),
    releases: () =>
      Promise.all(
        memory.records
          .filter(({ deployment }) => deployment.task === tasks.rollback)
          .map(async ({ deployment }) => ({
            run: (deployment.payload as { run: { id: number } }).run.id,
            journal: await journalOf(deployment.id),
          })),
      ),
  }
}
export type World = ReturnType<typeof createWorld>

export async function begin(settings: RollbackSettings): Promise<World> {
  const world = createWorld(settings)
  await world.seed(91, 'v1.0.0', 'blue')
  await world.seed(92, 'v1.1.0', 'green')
  return world
}
