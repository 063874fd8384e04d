import { describe, expect, it } from '@jest/globals'
import { ProviderError } from '../../../../../shared/errors/action-error.ts'
import type { Route, ShiftPlan } from '../../../../../shared/release/shift/session.ts'
import { reconcileRelease, type ReconcileOptions } from '../../../../../shared/release/shift/reconcile-release.ts'
import { shiftTraffic } from '../../../../../shared/release/shift/shift.ts'
import type { Weights } from '../../../../../shared/rollout/slots.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import { createMemoryDriver } from '../../../../fakes/memory-driver.ts'
import { createLedger, type Ledger, planOn, type Stage, type StageOptions, stageOn } from '../ledger.ts'

const away = (provider: string) =>
  new ProviderError('PROVIDER_UNREACHABLE', { provider, asked: 'GET /', answered: 'no answer' })

async function shifting(more: (ledger: Ledger) => StageOptions, given: Partial<ShiftPlan> = {}) {
  const ledger = createLedger()
  const releaseId = await ledger.add(['PLANNED', 'LOCKED'])
  const stage = stageOn(ledger, more(ledger))
  const thrown = { error: undefined as unknown }
  const plan = planOn(stage, { steps: [10, 50, 100], ...given })
  const result = await shiftTraffic(stage.session(releaseId), plan).catch(
    (error: unknown) => void (thrown.error = error),
  )
  return { result, error: thrown.error, phases: await ledger.phases(releaseId), weights: stage.driver.weights() }
}

/** Promotes, after somebody has put traffic where `hand` says, during the n-th analysis. */
function meddling(driver: ReturnType<typeof createMemoryDriver>, during: number, hand: Weights): Route['analyse'] {
  let analyses = 0
  return async () => {
    if (analyses++ === during) driver.set(hand)
    return { verdict: 'healthy', reason: 'fine', requests: 70, failed: 0 }
  }
}

describe('a hand at the edge', () => {
  it('that puts all traffic back during a step ends the release, and the next step is not written over it', async () => {
    const driver = createMemoryDriver()
    const { result, weights, phases } = await shifting(() => ({
      driver,
      analyse: meddling(driver, 0, { blue: 100, green: 0 }),
    }))
    expect(result).toMatchObject({ ended: 'REVERTED', reason: 'somebody else moved all traffic back to blue' })
    expect(weights).toEqual({ blue: 100, green: 0 })
    expect(phases.filter((phase) => phase === 'SWITCHING')).toHaveLength(1)
  })

  it('that splits traffic otherwise is left as it is, and somebody is called', async () => {
    const driver = createMemoryDriver()
    const { result, weights } = await shifting(() => ({
      driver,
      analyse: meddling(driver, 1, { blue: 75, green: 25 }),
    }))
    expect(result).toMatchObject({
      ended: 'NEEDS_HUMAN',
      reason: expect.stringMatching(/blue 75 % · green 25 %.*left as it is/),
    })
    expect(weights).toEqual({ blue: 75, green: 25 })
  })

  it('is not overwritten by a revert either', async () => {
    const driver = createMemoryDriver()
    const { result, weights } = await shifting(() => ({
      driver,
      analyse: async () => {
        driver.set({ blue: 30, green: 70 })
        return { verdict: 'unhealthy', reason: 'bad', requests: 70, failed: 30 }
      },
    }))
    expect(result?.ended).toBe('NEEDS_HUMAN')
    expect(weights).toEqual({ blue: 30, green: 70 })
  })
})

describe('a passing failure while traffic is split', () => {
  it('of the edge is waited out, and the good release goes on', async () => {
    const memory = createMemoryDriver()
    let failures = 0
    const driver = {
      ...memory,
      async observe(signal: AbortSignal) {
        if (memory.weights().green === 10 && failures++ < 2) throw away('traffic edge')
        return memory.observe(signal)
      },
    }
    const { result } = await shifting(() => ({ driver, observation: { timeout: 30_000, poll: 100 } }))
    expect(result?.ended).toBe('COMMITTED')
    expect(failures).toBeGreaterThan(2)
  })

  it('of GitHub is waited out as well', async () => {
    let failures = 0
    const { result } = await shifting((ledger) => {
      const { deployments } = ledger.github
      const addStatus: typeof deployments.addStatus = (id, status) => {
        if (status.description.includes('|SWITCHING|2/3') && failures++ < 3) return Promise.reject(away('GitHub'))
        return deployments.addStatus(id, status)
      }
      return { github: { ...ledger.github, deployments: { ...deployments, addStatus } } }
    })
    expect(result?.ended).toBe('COMMITTED')
    expect(failures).toBe(4)
  })

  it('of GitHub that lasts sends traffic back first, and leaves the journal to whoever comes next', async () => {
    const { result, error, weights, phases } = await shifting((ledger) => {
      const { deployments } = ledger.github
      const addStatus: typeof deployments.addStatus = (id, status) =>
        status.description.includes('|SWITCHING|2/3')
          ? Promise.reject(away('GitHub'))
          : deployments.addStatus(id, status)
      return { github: { ...ledger.github, deployments: { ...deployments, addStatus } } }
    })
    expect(result).toBeUndefined()
    expect(error).toMatchObject({ provider: 'GitHub' })
    expect(weights).toEqual({ blue: 100, green: 0 })
    expect(phases.at(-1)).toBe('SWITCHING')
  })
})

