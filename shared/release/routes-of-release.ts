import { partsOf } from '../rollout/intent.ts'
import { slotOf } from '../rollout/journal.ts'
import type { Slot } from '../rollout/slots.ts'
import type { ReleaseRecord } from './lock/record.ts'
import { policyFor, type ReleasePolicy } from './settings/policy.ts'
import type { Route } from './shift/session.ts'

type MakeRoute = (policy: ReleasePolicy, to: Slot | undefined) => Route

/** Makes the routes of another service; undefined where this run does not know it. */
export type BenchOf = (service: string) => Promise<{ readonly route: MakeRoute } | undefined>

/**
 * The routes of a release that somebody else began, in its order, as far as this run knows the services that it moves.
 *
 * @param own  those of this run's own service
 */
export async function routesOfRelease(
  { intent, journal }: ReleaseRecord,
  policy: ReleasePolicy,
  own: { readonly route: MakeRoute; readonly service: string; readonly benchOf: BenchOf },
): Promise<readonly [Route, ...Route[]]> {
  const parts = partsOf(intent)
  const { service = '' } = intent
  if (parts.length === 0) {
    const other = service === own.service ? undefined : await own.benchOf(service)
    return [(other ?? own).route(policy, slotOf(journal))]
  }
  const routes: Route[] = []
  for (const { name } of parts) {
    const bench = name === own.service ? own : await own.benchOf(name)
    if (bench) routes.push({ ...bench.route(policyFor(policy, name), slotOf(journal, name)), service: name })
  }
  const [first = own.route(policy, undefined), ...others] = routes
  return [first, ...others]
}
