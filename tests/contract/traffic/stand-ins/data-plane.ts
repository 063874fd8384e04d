import { slots } from '../../../../shared/rollout/slots.ts'
import { createDataPlaneSimulator, type DataPlaneSimulator } from '../../../../simulators/data-plane/data-plane.ts'
import { landing, type StandIn } from './stand-in.ts'

/** HAProxy's Data Plane API by its simulator; what else moves traffic there is said at HAProxy's own socket. */
export async function standInForDataPlane(): Promise<StandIn & { readonly simulator: DataPlaneSimulator }> {
  const simulator = await createDataPlaneSimulator()
  const writes = landing()
  simulator.behaviour.land = (apply) => writes.land(apply)
  const share = (name: string) => {
    const { admin_state: admin, operational_state: operation, weight } = simulator.runtime.get(name)!
    return admin === 'ready' && operation === 'up' ? weight : 0
  }
  return {
    simulator,
    settings: { url: simulator.url, names: { blue: 'blue', green: 'green' }, options: {} },
    token: 'data-plane-password',
    writes,
    problems: simulator.problems,
    weights() {
      const [blue, green] = [share('blue'), share('green')]
      const percent = (100 * green) / (blue + green)
      return { blue: 100 - percent, green: percent }
    },
    set(weights) {
      for (const name of slots) {
        const weight = Math.round((weights[name] / 100) * 256)
        const isIn = weight > 0
        const state = { admin_state: isIn ? 'ready' : 'maint', operational_state: isIn ? 'up' : 'down' }
        Object.assign(simulator.runtime.get(name)!, { weight, ...state })
      }
    },
    close: () => simulator.close(),
  }
}
