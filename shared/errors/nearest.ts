/** Of some names the one that was probably meant: as few letters apart as a slip makes; undefined where none is near. */
export function nearest(wanted: string, names: Iterable<string>): string | undefined {
  let [best, least] = [undefined as string | undefined, Math.max(1, Math.floor(wanted.length / 4)) + 1]
  for (const name of names) {
    const distance = Math.abs(name.length - wanted.length) < least ? lettersApart(wanted, name) : least
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Levenshtein's distance. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
