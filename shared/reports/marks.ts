import { ReportError } from './report-error.ts'

export interface Tally {
  readonly covered: number
  readonly total: number
}

/**
 * Places of one file that can be covered, each with whether it was: four bytes a line, eight bytes anything else, so
 * that a report of millions of lines fits into memory with everything that merging and patch coverage need.
 */
export interface Marks extends Tally {
  /** place × 2 + (covered ? 1 : 0), ascending, each place once: `total` of them from `start` on, beside those of other files. */
  readonly encoded: Encoded
  readonly start: number
}

/** A view a file, of which there are tens of thousands, would cost more than the marks in it. */
type Encoded = Uint32Array | Float64Array

/** Largest place that fits: of lines, and of anything else. */
export const largestLine = 2 ** 31 - 1
export const largestPlace = 2 ** 52 - 1

/** Collects the marks of one file after the other. */
export interface MarkCollector {
  /** A place named twice is covered when one of the two is. */
  add(place: number, covered: boolean): void
  /** How many were added since `take`. */
  size(): number
  /** Those, as `encoded`, in the order of their coming; valid until the next `add`. */
  collected(): Uint32Array | Float64Array
  /** The marks added since the last call. */
  take(): Marks
}

/** Marks of many files share buffers that grow to this size: an allocation a file would cost more than reading the file. */
const [smallestSlab, largestSlab] = [64, 32 * 1024]
/** Of one collector: the lines of a report of one gigabyte. A forged range or count of branches must not cost more. */
const mostBytes = 600 * 1024 * 1024

export function createMarkCollector(places: 'lines' | 'others' = 'lines'): MarkCollector {
  const allocate = (size: number) => (places === 'lines' ? new Uint32Array(size) : new Float64Array(size))
  let slab = allocate(0)
  let [start, end, bytes] = [0, 0, 0]

  function grow(): void {
    const current = slab.subarray(start, end)
    slab = allocate(Math.max(smallestSlab, Math.min(slab.length * 2, largestSlab), current.length * 2))
    slab.set(current)
    bytes += slab.byteLength
    if (bytes > mostBytes) throw new ReportError('it names more lines or branches than are kept of one report')
    ;[start, end] = [0, current.length]
  }

  return {
    add(place, isCovered) {
      if (end === slab.length) grow()
      slab[end++] = place * 2 + (isCovered ? 1 : 0)
    },
    size: () => end - start,
    collected: () => slab.subarray(start, end),
    take() {
      const marks = marksInOrder(slab, start, end) ?? sortedMarks(slab, start, end)
      end = start += marks.total
      return marks
    },
  }
}

/** undefined when they are not ascending, or a place comes twice. Lines, of which there are millions, by bit operations. */
function marksInOrder(encoded: Encoded, start: number, end: number): Marks | undefined {
  const covered =
    encoded instanceof Uint32Array ? coveredLines(encoded, start, end) : coveredOthers(encoded, start, end)
  return covered < 0 ? undefined : { covered, total: end - start, encoded, start }
}

/** -1 when they are not in order. */
function coveredLines(encoded: Uint32Array, start: number, end: number): number {
  let covered = 0
  let previous = -1
  for (let at = start; at < end; at++) {
    const mark = encoded[at] ?? 0
    const place = mark >>> 1
    if (place <= previous) return -1
    covered += mark & 1
    previous = place
  }
  return covered
}

function coveredOthers(encoded: Float64Array, start: number, end: number): number {
  let covered = 0
  let previous = -1
  for (let at = start; at < end; at++) {
    const mark = encoded[at] ?? 0
    const place = Math.floor(mark / 2)
    if (place <= previous) return -1
    covered += mark - place * 2
    previous = place
  }
  return covered
}

/** Sorts in place. */
function sortedMarks(encoded: Encoded, start: number, end: number): Marks {
  encoded.subarray(start, end).sort()
  let next = start
  let covered = 0
  for (let at = start; at < end; at++) {
    const mark = encoded[at] ?? 0
    if (next > start && samePlace(encoded[next - 1] ?? -1, mark)) covered -= (encoded[--next] ?? 0) % 2
    encoded[next++] = mark
    covered += mark % 2
  }
  return { covered, total: next - start, encoded, start }
}

function samePlace(a: number, b: number): boolean {
  return Math.floor(a / 2) === Math.floor(b / 2)
}

/** A place is covered when it is in one of them. */
export function mergeMarks(parts: readonly [Marks, ...Marks[]]): Marks {
  const size = parts.reduce((sum, { total }) => sum + total, 0)
  const all = parts[0].encoded instanceof Uint32Array ? new Uint32Array(size) : new Float64Array(size)
  let at = 0
  for (const { encoded, start, total } of parts) {
    all.set(encoded.subarray(start, start + total), at)
    at += total
  }
  return sortedMarks(all, 0, size)
}

/** undefined: the place is not one that could be covered. */
export function isCovered({ encoded, start, total }: Marks, place: number): boolean | undefined {
  let [low, high] = [start, start + total - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const mark = encoded[middle] ?? 0
    const here = Math.floor(mark / 2)
    if (here === place) return mark % 2 === 1
    if (here < place) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** Places that were not covered, at most `limit`. */
export function uncovered({ encoded, start, total }: Marks, limit: number): number[] {
  const places: number[] = []
  for (const mark of encoded.subarray(start, start + total)) {
    if (places.length === limit) break
    if (mark % 2 === 0) places.push(mark / 2)
  }
  return places
}

/** The place of something that has a name. */
export function placeOfName(name: string): number {
  let [a, b]: [number, number] = [nameHash.seedA, nameHash.seedB]
  for (const byte of Buffer.from(name, 'utf8')) {
    a = Math.imul(a ^ byte, nameHash.factorA)
    b = Math.imul(b ^ byte, nameHash.factorB)
  }
  return placeOfHash(a, b)
}

/** Of the place of a name: start with the seeds, take a step of `Math.imul(each ^ byte, factor)` for every byte of its UTF-8. */
export const nameHash = { seedA: 0xdeadbeef, seedB: 0x41c6ce57, factorA: 2654435761, factorB: 1597334677 } as const

/** 52 bits of cyrb53 (public domain, bryc): two of a million names meet once in 9000 files. */
export function placeOfHash(startA: number, startB: number): number {
  const a = Math.imul(startA ^ (startA >>> 16), 2246822507) ^ Math.imul(startB ^ (startB >>> 13), 3266489909)
  const b = Math.imul(startB ^ (startB >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (b >>> 12) * 2 ** 32 + (a >>> 0)
}

/** Branches of a line are told apart by their number within the line. */
export const mostBranchesPerLine = 2 ** 20

export function placeOfBranch(line: number, index: number): number {
  return line * mostBranchesPerLine + index
}

export function lineOfBranch(place: number): number {
  return Math.floor(place / mostBranchesPerLine)
}
