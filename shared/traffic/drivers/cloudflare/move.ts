import type { Problem } from '../../../errors/action-error.ts'
import type { Weights } from '../../../rollout/slots.ts'
import type { DriverSettings, DriverTools } from '../../driver.ts'
import type { CloudflareApi } from './api.ts'

/** Ids of what is moved at Cloudflare; `ttl` in seconds, the longest that is waited for. */
export interface Ids {
  readonly zone: string
  readonly account: string
  readonly pool: string
  readonly ttl: number
}

/** One of the things at Cloudflare by which traffic moves. */
export type Move = (
  settings: DriverSettings,
  ids: Ids,
  tools: { readonly api: CloudflareApi; readonly log: DriverTools['log'] },
) => {
  readonly resolution: number
  observe(signal: AbortSignal): Promise<Weights | undefined>
  shift(weights: Weights, signal: AbortSignal): Promise<void>
  preflight(signal: AbortSignal): Promise<readonly Problem[]>
}
