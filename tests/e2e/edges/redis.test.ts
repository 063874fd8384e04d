import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverOf, shiftTo, signal, stamp } from './drivers.ts'
import { keepingRedis, type RedisEdge, startTraefikRedis } from './traefik.ts'
import { count, startSlots } from './traffic.ts'

jest.setTimeout(60_000)

let slots: Awaited<ReturnType<typeof startSlots>>
let edge: RedisEdge

beforeEach(async () => {
  slots = await startSlots()
  edge = await startTraefikRedis(slots.port)
})
afterEach(async () => {
  await edge.stop()
  slots.close()
})

const driver = (token = edge.token) => driverOf(edge, edge.settings, undefined, token)
const preflight = async () => (await driver().preflight?.(signal))?.map(({ sentence }) => sentence)

it('a Redis that is set up as docs/edges.md says keeps the split over a restart, and Traefik sees the next shift', async () => {
  await shiftTo(driver(), weightsFor('green', 100))
  await edge.restart(keepingRedis)
  expect(await preflight()).toEqual([])
  expect(await count(edge.port, 40)).toMatchObject({ green: 40 })
  await shiftTo(driver(), weightsFor('green', 10))
})

it('is refused after a restart that made Redis forget to tell Traefik, where a shift would never be seen', async () => {
  await edge.restart(['--appendonly', 'yes'])
  expect(await preflight()).toEqual([expect.stringContaining('notify-keyspace-events is ""')])
  await driver().shift(weightsFor('green', 100), stamp, signal)
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  expect(await driver().observe(signal)).toEqual(weightsFor('blue', 100))
  expect(await count(edge.port, 40)).toMatchObject({ blue: 40 })
})

it('is refused where a restart made Redis forget everything, though Traefik still has it in mind', async () => {
  await edge.restart(['--notify-keyspace-events', 'KEA'])
  expect(await count(edge.port, 40)).toMatchObject({ blue: 40 })
  expect(await driver().preflight?.(signal)).toMatchObject([
    { allowed: expect.stringContaining('traefik/http/services/shop/weighted/services/0/name') },
    { sentence: expect.stringContaining('keeps nothing on disk') },
  ])
  await expect(driver().shift(weightsFor('green', 100), stamp, signal)).rejects.toMatchObject({
    code: 'PROVIDER_REFUSED',
  })
})

it('says that the password is wrong, and does not repeat it', async () => {
  const failure: unknown = await driver('not the password')
    .preflight?.(signal)
    .catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({ code: 'PROVIDER_UNAUTHORIZED' })
  expect(String(failure)).not.toContain('not the password')
  await expect(driver('').preflight?.(signal)).rejects.toThrow('give it as driver-token')
})
