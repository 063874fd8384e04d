import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'
import type { Kind } from './process.ts'
import { createRandom } from './schedules.ts'
import { Crash, type Death } from './mortal.ts'
import { createWorld } from './world.ts'

const kinds = {
  switch: { op: 'switch', onInterrupt: 'revert', onFailure: 'revert' },
  forward: { op: 'switch', onInterrupt: 'forward', onFailure: 'revert' },
  rollback: { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' },
} as const satisfies Record<string, Kind>

const locks = ['auto', 'bakery'] as const

interface Contender {
  readonly kind: keyof typeof kinds
  /** Milliseconds after the first. */
  readonly start: number
  readonly death: Death | undefined
  readonly lock: (typeof locks)[number]
  /** Milliseconds until GitHub notices that its machine is gone. */
  readonly noticed: number
}

const contender: fc.Arbitrary<Contender> = fc.record({
  kind: fc.constantFrom<Contender['kind'][]>('switch', 'forward', 'rollback'),
  start: fc.integer({ min: 0, max: 4_000 }),
  death: fc.option(
    fc.record({ at: fc.integer({ min: 0, max: 10 }), when: fc.constantFrom('before', 'after', 'late') }),
    { nil: undefined, freq: 2 },
  ),
  noticed: fc.integer({ min: 0, max: 30_000 }),
  lock: fc.constantFrom(...locks),
})

interface Outcome {
  readonly died: boolean
  readonly refusal: string | undefined
}

const lockSettle = 2_000

/** Lets contenders release at once, each request taking its own time, and one more when all are through. */
async function contend(seed: number, contenders: readonly Contender[], mostLag = lockSettle) {
  const clock = createVirtualClock()
  const random = createRandom(seed)
  const world = createWorld({
    clock,
    latency: () => Math.floor(random() * random() * 400),
    lag: () => Math.floor(random() * mostLag),
    lockSettle,
  })

  async function take(runId: number, { kind, start, death, noticed, lock }: Contender): Promise<Outcome> {
    await clock.sleep(start)
    const main = world.process(runId, { death, lock })
    let outcome: Outcome = { died: false, refusal: undefined }
    try {
      await main.release(kinds[kind])
    } catch (thrown) {
      if (thrown instanceof Crash) outcome = { died: true, refusal: undefined }
      else if (thrown instanceof ActionError) outcome = { died: false, refusal: thrown.code }
      else throw thrown
    }
    if (outcome.died) await clock.sleep(noticed)
    else await main.close().catch(whenDead)
    world.endRun(runId)
    return outcome
  }

  const outcomes = await Promise.all(contenders.map((each, index) => take(index + 1, each)))
  // by then GitHub lists every one of them
  await clock.sleep(mostLag)
  await take(99, { kind: 'switch', start: 0, death: undefined, noticed: 0, lock: 'auto' })
  return { world, outcomes }
}

function whenDead(thrown: unknown): void {
  if (!(thrown instanceof Crash)) throw thrown
}

describe('several releases at once', () => {
  it.each(locks)(
    'take their turns (lock: %s): never two between LOCKED and their end, and each gets through',
    async (lock) => {
      await fc.assert(
        fc.asyncProperty(
          fc.integer(),
          fc.array(contender, { minLength: 3, maxLength: 3 }),
          async (seed, contenders) => {
            const { world, outcomes } = await contend(
              seed,
              contenders.map((each) => ({ ...each, lock })),
            )
            expect(world.violations).toEqual([])
            for (const { id, journal } of world.releases())
              expect([id, terminalEntry(journal)?.phase]).toEqual([id, expect.any(String)])
            // only a release that a rollback went ahead of is turned away
            for (const { refusal } of outcomes) expect([undefined, 'LEASE_LOST']).toContain(refusal)
            const asked = world
              .releases()
              .filter(({ journal }) => terminalEntry(journal)?.reason.includes('goes first'))
            expect(outcomes.filter(({ refusal }) => refusal !== undefined).length).toBeLessThanOrEqual(asked.length)
          },
        ),
        { numRuns: 600 },
      )
    },
    180_000,
  )

  it('are never two at work, and all end, where GitHub lists a release up to eight seconds late, six more than is waited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(contender, { minLength: 3, maxLength: 3 }), async (seed, contenders) => {
        const { world, outcomes } = await contend(seed, contenders, 8_000)
        expect(world.violations).toEqual([])
        for (const { id, journal } of world.releases())
          expect([id, terminalEntry(journal)?.phase]).toEqual([id, expect.any(String)])
        for (const { refusal } of outcomes) expect([undefined, 'LEASE_LOST']).toContain(refusal)
      }),
      { numRuns: 600 },
    )
  }, 180_000)
})
