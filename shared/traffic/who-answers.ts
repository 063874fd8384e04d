import type { Problem } from '../errors/action-error.ts'
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

/** For an edge that is believed by its answers: a problem when those name no slot. */
export async function nobodyTold(
  front: Probe | undefined,
  publicUrl: string,
  signal: AbortSignal,
): Promise<readonly Problem[]> {
  for (let asked = 0; front && asked < 3; asked++) {
    const { slot } = await front.measure(signal)
    if (slots.some((each) => each === slot)) return []
  }
  const allowed =
    'a response header whose value is blue or green; or a version in the JSON of health-path, at `url` and at both slots (expect-version), that differs between the slots: else nothing shows who has the traffic'
  return [{ input: 'slot-header', received: `nothing at ${publicUrl}`, allowed, example: 'x-slot' }]
}
