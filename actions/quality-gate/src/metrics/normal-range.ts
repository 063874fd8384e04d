/** Fewer runs say nothing about how much a figure varies by itself. */
const fewestRuns = 5
/** Three standard deviations of a normal distribution, by the median of absolute deviations, which outliers do not move. */
const widthOfNoise = 3 * 1.4826

export interface Normal {
  readonly value: number
  /** How far a figure may be from it without meaning anything. */
  readonly noise: number
}

/**
 * What a figure normally is, from earlier runs.
 *
 * @param values  newest first
 */
export function normalOf(values: readonly number[]): Normal | undefined {
  const [newest] = values
  if (newest === undefined) return undefined
  if (values.length < fewestRuns) return { value: newest, noise: 0 }
  const value = median(values)
  return { value, noise: widthOfNoise * median(values.map((one) => Math.abs(one - value))) }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 1 ? high : (low + high) / 2
}
