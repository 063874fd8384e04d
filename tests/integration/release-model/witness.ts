import { type JournalEntry, slotOf, terminalEntry, terminalPhases, wasArmed } from '../../../shared/rollout/journal.ts'
import { possibleSplits } from '../../../shared/rollout/possible-splits.ts'
import { otherSlot, type Slot, slots, type Weights } from '../../../shared/rollout/slots.ts'

/** What one process has learned by its own requests: it may act on nothing else. */
export interface Knowledge {
  /** Slots that answered well since it wrote last. */
  readonly proven: Set<Slot>
  readonly sick: Set<Slot>
  seen: Weights | undefined
  /** Whether it has looked at the edge since it wrote last. */
  hasLooked: boolean
  /** Where it saw traffic last, before it wrote. */
  knew: Weights | undefined
  /** The latest time that a person put traffic somewhere, once it has seen that. */
  hand: Hand | undefined
  wrote: Weights | undefined
  /** Whether the edge did not answer when it was asked last. */
  isCutOff: boolean
}

export function createKnowledge(): Knowledge {
  return {
    proven: new Set(),
    sick: new Set(),
    seen: undefined,
    hasLooked: false,
    knew: undefined,
    hand: undefined,
    wrote: undefined,
    isCutOff: false,
  }
}

export interface ReleaseView {
  readonly id: number
  readonly op: string
  readonly onFailure: string
  readonly steps: readonly number[]
  readonly journal: readonly JournalEntry[]
}

/** The truth, which no process knows. */
export interface Truth {
  releases(): readonly ReleaseView[]
  weights(): Weights
  /** Whether a write may still land. */
  isPending(): boolean
}

/** A person's hand at the edge: which releases were under way then. */
export interface Hand {
  readonly weights: Weights
  readonly armed: ReadonlySet<number>
}

export interface Witness {
  readonly violations: readonly string[]
  hand(weights: Weights): void
  probed(knows: Knowledge, slot: Slot, isWell: boolean): void
  looked(knows: Knowledge, seen: Weights): void
  /** Before a write of traffic takes effect. */
  wrote(knows: Knowledge, releaseId: number, wanted: Weights): void
  /** Before an entry is appended. */
  noted(knows: Knowledge, id: number, entry: JournalEntry): void
}

const same = (a: Weights | undefined, b: Weights | undefined) => a?.blue === b?.blue

/** Whether whoever reads its journal must take a split for the release's own. */
function mayHaveLeft({ journal, steps }: ReleaseView, hand: Weights | undefined): boolean {
  const to = slotOf(journal)
  const [possible] = to ? possibleSplits(journal, [to], steps) : []
  return possible?.some((each) => same(each, hand)) === true
}

/**
 * Holds what every process does against the invariants of design §5. By design, and so no violation here:
 * - a slot may die, and a hand may move traffic, in the moment between a look and the write that rests on it: edges have no compare-and-set.
 *   Where that write asks for the same as the hand, what is seen afterwards is the release's own;
 * - a hand that puts traffic where the release itself may have left it before it died cannot be told from the release: whoever
 *   finishes it goes on from there;
 * - an edge that answers nothing for as long as it is asked leaves traffic where it is, on a sick slot too: a person is called;
 * - what is claimed is what was seen last: a hand may move traffic between that look and the claim.
 */
