export const slots = ['blue', 'green'] as const

/** One of two physical places a service runs in. */
export type Slot = (typeof slots)[number]

/** Share of the traffic each slot gets, in percent; the two add up to 100. */
export type Weights = Readonly<Record<Slot, number>>

export function otherSlot(slot: Slot): Slot {
  return slot === 'blue' ? 'green' : 'blue'
}

/** All traffic but `percent` stays with the other slot. */
export function weightsFor(slot: Slot, percent: number): Weights {
  return slot === 'blue' ? { blue: percent, green: 100 - percent } : { blue: 100 - percent, green: percent }
}

/** The slot that gets all the traffic; undefined while it is split. */
export function activeSlot(weights: Weights): Slot | undefined {
  return slots.find((slot) => weights[slot] === 100)
}

/**
 * Whether what is seen is what was asked for, as nearly as the edge can keep it. All or nothing is exact: a slot that is
 * to have everything, or nothing, is not almost there.
 *
 * @param resolution  the finest step of the edge, in percent
 */
export function isAt(seen: Weights, wanted: Weights, resolution: number): boolean {
  if (activeSlot(wanted) ?? activeSlot(seen)) return activeSlot(seen) === activeSlot(wanted)
  return Math.abs(seen.blue - wanted.blue) <= resolution / 2
}

/** The steps that an edge cannot tell from the one before, from none or from all of the traffic. */
export function tooFine(steps: readonly number[], resolution: number): readonly number[] {
  return steps.filter((step, index) => {
    const gaps = [step - (steps[index - 1] ?? 0), ...(step === 100 ? [] : [100 - step])]
    return gaps.some((gap) => gap < resolution)
  })
}

export function describeWeights(weights: Weights): string {
  return `blue ${weights.blue} % · green ${weights.green} %`
}
