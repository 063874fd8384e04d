import { createHash } from 'node:crypto'
import type { NamedCommand } from '../../command/named-command.ts'
import { partsOf } from '../../rollout/intent.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import type { ReleaseSettings } from '../settings/release-settings.ts'
import type { Told } from '../settings/told.ts'

/** What a release does to one service. */
export interface PlannedMove {
  /** `''`: the only one. */
  readonly service: string
  readonly version: string
  /** The image or commit that is released. */
  readonly artifact: string
  /** The slot that gets the traffic; undefined: it is put in the place of what runs. */
  readonly to: Slot | undefined
  /** What is not told of every service alike: where it is, which version is expected of it. */
  readonly told: Told
  /** Digest of what else decides and is not shown, as it may hold secrets: the address and options of the driver, queries. */
  readonly settings: string
}

/** What is approved: all that decides what a release does to an environment, and how it is judged. */
export interface Plan {
  readonly release: number
  readonly environment: string
  readonly commit: string
  /** Of each service, in order. */
  readonly moves: readonly [PlannedMove, ...PlannedMove[]]
  readonly onFailure: string
  readonly smoke: readonly NamedCommand[]
  /** Route, steps, rules…, by names of inputs: what is the same of all services. */
  readonly told: Told
}

/** Of what is not shown. Secrets of their own are no part of it: they may be exchanged while a release waits. */
export function digestOf({ traffic, metrics, isolation }: ReleaseSettings): string {
  const { driver, reach } = traffic
  const measured = metrics && { url: metrics.address.url, slots: metrics.slots, figures: metrics.figures }
  const { via, knownHosts } = reach
  return hashOf({ url: driver.url, options: driver.options, via, knownHosts, isolation, measured })
}

/** @param moves  where each service goes, and how it is judged; what it is stands in the record */
export function planOf(
  { id, environment, sha, intent }: ReleaseRecord,
  moves: readonly [Going, ...Going[]],
  more: Pick<Plan, 'onFailure' | 'smoke'>,
): Plan {
  const { commit = sha } = intent
  const isOfAll = ([input, value]: readonly [string, string]) => moves.every(({ told }) => told[input] === value)
  const [first, ...others] = moves
  const planned = (move: Going): PlannedMove => {
    const own = Object.entries(move.told).filter((entry) => !isOfAll(entry))
    return { ...move, ...contentOf(intent, move.service), told: Object.fromEntries(own) }
  }
  return {
    release: id,
    environment,
    commit,
    moves: [planned(first), ...others.map(planned)],
    told: Object.fromEntries(Object.entries(first.told).filter(isOfAll)),
    ...more,
  }
}

type Going = Pick<PlannedMove, 'service' | 'to' | 'told' | 'settings'>

function contentOf(intent: ReleaseRecord['intent'], service: string): Pick<PlannedMove, 'version' | 'artifact'> {
  const part = partsOf(intent).find(({ name }) => name === service)
  const { version = '', artifact = '' } = part ? { ...part, artifact: part.revision } : intent
  return { version, artifact }
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
  if (value instanceof RegExp) return String(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.map(([name, each]) => [name, sorted(each)])
}
