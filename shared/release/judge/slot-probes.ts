import type { HeaderExpectation } from '../../health/expectations.ts'
import { createHttpProbe, type Probe } from '../../health/probe.ts'
import { otherSlot, type Slot } from '../../rollout/slots.ts'
import type { Clock } from '../../time/clock.ts'
import { roundRobin } from './analysis.ts'
import { namedByVersion } from './named-by-version.ts'
import type { ExpectedVersion } from '../settings/policy.ts'
import type { TrafficSettings } from '../settings/settings.ts'

/** The ways to ask a slot, or the public route. */
export interface SlotProbes {
  readonly health: (slot: Slot, expected?: ExpectedVersion) => Probe
  /** The slot itself, over the paths in turn. */
  slot(slot: Slot): Probe
  /** The public URL, over the paths in turn; undefined when it is not known. */
  route: Probe | undefined
  /** The public URL as it stands, or its health path where versions must tell: it tells who answers, whatever the answer is. */
  front: Probe | undefined
}

/** @param paths  what is asked besides health; the health path when empty */
export function createSlotProbes(
  settings: TrafficSettings,
  asking: {
    readonly paths: readonly string[]
    readonly requestTimeout: number
    readonly slotHeader: string
    /** Where the JSON of an answer holds its version; default: `version`. */
    readonly versionPath?: string | undefined
    readonly clock: Clock
  },
): SlotProbes {
  const { slotUrl, healthPath, driver } = settings
  /** What answers at a slot's own URL must not say that it is the other slot. */
  function notTheOther(slot: Slot): readonly HeaderExpectation[] {
    if (asking.slotHeader === '') return []
    const pattern = new RegExp(`^${otherSlot(slot)}$`)
    return [{ name: asking.slotHeader.toLowerCase(), pattern, negated: true }]
  }
  function probe(url: string, headers: readonly HeaderExpectation[], expected?: ExpectedVersion): Probe {
    return createHttpProbe({
      url,
      method: 'GET',
      headers: {},
      resolve: [],
      followRedirects: false,
      requestTimeout: asking.requestTimeout,
      slotHeader: asking.slotHeader || undefined,
      clock: asking.clock,
      expect: {
        status: [{ from: 200, to: 399 }],
        headers,
        json: [],
        ...(expected && expected.version !== '' ? { version: expected.version } : {}),
        versionPath: expected?.path ?? asking.versionPath ?? 'version',
      },
    })
  }
  const [first = healthPath, ...rest] = asking.paths
  function asked(base: string, path: string, headers: readonly HeaderExpectation[]): Probe {
    const asking = probe(urlBelow(base, path), headers)
    return { measure: async (signal) => ({ ...(await asking.measure(signal)), path }) }
  }
  const tour = (base: string, headers: readonly HeaderExpectation[]) =>
    roundRobin([asked(base, first, headers), ...rest.map((path) => asked(base, path, headers))])
  const health = (slot: Slot, expected?: ExpectedVersion) =>
    probe(urlBelow(slotUrl[slot], healthPath), notTheOther(slot), expected)
  function frontOf(url: string): Probe {
    if (asking.slotHeader !== '') return probe(url, [])
    return namedByVersion(probe(urlBelow(url, healthPath), []), health, asking.clock)
  }
  return {
    health,
    slot: (slot) => tour(slotUrl[slot], notTheOther(slot)),
    route: driver.publicUrl === '' ? undefined : tour(driver.publicUrl, []),
    front: driver.publicUrl === '' ? undefined : frontOf(driver.publicUrl),
  }
}

/** Always below `base`: a path such as `/v1:check` or `/http://…` would be another URL without the `./`. */
export function urlBelow(base: string, path: string): string {
  return new URL(`./${path.replace(/^\/+/, '')}`, base.endsWith('/') ? base : `${base}/`).href
}
