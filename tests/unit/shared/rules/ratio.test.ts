import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  compare,
  divide,
  formatRatio,
  fromNumber,
  multiply,
  parseDecimal,
  ratio,
  subtract,
  toNumber,
} from '../../../../shared/rules/ratio.ts'

const fraction = fc.tuple(fc.bigInt(), fc.bigInt({ min: 1n })).map(([above, below]) => ratio(above, below))

describe('ratio', () => {
  it('reads a decimal exactly: 0.1 + 0.2 is 0.3', () => {
    const tenth = fromNumber(0.1)
    expect(compare(subtract(fromNumber(0.3), tenth), fromNumber(0.2))).toBe(0)
  })

  it.each([
    ['80', 80n, 1n],
    ['-0.50', -50n, 100n],
    ['1e3', 1000n, 1n],
    ['1.5e-7', 15n, 100_000_000n],
    ['+2', 2n, 1n],
  ])('reads %s', (text, numerator, denominator) => {
    expect(parseDecimal(text)).toEqual({ numerator, denominator })
  })

  it.each(['', '.', '1.', '.5', '1_000', '0x10', 'NaN', 'Infinity', '1e99999'])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined()
  })

  it.each([NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => fromNumber(value)).toThrow(RangeError)
  })

  it('refuses a denominator of 0 and an unsafe integer', () => {
    expect(() => ratio(1, 0)).toThrow(RangeError)
    expect(() => ratio(2 ** 53)).toThrow(RangeError)
  })

  it('keeps any double: reading back gives the same number', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => toNumber(fromNumber(value)) === value,
      ),
    )
  })

  it('compares as cross-multiplied integers do, and never as floats do', () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator]
        expect(Math.sign(compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0)
      }),
    )
    expect(compare(ratio(89_996, 1_000), ratio(90))).toBeLessThan(0)
    expect(compare(ratio(10n ** 30n - 1n, 10n ** 28n), ratio(100))).toBeLessThan(0)
  })

  it('divides what it multiplied', () => {
    fc.assert(
      fc.property(
        fraction,
        fraction.filter((b) => b.numerator !== 0n),
        (a, b) => compare(divide(multiply(a, b), b), a) === 0,
      ),
    )
  })

  it.each([
    [89_996, 1_000, '89.99'],
    [90, 1, '90'],
    [1, 3, '0.33'],
    [-1, 1_000, '-0.01'],
    [-1, 2, '-0.5'],
    [0, 5, '0'],
    [99_999_999, 1_000_000, '99.99'],
  ])('shows %d/%d rounded down as %s [P13]', (above, below, shown) => {
    expect(formatRatio(ratio(above, below))).toBe(shown)
  })

  it('never shows more than there is', () => {
    fc.assert(
      fc.property(
        fraction,
        fc.nat(6),
        (value, digits) => compare(parseDecimal(formatRatio(value, digits)) ?? ratio(0), value) <= 0,
      ),
    )
  })
})
