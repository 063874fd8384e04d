import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import type { AnyDriver } from '../../../shared/traffic/driver.ts'
import { driverOf, shiftTo, signal } from './drivers.ts'
import { type Edge } from './program.ts'
import { edges } from './programs.ts'
import { askLong, count, startLoad, startSlots } from './traffic.ts'

jest.setTimeout(120_000)

describe.each(edges)('driver $name against the real program', ({ start }) => {
  let slots: Awaited<ReturnType<typeof startSlots>>
  let edge: Edge
  let driver: AnyDriver

  beforeAll(async () => {
    slots = await startSlots()
    edge = await start(slots.port)
    driver = driverOf(edge, edge.settings, undefined, edge.token)
    expect(await driver.preflight?.(signal)).toEqual([])
  })
  afterAll(async () => {
    await edge.stop()
    slots.close()
  })
  beforeEach(async () => {
    await shiftTo(driver, weightsFor('blue', 100))
  })

  it('moves all of the traffic and back, and nobody else gets any', async () => {
    await shiftTo(driver, weightsFor('green', 100))
    expect(await count(edge.port, 200)).toEqual({ blue: 0, green: 200, failed: 0, reset: 0 })
    await shiftTo(driver, weightsFor('blue', 100))
    expect(await count(edge.port, 200)).toEqual({ blue: 200, green: 0, failed: 0, reset: 0 })
  })

  it('divides traffic as it says', async () => {
    for (const percent of [10, 33.4, 90]) {
      await shiftTo(driver, weightsFor('green', percent))
      const { green, failed } = await count(edge.port, 1_000)
      expect(failed).toBe(0)
      // nginx draws lots: 6 standard deviations of 1 000 draws
      expect(Math.abs(green - percent * 10)).toBeLessThan(95)
    }
  })

  it('writes absolutely and idempotently', async () => {
    await shiftTo(driver, weightsFor('green', 10))
    await shiftTo(driver, weightsFor('green', 10))
    await shiftTo(driver, weightsFor('green', 100))
    await shiftTo(driver, weightsFor('green', 100))
    expect(await driver.observe(signal)).toEqual(weightsFor('green', 100))
  })

  it('loses no request while traffic moves, but for what the program resets by itself', async () => {
    const load = startLoad(edge.port, 300)
    const steps = [weightsFor('green', 10), weightsFor('green', 100), weightsFor('blue', 100)]
    for (const weights of [...steps, ...steps, ...steps]) {
      await shiftTo(driver, weights)
      await new Promise((resolve) => setTimeout(resolve, 700))
    }
    const { blue, green, failed, reset } = await load.stop()
    console.info(`${edge.kind}: ${blue} blue, ${green} green, ${failed} failed, ${reset} reset`)
    expect(blue).toBeGreaterThan(100)
    expect(green).toBeGreaterThan(100)
    expect(failed + reset).toBeLessThanOrEqual(edge.mayReset * (blue + green))
  })

  it('lets a request end that is under way at the slot that traffic leaves, and counts it where it can', async () => {
    const long = askLong(edge.port, 2_000)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await shiftTo(driver, weightsFor('green', 100))
    const counted = () => driver.inFlight?.('blue', signal)
    if (edge.forgetsRequests) await expect(counted()).rejects.toThrow('does not count')
    else if (driver.inFlight) expect(await counted()).toBe(1)
    expect(await long).toBe('blue')
    if (driver.inFlight && !edge.forgetsRequests) expect(await counted()).toBe(0)
  })
})
