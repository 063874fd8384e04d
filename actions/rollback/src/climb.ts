import type { ActionContext } from '../../../shared/action/action.ts'
import { ProviderError } from '../../../shared/errors/action-error.ts'
import { isSameVersion } from '../../../shared/health/expectations.ts'
import { assertHolding } from '../../../shared/release/lease.ts'
import { versionPathOf } from '../../../shared/release/settings.ts'
import type { ShiftResult } from '../../../shared/release/shift.ts'
import type { Judging, Workbench } from '../../../shared/release/workbench.ts'
import { otherSlot, type Slot } from '../../../shared/rollout/slots.ts'
import { type Facts, gatherFacts } from './facts.ts'
import { flip } from './flip.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Means } from './means.ts'
import { type Candidate, deadlines, foreignTo, isStillInSlot, ladder, nameOf, recheck, type Rung } from './plan.ts'
import { rollInPlace } from './rolling.ts'
import { createTarget, redeploy, revisionOf } from './target.ts'

export interface Undoing {
  readonly candidate: Candidate
  readonly facts: Facts
  readonly reason: string
  readonly judging: Judging
}

export interface Attempt {
  readonly done: boolean
  readonly strategy: Rung | ''
  readonly reason: string
  /** Why it is not done: bad, or something could not be measured or moved. */
  readonly kind: ShiftResult['kind']
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
  const { candidate, facts } = undoing
  const foreign = foreignTo(candidate, facts.history)
  const can = {
    flip: await canFlip(inputs, context, means, { candidate, facts }),
    redeploy: means.target !== undefined && foreign === undefined && revisionOf(candidate.artifact) !== undefined,
  }
  const rungs = ladder(inputs.strategy === 'redeploy' || inputs.strategy === 'flip' ? inputs.strategy : 'auto', can)
  let last: Attempt = {
    done: false,
    strategy: '',
    reason: whyNoWay(inputs, means, candidate, foreign),
    kind: 'bad',
    releaseId: undefined,
    slot: undefined,
  }
  for (const rung of rungs) {
    context.log.event(`trying: ${rung}`)
    const { ended, ...attempt } = await (rung === 'flip' ? warm : cold)(inputs, context, means, undoing)
    last = { ...attempt, strategy: rung, done: ended === 'COMMITTED' || ended === 'SUPERSEDED' }
    if (last.done || last.slot !== undefined) break
  }
  return last
}

type Tried = Omit<Attempt, 'done' | 'strategy'> & { readonly ended: string }

/** Whether the slot without the traffic holds the candidate, by what it answers or else by the records. */
async function canFlip(
  inputs: RollbackInputs,
  context: ActionContext,
  { bench }: Means,
  { candidate, facts: { history, releases } }: Pick<Undoing, 'candidate' | 'facts'>,
): Promise<boolean> {
  if (!bench || !history.from) return false
  const free = otherSlot(history.from)
  const { ok, version: served = '' } = await bench.probes
    .health(free, { version: '', path: versionPathOf(inputs, context.config) })
    .measure(context.signal)
  if (!ok) {
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

function whyNoWay(
  inputs: RollbackInputs,
  { bench, noFlip, target }: Means,
  candidate: Candidate,
  foreign: string | undefined,
): string {
  const name = nameOf(candidate)
  const flipping = bench
    ? `the free slot does not hold ${name} in good health`
    : noFlip
      ? `traffic cannot be moved (${noFlip})`
      : 'no driver to move traffic with'
  const unknown = foreign ?? `${candidate.artifact} is nothing that Coolify can deploy`
  const redeploying = target ? unknown : 'no target to redeploy to'
  return `no way back to ${name} by ${inputs.strategy}: ${flipping}; ${redeploying}`
}

async function warm(inputs: RollbackInputs, context: ActionContext, means: Means, undoing: Undoing): Promise<Tried> {
  const { bench } = means
  const { candidate, facts } = undoing
  const { from, live } = facts.history
  if (!bench || !from) throw new Error('a flip needs a driver, and a slot to leave')
  const { releaseId, to, ended, kind, reason } = await flip(inputs, context, bench, {
    ...undoing,
    live,
    from,
    confirm: async (own) => {
      const now = await gatherFacts(inputs, context, means, own)
      const found = recheck(facts.history, candidate, now.history)
      if (found !== 'go' || (await canFlip(inputs, context, means, { candidate, facts: now }))) return found
      return `${otherSlot(from)} does not hold ${nameOf(candidate)} in good health any more`
    },
  })
  return { ended, kind, reason, releaseId, slot: ended === 'FAILED_SAFE' ? undefined : to }
}

async function cold(inputs: RollbackInputs, context: ActionContext, means: Means, undoing: Undoing): Promise<Tried> {
  const { github, bench, target } = means
  const { candidate, facts } = undoing
  const { from, live } = facts.history
  const revision = revisionOf(candidate.artifact)
  if (!target || !revision) throw new Error('a redeployment needs a target and an artifact')
  const deadline = context.clock.now() + deadlines[inputs.level]
  const deployTo = (slot: Slot, holds: () => Promise<void>) =>
    redeploy(
      createTarget(target, context, holds),
      { resource: target.resource[slot], revision, force: true },
      context,
      { deadline, image: facts.history.image },
    )
  if (!bench) {
    const deploy = () => deployTo('blue', () => Promise.resolve())
    const { releaseId, ended, reason } = await rollInPlace(inputs, context, github, { ...undoing, live, deploy })
    return { ended, kind: ended === 'COMMITTED' ? 'good' : 'error', reason, releaseId, slot: undefined }
  }
  if (!from) throw new Error('a redeployment needs a slot to leave')
  const { releaseId, to, ended, kind, reason } = await flip(inputs, context, bench, {
    ...undoing,
    live,
    from,
    confirm: async (own) => {
      const now = await gatherFacts(inputs, context, means, own)
      const found = recheck(facts.history, candidate, now.history)
      if (found !== 'go' || now.history.route === from) return found
      return `traffic is split: no slot is free to deploy ${nameOf(candidate)} to`
    },
    prepare: async (slot, id) => {
      await deployTo(slot, async () => {
        await assertHolding(github, id)
      })
      await mustAnswerAs(candidate, slot, bench, { judging: undoing.judging, signal: context.signal })
    },
  })
  return { ended, kind, reason, releaseId, slot: ended === 'FAILED_SAFE' ? undefined : to }
}

/**
 * A redeployment that finished may have left running what ran before: a slot that tells its version must tell this one.
 *
 * @throws ProviderError when it answers as another
 */
async function mustAnswerAs(
  candidate: Candidate,
  slot: Slot,
  bench: Workbench,
  { judging, signal }: { judging: Judging; signal: AbortSignal },
): Promise<void> {
  const { path } = judging.expected
  const healthy = (version: string) => bench.session({ ...judging, expected: { version, path } }, slot).isHealthy(slot)
  // one that is not healthy gets no traffic whatever its version is
  if (candidate.version === '' || !(await healthy(''))) return
  const { version: served = '' } = await bench.probes.health(slot, judging.expected).measure(signal)
  if (served === '' || (await healthy(candidate.version))) return
  const answered = `${slot} answers as ${served} although its deployment finished`
  throw new ProviderError('PROVIDER_FAILED', { provider: 'Coolify', asked: `redeploy ${nameOf(candidate)}`, answered })
}
