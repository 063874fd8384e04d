import { describe, expect, it } from '@jest/globals'
import { rememberEnded } from '../../../../../shared/release/lock/remember.ts'
import { createLedger } from '../ledger.ts'

describe('a GitHub that remembers what has ended', () => {
  it('asks for the journal of an ended release once, and for that of an open one each time', async () => {
    const ledger = createLedger()
    const over = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const open = await ledger.add(['PLANNED', 'LOCKED'])
    const { deployments } = rememberEnded(ledger.github)
    const first = await deployments.statuses(over)
    expect(await deployments.statuses(over)).toEqual(first)
    await deployments.statuses(open)
    await deployments.addStatus(open, { state: 'in_progress', description: 'rk1|ARMED|0/1|green|' })
    expect((await deployments.statuses(open))[0]?.description).toContain('ARMED')
    expect(ledger.asked.filter((name) => name === 'statuses')).toHaveLength(3)
  })

  it('does not take a request that came too late for an end', async () => {
    const ledger = createLedger()
    const id = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'SUPERSEDED'], { alive: true })
    const { deployments } = rememberEnded(ledger.github)
    await deployments.statuses(id)
    await deployments.addStatus(id, { state: 'success', description: 'rk1|COMMITTED|1/1|green|' })
    expect((await deployments.statuses(id))[0]?.description).toContain('COMMITTED')
  })

  it('asks for a deployment once, and again for one that was not there', async () => {
    const ledger = createLedger()
    const { deployments } = rememberEnded(ledger.github)
    expect(await deployments.get(1_001)).toBeUndefined()
    const id = await ledger.add(['PLANNED'])
    expect(await deployments.get(id)).toMatchObject({ id })
    expect(await deployments.get(id)).toMatchObject({ id })
    expect(ledger.asked.filter((name) => name === 'get')).toHaveLength(2)
  })
})
