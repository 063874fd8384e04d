import type { ActionContext } from '../../../shared/action/action.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { isSameVersion } from '../../../shared/health/expectations.ts'
import { assertHolding } from '../../../shared/release/lease.ts'
import type { ReleaseRecord } from '../../../shared/release/record.ts'
import type { Judging, Workbench } from '../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { flip, versionIn } from './flip.ts'
import type { RollbackInputs } from './inputs.ts'
import { type Candidate, deadlines, isStillInSlot, ladder, type Rung, nameOf } from './plan.ts'
import { rollInPlace } from './rolling.ts'
import { createTarget, redeploy, revisionOf, type TargetSettings } from './target.ts'

/** What there is to roll back with. */
export interface Means {
  readonly github: GitHub
  /** Undefined where traffic is not release-kit's to move. */
  readonly bench: Workbench | undefined
  /** Undefined where nothing can be redeployed. */
  readonly target: TargetSettings | undefined
}

export interface Undoing {
  readonly candidate: Candidate
  readonly live: Candidate | undefined
  readonly releases: readonly ReleaseRecord[]
  readonly active: Slot | undefined
  readonly reason: string
  readonly judging: Judging
}

export interface Attempt {
  readonly done: boolean
  readonly strategy: Rung | ''
  readonly reason: string
  readonly releaseId: number | undefined
  /** Where the traffic is now, when it was moved. */
  readonly slot: Slot | undefined
}

/** Tries the ways back, fastest first, until one has worked or one has left something for a person. */
export async function climb(
  inputs: RollbackInputs,
  context: ActionContext,
  means: Means,
  undoing: Undoing,
): Promise<Attempt> {
  const can = {
    flip: await canFlip(inputs, context, means, undoing),
    redeploy: means.target !== undefined && revisionOf(undoing.candidate.artifact) !== undefined,
  }
  const rungs = ladder(inputs.strategy === 'redeploy' || inputs.strategy === 'flip' ? inputs.strategy : 'auto', can)
  let last: Attempt = {
    done: false,
    strategy: '',
    reason: whyNoWay(inputs, means, undoing),
    releaseId: undefined,
    slot: undefined,
  }
  for (const rung of rungs) {
    context.log.event(`trying: ${rung}`)
    const attempt =
      rung === 'flip' ? await warm(inputs, context, means, undoing) : await cold(inputs, context, means, undoing)
    last = attempt
    if (attempt.done || attempt.slot !== undefined) break
  }
  return last
}

async function canFlip(
  inputs: RollbackInputs,
  context: ActionContext,
  { bench }: Means,
  { candidate, active, releases }: Undoing,
): Promise<boolean> {
  if (!bench || !active) return false
  const free = otherSlot(active)
  const served = await versionIn(bench, free, inputs.versionPath, context.signal)
  if (served === undefined) {
    context.log.event(`${free} is not healthy: no warm flip`)
    return false
  }
  if (served !== '' && candidate.version !== '') {
    const isThere = isSameVersion(served, candidate.version)
    if (!isThere) context.log.event(`${free} answers as ${served}, not ${candidate.version}: no warm flip`)
    return isThere
  }
  return isStillInSlot(candidate, free, releases)
}

function whyNoWay(inputs: RollbackInputs, { bench, target }: Means, { candidate }: Undoing): string {
  const name = nameOf(candidate)
  const flipping = bench ? `the free slot does not hold ${name} in good health` : 'no driver to move traffic with'
  const redeploying = target ? `${candidate.artifact} is nothing that Coolify can deploy` : 'no target to redeploy to'
  return `no way back to ${name} by ${inputs.strategy}: ${flipping}; ${redeploying}`
}

async function warm(
  inputs: RollbackInputs,
  context: ActionContext,
  { bench }: Means,
  undoing: Undoing,
): Promise<Attempt> {
  if (!bench) throw new Error('a flip needs a driver')
  const { releaseId, to, result } = await flip(inputs, context, bench, undoing)
  const wasMoved = result.ended !== 'FAILED_SAFE'
  return {
    done: result.ended === 'COMMITTED',
    strategy: 'flip',
    reason: result.reason,
    releaseId,
    slot: wasMoved ? to : undefined,
  }
}

async function cold(inputs: RollbackInputs, context: ActionContext, means: Means, undoing: Undoing): Promise<Attempt> {
  const { github, bench, target } = means
  const revision = revisionOf(undoing.candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const deadline = context.clock.now() + deadlines[inputs.level]
  const deployTo = (slot: Slot, holds: () => Promise<void>) =>
    redeploy(
      createTarget(target, context, holds),
      { resource: target.resource[slot], revision, force: true },
      context,
      deadline,
    )
  if (!bench) {
    const { releaseId, ended, reason } = await rollInPlace(inputs, context, github, {
      ...undoing,
      deploy: () => deployTo('blue', () => Promise.resolve()),
    })
    return { done: ended === 'COMMITTED', strategy: 'redeploy', reason, releaseId, slot: undefined }
  }
  const { releaseId, to, result } = await flip(inputs, context, bench, {
    ...undoing,
    prepare: (slot, id) =>
      deployTo(slot, async () => {
        await assertHolding(github, id)
      }),
  })
  return { done: result.ended === 'COMMITTED', strategy: 'redeploy', reason: result.reason, releaseId, slot: to }
}
