import { describeError } from '../../../../shared/errors/action-error.ts'
import { isSameVersion } from '../../../../shared/health/expectations.ts'
import { deploymentOn } from '../../../../shared/release/shift/slot-content.ts'
import type { ReleaseContext, Workbench } from '../../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../../shared/rollout/slots.ts'
import { within } from '../../../../shared/time/within.ts'
import { lookAgain } from './look-again.ts'
import { type Leaving, moveTraffic } from './move-traffic.ts'
import type { RollbackPorts } from '../ports.ts'
import { isStillInSlot, nameOf } from '../plan.ts'
import { lookAtFreeSlot } from './free-slot.ts'
import type { RollbackRequest, Way, WayFacts } from './way.ts'

/** Traffic goes back to the other slot, which still holds the candidate: one write, seconds. */
export const flip: Way = { rung: 'flip', whyNot, take }

function whyNot({ candidate, releases, free, noFlip }: WayFacts): string | undefined {
  if (!free) return noFlip ? `traffic cannot be moved (${noFlip})` : 'no driver to move traffic with'
  const { slot, ok, version, reason } = free
  if (!ok) return `${slot} is not healthy: ${reason}`
  if (version !== '' && candidate.version !== '')
    return isSameVersion(version, candidate.version)
      ? undefined
      : `${slot} answers as ${version}, not ${candidate.version}`
  return isStillInSlot(candidate, slot, releases)
    ? undefined
    : `${slot} does not tell its version, and no record says that it still holds ${nameOf(candidate)}`
}

async function take(...[request, ports]: Parameters<Way['take']>) {
  const { candidate, facts } = request
  const { bench } = ports
  const { from } = facts.history
  if (!bench || !from) throw new Error('a flip needs a driver, and a slot to leave')
  const leaving = { bench, from, candidate, live: facts.history.live }
  return moveTraffic(request, [leaving], { confirm: (own) => confirmFlip(own, leaving, request, ports) })
}

/** Looks again once the turn has come: `go`, `done`, else why not. @param own  the release of the rollback */
export async function confirmFlip(
  own: number,
  { bench, from, candidate }: Leaving,
  { settings, context, facts }: Pick<RollbackRequest, 'settings' | 'context' | 'facts'>,
  ports: RollbackPorts,
): Promise<string> {
  const { found, now } = await lookAgain(own, { settings, context, facts, candidate }, ports)
  if (found !== 'go') return found
  // a release that was gone ahead of may be about to replace what is gone back to
  const busy = await endDeployments(bench, otherSlot(from), context)
  if (busy !== undefined) return busy
  const free = await lookAtFreeSlot(otherSlot(from), bench, settings.policy.expected, context)
  const { releases, history } = now
  return whyNot({ candidate, releases, free, noFlip: undefined, target: undefined, history }) ?? 'go'
}

/** Milliseconds in which a target must have ended what it deploys. */
const patience = 60_000

/**
 * Ends what is being deployed to a slot. A target that is away keeps nobody from going back: what the slot answers is looked at
 * before and after.
 *
 * @returns why not to go there
 */
async function endDeployments(bench: Workbench, slot: Slot, context: ReleaseContext): Promise<string | undefined> {
  const { deployments } = bench
  if (!deployments || (await deploymentOn(context, bench, slot)) === undefined) return undefined
  try {
    const limit = { ms: patience, what: `ending deployments on ${slot}` }
    await within(context, limit, (signal) => deployments.stop(slot, signal))
    return undefined
  } catch (thrown) {
    context.signal.throwIfAborted()
    return `something is being deployed to ${slot}: ${describeError(thrown)}`
  }
}
