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

export function sameWeights(a: Weights, b: Weights): boolean {
  return a.blue === b.blue && a.green === b.green
}

export function describeWeights(weights: Weights): string {
  return `blue ${weights.blue} % · green ${weights.green} %`
}
