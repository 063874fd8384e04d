import type { Admission } from '../../../shared/deploy/fleet/window.ts'
import { openRelease, splitRoute } from '../../../shared/release/lock/open.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { wholeOf } from '../../../shared/rollout/intent.ts'
import { activeSlot, describeWeights, type Slot, type Weights } from '../../../shared/rollout/slots.ts'
import type { Lane, Lanes } from './lanes.ts'
import type { Part } from './parts.ts'
import { targetSlot } from './plan.ts'
import type { Opening } from './resolve.ts'

/** It was open when the release was opened, and not any more when its turn had come. */
export interface Late {
  readonly releaseId: number
  readonly refused: string
}

/** Where a service goes. */
export interface Going {
  readonly lane: Lane
  /** Undefined while traffic is split, and the caller has named the slot that is to have it. */
  readonly active: Slot | undefined
  /** The slot that this release goes to. */
  readonly slot: Slot
}

export interface Begun {
  readonly releaseId: number
  readonly goings: readonly [Going, ...Going[]]
  /** The release whose turn was before. */
  readonly last?: ReleaseRecord | undefined
}

/**
 * Opens the release and finds out which slot it goes to: of several services each to its own.
 *
 * @param ask  whether it may still begin, after the wait for its turn
 */
export async function begin(
  opening: Opening,
  context: ReleaseContext,
  { lead: bench, lanes }: Lanes,
  ask: () => Promise<Admission>,
): Promise<Begun | Late> {
  const { release, policy, onInterrupt, onFailure, onCancel, told, smoke, kept, approval } = opening
  const { environment, service, isProduction, isLocked, traffic } = release
  const { run, log, signal, state } = context
  let last: ReleaseRecord | undefined
  const { releaseId, weights: first } = await openRelease(
    {
      op: 'switch',
      environment,
      isProduction,
      service,
      driver: traffic.kind,
      route: traffic.driver.route,
      ...contentOf(opening.parts, run.sha),
      onInterrupt,
      onFailure,
      onCancel,
      lock: isLocked,
      steps: policy.steps,
      told,
      kept,
      approval,
      smoke: smoke.smoke.map(({ name }) => name),
    },
    {
      github: bench.github,
      driver: bench.driver,
      run,
      log,
      signal,
      lock: (mine) => bench.lock(mine, policy, (found) => (last = found)),
      remember: (id) => state.save('release-id', String(id)),
    },
  )
  const { ledger } = bench.session(releaseId)
  const { admitted, reason: refused } = await ask()
  if (!admitted) {
    await ledger.append({ phase: 'FAILED_SAFE', slot: undefined, reason: refused })
    return { releaseId, refused }
  }
  const [one, ...others] = lanes
  const goings: [Found, ...Found[]] = [await find(opening, one, first)]
  for (const lane of others) goings.push(await find(opening, lane, await lane.bench.driver.observe(signal)))
  const [{ slot, isActive, where }] = goings
  if (others.length === 0 && isActive) {
    await ledger.append({ phase: 'SUPERSEDED', slot, reason: `${slot} has all the traffic already` })
    return { releaseId, goings }
  }
  const reason = goings
    .map((going) => (others.length === 0 ? where : `${going.lane.part.service}: ${going.where}`))
    .join('; ')
  const was = others.length > 0 ? undefined : await versionOn(goings[0], policy.expected.path, signal)
  await ledger.append({ phase: 'LOCKED', slot, ...(was === undefined ? {} : { refs: { was } }), reason })
  if (others.length > 0)
    for (const [place, going] of goings.entries()) {
      const { service } = going.lane.part
      const to = { slot: going.slot, service, reason: `${service} goes to ${going.slot}` }
      await ledger.append({ phase: 'PREPARED', step: [place + 1, goings.length], ...to })
    }
  return { releaseId, goings, last }
}

interface Found extends Going {
  readonly isActive: boolean
  /** In words. */
  readonly where: string
}

/** @throws ActionError ROUTE_UNKNOWN while traffic is split */
async function find({ to }: Opening, lane: Lane, weights: Weights | undefined): Promise<Found> {
  const active = weights && activeSlot(weights)
  const found = targetSlot(to, active)
  if (!found) throw await splitRoute(lane.bench, lane.part.release, weights)
  const where = active
    ? `${active} is active`
    : `traffic is at ${weights ? describeWeights(weights) : 'an unknown split'}`
  return { lane, active, ...found, where: `${where}, ${found.slot} is ${active ? 'free' : 'asked for'}` }
}

/** A version as it fits into an entry of the journal; what a slot answers is anybody's text. */
const plainVersion = /^[\w.+-]{1,40}$/

/** What the slot that has the traffic says it is, so that a first release can be taken back to it; undefined where it says nothing. */
async function versionOn(
  { lane: { bench }, active }: Going,
  path: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { version = '' } = active ? await bench.health(active, { version: '', path }).measure(signal) : {}
  return plainVersion.test(version) ? version : undefined
}

/** What is released, for its record. */
export function contentOf(parts: readonly [Part, ...Part[]], sha: string) {
  const [{ version, artifact }] = parts
  if (parts.length === 1) return { artifact: artifact || sha, version }
  const contents = parts.map((part) => ({
    name: part.service,
    resource: part.release.traffic.driver.route,
    revision: part.artifact || sha,
    version: part.version,
  }))
  return { parts: contents, ...wholeOf(contents) }
}
