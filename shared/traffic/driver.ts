import type { DriverKind } from '../config/kinds.ts'

export type { DriverKind }
import type { Problem } from '../errors/action-error.ts'
import type { Probe } from '../health/probe.ts'
import type { HttpClient, HttpOptions } from '../http/client.ts'
import type { Log } from '../log/log.ts'
import type { Slot, Weights } from '../rollout/slots.ts'
import type { Commands } from './reach/commands.ts'
import type { Place } from './reach/place.ts'

export interface Stamp {
  /** The release on whose behalf traffic moves: the fencing token. */
  readonly releaseId: number
  readonly reason: string
  /** Milliseconds since 1970: a write that cannot be applied by then is not to be applied at all. */
  readonly deadline?: number
}

/** Moves traffic between two slots. Writes are absolute and idempotent; success is claimed only from `observe`. */
export interface TrafficDriver {
  readonly kind: DriverKind
  /** The finest step in percent that the target keeps and shows: 100 / 256 for HAProxy; 100 for all or nothing. */
  readonly resolution: number
  /**
   * Reads how traffic is split now. That one slot has everything is never said of a split.
   *
   * @returns undefined when the target has no answer to that
   * @throws ProviderError when it cannot be reached or refuses
   */
  observe(signal: AbortSignal): Promise<Weights | undefined>
  /** Asks for this split. Accepted is not applied: observe until it is seen. */
  shift(weights: Weights, stamp: Stamp, signal: AbortSignal): Promise<void>
}

/** Ability of a driver whose writes show late: after a DNS record's TTL, at the next poll of a file. */
export interface Propagates {
  /** Milliseconds: how long a write may take to show everywhere, and the wait between two looks. Inputs win. */
  readonly observation: Observation
}

export interface Observation {
  readonly timeout: number
  readonly poll: number
}

/** Ability of a driver whose edge says how many requests a slot is still at. */
export interface Drains {
  /** Requests under way at a slot that gets no new ones: 0 when it may be stopped. */
  inFlight(slot: Slot, signal: AbortSignal): Promise<number>
}

/** Ability of a driver that can tell, before anything is done, that the edge is not set up for it. */
export interface Preflights {
  /**
   * @param steps  the shares that will be asked for, in percent; undefined where that is not known
   * @returns everything that is wrong
   * @throws ProviderError when the edge cannot be reached or refuses
   */
  preflight(signal: AbortSignal, steps?: readonly number[]): Promise<readonly Problem[]>
}

/** What a driver may be, beyond what each one is. */
export type AnyDriver = TrafficDriver & Partial<Propagates & Drains & Preflights>

/** How long a write is waited for: as asked for, else as the driver knows, else what does where an edge obeys at once. */
export function observationOf(
  { observation }: AnyDriver,
  asked: { readonly timeout: number | undefined; readonly poll: number | undefined },
): Observation {
  return {
    timeout: asked.timeout ?? observation?.timeout ?? 30_000,
    poll: asked.poll ?? observation?.poll ?? 200,
  }
}

export interface DriverSettings {
  readonly url: string
  readonly route: string
  readonly options: Readonly<Record<string, unknown>>
  /** Each slot as the driver names it. */
  readonly names: Readonly<Record<Slot, string>>
  /** The public URL, and the response header that tells which slot answered. */
  readonly publicUrl: string
  readonly slotHeader: string
}

export interface DriverTools {
  /** A client that carries the driver's token, unless other headers are given. */
  readonly http: (options?: Pick<HttpOptions, 'fetch' | 'baseUrl' | 'headers'>) => HttpClient
  /** The machine that the edge runs on. */
  readonly place: Place
  /** Runs the caller's own commands on the runner. */
  readonly commands: Commands
  /** The driver's token, for what `http` does not carry; '' when there is none. */
  readonly token: string
  /** From now on this is shown nowhere: what a driver makes of its token. */
  readonly hide: (secret: string) => void
  readonly log: Pick<Log, 'warning'>
  /** The public URL, asked without the token over a new connection each time; undefined when it is not known. */
  readonly front: Probe | undefined
}

export interface DriverDefinition {
  /** What is wrong with the settings, before anything is done. */
  check(settings: DriverSettings): readonly Problem[]
  /** Where the driver's token is sent; default: to `url`. */
  tokenUrls?(settings: DriverSettings): readonly string[]
  create(settings: DriverSettings, tools: DriverTools): AnyDriver
}
