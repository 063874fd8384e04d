import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { take } from '../../../shared/release/approval/park.ts'
import { holderOf } from '../../../shared/release/lock/holder.ts'
import { readRelease, writeEntry } from '../../../shared/release/lock/record.ts'
import { createLedger } from '../../../shared/release/shift/ledger.ts'
import { parked } from '../../../shared/rollout/gate.ts'
import { tasks } from '../../../shared/rollout/intent.ts'
import type { JournalEntry } from '../../../shared/rollout/journal.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { createMemoryGitHub } from '../../fakes/memory-github.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'
import { Crash } from './mortal.ts'
import { createRandom } from './schedules.ts'

interface Taker {
  /** Its run; default: one of its own. */
  readonly run?: number
  /** Milliseconds after the first may begin. */
  readonly start: number
  /** The call at which its machine is lost; undefined: none. */
  readonly dies: number | undefined
  /** Milliseconds for which it is at work once it has the release. */
  readonly works: number
}

const taker: fc.Arbitrary<Taker> = fc.record({
  start: fc.integer({ min: 0, max: 12_000 }),
  dies: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined, freq: 2 }),
  works: fc.integer({ min: 0, max: 20_000 }),
})

/**
 * Lets runs go on with one parked release, each of which asks GitHub at its own pace and may be shown what was some seconds ago.
 *
 * @param rollback  milliseconds after which one goes first; undefined: none
 */
async function contend(seed: number, takers: readonly Taker[], mostLag: number, rollback?: number) {
  const clock = createVirtualClock()
  const random = createRandom(seed)
  const memory = createMemoryGitHub({ now: () => clock.now() })
  const { signal } = new AbortController()
  const log = createRecordingLog()
  const atWork = new Set<number>()
  const won: number[] = []
  const violations: string[] = []

  /** GitHub as one run sees it. A replica that lags shows what was, and never a later entry without an earlier one. */
  function seenBy(run: number, dies: number | undefined): GitHub {
    let calls = 0
    let shown = -Infinity
    async function call<T>(work: () => Promise<T>): Promise<T> {
      if (calls++ >= (dies ?? Infinity)) {
        atWork.delete(run)
        memory.setRun(run, 'completed')
        throw new Crash()
      }
      await clock.sleep(Math.floor(random() * random() * 900))
      return work()
    }
    const { deployments, runs } = memory
    return {
      ...memory.github,
      runs: { ...runs, attempt: (id, attempt) => call(() => runs.attempt(id, attempt)) },
      deployments: {
        ...deployments,
        get: (id) => call(() => deployments.get(id)),
        addStatus: (id, status) => call(() => deployments.addStatus(id, status)),
        statuses: (id) =>
          call(async () => {
            shown = Math.max(0, clock.now() - Math.floor(random() * mostLag))
            return (await deployments.statuses(id)).filter(({ createdAt }) => Date.parse(createdAt) <= shown)
          }),
      },
    }
  }

  const payload = { v: 1, op: 'switch', service: '', artifact: 'shop:2', run: { id: 1, attempt: 1 } }
  memory.setRun(1, 'completed')
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
  const write = (entry: Pick<JournalEntry, 'phase' | 'reason'> & Partial<JournalEntry>) =>
    writeEntry(memory.github, id, { step: [0, 0], slot: 'green', ...entry })
  await write({ phase: 'PLANNED', reason: 'waits' })
  await write({ phase: 'LOCKED', reason: 'green is free' })
  await write(parked({ plan: 'a'.repeat(20), until: 86_400_000, issue: 3 }, 'green'))
  await clock.sleep(10_000)

  async function goOn({ start, dies, works, run = 0 }: Taker): Promise<void> {
    await clock.sleep(start)
    memory.setRun(run, 'in_progress')
    const github = seenBy(run, dies)
    const ledger = createLedger({ github, releaseId: id, links: { logUrl: '' }, clock, log, signal })
    try {
      const found = await readRelease(github, id)
      const who = { runId: run, runAttempt: 1, jobId: undefined }
      const holder = found && (await holderOf(github, who, found, clock.now()))
      if (!found || holder === 'other' || holder === 'self') return
      await take(github, found, { id: run, attempt: 1 }, { ledger, clock, log, signal, settle: 2_000 })
      if (atWork.size > 0) violations.push(`run ${run} goes on while ${[...atWork].join()} is at work`)
      atWork.add(run)
      won.push(run)
      await clock.sleep(works)
    } catch (thrown) {
      if (!(thrown instanceof Crash) && !(thrown instanceof ActionError)) throw thrown
    } finally {
      atWork.delete(run)
      memory.setRun(run, 'completed')
    }
  }
  const goesFirst = async (after: number) => {
    await clock.sleep(after)
    await write({ phase: 'SUPERSEDED', slot: undefined, reason: 'rollback 9 goes first' })
    const before = won.length
    return () => won.length - before
  }
  const [late] = await Promise.all([
    rollback === undefined ? undefined : goesFirst(rollback),
    ...takers.map((each, index) => goOn({ run: index + 2, ...each })),
  ])
  return { violations, won, wonAfter: late?.() ?? 0 }
}

describe('runs that go on with one approved release', () => {
  it.each([0, 8_000])(
    'are never two at work, and one of them gets it, where GitHub shows what was up to %i ms ago',
    async (mostLag) => {
      await fc.assert(
        fc.asyncProperty(fc.integer(), fc.array(taker, { minLength: 2, maxLength: 4 }), async (seed, takers) => {
          const { violations, won } = await contend(seed, takers, mostLag)
          expect(violations).toEqual([])
          if (takers.every(({ dies }) => dies === undefined)) expect(won.length).toBeGreaterThanOrEqual(1)
        }),
        { numRuns: 400 },
      )
    },
    120_000,
  )

  it('are never two though they are jobs of one run, which nothing else tells apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 0, max: 3_000 }), async (seed, later) => {
        const jobs = [0, later].map((start) => ({ run: 2, start, dies: undefined, works: 30_000 }))
        expect((await contend(seed, jobs, 4_000)).won).toHaveLength(1)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('none goes on once a rollback went first', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 0, max: 9_000 }), async (seed, rollback) => {
        const late = [1, 2].map(() => ({ start: rollback, dies: undefined, works: 0 }))
        expect((await contend(seed, late, 0, rollback)).wonAfter).toBe(0)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
