import type { Problem } from '../../../errors/action-error.ts'
import type { Slot, Weights } from '../../../rollout/slots.ts'
import type { Observation } from '../../driver.ts'
import type { Application } from './applications.ts'

/** One of the two proxies that Coolify runs, moved by a file of dynamic configuration. */
export interface Proxy {
  /** As Coolify calls it. */
  readonly type: 'TRAEFIK' | 'CADDY'
  readonly folder: string
  /** Ending of the file's name, by which it is read. */
  readonly ending: string
  readonly resolution: number
  readonly observation: Observation
  document(weights: Weights, signal: AbortSignal): Promise<string>
  /** Makes the proxy read the file, where it does not by itself. */
  reload?(signal: AbortSignal): Promise<void>
  observe(signal: AbortSignal): Promise<Weights | undefined>
  /** What of a slot's application this proxy cannot do with. */
  problemOf(slot: Slot, application: Application): Problem | undefined
  preflight?(signal: AbortSignal): Promise<readonly Problem[]>
}
