import { describe, expect, it } from '@jest/globals'
import { acquire, type Locking } from '../../../../../shared/release/lock/acquire.ts'
import { type ReleaseRecord, writeEntry } from '../../../../../shared/release/lock/record.ts'
import { rememberEnded } from '../../../../../shared/release/lock/remember.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import { createRecordingLog } from '../../../../fakes/context.ts'
import { createLedger, type Ledger, runOf } from '../ledger.ts'

function locking(ledger: Ledger, more: Partial<Locking> = {}) {
  const settled: number[] = []
  const log = createRecordingLog()
  const given: Locking = {
    github: ledger.github,
    run: runOf(1),
    clock: createFakeClock(0),
    log,
    signal: new AbortController().signal,
    origin: { branch: undefined, workflows: undefined },
    patience: { timeout: 900_000, poll: 5_000, settle: 0, kind: 'bakery' },
    async settle({ id }: ReleaseRecord) {
      settled.push(id)
      await writeEntry(ledger.github, id, { phase: 'FAILED_SAFE', step: [0, 0], slot: 'green', reason: 'put in order' })
    },
    ...more,
  }
  return { settled, log, given }
}

const mine = (id: number, op: 'switch' | 'rollback' = 'switch') => ({ id, op, environment: 'production', service: '' })

