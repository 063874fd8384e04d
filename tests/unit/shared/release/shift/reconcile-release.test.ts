import { describe, expect, it } from '@jest/globals'
import type { Route } from '../../../../../shared/release/shift/session.ts'
import { reconcileRelease } from '../../../../../shared/release/shift/reconcile-release.ts'
import { writeEntry } from '../../../../../shared/release/lock/record.ts'
import { createMemoryDriver } from '../../../../fakes/memory-driver.ts'
import { createLedger, type Ledger, type Stage, type StageOptions, stageOn } from '../ledger.ts'

const policy = { bake: 1_000, onInconclusive: 'fail', grace: 15_000 } as const

async function reconcileOn(ledger: Ledger, id: number, stage: Stage, holder: 'dead' | 'other' = 'dead') {
  const options = { ...policy, github: ledger.github, routes: [stage.route], holder } as const
  return reconcileRelease(stage.session(id), await ledger.record(id), options)
}

async function reconciled(ledger: Ledger, id: number, more: StageOptions = {}) {
  const stage = stageOn(ledger, more)
  const act = await reconcileOn(ledger, id, stage)
  const { journal } = await ledger.record(id)
  return { act, stage, last: journal.at(-1), weights: stage.driver.weights() }
}

const split = () => createMemoryDriver({ weights: { blue: 90, green: 10 } })
const onGreen = () => createMemoryDriver({ weights: { blue: 0, green: 100 } })
const armed = ['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'] as const

describe('putting an unfinished release in order', () => {
  it('looks at the route only when no write of the dead run can land any more', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed)
    const { stage } = await reconciled(ledger, id, { driver: split() })
    expect(stage.clock.slept[0]).toBe(15_000)
  })

  it('waits for nothing when the dead run never touched traffic', async () => {
    const ledger = createLedger()
    const { stage, last } = await reconciled(ledger, await ledger.add(['PLANNED', 'LOCKED']))
    expect(stage.clock.slept).toEqual([])
    expect(last?.phase).toBe('FAILED_SAFE')
  })

  it('touches nothing, and calls somebody, when the release moves another route than this run knows', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed, { route: 'old.example.com' })
    const { last, weights } = await reconciled(ledger, id, { driver: split() })
    expect(last).toMatchObject({ phase: 'NEEDS_HUMAN', reason: expect.stringContaining('moves route old.example.com') })
    expect(weights).toEqual({ blue: 90, green: 10 })
  })

  it('ends a release that a newer one has overtaken, and moves nothing for it', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed)
    const newer = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'], { queued: false })
    const { act, last, weights } = await reconciled(ledger, id, { driver: split() })
    expect([act, last?.phase, last?.reason]).toEqual([
      'overtaken',
      'SUPERSEDED',
      `release ${newer} has moved traffic since`,
    ])
    expect(weights).toEqual({ blue: 90, green: 10 })
  })

  it('does not go forward to a slot that something is being deployed to', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed, { onInterrupt: 'forward' })
    const underWay = async (slot: string) => (slot === 'green' ? ['d1'] : [])
    const { last, weights } = await reconciled(ledger, id, {
      driver: split(),
      deployments: { underWay, stop: async () => undefined },
    })
    expect([last?.phase, weights.blue]).toEqual(['REVERTED', 100])
  })

  it('has nothing more to do where somebody else ended the release between the look and the write', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed)
    const driver = createMemoryDriver()
    const observe: typeof driver.observe = async (signal) => {
      await writeEntry(ledger.github, id, {
        phase: 'FAILED_SAFE',
        step: [0, 0],
        slot: 'green',
        reason: 'by the janitor',
      })
      return driver.observe(signal)
    }
    const { act, last } = await reconciled(ledger, id, { driver: { ...driver, observe } })
    expect([act, last?.reason]).toEqual(['none', 'by the janitor'])
  })

  it('never reverts a rollback: what it brought back and is not well is left to a person', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed, { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' })
    const { last, weights } = await reconciled(ledger, id, {
      driver: onGreen(),
      isHealthy: async (slot) => slot === 'blue',
    })
    expect(last).toMatchObject({ phase: 'NEEDS_HUMAN', reason: expect.stringContaining('held as it is') })
    expect(weights).toEqual({ blue: 0, green: 100 })
  })

  it('does not bake a rollback that has reached its slot', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed, { op: 'rollback', onInterrupt: 'forward', onFailure: 'hold' })
    expect((await reconciled(ledger, id, { driver: onGreen() })).last?.phase).toBe('COMMITTED')
    expect(await ledger.phases(id)).not.toContain('BAKING')
  })

  it('bakes a switch again, with half the risk, and reverts it when it turns out bad', async () => {
    const ledger = createLedger()
    const stages: unknown[] = []
    const analyse: Route['analyse'] = async (_, stage) => {
      stages.push(stage)
      return { verdict: 'unhealthy', reason: '20 of 70 bad', requests: 70, failed: 20 }
    }
    const id = await ledger.add([...armed, 'BAKING'])
    const { last, weights } = await reconciled(ledger, id, { driver: onGreen(), analyse })
    expect(stages).toEqual([{ kind: 'bake', again: true }])
    expect([last?.phase, weights.blue]).toEqual(['REVERTED', 100])
  })

  it('leaves it where it is when it was to hold what is bad', async () => {
    const ledger = createLedger()
    const analyse: Route['analyse'] = async () => ({ verdict: 'unhealthy', reason: 'bad', requests: 70, failed: 20 })
    const id = await ledger.add([...armed, 'BAKING'], { onFailure: 'hold' })
    const { last, weights } = await reconciled(ledger, id, { driver: onGreen(), analyse })
    expect([last?.phase, weights.green]).toEqual(['NEEDS_HUMAN', 100])
  })

  it('goes back when going forward does not work, so that no release stays open for ever', async () => {
    const ledger = createLedger()
    let writes = 0
    const land = (apply: () => void) => {
      if (writes++ > 0) apply()
    }
    const stubborn = createMemoryDriver({ weights: { blue: 90, green: 10 }, land })
    const id = await ledger.add(armed, { onInterrupt: 'forward' })
    const { last, weights } = await reconciled(ledger, id, { driver: stubborn })
    expect(last).toMatchObject({ phase: 'REVERTED', reason: expect.stringContaining('did not happen in time') })
    expect(weights).toEqual({ blue: 100, green: 0 })
  })

  it('does not touch what has ended, nor what another run is at work on', async () => {
    const ledger = createLedger()
    const over = await ledger.add([...armed, 'COMMITTED'])
    const busy = await ledger.add(armed)
    const stage = stageOn(ledger, { driver: split() })
    expect(await reconcileOn(ledger, over, stage)).toBe('none')
    expect(await reconcileOn(ledger, busy, stage, 'other')).toBe('attach')
    expect(await ledger.phases(busy)).toEqual(armed)
  })

  it('stops when the release in whose name it works has ended meanwhile', async () => {
    const ledger = createLedger()
    const dead = await ledger.add(armed)
    const turnOf = await ledger.add(['PLANNED', 'SUPERSEDED'])
    await expect(reconciled(ledger, dead, { driver: split(), turnOf })).rejects.toMatchObject({ code: 'LEASE_LOST' })
    expect(await ledger.phases(dead)).toEqual(armed)
  })

  it('says what is unhealthy when it cannot go back', async () => {
    const ledger = createLedger()
    const id = await ledger.add(armed)
    const { last } = await reconciled(ledger, id, { driver: split(), isHealthy: async () => false })
    expect(last).toMatchObject({ phase: 'NEEDS_HUMAN', reason: expect.stringContaining('neither slot is healthy') })
  })
})
