import { createHash } from 'node:crypto'
import type { NamedCommand } from '../../command/named-command.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import type { ReleaseSettings } from '../settings/release-settings.ts'
import type { Told } from '../settings/told.ts'

/** What is approved: all that decides what a release does to an environment, and how it is judged. */
export interface Plan {
  readonly release: number
  readonly environment: string
  readonly service: string
  readonly version: string
  /** The image or commit that is released. */
  readonly artifact: string
  readonly commit: string
  /** The slot that gets the traffic. */
  readonly to: Slot
  readonly onFailure: string
  readonly smoke: readonly NamedCommand[]
  /** Route, steps, rules…, by names of inputs. */
  readonly told: Told
  /** Digest of what else decides and is not shown, as it may hold secrets: the address and options of the driver, queries. */
  readonly settings: string
}

/** Of what is not shown. Secrets of their own are no part of it: they may be exchanged while a release waits. */
export function digestOf({ traffic, metrics, isolation }: ReleaseSettings): string {
  const { driver, reach } = traffic
  const measured = metrics && { url: metrics.address.url, slots: metrics.slots, figures: metrics.figures }
  const { via, knownHosts } = reach
  return hashOf({ url: driver.url, options: driver.options, via, knownHosts, isolation, measured })
}

export function planOf(
  { id, environment, sha, intent }: ReleaseRecord,
  more: Pick<Plan, 'to' | 'onFailure' | 'smoke' | 'told' | 'settings'>,
): Plan {
  const { service = '', version = '', artifact = '', commit = sha } = intent
  return { release: id, environment, service, version, artifact, commit, ...more }
}

/** 80 bits of SHA-256, in 20 digits: short enough to be typed, and for an entry of the journal. */
export function hashOf(plan: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(plan)))
    .digest('hex')
    .slice(0, 20)
}

/** Whatever order its settings came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([name, each]) => [name, sorted(each)])
}
