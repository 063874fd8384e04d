import { createHealthProbe } from '../../../../shared/deploy/fleet/health.ts'
import type { RestorePart } from '../../../../shared/database/restore-part.ts'
import { isSameVersion } from '../../../../shared/health/expectations.ts'
import { assertHolding } from '../../../../shared/release/lock/lease.ts'
import { urlBelow } from '../../../../shared/release/judge/slot-probes.ts'
import type { Move, Route } from '../../../../shared/release/shift/session.ts'
import type { Workbench } from '../../../../shared/release/workbench.ts'
import type { ReleaseContext } from '../../../../shared/release/workbench.ts'
import { describeRevision } from '../../../../shared/rollout/revision.ts'
import { otherSlot, type Slot, weightsFor } from '../../../../shared/rollout/slots.ts'
import { deployAgain, refused, whyNotDeployed } from '../deploy-again.ts'
import { type Candidate, foreignTo, type History, isStillInSlot, nameOf, revisionFor } from '../plan.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'
import type { RollbackPorts } from '../ports.ts'
import type { RollbackSettings } from '../resolve.ts'
import { lookAt, type TargetSettings } from '../target.ts'
import { afterData } from './routes.ts'

export interface CodeRequest {
  readonly settings: RollbackSettings
  readonly context: ReleaseContext
  readonly releaseId: number
  readonly candidate: Pick<Candidate, 'artifact' | 'version'>
  /** The artifact that is live. */
  readonly previous: string
  readonly to: Slot
  readonly part: RestorePart
  /** Whether the slot still holds the candidate, as far as records tell. */
  readonly isKept: boolean
}

/** Why the code cannot go back together with its data; undefined: it can. */
export function whyNoCode(
  candidate: Candidate,
  { settings: { target, traffic }, history, releases }: CodeFacts,
): string | undefined {
  const { from } = history
  if (traffic && from && isStillInSlot(candidate, otherSlot(from), releases)) return undefined
  if (!target) return traffic ? `no slot holds ${nameOf(candidate)} any more, and there is no target` : 'no target'
  if (candidate.artifact === '') return `the record of ${nameOf(candidate)} names no artifact`
  if (!traffic && target.kind !== 'coolify' && target.unseen !== undefined)
    return `the target does not tell what runs there: ${target.unseen}`
  return (
    foreignTo(candidate, history) ??
    (revisionFor(target.kind, candidate.artifact) ? undefined : `${candidate.artifact} cannot be deployed again`)
  )
}

interface CodeFacts {
  readonly settings: Pick<RollbackSettings, 'target' | 'traffic'>
  readonly history: History
  readonly releases: readonly ReleaseRecord[]
}

/** The code as a route of a release that restores its data first: traffic between two slots, or what runs in the one place. */
export function codeMove(request: CodeRequest, { bench, github }: RollbackPorts): Move {
  const { settings, to } = request
  const { target } = settings
  if (bench) return { route: afterData(bench.route(settings.policy, to), slotOf(request, bench, github)), to }
  if (!target) throw new Error('code needs a driver or a target to go back')
  return { route: inPlace(request, target), to }
}

function slotOf(request: CodeRequest, bench: Workbench, github: RollbackPorts['github']) {
  const { settings, context, to, part, candidate, releaseId, isKept } = request
  const { target, policy, origin } = settings
  return {
    data: part,
    to,
    /** A slot that tells its version is what it says; of another one the records tell. */
    async bring() {
      const { ok, version = '' } = await bench.health(to, policy.expected).measure(context.signal)
      const tells = ok && version !== '' && candidate.version !== ''
      if (tells ? isSameVersion(version, candidate.version) : isKept) return
      const revision = target && revisionFor(target.kind, candidate.artifact)
      if (!target || !revision || target.place.kind !== 'slots') return
      const { slotUrl, healthPath } = bench.settings.traffic
      const resource = target.place[to]
      const refusal = await whyNotDeployed({ resource, revision }, target, request)
      if (refusal !== undefined) throw refused(target, resource, refusal)
      await bench.deployments?.stop(to, context.signal)
      const holds = async () => {
        await assertHolding(github, releaseId, origin)
      }
      const healthUrl = target.unseen === undefined ? '' : urlBelow(slotUrl[to], healthPath)
      await deployAgain({ resource, revision, version: candidate.version, healthUrl, holds }, target, {
        settings,
        context,
      })
    },
  }
}

/** Where there are no slots: the target itself puts one version in the place of the other. */
function inPlace(request: CodeRequest, target: TargetSettings): Route {
  const { settings, context, candidate, previous, to, part } = request
  const { place, kind, healthUrl: url, pollInterval } = target
  const resource = place.kind === 'single' ? place.resource : ''
  const nameIn = (artifact: string) => {
    const revision = revisionFor(kind, artifact)
    return revision ? describeRevision(revision) : artifact
  }
  const isWell = async () => {
    if (url === '') return true
    const { path } = settings.policy.expected
    return (
      await createHealthProbe({ url, expectVersion: undefined, versionPath: path }, context.clock).measure(
        context.signal,
      )
    ).ok
  }
  const observe = async () => {
    const seen = await lookAt(target, context, [])
    if (seen?.artifact === nameIn(candidate.artifact)) return weightsFor(to, 100)
    return seen?.artifact === nameIn(previous) ? weightsFor(otherSlot(to), 100) : undefined
  }
  return {
    name: resource,
    observation: { timeout: 30_000, poll: pollInterval },
    driver: {
      kind: 'command',
      resolution: 100,
      observe,
      async shift(weights) {
        const artifact = weights[to] === 100 ? candidate.artifact : previous
        const revision = revisionFor(kind, artifact)
        if (!revision) throw refused(target, resource, `${artifact} cannot be deployed again`)
        const version = weights[to] === 100 ? candidate.version : ''
        await deployAgain({ resource, revision, version, healthUrl: url }, target, { settings, context })
      },
    },
    // what is not there cannot be asked; a deployment waits for it to be well
    isHealthy: async (slot) => {
      const seen = await observe()
      return seen?.[slot] === 100 && (slot !== to || (await part.live()) === 'restored') ? isWell() : true
    },
    async analyse() {
      const ok = await isWell()
      return {
        verdict: ok ? 'healthy' : 'unhealthy',
        reason: `${url || resource} is ${ok ? '' : 'not '}healthy`,
        requests: 1,
        failed: ok ? 0 : 1,
      }
    },
  }
}
