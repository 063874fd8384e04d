import { deployTargetTitles } from '../../../../shared/deploy/target.ts'
import { ProviderError } from '../../../../shared/errors/action-error.ts'
import { urlBelow } from '../../../../shared/release/judge/slot-probes.ts'
import { assertHolding } from '../../../../shared/release/lock/lease.ts'
import type { Workbench } from '../../../../shared/release/workbench.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import { deployAgain } from '../deploy-again.ts'
import { gatherFacts } from '../facts.ts'
import { moveTraffic } from './move-traffic.ts'
import { foreignTo, nameOf, recheck, revisionFor } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import { redeployInPlace } from './in-place.ts'
import type { Attempt, RollbackRequest, Way, WayFacts } from './way.ts'

/** The recorded image or commit is deployed again: to the free slot, or in place where there are no slots. */
export const redeploy: Way = { rung: 'redeploy', whyNot, take }

function whyNot({ candidate, target, history }: WayFacts): string | undefined {
  const { artifact } = candidate
  if (!target) return 'no target to redeploy to'
  const foreign = foreignTo(candidate, history)
  if (foreign !== undefined) return foreign
  if (revisionFor(target.kind, artifact)) return undefined
  const what = artifact === '' ? 'its record names no artifact' : `${artifact} is neither an image nor a commit`
  return `${what}: ${deployTargetTitles[target.kind]} cannot deploy it`
}

async function take(request: RollbackRequest, ports: RollbackPorts): Promise<Attempt> {
  const { candidate, context, facts, settings } = request
  const { bench, github } = ports
  const { target, origin } = settings
  const revision = target && revisionFor(target.kind, candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const { place, healthUrl } = target
  const again = { revision, version: candidate.version }
  if (place.kind === 'single')
    return redeployInPlace(request, github, () =>
      deployAgain({ ...again, resource: place.resource, healthUrl }, target, request),
    )
  const { from } = facts.history
  if (!bench || !from) throw new Error('a redeployment to a slot needs a driver, and a slot to leave')
  return moveTraffic(request, bench, {
    from,
    confirm: async (own) => {
      const now = await gatherFacts(settings, context, ports, own)
      const found = recheck(facts.history, candidate, now.history)
      if (found !== 'go' || now.history.route === from) return found
      return `traffic is split: no slot is free to deploy ${nameOf(candidate)} to`
    },
    prepare: async (slot, id) => {
      await bench.deployments?.stop(slot)
      const holds = async () => {
        await assertHolding(github, id, origin)
      }
      const { slotUrl, healthPath } = bench.settings.traffic
      // a slot whose target tells how it ended is asked below, in the way of a switch
      const ownUrl = target.unseen === undefined ? '' : urlBelow(slotUrl[slot], healthPath)
      await deployAgain({ ...again, resource: place[slot], healthUrl: ownUrl, holds }, target, request)
      await mustAnswerAs(slot, bench, request)
    },
  })
}

/**
 * A redeployment that finished may have left running what ran before: a slot that tells its version must tell this one.
 *
 * @throws ProviderError when it answers as another
 */
async function mustAnswerAs(
  slot: Slot,
  bench: Workbench,
  { candidate, settings: { policy }, context: { signal } }: RollbackRequest,
): Promise<void> {
  const { path } = policy.expected
  const healthy = (version: string) => bench.route({ ...policy, expected: { version, path } }, slot).isHealthy(slot)
  // one that is not healthy gets no traffic whatever its version is
  if (candidate.version === '' || !(await healthy(''))) return
  const { version: served = '' } = await bench.health(slot, policy.expected).measure(signal)
  if (served === '' || (await healthy(candidate.version))) return
  const answered = `${slot} answers as ${served} although its deployment finished`
  throw new ProviderError('PROVIDER_FAILED', {
    provider: 'the target',
    asked: `redeploy ${nameOf(candidate)}`,
    answered,
  })
}
