import type { Simulator } from '../http/exchange.ts'
import { createEdgeSimulator } from './edge.ts'

/** `BLUE_URL=… GREEN_URL=… npm run sim -- edge`: in front of the slots that `npm run sim -- coolify` prints. */
export async function startEdgeByHand({ port }: { port: number }): Promise<Simulator> {
  const { BLUE_URL: blue = 'http://127.0.0.1:8081', GREEN_URL: green = 'http://127.0.0.1:8082' } = process.env
  const edge = await createEdgeSimulator({ port, targets: { blue, green } })
  return { ...edge, note: `driver ${edge.driverUrl} token edge-token route shop\nblue ${blue}\ngreen ${green}` }
}
