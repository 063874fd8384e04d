import { deployTargetTitles } from '../../../../shared/deploy/target.ts'
import { ProviderError } from '../../../../shared/errors/action-error.ts'
import { urlBelow } from '../../../../shared/release/judge/slot-probes.ts'
import { assertHolding } from '../../../../shared/release/lock/lease.ts'
import { assertWithoutTraffic, observe } from '../../../../shared/release/shift/route.ts'
import type { Workbench } from '../../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../../shared/rollout/slots.ts'
import { deployAgain, refused, whyNotDeployed } from '../deploy-again.ts'
import { lookAgain } from './look-again.ts'
import { moveTraffic } from './move-traffic.ts'
import { foreignTo, nameOf, revisionFor } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import { putInPlace } from './in-place.ts'
import type { Attempt, RollbackRequest, Way, WayFacts } from './way.ts'

/** What was built is deployed again, by its digest where that is known: to the free slot, or in place where there are no slots. */
export const redeploy: Way = { rung: 'redeploy', whyNot: (facts) => whyNot('redeploy', facts), ask, take }

/** The recorded commit is built again, which takes as long as a build does. */
export const rebuild: Way = { rung: 'rebuild', whyNot: (facts) => whyNot('rebuild', facts), ask, take }

function whyNot(rung: 'redeploy' | 'rebuild', { candidate, target, history, free }: WayFacts): string | undefined {
  const { artifact } = candidate
  if (!target) return 'no target to deploy to'
  if (free && target.place.kind === 'single')
    return `${target.place.resource} holds both slots: what is deployed there is neither of them by itself`
  const foreign = foreignTo(candidate, history)
  if (foreign !== undefined) return foreign
  const revision = revisionFor(target.kind, artifact)
  if (revision && rung === 'redeploy')
    return revision.kind === 'commit' ? 'a commit is built again: see rebuild' : undefined
  if (revision) return revision.kind === 'commit' ? undefined : 'it is built already: see redeploy'
  const what = artifact === '' ? 'its record names no artifact' : `${artifact} is neither an image nor a commit`
  return `${what}: ${deployTargetTitles[target.kind]} cannot deploy it`
}

async function ask({ candidate, settings, context, facts }: RollbackRequest): Promise<string | undefined> {
  const { target } = settings
  const { from } = facts.history
  const revision = target && revisionFor(target.kind, candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const { place } = target
  const resource = place.kind === 'single' ? place.resource : from && place[otherSlot(from)]
  return resource === undefined ? undefined : whyNotDeployed({ resource, revision }, target, { settings, context })
}

async function take(request: RollbackRequest, ports: RollbackPorts): Promise<Attempt> {
  const { candidate, context, facts, settings } = request
  const { bench, github } = ports
  const { target, origin } = settings
  const revision = target && revisionFor(target.kind, candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const { place, healthUrl } = target
  const again = { revision, version: candidate.version }
  if (place.kind === 'single') {
    const { resource } = place
    return putInPlace(request, ports, {
      doing: 'deploying',
      whyNot: () => whyNotDeployed({ resource, revision }, target, request),
      put: (holds) => deployAgain({ ...again, resource, healthUrl, holds }, target, request),
    })
  }
  const { from } = facts.history
  if (!bench || !from) throw new Error('a redeployment to a slot needs a driver, and a slot to leave')
  return moveTraffic(request, [{ bench, from, candidate, live: facts.history.live }], {
    confirm: async (own) => {
      const { found, now } = await lookAgain(own, request, ports)
      if (found !== 'go' || now.history.route === from) return found
      return `traffic is split: no slot is free to deploy ${nameOf(candidate)} to`
    },
    prepare: async (slot, id) => {
      await bench.deployments?.stop(slot, context.signal)
      const holds = async () => {
        await assertHolding(github, id, origin)
        assertWithoutTraffic(slot, await observe(bench.session(id), bench.route(settings.policy, slot)))
      }
      const { slotUrl, healthPath } = bench.settings.traffic
      const refusal = await whyNotDeployed({ resource: place[slot], revision }, target, request)
      if (refusal !== undefined) throw refused(target, place[slot], refusal)
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
