import type { Probe } from '../health/probe.ts'
import { type Slot, slots, type Weights, weightsFor } from '../rollout/slots.ts'

/** Requests under way at once. */
const parallel = 5

/**
 * Tells from the answers at the public URL which slot has all the traffic. Answers that name no slot (the edge's own error pages) tell nothing: others are asked for in their place.
 *
 * @returns undefined unless one slot gives every answer that names one
 */
export async function whoAnswers(front: Probe, samples: number, signal: AbortSignal): Promise<Weights | undefined> {
  const seen: Slot[] = []
  for (let asked = 0; asked < 2 * samples && seen.length < samples; asked += parallel) {
    const answers = await Promise.all(Array.from({ length: parallel }, () => front.measure(signal)))
    seen.push(...answers.flatMap((answer) => slots.find((slot) => slot === answer.slot) ?? []))
    if (new Set(seen).size > 1) return undefined
  }
  const [only] = seen
  return only && seen.length >= samples ? weightsFor(only, 100) : undefined
}
