import { describe, expect, it } from '@jest/globals'
import { ProviderError } from '../../../../../shared/errors/action-error.ts'
import type { Route, ShiftPlan } from '../../../../../shared/release/shift/session.ts'
import { shiftTraffic } from '../../../../../shared/release/shift/shift.ts'
import type { Slot } from '../../../../../shared/rollout/slots.ts'
import { createMemoryDriver } from '../../../../fakes/memory-driver.ts'
import { createLedger, planOn, stageOn, type StageOptions } from '../ledger.ts'

const bad: Route['analyse'] = async () => ({ verdict: 'unhealthy', reason: '20 of 70 bad', requests: 70, failed: 20 })

async function shifted(more: StageOptions = {}, given: Partial<ShiftPlan> = {}) {
  const ledger = createLedger()
  const releaseId = await ledger.add(['PLANNED', 'LOCKED'])
  const stage = stageOn(ledger, more)
  const result = await shiftTraffic(stage.session(releaseId), planOn(stage, given))
  return {
    result,
    phases: (await ledger.phases(releaseId)).slice(2),
    weights: stage.driver.weights(),
    ledger,
    releaseId,
  }
}

describe('shifting traffic', () => {
  it('arms, takes the steps, bakes and commits', async () => {
    const { result, phases, weights } = await shifted()
    expect(result).toMatchObject({ ended: 'COMMITTED', kind: 'good', requests: 140, failed: 0 })
    expect(phases).toEqual(['ARMED', 'SWITCHING', 'SWITCHING', 'BAKING', 'COMMITTED'])
    expect(weights).toEqual({ blue: 0, green: 100 })
  })

  it('journals that the smoke commands have passed, before it arms', async () => {
    const { phases } = await shifted({ smoke: async () => ({ passed: 'smoke passed: home' }) })
    expect(phases.slice(0, 2)).toEqual(['VERIFIED', 'ARMED'])
  })

  it('is refused, with traffic untouched, when a smoke command fails', async () => {
    const { result, phases } = await shifted({ smoke: async () => ({ refusal: 'smoke home failed' }) })
    expect(result).toMatchObject({ ended: 'FAILED_SAFE', kind: 'bad', reason: 'smoke home failed' })
    expect(phases).toEqual(['FAILED_SAFE'])
  })

  it('runs no smoke command against a slot that is not healthy', async () => {
    const smoked: string[] = []
    const smoke: Route['smoke'] = async (slot) => (smoked.push(slot), { passed: '' })
    const { result } = await shifted({ smoke, isHealthy: async (slot) => slot === 'blue' })
    expect([result.reason, smoked]).toEqual(['green is not healthy: no traffic goes there', []])
  })

  it('puts traffic back when the new slot is bad, and says so', async () => {
    const { result, phases, weights } = await shifted({ analyse: bad })
    expect(result).toMatchObject({ ended: 'REVERTED', kind: 'bad', reason: '20 of 70 bad' })
    expect(phases).toEqual(['ARMED', 'SWITCHING', 'REVERTING', 'REVERTED'])
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('holds it where it is when told to, and calls somebody', async () => {
    const { result, phases, weights } = await shifted({ analyse: bad }, { onFailure: 'hold' })
    expect(result).toMatchObject({ ended: 'NEEDS_HUMAN', kind: 'bad', reason: 'held as it is: 20 of 70 bad' })
    expect(phases.at(-1)).toBe('NEEDS_HUMAN')
    expect(weights).toEqual({ blue: 90, green: 10 })
  })

  it('says that it could not go back, and why, where somebody must know at once', async () => {
    let blueIsWell = true
    const analyse: Route['analyse'] = async (...given) => {
      blueIsWell = false
      return bad(...given)
    }
    const { result } = await shifted({ analyse, isHealthy: async (slot) => slot === 'green' || blueIsWell })
    expect(result).toMatchObject({
      ended: 'NEEDS_HUMAN',
      reason: 'not reverted: blue is unhealthy; all traffic was sent to green, which is healthy; 20 of 70 bad',
    })
  })

  it('notices at once, and not after the bake, that somebody else has moved the traffic', async () => {
    const driver = createMemoryDriver()
    const stages: string[] = []
    const analyse: Route['analyse'] = async (_, { kind }) => {
      stages.push(kind)
      return { verdict: 'healthy', reason: 'fine', requests: 70, failed: 0 }
    }
    const meddling = {
      ...driver,
      async observe(signal: AbortSignal) {
        const seen = await driver.observe(signal)
        if (seen?.green === 100) driver.set({ blue: 100, green: 0 })
        return seen
      },
    }
    const { result } = await shifted({ driver: meddling, analyse })
    expect(result).toMatchObject({ ended: 'REVERTED', reason: 'somebody else moved all traffic back to blue' })
    expect(stages).toEqual(['step'])
  })

  it('claims nothing from an edge that shows the split while the old slot goes on answering', async () => {
    const { result } = await shifted({ answering: async () => 'blue' })
    expect(result).toMatchObject({ ended: 'REVERTED', kind: 'error' })
    expect(result.reason).toContain('blue 0 % · green 100 % as the edge has it, but blue answers at the public URL')
  })

  it('takes the old slot answering after the bake for bad, and leaves it to a person when it answers after the revert', async () => {
    let looks = 0
    const { result } = await shifted({ answering: async () => (++looks > 2 ? 'blue' : 'green') })
    expect(result.reason).toBe('the edge shows all traffic on green, but blue answers at the public URL')
    const stuck = await shifted({ answering: async () => 'green', analyse: bad })
    expect(stuck.result).toMatchObject({ ended: 'NEEDS_HUMAN', kind: 'bad' })
    expect(stuck.result.reason).toContain('but green answers at the public URL')
  })

  it('goes back when the edge fails, and calls it an error', async () => {
    const driver = createMemoryDriver({
      onShift: ({ green }) => {
        if (green === 100)
          throw new ProviderError('PROVIDER_FAILED', { provider: 'traffic edge', asked: 'POST', answered: '500' })
      },
    })
    const { result, weights } = await shifted({ driver })
    expect(result).toMatchObject({ ended: 'REVERTED', kind: 'error', reason: 'traffic edge: POST → 500' })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('touches nothing any more when GitHub fails in the middle: without it there is no fence', async () => {
    const ledger = createLedger()
    const releaseId = await ledger.add(['PLANNED', 'LOCKED'])
    const outage = new ProviderError('PROVIDER_FAILED', { provider: 'GitHub', asked: 'GET', answered: '503' })
    let isDown = false
    const { github } = ledger
    const failing = {
      ...github,
      deployments: {
        ...github.deployments,
        statuses: (id: number) => (isDown ? Promise.reject(outage) : github.deployments.statuses(id)),
        async *history(environment: string) {
          if (isDown) throw outage
          yield* github.deployments.history(environment)
        },
      },
    }
    const analyse: Route['analyse'] = async (...given) => {
      isDown = true
      return bad(...given)
    }
    const stage = stageOn(ledger, { github: failing, analyse })
    await expect(shiftTraffic(stage.session(releaseId), planOn(stage, { bake: 0 }))).rejects.toBe(outage)
    expect(stage.driver.weights()).toEqual({ blue: 90, green: 10 })
    expect((await ledger.phases(releaseId)).at(-1)).toBe('REVERTING')
  })

  it('ends in nothing when a rollback has gone first', async () => {
    const ledger = createLedger()
    const releaseId = await ledger.add(['PLANNED', 'LOCKED', 'SUPERSEDED'])
    const stage = stageOn(ledger)
    await expect(
      shiftTraffic(stage.session(releaseId), planOn(stage, { steps: [100], bake: 0 })),
    ).rejects.toMatchObject({ code: 'LEASE_LOST' })
    expect(await ledger.phases(releaseId)).toEqual(['PLANNED', 'LOCKED', 'SUPERSEDED'])
    expect(stage.driver.weights()).toEqual({ blue: 100, green: 0 })
  })

  it('goes back when something is being deployed to the slot that has all the traffic by now', async () => {
    let looks = 0
    const underWay = async (slot: Slot) => (slot === 'green' && ++looks > 2 ? ['d1'] : [])
    const { result, weights } = await shifted({ deployments: { underWay, stop: async () => undefined } })
    expect(result).toMatchObject({ ended: 'REVERTED', reason: 'deployment d1 is under way on green' })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('goes back when the slot answers as another version than the one it was proven healthy with', async () => {
    const driver = createMemoryDriver()
    const version = async () => (driver.weights().green === 100 ? 'v1.3.0' : 'v1.2.0')
    const { result, weights } = await shifted({ driver, version })
    expect(result).toMatchObject({
      ended: 'REVERTED',
      reason: 'green answers as v1.3.0, and was proven healthy as v1.2.0: something else was deployed to it',
    })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('leaves a rollback where it is, and calls somebody, when what it went back to has been replaced', async () => {
    const driver = createMemoryDriver()
    const version = async () => (driver.weights().green === 100 ? 'v1.3.0' : 'v1.2.0')
    const { result } = await shifted(
      { driver, version },
      { needsWayBack: false, onFailure: 'hold', steps: [100], bake: 0 },
    )
    expect(result).toMatchObject({ ended: 'NEEDS_HUMAN', reason: expect.stringContaining('answers as v1.3.0') })
  })

  it('is not moved by one odd answer, nor by a target that is away', async () => {
    const answers = ['v1.2.0', 'v9.9.9']
    const version = async () => answers.shift() ?? 'v1.2.0'
    const away = async () => {
      throw new ProviderError('PROVIDER_UNREACHABLE', { provider: 'Coolify', asked: 'GET', answered: 'no answer' })
    }
    const { result } = await shifted({ version, deployments: { underWay: away, stop: away } })
    expect(result.ended).toBe('COMMITTED')
  })

  it('ends what is being deployed to the old slot before it goes back there', async () => {
    const stopped: Slot[] = []
    const stop = async (slot: Slot) => void stopped.push(slot)
    const { result } = await shifted({ analyse: bad, deployments: { underWay: async () => [], stop } })
    expect([result.ended, stopped]).toEqual(['REVERTED', ['blue']])
  })

  it('starts from a split only when it goes back, or when a person has named the slot, and takes nothing from it', async () => {
    const driver = () => createMemoryDriver({ weights: { blue: 70, green: 30 } })
    await expect(shifted({ driver: driver() })).rejects.toMatchObject({ code: 'ROUTE_UNKNOWN' })
    const { result, weights } = await shifted(
      { driver: driver() },
      {
        needsWayBack: false,
        steps: [100],
      },
    )
    expect([result.ended, weights.green]).toEqual(['COMMITTED', 100])
    const asked: number[] = []
    const named = createMemoryDriver({
      weights: { blue: 70, green: 30 },
      onShift: ({ green }) => void asked.push(green),
    })
    expect((await shifted({ driver: named }, { fromSplit: true, steps: [10, 50, 100] })).result.ended).toBe('COMMITTED')
    expect(asked).toEqual([50, 100])
  })

  it('keeps what is inconclusive when told to pass it, and calls it that', async () => {
    const unsure = { verdict: 'inconclusive', reason: 'too little', requests: 3, failed: 0 } as const
    const analyse: Route['analyse'] = async () => unsure
    expect((await shifted({ analyse })).result).toMatchObject({ ended: 'REVERTED', kind: 'inconclusive' })
    expect((await shifted({ analyse }, { onInconclusive: 'pass' })).result).toMatchObject({
      ended: 'COMMITTED',
      kind: 'inconclusive',
      reason: 'all traffic on green, kept although the analysis was inconclusive: too little',
    })
    const sure: Route['analyse'] = async (_, { kind }) => (kind === 'bake' ? { ...unsure, verdict: 'healthy' } : unsure)
    expect((await shifted({ analyse: sure }, { onInconclusive: 'pass' })).result).toMatchObject({ kind: 'good' })
  })
})