describe('waiting for the turn', () => {
  it('is over at once when every older release has ended', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const { given, settled } = locking(ledger)
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(settled).toEqual([])
  })

  it('waits for one that is alive, says whose run it is, and gives up in time', async () => {
    const ledger = createLedger()
    const holder = await ledger.add(['PLANNED', 'LOCKED'])
    const { given, log } = locking(ledger)
    const waiting = acquire(mine(await ledger.add(['PLANNED'])), given)
    await expect(waiting).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: expect.stringContaining(`release ${holder} (https://github.example/runs/101) holds it`),
    })
    expect(log.lines.filter((line) => line.includes('waiting for'))).toHaveLength(1)
  })

  it('does not wait for a step of its own job that died: it puts that one in order', async () => {
    const ledger = createLedger()
    const dead = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'], { run: { id: 1, attempt: 1, job: 11 } })
    const { given, settled } = locking(ledger, { run: { ...runOf(1), jobId: 11 } })
    await acquire(mine(await ledger.add(['PLANNED'], { run: { id: 1, attempt: 1, job: 11 } })), given)
    expect(settled).toEqual([dead])
  })

  it('looks for its own entry every quarter of a second', async () => {
    const clock = createFakeClock(0)
    const lags = [900]
    const ledger = createLedger({ now: () => clock.now(), lag: () => lags.shift() ?? 0 })
    const { given } = locking(ledger, { clock })
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(clock.now()).toBe(1_000)
  })

  it('does not wait for the entry of its own that GitHub made although the answer was lost', async () => {
    const ledger = createLedger()
    const first = await ledger.add([])
    const own = await ledger.add(['PLANNED'])
    const [lost, made] = ledger.records.map(({ deployment }) => deployment)
    expect([lost!.id, made!.id]).toEqual([first, own])
    for (const one of [lost!, made!]) Object.assign(one.payload as object, { nonce: 'of-both' })
    const { given, settled } = locking(ledger)
    await acquire(mine(own), given)
    expect(settled).toEqual([])
  })

  it('does not wait for another service, nor for another environment', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED'], { service: 'auth' })
    const { given } = locking(ledger)
    await acquire(mine(await ledger.add(['PLANNED'])), given)
  })

  it('ends when a rollback went first', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED'])
    const { given } = locking(ledger)
    const own = await ledger.add(['PLANNED', 'SUPERSEDED'])
    await expect(acquire(mine(own), given)).rejects.toMatchObject({ code: 'LEASE_LOST' })
  })

  it('puts the releases of dead runs in order, the oldest first', async () => {
    const ledger = createLedger()
    const first = await ledger.add(['PLANNED'], { alive: false })
    const second = await ledger.add(['PLANNED'], { alive: false })
    const { given, settled } = locking(ledger)
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(settled).toEqual([first, second])
  })

  it('touches nothing before the own entry has been listed for a while: an older one may not be listed yet', async () => {
    const clock = createFakeClock(0)
    const lags = [0, 0, 1_500]
    const ledger = createLedger({ now: () => clock.now(), lag: () => lags.shift() ?? 0 })
    await ledger.add(['PLANNED'], { alive: false })
    const hidden = await ledger.add(['PLANNED', 'LOCKED'])
    const own = await ledger.add(['PLANNED'])
    const patience = { timeout: 60_000, poll: 5_000, settle: 2_000, kind: 'bakery' } as const
    const { given, settled } = locking(ledger, { clock, patience })
    await expect(acquire(mine(own), given)).rejects.toMatchObject({
      message: expect.stringContaining(`release ${hidden}`),
    })
    expect(settled).toEqual([])
  })

  it('leaves alone a release that its run ended just before the run was over', async () => {
    const ledger = createLedger()
    const holder = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    const { github } = ledger
    const ending = {
      ...github,
      runs: {
        ...github.runs,
        async attempt(id: number, attempt: number) {
          await writeEntry(github, holder, { phase: 'COMMITTED', step: [0, 0], slot: 'green', reason: 'all well' })
          return { ...(await github.runs.attempt(id, attempt))!, status: 'completed', conclusion: 'success' }
        },
      },
    }
    const { given, settled } = locking(ledger, { github: ending })
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(settled).toEqual([])
  })

  it('puts a release in order once, also when the list does not show it for a while', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED'], { alive: false })
    const { given, settled } = locking(ledger, { settle: async ({ id }) => void settled.push(id) })
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(settled).toHaveLength(1)
  })

  it('as a rollback asks a release that has not touched traffic to step back, once', async () => {
    const ledger = createLedger()
    const ahead = await ledger.add(['PLANNED', 'LOCKED'])
    const { given } = locking(ledger)
    await acquire(mine(await ledger.add(['PLANNED'], { op: 'rollback' }), 'rollback'), given)
    expect(await ledger.phases(ahead)).toEqual(['PLANNED', 'LOCKED', 'SUPERSEDED'])
  })

  it('as a rollback asks a release that has touched traffic to go back, once, and waits until it has', async () => {
    const ledger = createLedger()
    const ahead = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    const clock = createFakeClock(0)
    const { given } = locking(ledger, { clock })
    const waiting = acquire(mine(await ledger.add(['PLANNED'], { op: 'rollback' }), 'rollback'), given)
    while (clock.now() < 20_000) await new Promise((resolve) => setImmediate(resolve))
    expect(await ledger.phases(ahead)).toEqual(['PLANNED', 'LOCKED', 'ARMED', 'SUPERSEDED'])
    await writeEntry(ledger.github, ahead, {
      phase: 'REVERTED',
      step: [0, 0],
      slot: 'green',
      reason: 'asked to go back',
    })
    await waiting
  })

  it('as a rollback does not ask again what another one has asked already', async () => {
    const ledger = createLedger()
    const ahead = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SUPERSEDED'], { alive: true })
    const { given } = locking(ledger)
    const own = await ledger.add(['PLANNED'], { op: 'rollback' })
    await expect(acquire(mine(own, 'rollback'), given)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
    expect(await ledger.phases(ahead)).toHaveLength(4)
  })

  it('asks GitHub for little while it waits, however long the history is', async () => {
    const ledger = createLedger()
    for (let index = 0; index < 40; index++) await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SWITCHING'])
    const own = await ledger.add(['PLANNED'])
    const before = ledger.asked.length
    const { given } = locking(ledger, { github: rememberEnded(ledger.github) })
    await expect(acquire(mine(own), given)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
    const asked = ledger.asked.slice(before)
    const looks = asked.filter((name) => name === 'history').length
    // fifteen minutes, at first every 5 s and then every 20 s; four requests a look: the history, both journals that are open, the holder's run
    expect(looks).toBeLessThan(60)
    expect(asked.length).toBeLessThanOrEqual(looks * 4)
  })

  it('looks as often as at first when it is a rollback: seconds count', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    const clock = createFakeClock(0)
    const { given } = locking(ledger, { clock, patience: { timeout: 60_000, poll: 5_000, settle: 0 } })
    const own = await ledger.add(['PLANNED'], { op: 'rollback' })
    await expect(acquire(mine(own, 'rollback'), given)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
    expect(new Set(clock.slept)).toEqual(new Set([5_000]))
  })

  it('looks past releases that never had their turn, to the last one that had', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const dead = await ledger.add(['PLANNED'], { alive: false })
    await ledger.add(['PLANNED', 'FAILED_SAFE'])
    // it waited for nobody, so it proves nothing about what is older
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'], { queued: false })
    const { given, settled } = locking(ledger)
    await acquire(mine(await ledger.add(['PLANNED'])), given)
    expect(settled).toEqual([dead])
  })

  it('is given up when the run is cancelled', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED'])
    const cancelled = new AbortController()
    cancelled.abort(new Error('cancelled'))
    const { given } = locking(ledger, { signal: cancelled.signal })
    await expect(acquire(mine(await ledger.add(['PLANNED'])), given)).rejects.toThrow('cancelled')
  })
})
