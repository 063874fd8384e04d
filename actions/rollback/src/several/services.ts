import { splitRoute } from '../../../../shared/release/lock/open.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import { wholeOf } from '../../../../shared/rollout/intent.ts'
import { terminalEntry } from '../../../../shared/rollout/journal.ts'
import { type Facts, gatherFacts } from '../facts.ts'
import type { Candidate, History } from '../plan.ts'
import { openPorts, type RollbackPorts } from '../ports.ts'
import type { RollbackSettings } from '../resolve.ts'
import type { Leaving } from '../ways/move-traffic.ts'
import type { SettingsOfAll } from './resolve.ts'

/** One of several services, with what was found of it. */
export interface Service {
  readonly settings: RollbackSettings
  readonly ports: RollbackPorts
  readonly facts: Facts
}

export type Services = readonly [Service, ...Service[]]

/** A service and what it goes back to. */
export interface Going extends Service, Leaving {}

/**
 * Looks at every service, one GitHub for all.
 *
 * @param lead  of the first
 */
export async function lookAtAll(all: SettingsOfAll, context: ReleaseContext, lead: RollbackPorts): Promise<Services> {
  const [first, ...others] = all
  const look = async (settings: RollbackSettings, ports: RollbackPorts): Promise<Service> => {
    const facts = await gatherFacts(settings, context, ports)
    if (ports.bench && !facts.history.from) throw await splitRoute(ports.bench, settings, facts.weights)
    return { settings, ports, facts }
  }
  const [one, ...rest] = await Promise.all([
    look(first, lead),
    ...others.map(async (settings) => look(settings, await openPorts(settings, context, lead))),
  ])
  return [one, ...rest]
}

/**
 * Those that have something to go back from: where a release of several stopped in the middle, the services that it had not moved are as
 * they were before it. A version that is asked for by name is gone to all the same.
 */
export function touched(found: Services): readonly Service[] {
  const liveOf = ({ facts: { history, releases } }: Service) =>
    releases.find(({ id }) => id === history.live?.releaseId)
  const stopped = found
    .map(liveOf)
    .find((live) => live !== undefined && terminalEntry(live.journal)?.phase !== 'COMMITTED')
  const isOfIt = (release: ReleaseRecord | undefined) =>
    release !== undefined && stopped !== undefined && wholeIdOf(release) === wholeIdOf(stopped)
  return found.filter(
    (one) => one.settings.to !== '' || isOfIt(liveOf(one)) || !one.facts.releases.some((release) => isOfIt(release)),
  )
}

const wholeIdOf = ({ id, intent }: ReleaseRecord) => intent.partOf ?? id

/** What there is to move; undefined where no traffic is. */
export function goingOf(service: Service, candidate: Candidate): Going | undefined {
  const { bench } = service.ports
  const { from, live } = service.facts.history
  return bench && from && { ...service, bench, from, candidate, live }
}

/** Names in the order of a release. */
export function namesOf(found: readonly Service[]): string {
  return found
    .map(({ settings }) => settings.service)
    .toReversed()
    .join(', ')
}

/** Several candidates as one, for people. */
export function asOne(each: readonly { readonly service: string; readonly candidate: Candidate }[]): Candidate {
  const parts = each.map(({ service: name, candidate: { artifact: revision, version } }) => ({
    ...{ name, revision, version },
    resource: '',
  }))
  const at = each.map(({ candidate }) => candidate.at).sort()[0] ?? ''
  return { ...wholeOf(parts.toReversed()), releaseId: undefined, slot: undefined, at }
}

/** What the histories of all say together. */
export function historyOf(found: Services): History {
  const [{ facts }] = found
  const lives = found.flatMap(({ settings: { service }, facts: { history } }) =>
    history.live ? [{ service, candidate: history.live }] : [],
  )
  return {
    ...facts.history,
    live: lives.length === found.length ? asOne(lives) : undefined,
    isLiveCertain: found.every(({ facts: { history } }) => history.isLiveCertain),
    candidates: found.flatMap(({ settings: { service }, facts: { history } }) =>
      history.candidates.map((candidate) => ({ service, ...candidate })),
    ),
    earlier: [],
  }
}
