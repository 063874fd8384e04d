import { describe, expect, it } from '@jest/globals'
import { ActionError } from '../../../shared/errors/action-error.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { createVirtualClock } from '../../fakes/virtual-clock.ts'
import { type Adversity, adversitiesAt } from './adversities.ts'
import type { Kind } from './process.ts'
import { Crash, type Mortal } from './mortal.ts'
import { createWorld } from './world.ts'

const kind: Kind = { op: 'switch', onInterrupt: 'forward', onFailure: 'revert' }
/** As long as one of the two would be patient for, so that the other one has all of it again; and longer than both. */
const outages = [60_000, 120_000, 170_000, 600_000].map((ms): Adversity => ({ kind: 'outage', ms }))

async function dies(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return false
  } catch (thrown) {
    if (thrown instanceof Crash) return true
    if (!(thrown instanceof ActionError)) throw thrown
    return false
  }
}

/** A release cancelled at an effect, then part `end` and the post step, each of which something happens to at a call. */
async function cancelledAt(
  effect: number,
  call: number,
  strike: (mortal: 'end' | 'post') => Adversity | undefined,
  grace = 15_000,
) {
  const clock = createVirtualClock()
  const world = createWorld({ clock, grace })
  const isCut = await dies(world.process(1, { death: { at: effect, when: 'after' } }).release(kind))
  await world.cancel(1)
  const start = clock.now()
  for (const who of ['end', 'post'] as const) {
    const adversity = strike(who)
    const trouble = adversity && { at: call, strike: () => adversity }
    const process: Mortal = world.process(1, { trouble })
    await dies(process.close())
  }
  const took = clock.now() - start
  world.endRun(1)
  const [cancelled] = world.releases()
  const phase = cancelled && terminalEntry(cancelled.journal)?.phase
  world.rest()
  await dies(world.process(2).release(kind))
  return { took, phase, isCut, violations: world.violations, releases: world.releases() }
}

/** From ARMED, the first of them, to BAKING, the last. */
const effects = [3, 4, 5, 6, 7, 8]
/** Calls of part `end` where nothing happens to it, and some more. */
const most = 30

describe('a release that a person cancels', () => {
  it.each(effects)('after effect %i is put back by part end, and not committed by anybody', async (effect) => {
    const { phase, isCut, violations, took } = await cancelledAt(effect, 0, () => undefined)
    expect([isCut, phase === 'REVERTED' || phase === 'FAILED_SAFE', violations]).toEqual([true, true, []])
    expect(took).toBeLessThan(60_000)
  })

  it('is over with end and post within the five minutes that GitHub gives, whatever is away, and from whichever call on', async () => {
    for (const [effect, outage] of effects.flatMap((one) => outages.map((each) => [one, each] as const)))
      for (const grace of [0, 30_000, 170_000])
        for (let call = 0; call < most; call++) {
          const { took, phase, violations } = await cancelledAt(effect, call, () => outage, grace)
          expect([effect, call, took < 290_000, phase, violations]).toEqual([effect, call, true, phase, []])
          expect(phase).not.toBe('COMMITTED')
        }
  })

  it('is never committed, whatever happens at a call of part end, and ends once', async () => {
    for (const effect of [4, 7])
      for (let call = 0, most = 1; call < most; call++)
        for (const adversity of adversitiesAt('observe').filter(
          (one) => one.kind === 'answer' || one.kind === 'crash',
        )) {
          const { phase, violations } = await cancelledAt(effect, call, (who) =>
            who === 'end' ? adversity : undefined,
          )
          expect([effect, call, adversity, phase === 'COMMITTED', violations]).toEqual([
            effect,
            call,
            adversity,
            false,
            [],
          ])
        }
  })
})
