import { describe, expect, it } from '@jest/globals'
import { writeEntry } from '../../../../../shared/release/lock/record.ts'
import { reconcileRelease } from '../../../../../shared/release/shift/reconcile-release.ts'
import type { Route, ShiftPlan } from '../../../../../shared/release/shift/session.ts'
import { shiftTraffic } from '../../../../../shared/release/shift/shift.ts'
import { createVirtualClock } from '../../../../fakes/virtual-clock.ts'
import { createLedger, type Ledger, planOn, stageOn, type StageOptions } from '../ledger.ts'

const request = { phase: 'SUPERSEDED', step: [0, 0], slot: undefined, reason: 'rollback 1002 goes first' } as const

/** Shifts a release, at whose n-th analysis a rollback asks it to go back; `watches`: the analysis goes on for an hour. */
async function recalled(
  { during, watches = false, ...plan }: Partial<ShiftPlan> & { during: number; watches?: boolean },
  more: StageOptions = {},
) {
  const ledger = createLedger()
  const releaseId = await ledger.add(['PLANNED', 'LOCKED'])
  let analyses = 0
  const analyse: Route['analyse'] = async (_, __, signal) => {
    if (analyses++ !== during) return { verdict: 'healthy', reason: 'fine', requests: 70, failed: 0 }
    await writeEntry(ledger.github, releaseId, request)
    if (watches)
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    return { verdict: 'healthy', reason: 'fine', requests: 70, failed: 0 }
  }
  const clock = createVirtualClock()
  const stage = stageOn(ledger, { analyse, ...more, clock })
  const result = await shiftTraffic(stage.session(releaseId), planOn(stage, plan))
  return { result, phases: (await ledger.phases(releaseId)).slice(2), weights: stage.driver.weights(), stage }
}

describe('a release that a rollback asks to go back', () => {
  it('goes back in the middle of its bake, within five seconds, and ends', async () => {
    const { result, phases, weights, stage } = await recalled({ during: 1, watches: true })
    expect(result).toMatchObject({ ended: 'REVERTED', kind: 'error', reason: expect.stringContaining('rollback 1002') })
    expect(phases).toEqual(['ARMED', 'SWITCHING', 'SWITCHING', 'BAKING', 'SUPERSEDED', 'REVERTING', 'REVERTED'])
    expect(weights).toEqual({ blue: 100, green: 0 })
    expect(stage.clock.now()).toBeLessThanOrEqual(5_000)
  })

  it('takes no further step', async () => {
    const { result, phases } = await recalled({ during: 0 })
    expect(result.ended).toBe('REVERTED')
    expect(phases.filter((phase) => phase === 'SWITCHING')).toHaveLength(1)
  })

  it('is not committed, though its bake was good', async () => {
    const { phases } = await recalled({ during: 1 })
    expect(phases).not.toContain('COMMITTED')
    expect(phases.at(-1)).toBe('REVERTED')
  })

  it('goes back even where what is bad would be held', async () => {
    const { weights } = await recalled({ during: 1, watches: true, onFailure: 'hold' })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('stays where it is when the old slot is dead, and ends all the same', async () => {
    const isHealthy: Route['isHealthy'] = async (slot) => slot === 'green'
    const { result, weights } = await recalled({ during: 1 }, { isHealthy })
    expect(result.ended).toBe('NEEDS_HUMAN')
    expect(weights).toEqual({ blue: 0, green: 100 })
  })

  it.each(['ARMED', 'BAKING'] as const)('goes back when its run has died at %s, on-interrupt: forward', async (at) => {
    const ledger: Ledger = createLedger()
    const id = await ledger.add(at === 'ARMED' ? ['LOCKED', 'ARMED'] : ['LOCKED', 'ARMED', 'SWITCHING', 'BAKING'], {
      onInterrupt: 'forward',
    })
    await writeEntry(ledger.github, id, request)
    const stage = stageOn(ledger)
    if (at === 'BAKING') stage.driver.set({ blue: 0, green: 100 })
    const how = { github: ledger.github, routes: [stage.route], holder: 'self', bake: 1_000, grace: 0 } as const
    await reconcileRelease(stage.session(id), await ledger.record(id), { ...how, onInconclusive: 'fail' })
    expect(stage.driver.weights()).toEqual({ blue: 100, green: 0 })
    expect((await ledger.phases(id)).at(-1)).toBe(at === 'ARMED' ? 'FAILED_SAFE' : 'REVERTED')
  })
})
