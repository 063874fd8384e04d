import * as z from 'zod/mini'
import type { Weights } from '../rollout/slots.ts'

/** What floating point alone may make of a percentage. */
export const rounding = 1e-6

export const percent = z.number().check(z.gte(0), z.lte(100))

/** Whether two shares are all of the traffic. */
export function isWhole({ blue, green }: Weights): boolean {
  return Math.abs(blue + green - 100) < rounding
}
