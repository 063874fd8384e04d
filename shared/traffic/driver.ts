import type { Weights } from '../rollout/slots.ts'

export interface Stamp {
  /** The release on whose behalf traffic moves: the fencing token. */
  readonly releaseId: number
  readonly reason: string
}

/** Moves traffic between two slots. Writes are absolute and idempotent; success is claimed only from `observe`. */
export interface TrafficDriver {
  readonly kind: DriverKind
  /** Whether other splits than 0 and 100 are possible. */
  readonly splits: boolean
  /**
   * Reads how traffic is split now.
   *
   * @returns undefined when the target has no answer to that
   * @throws ProviderError when it cannot be reached or refuses
   */
  observe(signal: AbortSignal): Promise<Weights | undefined>
  /** Asks for this split. Accepted is not applied: observe until it is seen. */
  shift(weights: Weights, stamp: Stamp, signal: AbortSignal): Promise<void>
}

export const driverKinds = [
  'coolify',
  'caddy',
  'haproxy',
  'nginx',
  'traefik',
  'cloudflare',
  'vercel',
  'webhook',
  'command',
] as const
export type DriverKind = (typeof driverKinds)[number]