export function createWitness(truth: Truth): Witness {
  const violations: string[] = []
  let hand: Hand | undefined
  const armed = () =>
    truth
      .releases()
      .filter(({ journal }) => wasArmed(journal) && !terminalEntry(journal))
      .map(({ id }) => id)
  const viewOf = (wanted: number) => truth.releases().find(({ id }) => id === wanted)

  function judgeEnd(knows: Knowledge, { id, journal, onFailure }: ReleaseView, entry: JournalEntry): void {
    const say = (what: string) => violations.push(`release ${id} wrote ${entry.phase} ${what}`)
    const { phase, slot } = entry
    if (!slot || !wasArmed(journal)) return
    if (truth.isPending()) say('while a write may still land')
    const weights = truth.weights()
    const wasMoved = hand !== undefined && !same(knows.seen, hand.weights) && same(weights, hand.weights)
    const claimed = phase === 'COMMITTED' ? slot : otherSlot(slot)
    if (phase === 'COMMITTED' || phase === 'REVERTED' || phase === 'FAILED_SAFE') {
      if (weights[claimed] !== 100 && !wasMoved) say(`with traffic at ${JSON.stringify(weights)}`)
      if (knows.seen?.[claimed] !== 100) say(`without having seen it (I7)`)
    }
    const isLeft = slots.some((each) => knows.sick.has(each) && weights[each] > 0 && knows.proven.has(otherSlot(each)))
    if (phase === 'NEEDS_HUMAN' && isLeft && onFailure === 'revert' && !knows.hand && !knows.isCutOff)
      say(`with traffic at ${JSON.stringify(weights)} on a slot that it knew to be sick (V8)`)
  }

  return {
    violations,
    hand: (weights) => void (hand = { weights, armed: new Set(armed()) }),
    probed(knows, slot, isWell) {
      knows.proven[isWell ? 'add' : 'delete'](slot)
      knows.sick[isWell ? 'delete' : 'add'](slot)
    },
    looked(knows, seen) {
      knows.seen = seen
      knows.isCutOff = false
      knows.hasLooked = true
      knows.knew = seen
      if (hand && same(seen, hand.weights)) knows.hand = hand
    },
    wrote(knows, releaseId, wanted) {
      const view = viewOf(releaseId)
      const before = truth.weights()
      const say = (what: string) => violations.push(`release ${releaseId} wrote ${JSON.stringify(wanted)} ${what}`)
      const isAgain = same(wanted, knows.wrote)
      for (const slot of slots)
        if (wanted[slot] > (knows.knew ?? before)[slot] && !knows.proven.has(slot) && !isAgain)
          say(`though ${slot} was not proven (I1)`)
      if (!knows.hasLooked && !isAgain) say('without a look since it wrote last')
      if (view) {
        if (!wasArmed(view.journal)) say('without being armed (I3)')
        if (terminalEntry(view.journal)) say('though it has ended')
      }
      const newer = truth.releases().find(({ id, journal }) => id > releaseId && wasArmed(journal))
      if (newer) say(`though release ${newer.id} was armed (I5)`)
      const mayBeOurs = knows.wrote === undefined && view !== undefined && mayHaveLeft(view, knows.hand?.weights)
      const isOver = hand !== undefined && knows.hand === hand && hand.armed.has(releaseId)
      if (isOver && !mayBeOurs && !same(wanted, hand?.weights) && same(before, hand?.weights))
        say(`over a hand at ${JSON.stringify(hand?.weights)}`)
      if (knows.hand !== hand && same(wanted, hand?.weights)) hand = undefined
      if (!isAgain) knows.proven.clear()
      knows.wrote = wanted
      knows.hasLooked = false
      knows.seen = undefined
    },
    noted(knows, id, entry) {
      const { phase, slot } = entry
      const view = viewOf(id)
      if (!view) return
      const say = (what: string) => violations.push(`release ${id} wrote ${phase} ${what}`)
      const hasEnded = terminalEntry(view.journal) !== undefined
      // LOCKED is only looked at again after it was written: who is at work arms
      if (phase === 'ARMED' && !hasEnded) {
        const inside = truth
          .releases()
          .filter((other) => other.id !== id && wasArmed(other.journal) && !terminalEntry(other.journal))
        if (inside.length > 0) say(`while release ${inside.map((one) => one.id).join(', ')} was at work`)
      }
      if (!(terminalPhases as readonly string[]).includes(phase)) return
      // to be asked to step back is not an end of its own
      if (phase === 'SUPERSEDED' && slot === undefined) return
      if (hasEnded) say('though it had ended (I6)')
      else judgeEnd(knows, view, entry)
    },
  }
}
