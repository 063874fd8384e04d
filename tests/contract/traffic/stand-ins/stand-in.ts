import type { Server } from 'node:net'
import type { Weights } from '../../../../shared/rollout/slots.ts'
import type { DriverSettings } from '../../../../shared/traffic/driver.ts'

/** What speaks as an edge does, without traffic. */
export interface StandIn {
  readonly settings: Pick<DriverSettings, 'url' | 'names' | 'options'>
  /** Default: `shop`. */
  readonly route?: string
  /** Default: none. */
  readonly token?: string
  /** When a write that was accepted takes effect: at once, unless a test says otherwise. */
  readonly writes: { land: (apply: () => void) => void }
  /** As the edge would divide traffic. */
  weights(): Weights
  /** As somebody else's write. */
  set(weights: Weights): void | Promise<void>
  readonly problems: readonly string[]
  close(): Promise<void>
}

export function landing(): StandIn['writes'] {
  return { land: (apply) => apply() }
}

export async function listen(server: Server, at: string | number = 0): Promise<number> {
  await new Promise<void>((resolve) =>
    typeof at === 'string' ? server.listen(at, resolve) : server.listen(at, '127.0.0.1', resolve),
  )
  const address = server.address()!
  return typeof address === 'string' ? 0 : address.port
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => void server.close(() => resolve()))
}
