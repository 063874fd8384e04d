const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** Numbers as one line of text: `lowest` is the lowest bar, `highest` the highest; what is not known is a blank. */
export function sparkline(values: readonly (number | undefined)[], lowest: number, highest: number): string {
  const step = (highest - lowest) / bars.length || 1
  return values
    .map((value) =>
      value === undefined ? ' ' : bars[Math.max(0, Math.min(bars.length - 1, Math.floor((value - lowest) / step)))],
    )
    .join('')
}
