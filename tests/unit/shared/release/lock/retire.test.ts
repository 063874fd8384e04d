import { describe, expect, it } from '@jest/globals'
import { retirePrevious } from '../../../../../shared/release/lock/retire.ts'
import { createLedger } from '../ledger.ts'

const whole = ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'] as const

it('makes inactive what GitHub still shows as active: every earlier commit, and nothing else', async () => {
  const ledger = createLedger()
  const [first, second] = [await ledger.add(whole), await ledger.add(whole)]
  const reverted = await ledger.add(['PLANNED', 'LOCKED', 'ARMED', 'REVERTED'])
  const elsewhere = await ledger.add(whole, { service: 'auth' })
  const newest = await ledger.add(whole)
  await retirePrevious(ledger.github, await ledger.record(newest))
  const states = await Promise.all(
    [first, second, reverted, elsewhere, newest].map(async (id) => (await ledger.record(id)).state),
  )
  expect(states).toEqual(['inactive', 'inactive', 'failure', 'success', 'success'])
})

it('makes inactive what nobody has seen live, once a later one was seen', async () => {
  const ledger = createLedger()
  const unseen = await ledger.add(['PLANNED', 'LOCKED', 'UNSEEN'])
  const newest = await ledger.add(whole)
  await retirePrevious(ledger.github, await ledger.record(newest))
  expect((await ledger.record(unseen)).state).toBe('inactive')
})

it('makes inactive the one record of an earlier fleet that is too large for more, and of no other fleet', async () => {
  const ledger = createLedger()
  const fleet = (kind: string) => ({
    op: 'deploy' as const,
    resources: Array.from({ length: 60 }, (_, index) => ({ name: `${kind}${index}`, resource: `${kind}-${index}` })),
  })
  const [first, other] = [await ledger.add(whole, fleet('a')), await ledger.add(whole, fleet('b'))]
  const newest = await ledger.add(whole, fleet('a'))
  await retirePrevious(ledger.github, await ledger.record(newest))
  expect((await ledger.record(first)).state).toBe('inactive')
  expect((await ledger.record(other)).state).toBe('success')
})

describe('a release that was made inactive', () => {
  it('keeps its journal, and is not written to again', async () => {
    const ledger = createLedger()
    const first = await ledger.add(whole)
    const newest = await ledger.add(whole)
    await retirePrevious(ledger.github, await ledger.record(newest))
    await retirePrevious(ledger.github, await ledger.record(newest))
    expect(await ledger.phases(first)).toEqual(whole)
    expect(await ledger.github.deployments.statuses(first)).toHaveLength(whole.length + 1)
  })

  it('is where it stops reading: the history may be long', async () => {
    const ledger = createLedger()
    for (let index = 0; index < 20; index++) {
      const id = await ledger.add(whole)
      const before = ledger.asked.length
      await retirePrevious(ledger.github, await ledger.record(id))
      expect(ledger.asked.length - before).toBeLessThanOrEqual(4)
    }
  })
})
