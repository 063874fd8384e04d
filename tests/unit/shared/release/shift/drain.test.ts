import { expect, it } from '@jest/globals'
import { drainSlot } from '../../../../../shared/release/shift/drain.ts'
import { createFakeClock } from '../../../../fakes/clock.ts'
import { createMemoryDriver } from '../../../../fakes/memory-driver.ts'

/** @param counts  what the edge says at each look; the last one for ever */
async function drain(counts: readonly (number | Error)[], patience = 30_000) {
  const said: string[] = []
  const clock = createFakeClock(0)
  const left = [...counts]
  const driver = {
    ...createMemoryDriver(),
    inFlight: async () => {
      const next = left.length > 1 ? left.shift()! : left[0]!
      if (next instanceof Error) throw next
      return next
    },
  }
  const say = (message: string) => void said.push(message.trim())
  const log = { event: say, warning: (message: string) => say(`warning: ${message}`) } as never
  const observation = { timeout: 1_000, poll: 1_000 }
  await drainSlot({ driver, clock, log, signal: new AbortController().signal, observation }, 'blue', patience)
  return { said, took: clock.now() }
}

it('waits until the edge counts no request of the old slot any more', async () => {
  expect(await drain([3, 1, 0])).toEqual({ said: ['blue has no request under way (after 2.0 s)'], took: 2_000 })
})

it('says what is left when the time is up, and that stopping the slot would cut it off', async () => {
  const { said, took } = await drain([2])
  expect(said).toEqual([
    'warning: blue still has 2 requests under way after 30.0 s: stopping it now would cut them off',
  ])
  expect(took).toBe(30_000)
})

it('never turns a committed release bad: an edge that does not answer is a warning', async () => {
  expect((await drain([new Error('connection refused')])).said).toEqual([
    'warning: whether blue has requests under way is not known: connection refused',
  ])
})

it('asks nothing where nobody wants to wait', async () => {
  expect((await drain([new Error('asked')], 0)).said).toEqual([])
})
