import { activeSlot, type Weights, weightsFor } from '../../../../shared/rollout/slots.ts'
import { createVercelSimulator } from '../../../../simulators/vercel/vercel.ts'
import { landing, type StandIn } from './stand-in.ts'

/** Vercel by its simulator: two deployments that domains of their own name. Production may name a third. */
export async function standInForVercel(): Promise<StandIn> {
  const simulator = await createVercelSimulator()
  const [live] = simulator.deployments
  const [green, third] = ['2', '3'].map((digit) => simulator.stage(digit.repeat(40)))
  const ids = { blue: live!.id, green: green!.id }
  simulator.aliases.set('shop-blue.vercel.app', ids.blue).set('shop-green.vercel.app', ids.green)
  const writes = landing()
  simulator.knobs.land = (apply) => writes.land(apply)
  return {
    settings: {
      url: simulator.url,
      names: { blue: 'shop-blue.vercel.app', green: 'shop-green.vercel.app' },
      options: { project: 'shop', team: 'team_acme' },
    },
    route: 'shop.example.com',
    token: 'vercel-token',
    writes,
    problems: simulator.problems,
    weights(): Weights {
      const { live: now } = simulator.traffic()
      return now === ids.blue ? weightsFor('blue', 100) : weightsFor('green', now === ids.green ? 100 : 50)
    },
    set(weights) {
      const slot = activeSlot(weights)
      simulator.give(slot ? ids[slot] : third!.id)
    },
    close: () => simulator.close(),
  }
}
