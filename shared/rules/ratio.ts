/** An exact fraction. The denominator is positive; nothing is reduced. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** @throws RangeError when the denominator is 0, or a number is not a safe integer */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const [above, below] = [integer(numerator), integer(denominator)]
  if (below === 0n) throw new RangeError('a fraction needs a denominator')
  return below < 0n ? { numerator: -above, denominator: -below } : { numerator: above, denominator: below }
}

function integer(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError(`${value} is not a safe integer`)
  return BigInt(value)
}

/** Reads `80`, `-0.5`, `1.25e-3` exactly; undefined when the text is not a number. */
export function parseDecimal(text: string): Ratio | undefined {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i.exec(text)
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  const shift = Number(exponent) - fraction.length
  return shift >= 0 ? ratio(digits * 10n ** BigInt(shift)) : ratio(digits, 10n ** BigInt(-shift))
}

/** The decimal number that JavaScript prints for `value`: 0.1 is 1/10. @throws RangeError for NaN and infinities */
export function fromNumber(value: number): Ratio {
  const exact = parseDecimal(String(value))
  if (!exact) throw new RangeError(`${value} is not a finite number`)
  return exact
}

/** The nearest JavaScript number; only for showing and storing, never for comparing. */
export function toNumber({ numerator, denominator }: Ratio): number {
  const [above, below] = [Number(numerator), Number(denominator)]
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below
  const significant = 20
  const shift = Math.max(0, denominator.toString().length - numerator.toString().length + significant)
  return Number(`${(numerator * 10n ** BigInt(shift)) / denominator}e-${shift}`)
}

/** Negative, 0 or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : Number(difference > 0n)
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)
}

/** @throws RangeError when `b` is 0 */
export function divide(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** Rounded down (towards −∞) to at most `digits` decimals, without trailing zeros: 89.996 → `89.99`. */
export function formatRatio({ numerator, denominator }: Ratio, digits = 2): string {
  const scaled = numerator * 10n ** BigInt(digits)
  const towardsZero = scaled / denominator
  const floor = scaled < 0n && scaled % denominator !== 0n ? towardsZero - 1n : towardsZero
  const text = (floor < 0n ? -floor : floor).toString().padStart(digits + 1, '0')
  const [whole, fraction] = [text.slice(0, text.length - digits), text.slice(text.length - digits).replace(/0+$/, '')]
  return `${floor < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
