import { describeError } from '../../../shared/errors/action-error.ts'
import { otherSlot } from '../../../shared/rollout/slots.ts'
import { type Candidate, nameOf } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import type { RollbackSettings } from './resolve.ts'
import { lookAtFreeSlot } from './ways/free-slot.ts'
import { flip } from './ways/flip.ts'
import { platform } from './ways/platform.ts'
import { rebuild, redeploy } from './ways/redeploy.ts'
import { revert } from './ways/revert.ts'
import type { Attempt, RollbackRequest, Rung, Way, WayFacts } from './ways/way.ts'

/** The fastest first. */
export const ladder: readonly Way[] = [flip, platform, redeploy, rebuild, revert]

/** A way that was not the one back, and why. */
export interface NotTaken {
  readonly rung: Rung
  readonly why: string
}

/** Data is no rung of the ladder: it goes back because it is asked for. */
export type DataWay = 'database' | 'full'

export interface WayBack extends Attempt {
  /** The way that was tried last; `''`: none could be. */
  readonly strategy: Rung | DataWay | ''
  readonly notTaken: readonly NotTaken[]
}

/** Why a way is not taken; undefined: it can be. */
export function whyNot(way: Way, strategy: string, facts: WayFacts): string | undefined {
  if (way === revert && strategy === 'auto')
    return 'a pull request takes nothing back before it is merged and released: ask for it by name'
  // whoever asks for a redeployment does not know what of it has to be built
  const isAsked = ['auto', way.rung].includes(strategy) || (strategy === 'redeploy' && way.rung === 'rebuild')
  return isAsked ? way.whyNot(facts) : `strategy is ${strategy}`
}

/** Looks, without any effect, at what decides which ways can be taken, whatever the candidate. */
export async function gatherWayFacts(
  { policy, noFlip, target }: RollbackSettings,
  { context, facts }: Pick<RollbackRequest, 'context' | 'facts'>,
  { bench }: RollbackPorts,
): Promise<Omit<WayFacts, 'candidate'>> {
  const { from } = facts.history
  const free = bench && from && (await lookAtFreeSlot(otherSlot(from), bench, policy.expected, context))
  return { releases: facts.releases, free, noFlip, target, history: facts.history }
}

/** Something that can be gone back to, and for each way why it cannot be taken; undefined: it can. */
export interface Option {
  readonly candidate: Candidate
  readonly ways: readonly { readonly rung: Rung | DataWay; readonly why: string | undefined }[]
}

export function optionsOf(
  candidates: readonly Candidate[],
  strategy: string,
  facts: Omit<WayFacts, 'candidate'>,
): readonly Option[] {
  return candidates.map((candidate) => ({
    candidate,
    ways: ladder.map((way) => ({ rung: way.rung, why: whyNot(way, strategy, { ...facts, candidate }) })),
  }))
}

/** What a dry run ends with where the rollback itself would be refused. */
export interface NoWay {
  readonly as: { readonly status: 'failed'; readonly phase: 'Failed'; readonly reason: string }
  /** An option as it is shown: that of the candidate with all that was found. */
  readonly instead: (option: Option) => Option
}

/**
 * Looks for a way as a rollback does, and asks whoever would do it, without any effect.
 *
 * @returns undefined: there is one
 */
export async function rehearse(
  request: RollbackRequest,
  ports: RollbackPorts,
  facts: WayFacts,
): Promise<NoWay | undefined> {
  const { settings, context, candidate } = request
  const notTaken: NotTaken[] = []
  for (const way of ladder) {
    const why =
      whyNot(way, settings.strategy, facts) ??
      (await way.ask?.(request, ports).catch((thrown: unknown) => {
        context.signal.throwIfAborted()
        return describeError(thrown)
      }))
    if (why === undefined) return undefined
    notTaken.push({ rung: way.rung, why })
  }
  return {
    as: { status: 'failed', phase: 'Failed', reason: `dry run: ${cannot(candidate, notTaken)}` },
    instead: (option) => (option.candidate === candidate ? { candidate, ways: notTaken } : option),
  }
}

function cannot(candidate: Candidate, notTaken: readonly NotTaken[]): string {
  return `cannot roll back to ${nameOf(candidate)}: ${notTaken.map(({ rung, why }) => `${rung}: ${why}`).join('; ')}`
}

/** Takes the first way that can be taken, until one has worked or has left something for a person. */
export async function goBack(request: RollbackRequest, ports: RollbackPorts, facts: WayFacts): Promise<WayBack> {
  const { settings, context, candidate } = request
  const notTaken: NotTaken[] = []
  let last: (Attempt & { strategy: Rung }) | undefined
  for (const way of ladder) {
    const { rung } = way
    const isOver = last !== undefined && (last.done || last.slot !== undefined)
    const why = whyNot(way, settings.strategy, facts) ?? (isOver ? `${last?.strategy} came first` : undefined)
    if (why !== undefined) {
      if (!isOver) context.log.event(`no ${rung}: ${why}`)
      notTaken.push({ rung, why })
      continue
    }
    if (last) notTaken.push({ rung: last.strategy, why: last.reason })
    context.log.event(`trying: ${rung}`)
    last = { ...(await way.take(request, ports)), strategy: rung }
  }
  if (last) return { ...last, notTaken }
  const reason = cannot(candidate, notTaken)
  return { done: false, strategy: '', kind: 'bad', reason, releaseId: undefined, slot: undefined, notTaken }
}
