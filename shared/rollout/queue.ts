import type { Holder } from './reconcile.ts'

/** A release of the same environment and service that has not ended. */
export interface Contender {
  readonly id: number
  readonly holder: Holder
  /** ARMED or later: traffic may be moving. */
  readonly armed: boolean
  /** It has had its turn: it is waited for though it be younger, as its look at the queue may not have shown this one. */
  readonly locked?: boolean
  readonly op: 'switch' | 'rollback' | 'deploy'
}

export type Turn =
  | { readonly turn: 'mine' }
  /** Somebody alive is ahead. */
  | { readonly turn: 'wait'; readonly id: number }
  /** Somebody who died is ahead: put their release in order first. */
  | { readonly turn: 'reconcile'; readonly id: number }
  /** A rollback goes ahead of releases that have not touched traffic yet. */
  | { readonly turn: 'supersede'; readonly id: number }
  /** A rollback asks a release that has touched traffic to go back, and waits until it has. */
  | { readonly turn: 'recall'; readonly id: number }

/**
 * Whose turn it is: the bakery order over Deployment ids, which GitHub hands out increasing. The oldest release that
 * has not ended goes first. Only the oldest live one puts the dead ones before it in order, so that no two runs do.
 *
 * @param mine  the id and kind of the release that asks; `holds`: it has the strict lock, and everybody else waits for it who has not had
 *   their turn
 * @param others  every other release of this environment and service that has not ended
 */
export function whoseTurn(
  { holds = false, ...mine }: { id: number; op: Contender['op']; holds?: boolean },
  others: readonly Contender[],
): Turn {
  const isAhead = ({ id, holder, locked = false }: Contender) =>
    locked || (id < mine.id && (!holds || holder === 'dead'))
  const ahead = others.filter(isAhead).sort((a, b) => a.id - b.id)
  const live = ahead.find(({ holder }) => holder !== 'dead')
  if (live) {
    return { turn: mine.op === 'rollback' ? askedOf(live) : 'wait', id: live.id }
  }
  const [dead] = ahead
  return dead ? { turn: 'reconcile', id: dead.id } : { turn: 'mine' }
}

/** What a rollback asks of a release that is alive and ahead of it. */
function askedOf({ op, armed }: Contender): 'supersede' | 'recall' | 'wait' {
  if (op === 'rollback') return 'wait'
  if (!armed) return 'supersede'
  return op === 'switch' ? 'recall' : 'wait'
}
