import { describe, expect, it } from '@jest/globals'
import { assertHolding, assertOpen } from '../../../../../shared/release/lock/lease.ts'
import { createLedger } from '../ledger.ts'

const lost = (message: string) => ({ code: 'LEASE_LOST', message: expect.stringContaining(message) })

describe('the fence', () => {
  it('lets the newest release that has not ended write', async () => {
    const ledger = createLedger()
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const own = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    await ledger.add(['PLANNED'])
    expect(await assertHolding(ledger.github, own)).toMatchObject({ id: own, state: 'in_progress' })
  })

  it('stops one that has ended, one that nobody knows, and one that is not ours', async () => {
    const ledger = createLedger()
    const own = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'REVERTED'])
    const foreign = {
      ref: 'main',
      environment: 'production',
      task: 'deploy',
      description: '',
      payload: {},
      production: true,
    }
    const { id } = await ledger.github.deployments.create(foreign)
    await expect(assertHolding(ledger.github, own)).rejects.toMatchObject(lost('REVERTED: reverted'))
    await expect(assertOpen(ledger.github, own)).rejects.toMatchObject(lost('REVERTED: reverted'))
    await expect(assertHolding(ledger.github, 4_711)).rejects.toMatchObject(lost('not known'))
    await expect(assertHolding(ledger.github, id)).rejects.toMatchObject(lost('not known'))
  })

  it.each([['ARMED'], ['ARMED', 'COMMITTED']] as const)(
    'stops one that a newer release (%s) has overtaken',
    async (...phases) => {
      const ledger = createLedger()
      const own = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
      const newer = await ledger.add(['PLANNED', 'LOCKED', ...phases])
      await expect(assertHolding(ledger.github, own)).rejects.toMatchObject(lost(`release ${newer} took over`))
      expect(await assertOpen(ledger.github, own)).toMatchObject({ id: own })
    },
  )

  it('does not ask who a newer release’s run is, as long as that one has touched no traffic', async () => {
    const ledger = createLedger()
    const own = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    await ledger.add(['PLANNED'])
    await assertHolding(ledger.github, own)
    expect(ledger.asked).not.toContain('attempt')
  })

  it('does not look at other services', async () => {
    const ledger = createLedger()
    const own = await ledger.add(['PLANNED', 'LOCKED', 'ARMED'])
    await ledger.add(['PLANNED', 'LOCKED', 'ARMED'], { service: 'auth' })
    expect(await assertHolding(ledger.github, own)).toMatchObject({ id: own })
  })
})
