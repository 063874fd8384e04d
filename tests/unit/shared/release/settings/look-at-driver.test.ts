import { describe, expect, it } from '@jest/globals'
import { checkDrain, checkSplits, lookAtDriver } from '../../../../../shared/release/settings/look-at-driver.ts'
import type { TrafficSettings } from '../../../../../shared/release/settings/settings.ts'
import { supportedDrivers } from '../../../../../shared/traffic/registry.ts'

describe('a driver that is looked at', () => {
  it.each(supportedDrivers)('%s tells what it can do, and asks its edge for nothing', (kind) => {
    const options = {
      cloudflare: { zone: '0'.repeat(32), by: 'dns' },
      vercel: { project: 'shop' },
      command: { observe: 'true', shift: 'true' },
      nginx: { status: 'http://127.0.0.1/slots' },
      traefik: { api: 'http://127.0.0.1:8080' },
    }[kind as string]
    const driver = {
      url: 'https://edge.example.com/',
      route: 'shop',
      options: options ?? {},
      names: { blue: 'b', green: 'g' },
    }
    const seen = lookAtDriver({ kind, driver: { ...driver, publicUrl: '', slotHeader: '' } } as TrafficSettings)
    expect(seen.kind).toBe(kind)
    expect(seen.resolution).toBeGreaterThan(0)
  })
})

describe('the steps that a driver can do', () => {
  const check = (steps: readonly number[], resolution: number) => checkSplits(steps, { kind: 'webhook', resolution })

  it('are all the traffic at once where it cannot split', () => {
    expect(check([100], 100)).toEqual([])
    expect(check([10, 100], 100)).toMatchObject([{ input: 'steps', received: '10 100' }])
  })

  it('are any where it keeps fractions of a percent', () => {
    expect(check([1, 33.4, 100], 1e-6)).toEqual([])
  })

  it('are no finer than what it keeps: such a step would be none, or all, or the one before', () => {
    expect(check([1, 50, 100], 100 / 256)).toEqual([])
    for (const steps of [
      [0.1, 100],
      [50, 50.2, 100],
      [99.9, 100],
    ])
      expect(check(steps, 100 / 256)).toMatchObject([{ input: 'steps', received: steps.join(' ') }])
    expect(check([10, 15, 100], 10)[0]?.sentence).toContain('cannot tell 15 %')
  })
})

describe('a wait for requests under way', () => {
  it('is refused where the driver cannot see them, and only when somebody asks for it', () => {
    const blind = { kind: 'webhook', inFlight: undefined } as unknown as Parameters<typeof checkDrain>[1]
    expect(checkDrain(30_000, blind)).toMatchObject([{ input: 'drain', received: '30.0 s' }])
    expect([checkDrain(0, blind), checkDrain(undefined, blind)]).toEqual([[], []])
    expect(checkDrain(30_000, { kind: 'caddy', inFlight: async () => 0 })).toEqual([])
  })
})
