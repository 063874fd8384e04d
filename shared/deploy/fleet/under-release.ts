import { ConfigurationError, describeError, type Problem } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import { createSlotProbes } from '../../release/judge/slot-probes.ts'
import { assertHolding } from '../../release/lock/lease.ts'
import type { Origin } from '../../release/lock/provenance.ts'
import { readRelease } from '../../release/lock/record.ts'
import { openDriver } from '../../release/open-driver.ts'
import type { ConfiguredTraffic } from '../../release/settings/configured-traffic.ts'
import type { TrafficSettings } from '../../release/settings/settings.ts'
import type { ReleaseContext } from '../../release/workbench.ts'
import { partsOf } from '../../rollout/intent.ts'
import { slotOf } from '../../rollout/journal.ts'
import { assertWithoutTraffic } from '../../release/shift/route.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { AnyDriver } from '../../traffic/driver.ts'
import { misfit } from './misfit.ts'

/** A release that a deployment is a part of: its lock is the release's, and so is its record. */
export interface UnderRelease {
  readonly releaseId: number
  readonly environment: string
  /** What is deployed of it: the release's one service, or some of several, each to its slot. */
  readonly parts: readonly { readonly service?: string | undefined; readonly slot: Slot | undefined }[]
  /** What a run must be for its release to count. */
  readonly origin: Origin
  /** How the traffic of a service is moved, where the config says it. */
  traffic(of: { readonly environment: string; readonly service: string }): ConfiguredTraffic
}

/** @throws ConfigurationError where the deployment is not what the release is for: customers may be on that slot */
export async function assertFits(under: UnderRelease | undefined, github: () => Promise<GitHub>): Promise<void> {
  const release = under && (await readRelease(await github(), under.releaseId))
  const problems = release ? under.parts.flatMap((part) => misfit(release, { ...under, ...part })) : []
  if (problems.length > 0) throw new ConfigurationError(distinct(problems))
}

/**
 * To be asked before every effect: whether the release still has the lock, and whether its slot is still without customers.
 *
 * @throws ActionError LEASE_LOST, TRAFFIC_MOVED_BY_HAND
 */
export function holdsOf(
  under: UnderRelease | undefined,
  github: () => Promise<GitHub>,
  context: ReleaseContext,
): () => Promise<void> {
  if (!under) return () => Promise.resolve()
  const edges = new Map<string, Edge>()
  return async () => {
    const { environment, intent, journal } = await assertHolding(await github(), under.releaseId, under.origin)
    for (const part of under.parts) {
      const own = partsOf(intent).length > 0 ? part.service : undefined
      const service = own ?? intent.service ?? ''
      const slot = part.slot ?? slotOf(journal, own)
      const edge = edges.get(service) ?? openEdge(under.traffic({ environment, service }), context)
      edges.set(service, edge)
      if (slot !== undefined) await edge.assertFree(slot)
    }
  }
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}

interface Edge {
  /** @throws ActionError TRAFFIC_MOVED_BY_HAND where customers are on the slot; an edge that does not tell is warned of, once */
  assertFree(slot: Slot): Promise<void>
}

function openEdge(known: ConfiguredTraffic, context: ReleaseContext): Edge {
  let isWarned = false
  const warn = (slot: Slot, why: string): void => {
    if (!isWarned) context.log.warning(`could not look whether customers are on ${slot}: ${why}`)
    isWarned = true
  }
  if (!known) return { assertFree: () => Promise.resolve() }
  if ('why' in known)
    return {
      assertFree(slot) {
        warn(slot, known.why)
        return Promise.resolve()
      },
    }
  const driver = openToLook(known.traffic, context)
  return {
    async assertFree(slot) {
      const seen = await driver.observe(context.signal).catch((thrown: unknown) => {
        context.signal.throwIfAborted()
        warn(slot, describeError(thrown))
        return undefined
      })
      assertWithoutTraffic(slot, seen)
    },
  }
}

function openToLook(traffic: TrafficSettings, context: ReleaseContext): AnyDriver {
  const secrets = [traffic.token, traffic.reach.sshKey].filter((secret) => secret !== '')
  for (const secret of secrets) context.mask(secret)
  const asking = { slotHeader: traffic.driver.slotHeader, requestTimeout: 5_000, clock: context.clock, paths: [] }
  const { front } = createSlotProbes(traffic, asking)
  return openDriver({ traffic }, context, { front, secrets })
}
