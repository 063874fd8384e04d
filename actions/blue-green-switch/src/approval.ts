import { ActionError } from '../../../shared/errors/action-error.ts'
import { type AtGate, parkOf as parkOfPlan } from '../../../shared/release/approval/gate.ts'
import { digestOf, hashOf, type Plan, planOf } from '../../../shared/release/approval/plan.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { tell } from '../../../shared/release/settings/told.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { slotOf } from '../../../shared/rollout/journal.ts'
import type { Part } from './parts.ts'
import type { Whole } from './whole.ts'

/**
 * What this part would do, for people to approve.
 *
 * @throws ActionError LEASE_LOST for a release of which it is not known where each service goes
 */
export function planFor(found: ReleaseRecord, { parts, smoke, onFailure }: Whole): Plan {
  const [first, ...others] = parts
  const move = ({ service, policy, release }: Part) => {
    const to = slotOf(found.journal, others.length > 0 ? service : undefined)
    if (!to) throw new ActionError('LEASE_LOST', `release ${found.id} has not begun: it knows no slot`)
    const name = others.length > 0 ? service : (found.intent.service ?? '')
    const settings = hashOf({ release: digestOf(release), functions: policy.functions })
    return { service: name, to, told: tell(policy, release), settings }
  }
  return planOf(found, [move(first), ...others.map(move)], { onFailure, smoke: smoke.smoke })
}

/** What parks a release that nobody has approved yet; undefined where nobody needs to, or enough people have. */
export async function parkOf(
  found: ReleaseRecord,
  whole: Whole,
  context: ReleaseContext,
  bench: Workbench,
): Promise<(() => Promise<string>) | undefined> {
  const park = await parkOfPlan(found, () => planFor(found, whole), atGate(found, whole, context, bench))
  return park && (async () => (await park()).reason)
}

export function atGate({ id }: ReleaseRecord, whole: Whole, context: ReleaseContext, bench: Workbench): AtGate {
  return { asking: whole, context, github: bench.github, session: bench.session(id) }
}
