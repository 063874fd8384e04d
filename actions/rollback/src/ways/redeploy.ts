import { connectTarget } from '../../../../shared/deploy/connect.ts'
import { deployTargetTitles } from '../../../../shared/deploy/target.ts'
import { ProviderError } from '../../../../shared/errors/action-error.ts'
import { assertHolding } from '../../../../shared/release/lock/lease.ts'
import { originOf } from '../../../../shared/release/lock/provenance.ts'
import type { Workbench } from '../../../../shared/release/workbench.ts'
import type { Revision } from '../../../../shared/rollout/revision.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import { gatherFacts } from '../facts.ts'
import { moveTraffic } from './move-traffic.ts'
import { foreignTo, nameOf, recheck, revisionOf } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import { deployAgain, type TargetSettings } from '../target.ts'
import { redeployInPlace } from './in-place.ts'
import type { Attempt, RollbackRequest, Way, WayFacts } from './way.ts'

/** The recorded image or commit is deployed again: to the free slot, or in place where there are no slots. */
export const redeploy: Way = { rung: 'redeploy', whyNot, take }

function whyNot({ candidate, target, history }: WayFacts): string | undefined {
  const { artifact } = candidate
  if (!target) return 'no target to redeploy to'
  const foreign = foreignTo(candidate, history)
  if (foreign !== undefined) return foreign
  if (revisionOf(artifact)) return undefined
  const what = artifact === '' ? 'its record names no artifact' : `${artifact} is neither an image nor a commit`
  return `${what}: ${deployTargetTitles[target.kind]} cannot deploy it`
}

async function take(request: RollbackRequest, ports: RollbackPorts): Promise<Attempt> {
  const { candidate, context, facts } = request
  const { bench, github, target } = ports
  const revision = revisionOf(candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const { place } = target
  if (place.kind === 'single') {
    const deploy = () => deployTo(place.resource, { target, revision, holds: () => Promise.resolve() }, request)
    return redeployInPlace(request, github, deploy)
  }
  const { from } = facts.history
  if (!bench || !from) throw new Error('a redeployment to a slot needs a driver, and a slot to leave')
  return moveTraffic(request, bench, {
    from,
    confirm: async (own) => {
      const now = await gatherFacts(request.inputs, context, ports, own)
      const found = recheck(facts.history, candidate, now.history)
      if (found !== 'go' || now.history.route === from) return found
      return `traffic is split: no slot is free to deploy ${nameOf(candidate)} to`
    },
    prepare: async (slot, id) => {
      await bench.deployments?.stop(slot)
      const holds = async () => {
        await assertHolding(github, id, originOf(context.config, request.inputs.environment))
      }
      await deployTo(place[slot], { target, revision, holds }, request)
      await mustAnswerAs(slot, bench, request)
    },
  })
}

async function deployTo(
  resource: string,
  what: { target: TargetSettings; revision: Revision; holds: () => Promise<void> },
  { context, facts }: RollbackRequest,
): Promise<void> {
  const { kind, url, token, pollInterval } = what.target
  const target = connectTarget({ kind, url, token, pollInterval, holds: what.holds }, context)
  await deployAgain(target, { resource, revision: what.revision, force: true }, context, {
    pollInterval,
    image: facts.history.image,
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
  { candidate, policy, context: { signal } }: RollbackRequest,
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
