import {
  createMarkCollector,
  largestLine,
  lineOfBranch,
  type MarkCollector,
  type Marks,
  mostBranchesPerLine,
  nameHash,
  placeOfBranch,
  placeOfHash,
} from './marks.ts'

/*
 * The scanners of an lcov tracefile take the lines of their sort that follow each other from `start` on, and return where
 * the first line begins that is something else or malformed. These loops are where the time goes: they work on locals, make
 * nothing (not even by destructuring) and call nothing but `add`.
 */

const [carriageReturn, comma, hyphen, zero, nine] = [13, 44, 45, 48, 57]
export const [newline, colon] = [10, 58]
export const letter = { A: 65, B: 66, D: 68, F: 70, N: 78, R: 82, T: 84 } as const

/** `DA:line,count` or `DA:line,count,checksum`. */
export function scanLines(bytes: Uint8Array, from: number, lines: MarkCollector): number {
  for (let start = from; start < bytes.length;) {
    if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon) return start
    let end = start + 3
    let line = 0
    let count = 0
    let byte = bytes[end] ?? newline
    for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) line = line * 10 + byte - zero
    if (byte !== comma || end === start + 3 || line > largestLine) return start
    const first = ++end
    byte = bytes[end] ?? newline
    for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) count |= byte - zero
    if (end === first || (byte !== newline && byte !== carriageReturn && byte !== comma)) return start
    while (byte !== newline) byte = bytes[++end] ?? newline
    lines.add(line, count !== 0)
    start = end + 1
  }
  return bytes.length
}

/** `BRDA:line,block,branch,taken`: `taken` is the last of them, a branch may be any text; `-` is never reached. */
export function scanBranches(bytes: Uint8Array, from: number, branches: Branches): number {
  for (let start = from; start < bytes.length;) {
    if (
      bytes[start] !== letter.B ||
      bytes[start + 1] !== letter.R ||
      bytes[start + 2] !== letter.D ||
      bytes[start + 3] !== letter.A ||
      bytes[start + 4] !== colon
    )
      return start
    let end = start + 5
    let line = 0
    let commas = 0
    let byte = bytes[end] ?? newline
    for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) line = line * 10 + byte - zero
    if (byte !== comma || end === start + 5 || line > largestLine) return start
    let last = end
    for (; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline) {
      if (byte !== comma) continue
      commas++
      last = end
    }
    let taken = 0
    let digit = last + 1
    for (byte = bytes[digit] ?? newline; byte >= zero && byte <= nine; byte = bytes[++digit] ?? newline) {
      taken |= byte - zero
    }
    if (byte === hyphen && digit === last + 1) byte = bytes[++digit] ?? newline
    if (commas < 3 || digit === last + 1 || digit !== end || !branches.add(line, taken !== 0)) return start
    while (byte !== newline) byte = bytes[++end] ?? newline
    start = end + 1
  }
  return bytes.length
}

/** `FN:line,name` or `FN:line,end,name`, and `FNDA:calls,name`; the name goes to the line's end. */
export function scanFunctions(bytes: Uint8Array, from: number, functions: MarkCollector): number {
  for (let start = from; start < bytes.length;) {
    if (bytes[start] !== letter.F || bytes[start + 1] !== letter.N) return start
    const isCall = bytes[start + 2] === letter.D && bytes[start + 3] === letter.A && bytes[start + 4] === colon
    if (!isCall && bytes[start + 2] !== colon) return start
    const first = isCall ? start + 5 : start + 3
    let end = first
    let count = 0
    let byte = bytes[end] ?? newline
    for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) count |= byte - zero
    if (byte !== comma || end === first) return start
    let name = end + 1
    if (!isCall) {
      let last = name
      for (byte = bytes[last] ?? newline; byte >= zero && byte <= nine;) byte = bytes[++last] ?? newline
      if (byte === comma && last > name) name = last + 1
    }
    end = name
    let a: number = nameHash.seedA
    let b: number = nameHash.seedB
    for (byte = bytes[end] ?? newline; byte !== newline && byte !== carriageReturn; byte = bytes[++end] ?? newline) {
      a = Math.imul(a ^ byte, nameHash.factorA)
      b = Math.imul(b ^ byte, nameHash.factorB)
    }
    if (end === name) return start
    functions.add(placeOfHash(a, b), isCall && count !== 0)
    while (byte !== newline) byte = bytes[++end] ?? newline
    start = end + 1
  }
  return bytes.length
}

/** `L`, `BR` and `FN` with `F` (found) and `H` (hit). */
export type Totals = Partial<Record<string, number>>
const totalKeys: ReadonlyMap<number, string> = new Map(
  ['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'].map((key) => [codeOf(Buffer.from(`${key}:`), 0, key.length), key]),
)
const mostTotalDigits = 15
/** `LF:count` and the like, one line. */
export function scanTotal(bytes: Uint8Array, start: number, totals: Totals): number {
  const length = bytes[start + 2] === colon ? 2 : 3
  const key = bytes[start + length] === colon ? totalKeys.get(codeOf(bytes, start, length)) : undefined
  if (key === undefined) return start
  const first = start + length + 1
  let end = first
  let count = 0
  let byte = bytes[end] ?? newline
  for (; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) count = count * 10 + byte - zero
  if (byte === carriageReturn) byte = bytes[++end] ?? newline
  if (byte !== newline || end === first || end - first > mostTotalDigits) return start
  totals[key] = count
  return end + 1
}

/** @returns where the next line begins, or `start` when the line there is not this one */
export function pastLine(bytes: Uint8Array, start: number, line: Uint8Array): number {
  let end = start
  for (const byte of line) if (bytes[end++] !== byte) return start
  if (bytes[end] === carriageReturn) end++
  return bytes[end] === newline ? end + 1 : start
}

/** The letters of a key as one number. */
function codeOf(bytes: Uint8Array, start: number, length: number): number {
  let code = 0
  for (let at = start; at < start + length; at++) code = code * 256 + (bytes[at] ?? 0)
  return code
}

export interface Branches {
  /** @returns false when a line has more branches than can be told apart */
  add(line: number, isTaken: boolean): boolean
  size(): number
  take(): Marks
}

/** Branches of a line are numbered in the order in which the record names them. */
export function createBranches(): Branches {
  const marks = createMarkCollector('others')
  // the branches of each line so far; only kept once a line comes back after others
  let counts: Map<number, number> | undefined
  let current = -1
  let highest = -1
  let index = 0
  return {
    add(line, isTaken) {
      if (line === current) index++
      else if (line > highest) index = 0
      else index = (counts ??= countByLine(marks.collected())).get(line) ?? 0
      current = line
      highest = Math.max(highest, line)
      counts?.set(line, index + 1)
      marks.add(placeOfBranch(line, index), isTaken)
      return index < mostBranchesPerLine
    },
    size: () => marks.size(),
    take() {
      counts = undefined
      current = highest = -1
      return marks.take()
    },
  }
}

function countByLine(encoded: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>()
  for (const mark of encoded) {
    const line = lineOfBranch(Math.floor(mark / 2))
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return counts
}
