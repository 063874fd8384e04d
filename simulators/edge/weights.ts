/** Slot → share of the traffic, in percent. */
export type Weights = Readonly<Record<string, number>>

const goldenRatio = (Math.sqrt(5) - 1) / 2

/** Chooses slots so that the weights hold in every stretch of requests, whatever pattern the requests have. */
export function pickEvenly(): (weights: Weights) => string {
  let picked = 0
  return (weights) => {
    picked++
    return slotAt(weights, (picked * goldenRatio) % 1)
  }
}

export function pickRandomly(weights: Weights): string {
  return slotAt(weights, Math.random())
}

/** @param position  in [0, 1) */
function slotAt(weights: Weights, position: number): string {
  const entries = Object.entries(weights).filter(([, weight]) => weight > 0)
  let rest = position * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [slot, weight] of entries) {
    rest -= weight
    if (rest < 0) return slot
  }
  return entries.at(-1)?.[0] ?? ''
}
