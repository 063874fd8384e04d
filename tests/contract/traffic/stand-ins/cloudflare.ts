import { addresses, createCloudflareSimulator } from '../../../../simulators/cloudflare/cloudflare.ts'
import { slots } from '../../../../shared/rollout/slots.ts'
import { landing, type StandIn } from './stand-in.ts'

/** Cloudflare by its simulator; what else moves traffic there is another operator's own write. */
export async function standInForCloudflare(by: 'pools' | 'origins' | 'dns'): Promise<StandIn> {
  const simulator = await createCloudflareSimulator()
  const { zone, account, pools, balancer, behaviour, records } = simulator
  const writes = landing()
  behaviour.land = (apply) => writes.land(apply)
  if (by === 'origins') balancer.default_pools = [pools.both]
  const names = { pools, origins: { blue: 'shop-blue', green: 'shop-green' }, dns: addresses }[by]
  return {
    settings: {
      url: simulator.apiUrl,
      names: { blue: names.blue, green: names.green },
      options: { by, zone, account, pool: pools.both },
    },
    route: 'shop.example.com',
    token: 'cloudflare-token',
    writes,
    problems: simulator.problems,
    weights: () => simulator.weights(by),
    set(weights) {
      const whole = by === 'pools' ? 10 : 100
      const green = [0, 100].includes(weights.green)
        ? (weights.green * whole) / 100
        : Math.min(whole - 1, Math.max(1, Math.round((weights.green * whole) / 100)))
      const share = { blue: (whole - green) / whole, green: green / whole }
      if (by === 'dns') {
        // two records of one name: resolvers take turns
        const [first] = records.filter(({ type }) => type === 'A')
        const taking = slots.filter((slot) => weights[slot] > 0)
        const named = taking.map((slot, index) => ({ ...first!, id: String(index), content: addresses[slot] }))
        records.splice(0, records.length, ...named)
      }
      if (by === 'pools') {
        balancer.default_pools = slots.filter((slot) => share[slot] > 0).map((slot) => pools[slot])
        balancer.random_steering.pool_weights = { [pools.blue]: share.blue, [pools.green]: share.green }
      }
      if (by === 'origins')
        for (const slot of slots)
          simulator.poolOf(pools.both).origins.find(({ name }) => name === `shop-${slot}`)!.weight = share[slot]
    },
    close: () => simulator.close(),
  }
}
