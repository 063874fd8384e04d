import * as z from 'zod/mini'
import type { Weights } from './weights.ts'

/** What blue-green-switch posts: an absolute state, never a toggle. */
export interface Shift {
  readonly route: string
  readonly slot: string
  readonly weights: Weights
  readonly releaseId: string
  readonly reason: string
  /** Milliseconds since 1970: applied by then or not at all. */
  readonly deadline: number
}

const shift = z.strictObject({
  route: z.string().check(z.minLength(1)),
  slot: z.string(),
  weights: z.record(z.string(), z.number().check(z.gte(0), z.lte(100))),
  releaseId: z.pipe(z.union([z.string(), z.number()]), z.transform(String)),
  reason: z.string(),
  deadline: z._default(z.pipe(z.iso.datetime(), z.transform(Date.parse)), Infinity),
})

/** @returns the shift, or what is wrong with it */
export function parseShift(body: unknown, slots: readonly string[]): Shift | string {
  const { success, data, error } = shift.safeParse(body)
  if (!success) return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
  const unknown = [data.slot, ...Object.keys(data.weights)].filter((slot) => !slots.includes(slot))
  if (unknown.length > 0) return `unknown slot ${unknown.join(', ')}`
  const sum = Object.values(data.weights).reduce((total, weight) => total + weight, 0)
  return Math.abs(sum - 100) < 1e-9 ? data : `the weights add up to ${sum}, not to 100`
}

export function sameShift(one: Shift, other: Shift): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
