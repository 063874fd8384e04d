import Cloudflare from 'cloudflare'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  addresses,
  type CloudflareSimulator,
  createCloudflareSimulator,
} from '../../../../simulators/cloudflare/cloudflare.ts'

async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const each of list) found.push(each)
  return found
}

describe("Cloudflare's own client against the simulator", () => {
  let simulator: CloudflareSimulator
  let client: Cloudflare

  beforeEach(async () => {
    simulator = await createCloudflareSimulator()
    client = new Cloudflare({ apiToken: 'cloudflare-token', baseURL: simulator.apiUrl, maxRetries: 0 })
  })
  afterEach(async () => {
    expect(simulator.problems).toEqual([])
    await simulator.close()
  })

  it('lists load balancers, reads one, and weighs its pools', async () => {
    const { zone, pools, balancer } = simulator
    const listed = await all(client.loadBalancers.list({ zone_id: zone }))
    expect(listed.map(({ name, default_pools }) => ({ name, default_pools }))).toEqual([
      { name: 'shop.example.com', default_pools: [pools.blue] },
    ])
    await client.loadBalancers.edit(balancer.id, {
      zone_id: zone,
      default_pools: [pools.blue, pools.green],
      random_steering: { pool_weights: { [pools.blue]: 0.9, [pools.green]: 0.1 } },
    })
    const read = await client.loadBalancers.get(balancer.id, { zone_id: zone })
    expect(read.random_steering?.pool_weights).toEqual({ [pools.blue]: 0.9, [pools.green]: 0.1 })
    expect(simulator.weights('pools')).toEqual({ blue: 90, green: 10 })
  })

  it('reads a pool and weighs its origins', async () => {
    const { account, pools } = simulator
    const pool = await client.loadBalancers.pools.get(pools.both, { account_id: account })
    const origins = (pool.origins ?? []).map((origin) => ({
      ...origin,
      weight: origin.name === 'shop-green' ? 0.25 : 0.75,
    }))
    await client.loadBalancers.pools.edit(pools.both, { account_id: account, origins })
    expect(simulator.weights('origins')).toEqual({ blue: 75, green: 25 })
  })

  it('finds a record by its name, and changes it in a batch', async () => {
    const { zone } = simulator
    const found = await all(client.dns.records.list({ zone_id: zone, name: { exact: 'shop.example.com' } }))
    const [record] = found.filter(({ type }) => type === 'A')
    expect(record).toMatchObject({ content: addresses.blue, ttl: 60 })
    await client.dns.records.batch({
      zone_id: zone,
      patches: [{ id: record!.id, type: 'A', name: 'shop.example.com', ttl: 60, content: addresses.green }],
    })
    expect(simulator.weights('dns')).toEqual({ blue: 0, green: 100 })
  })

  it('is refused as the client expects: another token, another pool, a weight between the steps', async () => {
    const { zone, balancer, pools } = simulator
    const stranger = new Cloudflare({ apiToken: 'another', baseURL: simulator.apiUrl, maxRetries: 0 })
    await expect(stranger.loadBalancers.get(balancer.id, { zone_id: zone })).rejects.toBeInstanceOf(
      Cloudflare.PermissionDeniedError,
    )
    await expect(client.loadBalancers.get('0', { zone_id: zone })).rejects.toBeInstanceOf(Cloudflare.NotFoundError)
    for (const weights of [{ [pools.green]: 0.05 }, { ['9'.repeat(32)]: 0.1 }])
      await expect(
        client.loadBalancers.edit(balancer.id, { zone_id: zone, random_steering: { pool_weights: weights } }),
      ).rejects.toBeInstanceOf(Cloudflare.BadRequestError)
    expect(simulator.weights('pools')).toEqual({ blue: 100, green: 0 })
  })

  it('answers 200 with success: false, which the client takes for nothing found', async () => {
    simulator.behaviour.refuses = true
    expect(await all(client.loadBalancers.list({ zone_id: simulator.zone }))).toEqual([])
  })
})
