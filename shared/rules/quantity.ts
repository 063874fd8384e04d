import { compare, divide, formatRatio, fromNumber, multiply, ratio, type Ratio } from './ratio.ts'

/** Per unit its dimension and how many of the dimension's base units it is. kB = 1000 bytes; a percentage holds 0–100. */
const units = {
  '': ['plain number', ratio(1)],
  '%': ['percentage', ratio(1)],
  ms: ['time', ratio(1)],
  s: ['time', ratio(1_000)],
  m: ['time', ratio(60_000)],
  h: ['time', ratio(3_600_000)],
  B: ['size', ratio(1)],
  kB: ['size', ratio(1_000)],
  MB: ['size', ratio(1_000_000)],
  GB: ['size', ratio(1_000_000_000)],
  '/s': ['rate', ratio(60)],
  '/min': ['rate', ratio(1)],
} as const satisfies Record<string, readonly [string, Ratio]>

export type Unit = keyof typeof units
export type Dimension = (typeof units)[Unit][0]

export const unitNames = Object.keys(units).filter((unit) => unit !== '') as readonly Unit[]

/** An exact value in a unit. */
export interface Quantity {
  readonly value: Ratio
  readonly unit: Unit
}

/** @throws RangeError when `value` is NaN or infinite */
export function quantity(value: number | Ratio, unit: Unit = ''): Quantity {
  return { value: typeof value === 'number' ? fromNumber(value) : value, unit }
}

/** `covered` of `total` as a percentage; undefined when there is nothing to cover. */
export function percentageOf(covered: number, total: number): Quantity | undefined {
  return total === 0
    ? undefined
    : { value: divide(multiply(fromNumber(covered), ratio(100)), fromNumber(total)), unit: '%' }
}

export function dimensionOf(unit: Unit): Dimension {
  return units[unit][0]
}

/** Negative, 0 or positive. Only for two quantities of one dimension. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return compare(multiply(a.value, units[a.unit][1]), multiply(b.value, units[b.unit][1]))
}

/** Rounded down to at most `digits` decimals: `89.99%`, `312.5ms`, `0`. */
export function formatQuantity({ value, unit }: Quantity, digits = 2): string {
  return `${formatRatio(value, digits)}${unit}`
}
