import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { weightsFor } from '../../../shared/rollout/slots.ts'
import { driverDefinition } from '../../../shared/traffic/registry.ts'
import {
  addresses,
  type CloudflareSimulator,
  createCloudflareSimulator,
} from '../../../simulators/cloudflare/cloudflare.ts'
import { connect } from './program-benches.ts'

const stamp = { releaseId: 7, reason: 'step 1/3' }
const { signal } = new AbortController()
const hour = 3_600_000

describe('driver cloudflare', () => {
  let simulator: CloudflareSimulator
  const warnings: string[] = []

  beforeEach(async () => {
    warnings.length = 0
    simulator = await createCloudflareSimulator()
  })
  afterEach(async () => {
    expect(simulator.problems).toEqual([])
    await simulator.close()
  })

  function driver(by: 'pools' | 'origins' | 'dns', more: { token?: string; options?: object; url?: string } = {}) {
    const { zone, account, pools, apiUrl: url } = simulator
    if (by === 'origins') simulator.balancer.default_pools = [pools.both]
    const names = { pools, origins: { blue: 'shop-blue', green: 'shop-green' }, dns: addresses }[by]
    const settings = {
      url: more.url ?? url,
      route: 'shop.example.com',
      names: { blue: names.blue, green: names.green },
      options: { by, zone, account, pool: pools.both, ...more.options },
    }
    return connect('cloudflare', settings, more.token ?? 'cloudflare-token', {
      warning: (message) => void warnings.push(message),
    })
  }
  const problemsOf = async (by: 'pools' | 'origins' | 'dns', options = {}) =>
    (await driver(by, { options }).preflight!(signal)).map(({ allowed }) => allowed)

  it.each(['pools', 'origins', 'dns'] as const)(
    'finds nothing wrong with a set-up as documented, by %s',
    async (by) => {
      expect(await problemsOf(by)).toEqual([])
      expect(warnings).toEqual([])
    },
  )

  it('takes 200 with success: false for the refusal that it is, when it reads and when it writes', async () => {
    const by = driver('pools')
    simulator.behaviour.refuses = true
    await expect(by.observe(signal)).rejects.toMatchObject({ code: 'PROVIDER_REFUSED', status: 200 })
    await expect(by.shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow('1000 internal')
  })

  it('counts in tenths with two pools, in hundredths with two origins, and not at all with a record', () => {
    expect([driver('pools'), driver('origins'), driver('dns')].map(({ resolution }) => resolution)).toEqual([
      10, 1, 100,
    ])
  })

  it('leaves an origin its address, its header and the check of its health', async () => {
    const by = driver('origins')
    await by.shift(weightsFor('green', 100), stamp, signal)
    const { origins } = simulator.poolOf(simulator.pools.both)
    expect(origins[0]).toEqual({
      name: 'shop-blue',
      address: '203.0.113.5',
      enabled: true,
      weight: 0,
      header: { Host: ['shop.example.com'] },
    })
  })

  it('makes the slot that has most of the traffic the fallback, and not the one that was just left', async () => {
    const { balancer, pools } = simulator
    const by = driver('pools')
    for (const [percent, fallback] of [
      [10, pools.blue],
      [50, pools.blue],
      [90, pools.green],
      [50, pools.green],
      [0, pools.blue],
    ] as const) {
      await by.shift(weightsFor('green', percent), stamp, signal)
      expect(balancer.fallback_pool).toBe(fallback)
    }
  })

  it.each([
    ['a set of pools', () => (simulator.balancer.pool_sets = [{ pools: [simulator.pools.green] }])],
    [
      'a rule',
      () => (simulator.balancer.rules = [{ name: 'beta', disabled: false, overrides: { default_pools: [] } }]),
    ],
    ['geo steering', () => (simulator.balancer.steering_policy = 'geo')],
    ['another pool', () => simulator.balancer.default_pools.push(simulator.pools.both)],
    ['a disabled load balancer', () => (simulator.balancer.enabled = false)],
    ['a disabled pool', () => (simulator.poolOf(simulator.pools.blue).enabled = false)],
  ])('%s is a problem before anything is done, and claims no traffic for a slot', async (_, set) => {
    set()
    expect(await problemsOf('pools')).toHaveLength(1)
    expect(await driver('pools').observe(signal)).toBeUndefined()
  })

  it('a rule that is off, or that chooses no pools, is none', async () => {
    simulator.balancer.rules = [
      { name: 'old', disabled: true, overrides: { default_pools: [] } },
      { name: 'sticky', disabled: false, overrides: { session_affinity: 'cookie' } },
    ]
    expect(await problemsOf('pools')).toEqual([])
  })

  it('says of session affinity whom a shift does not move, and how long', async () => {
    Object.assign(simulator.balancer, { session_affinity: 'cookie', session_affinity_ttl: 5_400 })
    expect(await problemsOf('pools')).toEqual([])
    expect(warnings).toEqual([expect.stringContaining('keeps the slot for up to 1.5 h')])
  })

  describe('a name that is not proxied', () => {
    let now: number

    beforeEach(() => {
      now = Date.parse('2026-06-01T00:00:00Z')
      simulator.behaviour.now = () => now
      for (const record of simulator.records) record.proxied = false
      simulator.balancer.proxied = false
    })

    it.each(['dns', 'pools'] as const)(
      '[O31] is where it was written only after its TTL has passed, by %s',
      async (by) => {
        const ttl = by === 'dns' ? 60_000 : 30_000
        const edge = driver(by)
        expect(await edge.observe(signal)).toEqual(weightsFor('blue', 100))
        await edge.shift(weightsFor('green', 100), stamp, signal)
        now += ttl - 1_000
        expect(await edge.observe(signal)).toBeUndefined()
        now += 2_000
        expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
      },
    )

    it('is not new again when what is there is written once more', async () => {
      const edge = driver('dns')
      await edge.shift(weightsFor('blue', 100), stamp, signal)
      expect(await edge.observe(signal)).toEqual(weightsFor('blue', 100))
    })

    it('takes an automatic TTL for the 300 s that it is', async () => {
      simulator.records[0]!.ttl = 1
      const edge = driver('dns', { options: { ttl: 300 } })
      expect(edge.observation).toMatchObject({ timeout: 360_000 })
      await edge.shift(weightsFor('green', 100), stamp, signal)
      now += 299_000
      expect(await edge.observe(signal)).toBeUndefined()
      now += 2_000
      expect(await edge.observe(signal)).toEqual(weightsFor('green', 100))
    })

    it('with a TTL longer than what is waited for is a problem that says both', async () => {
      simulator.records[0]!.ttl = hour / 1_000
      expect(await problemsOf('dns')).toEqual([expect.stringContaining('3600 s')])
      expect(await problemsOf('dns', { ttl: 3_600 })).toEqual([])
    })
  })

  it('touches no record that names neither slot', async () => {
    simulator.records[0]!.content = '198.51.100.1'
    const edge = driver('dns')
    await expect(edge.shift(weightsFor('green', 100), stamp, signal)).rejects.toThrow('A 198.51.100.1')
    expect(await edge.observe(signal)).toBeUndefined()
    expect(simulator.records[0]!.content).toBe('198.51.100.1')
  })

  it('sends its token over plain http to nobody but this machine, and asks for one', async () => {
    const elsewhere = driver('pools', { url: 'http://api.example.com/client/v4' })
    await expect(elsewhere.observe(signal)).rejects.toMatchObject({ code: 'TOKEN_IN_CLEAR' })
    expect(await driver('pools', { token: '' }).preflight!(signal)).toMatchObject([{ input: 'driver-token' }])
  })

  it('names every option and every name that is wrong before anything is asked', () => {
    const check = (options: object, names: object) =>
      driverDefinition('cloudflare')
        .check({
          url: 'ftp://x',
          route: '',
          options: { ...options },
          names: { blue: '', green: '', ...names },
          publicUrl: '',
          slotHeader: '',
        })
        .map(({ input }) => input)
    expect(check({ zone: 'shop', by: 'weights' }, {})).toEqual(
      expect.arrayContaining(['driver-options zone', 'driver-options by', 'driver-url', 'route', 'blue', 'green']),
    )
    const zone = '0'.repeat(32)
    expect(check({ zone, by: 'origins' }, {})).toEqual(
      expect.arrayContaining(['driver-options account', 'driver-options pool']),
    )
    expect(check({ zone, by: 'dns' }, { blue: '203.0.113.5', green: 'green.example.com' })).toContain('green')
  })
})
