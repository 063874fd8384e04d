import { otherSlot } from '../../../shared/rollout/slots.ts'
import { nameOf } from './plan.ts'
import type { RollbackPorts } from './ports.ts'
import { lookAtFreeSlot } from './ways/free-slot.ts'
import { flip } from './ways/flip.ts'
import { redeploy } from './ways/redeploy.ts'
import type { Attempt, RollbackRequest, Rung, Way, WayFacts } from './ways/way.ts'

/** The fastest first. */
export const ladder: readonly Way[] = [flip, redeploy]

/** A way that was not the one back, and why. */
export interface NotTaken {
  readonly rung: Rung
  readonly why: string
}

export interface WayBack extends Attempt {
  /** The way that was tried last; `''`: none could be. */
  readonly strategy: Rung | ''
  readonly notTaken: readonly NotTaken[]
}

/** Why a way is not taken; undefined: it can be. */
export function whyNot(way: Way, strategy: string, facts: WayFacts): string | undefined {
  return strategy === 'auto' || strategy === way.rung ? way.whyNot(facts) : `strategy is ${strategy}`
}

/** Looks, without any effect, at what decides which ways can be taken. */
export async function gatherWayFacts(
  { inputs, context, candidate, facts }: Omit<RollbackRequest, 'reason' | 'judging'>,
  { bench, noFlip, target }: RollbackPorts,
): Promise<WayFacts> {
  const { from } = facts.history
  const free = bench && from && (await lookAtFreeSlot(otherSlot(from), bench, inputs, context))
  return { candidate, releases: facts.releases, free, noFlip, target }
}

/** Takes the first way that can be taken, until one has worked or has left something for a person. */
export async function goBack(
  request: RollbackRequest,
  ports: RollbackPorts,
  ways: readonly Way[] = ladder,
): Promise<WayBack> {
  const { inputs, context, candidate } = request
  const facts = await gatherWayFacts(request, ports)
  const notTaken: NotTaken[] = []
  let last: (Attempt & { strategy: Rung }) | undefined
  for (const way of ways) {
    const { rung } = way
    const isOver = last !== undefined && (last.done || last.slot !== undefined)
    const why = whyNot(way, inputs.strategy, facts) ?? (isOver ? `${last?.strategy} came first` : undefined)
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
  const reasons = notTaken.map(({ rung, why }) => `${rung}: ${why}`).join('; ')
  const reason = `no way back to ${nameOf(candidate)}: ${reasons}`
  return { done: false, strategy: '', kind: 'bad', reason, releaseId: undefined, slot: undefined, notTaken }
}
