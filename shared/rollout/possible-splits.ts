import type { JournalEntry } from './journal.ts'
import { otherSlot, type Slot, type Weights, weightsFor } from './slots.ts'

/**
 * Where a release may have left the traffic of its routes, by its journal alone: each effect is journalled before, so that the
 * last one may have been done or not. What is seen elsewhere was moved by somebody else.
 *
 * @param to  the slot that each of its routes goes to, one after the other
 * @param steps  percentages of the release, the last one 100
 * @returns for each route the splits, the one asked for last at the end; undefined where the journal does not tell
 */
export function possibleSplits(
  journal: readonly JournalEntry[],
  to: readonly Slot[],
  steps: readonly number[],
): readonly (readonly Weights[] | undefined)[] {
  return to.map((slot, place) => {
    const percents = possiblePercents(journal, steps, { place, routes: to.length })
    return percents?.map((percent) => (percent === 0 ? weightsFor(otherSlot(slot), 100) : weightsFor(slot, percent)))
  })
}

function possiblePercents(
  journal: readonly JournalEntry[],
  steps: readonly number[],
  route: { readonly place: number; readonly routes: number },
): readonly number[] | undefined {
  let possible = [0]
  let before: { readonly step: JournalEntry['step']; readonly percent: number } | undefined
  for (const { phase, step } of journal) {
    if (phase === 'REVERTING') possible = [...possible, 0]
    if (phase === 'BAKING' || phase === 'SWITCHED') possible = [100]
    if (phase !== 'SWITCHING') continue
    if (!isTouched(step, route)) {
      // this step is of a route before: whoever takes it has not been here yet
      before = undefined
      continue
    }
    const percent = percentAt(step, steps, route)
    if (percent === undefined) return undefined
    // the run that goes on to its next step has seen the one before
    const goesOn = before?.step[1] === step[1] && before.step[0] + 1 === step[0]
    possible = before && goesOn ? [before.percent, percent] : [...possible, percent]
    before = { step, percent }
  }
  return possible
}

/** Whether step i of n is of this route, or of one after it. */
function isTouched(
  [index, count]: JournalEntry['step'],
  { place, routes }: { place: number; routes: number },
): boolean {
  // a step of none says nothing of where it belongs
  return count === 0 || index > (place * count) / routes
}

/** What a route is to have at step i of n, which is its own or comes after: then it has everything. */
function percentAt(
  [index, count]: JournalEntry['step'],
  steps: readonly number[],
  { place, routes }: { readonly place: number; readonly routes: number },
): number | undefined {
  if (count === 0) return undefined
  const each = count / routes
  // whoever finishes a release does so in one step
  const percents = each === steps.length ? steps : each === 1 ? [100] : undefined
  const taken = index - place * each
  return taken > each ? 100 : percents?.[taken - 1]
}
