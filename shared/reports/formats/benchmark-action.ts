import { quantity, type Quantity } from '../../rules/quantity.ts'
import type { Format } from '../format.ts'
import { readJson } from '../json.ts'
import { milliseconds, notNegative } from '../performance.ts'
import * as s from '../shape.ts'

const schema = s.array(s.object({ name: s.string, unit: s.string, value: s.number }))
/** The micro sign, and the Greek letter that looks like it. */
const [micro, mu] = ['\u00b5s', '\u03bcs'] as const
const timeUnits = {
  ns: 'ns',
  nanoseconds: 'ns',
  us: 'us',
  [micro]: 'us',
  [mu]: 'us',
  microseconds: 'us',
  ms: 'ms',
  msec: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  seconds: 's',
} as const

/**
 * github-action-benchmark's customSmallerIsBetter and customBiggerIsBetter JSON, a series a benchmark. A time is its `mean`, a
 * number per second its `rate`, anything else its `value`, which no rule of "worse" applies to.
 */
export const benchmarkAction: Format<'performance'> = {
  name: 'benchmark-action',
  kind: 'performance',
  async parse({ chunks }) {
    const series = (await readJson(chunks, schema)).map(({ name, unit, value }) => ({
      name,
      values: valueOf(unit, value),
    }))
    return { series }
  },
}

function valueOf(unit: string, value: number): Record<string, Quantity> {
  const plain = unit.trim().replace(/\/(?:iter|op)$/i, '')
  if (/\/\s*(?:s|sec|second)$/i.test(plain)) return { rate: quantity(notNegative(value), '/s') }
  const time = Object.hasOwn(timeUnits, plain) ? timeUnits[plain as keyof typeof timeUnits] : undefined
  if (time) return { mean: milliseconds(value, time) }
  return { value: quantity(value, /^(?:%|percent)/i.test(plain) ? '%' : '') }
}
