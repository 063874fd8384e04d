/** Of some names the one that was probably meant: as few letters apart as a slip makes; undefined where none is near. */
export function nearest(wanted: string, names: Iterable<string>): string | undefined {
  let [best, least] = [undefined as string | undefined, Math.max(1, Math.floor(wanted.length / 4)) + 1]
  for (const name of names) {
    const distance = Math.abs(name.length - wanted.length) < least ? lettersApart(wanted, name) : least
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Letters that are other, missing or too many, and pairs that are swapped (optimal string alignment). */
function lettersApart(a: string, b: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