describe('a write that lands late', () => {
  it('is put right, and nothing is claimed before it must have landed', async () => {
    const memory = createMemoryDriver()
    const clock = createFakeClock(0)
    let late: (() => void) | undefined
    const driver = {
      ...memory,
      async shift(weights: Weights, stamp: { releaseId: number; reason: string }, signal: AbortSignal) {
        // the first write is accepted, and applied only after it was given up
        if (weights.green === 10) late = () => memory.set(weights)
        else await memory.shift(weights, stamp, signal)
      },
      async observe(signal: AbortSignal) {
        if (late && clock.now() > 1_500) {
          late()
          late = undefined
        }
        return memory.observe(signal)
      },
    }
    const { result, weights } = await shifting(() => ({ driver, clock }))
    expect(result).toMatchObject({ ended: 'REVERTED', kind: 'error' })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })
})

describe('where only one slot is well, traffic ends there', () => {
  it('on the new one, when the old one dies in the middle', async () => {
    let blueIsWell = true
    const { result, weights } = await shifting(() => ({
      isHealthy: async (slot) => slot === 'green' || blueIsWell,
      analyse: async () => {
        blueIsWell = false
        return { verdict: 'inconclusive', reason: 'too few requests', requests: 3, failed: 0 }
      },
    }))
    expect(result).toMatchObject({
      ended: 'NEEDS_HUMAN',
      reason: expect.stringContaining('all traffic was sent to green'),
    })
    expect(weights).toEqual({ blue: 0, green: 100 })
  })

  it('on the old one that serves its users, whatever its health check says', async () => {
    let isJudged = false
    const { result, weights } = await shifting(() => ({
      isHealthy: async () => !isJudged,
      serves: async (slot) => slot === 'blue',
      analyse: async () => {
        isJudged = true
        return { verdict: 'unhealthy', reason: 'every request failed', requests: 20, failed: 20 }
      },
    }))
    expect(result?.ended).toBe('REVERTED')
    expect(weights).toEqual({ blue: 100, green: 0 })
  })
})

describe('a release that somebody else puts in order', () => {
  async function reconcileOn(ledger: Ledger, id: number, stage: Stage, more: Partial<ReconcileOptions>) {
    const policy = { bake: 1_000, onInconclusive: 'fail', grace: 0, holder: 'dead', ...more } as const
    const options = { ...policy, github: ledger.github, routes: [stage.route] } as const
    await reconcileRelease(stage.session(id), await ledger.record(id), options)
  }
  const onGreen = () => {
    const driver = createMemoryDriver()
    driver.set({ blue: 0, green: 100 })
    return driver
  }

  it('is put back, not committed, when a person cancelled its bake', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING', 'BAKING', 'INTERRUPTED'])
    const stage = stageOn(ledger, { driver: onGreen() })
    await reconcileOn(ledger, id, stage, { holder: 'self' })
    expect((await ledger.phases(id)).slice(-2)).toEqual(['REVERTING', 'REVERTED'])
    expect(stage.driver.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('is superseded by a rollback, not committed without one request of evidence', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING', 'BAKING'], { alive: false })
    const stage = stageOn(ledger, { driver: onGreen() })
    await reconcileOn(ledger, id, stage, { bake: 0, isForRollback: true })
    expect((await ledger.phases(id)).at(-1)).toBe('SUPERSEDED')
    expect(stage.driver.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('is judged before it is committed also where nothing is to be baked', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'], { alive: false })
    const analyse: Route['analyse'] = async () => ({
      verdict: 'unhealthy',
      reason: '9 of 9 bad',
      requests: 9,
      failed: 9,
    })
    const stage = stageOn(ledger, { driver: onGreen(), analyse })
    await reconcileOn(ledger, id, stage, { bake: 0 })
    expect((await ledger.phases(id)).at(-1)).toBe('REVERTED')
  })
})
