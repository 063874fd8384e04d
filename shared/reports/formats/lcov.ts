import { createCoverage, type CoverageReport } from '../coverage.ts'
import type { Format, Place } from '../format.ts'
import { wholeLines } from '../input.ts'
import {
  createMarkCollector,
  largestLine,
  type MarkCollector,
  mostBranchesPerLine,
  placeOfBranch,
  placeOfBytes,
  placeOfName,
  type Tally,
} from '../marks.ts'
import { excerpt, ReportError } from '../report-error.ts'

const [newline, carriageReturn, comma, hyphen, zero, nine, colon] = [10, 13, 44, 45, 48, 57, 58]
const letter = { A: 65, B: 66, D: 68, F: 70, N: 78, R: 82 } as const

/**
 * lcov tracefile (geninfo(1)). A line is covered when a DA count of it is above 0, whatever its branches say; LF, LH and
 * the like are only used where a record has totals and no lines.
 */
export const lcov: Format<'coverage'> = {
  name: 'lcov',
  kind: 'coverage',
  detect: (head) => /^(?:SF|TN):/m.test(head),
  async parse({ chunks, place }) {
    const reader = createReader(place)
    for await (const block of wholeLines(chunks)) reader.read(block)
    return reader.end()
  },
}

/** Nearly all of a tracefile are DA and BRDA lines: those are read byte by byte, without making a string. */
function createReader(place: Place) {
  const coverage = createCoverage()
  const lines = createMarkCollector()
  const branches = createBranches()
  const functions = createMarkCollector('others')
  let totals = new Map<string, number>()
  let path: string | undefined
  let row = 0
  let block: Buffer = Buffer.alloc(0)
  let at = 0

  function refuse(what: string): never {
    throw new ReportError(`line ${row}: ${what}`)
  }

  function textFrom(start: number): string {
    const end = block.indexOf(newline, start)
    at = end < 0 ? block.length : end + 1
    return block.toString('utf8', start, at).trimEnd()
  }

  /** Reads digits and leaves `at` behind them. -1 where there are none. */
  function readNumber(): number {
    const bytes = block
    let [end, value] = [at, 0]
    for (let byte = bytes[end] ?? newline; byte >= zero && byte <= nine; byte = bytes[++end] ?? newline) {
      value = value * 10 + byte - zero
    }
    if (end === at) return -1
    at = end
    return value
  }

  function endsHere(): boolean {
    const byte = block[at] ?? newline
    return byte === newline || byte === carriageReturn
  }

  function skipLine(): void {
    const bytes = block
    let end = at
    while ((bytes[end] ?? newline) !== newline) end++
    at = end + 1
  }

  /** A line that scanLines did not take. */
  function readLine(start: number): never {
    refuse(`${excerpt(textFrom(start))} is no line and count`)
  }

  /** BRDA:line,block,branch,taken: `taken` is the last of them, a branch may be any text. */
  function readBranch(start: number): void {
    at = start + 5
    const line = readNumber()
    let [last, commas] = [0, 0]
    for (; !endsHere(); at++) {
      if (block[at] !== comma) continue
      last = at
      commas++
    }
    at = last + 1
    const isNeverReached = block[at] === hyphen
    if (isNeverReached) at++
    const taken = isNeverReached ? 0 : readNumber()
    const isBranch = commas >= 3 && line >= 0 && line <= largestLine && taken >= 0 && endsHere()
    if (!isBranch || !branches.add(line, taken > 0)) refuse(`${excerpt(textFrom(start))} is no branch`)
    skipLine()
  }

  /** FN:line,name or FN:line,end,name. */
  function readFunction(start: number): void {
    at = start + 3
    const isNumbered = readNumber() >= 0 && block[at++] === comma
    const name = at
    if (readNumber() >= 0 && block[at] === comma) at++
    else at = name
    if (!isNumbered || !markFunction(false)) refuse(`${excerpt(textFrom(start))} is no function`)
  }

  /** FNDA:calls,name. */
  function readCalls(start: number): void {
    at = start + 5
    const calls = readNumber()
    if (calls < 0 || block[at++] !== comma || !markFunction(calls > 0))
      refuse(`${excerpt(textFrom(start))} is no function`)
  }

  /** The name goes to the line's end. */
  function markFunction(isCovered: boolean): boolean {
    const start = at
    while (!endsHere()) at++
    functions.add(placeOfBytes(block, start, at), isCovered)
    const isNamed = at > start
    skipLine()
    return isNamed
  }

  function readText(line: string): void {
    const text = row === 1 ? line.replace(/^\uFEFF/, '') : line
    const colon = text.indexOf(':')
    const [key, value] = colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)]
    if (text === '' || text.startsWith('#') || key === 'TN') return
    if (key === 'SF') {
      if (path !== undefined) refuse(`a new record starts inside that of ${excerpt(path)}: cut short or mixed up`)
      if (value.trim() === '') refuse('SF without a path')
      path = place(value)
      return
    }
    if (path === undefined) refuse(`${excerpt(text)} stands outside a record`)
    if (key === 'end_of_record') endRecord(path)
    else if (!readTotal(key, value) && !readAlias(key, value) && !/^(?:FNL|VER|MCDC|MCF|MCH)$/.test(key)) {
      refuse(`${excerpt(text)} is no line of a tracefile`)
    }
  }

  /** lcov 2: FNA:index,calls,name. */
  function readAlias(key: string, value: string): boolean {
    const [, calls, name] = /^\d+,(\d+),(.+)$/.exec(key === 'FNA' ? value : '') ?? []
    if (name !== undefined) functions.add(placeOfName(name), /[1-9]/.test(calls ?? ''))
    return name !== undefined
  }

  function readTotal(key: string, value: string): boolean {
    if (!/^(?:LF|LH|BRF|BRH|FNF|FNH)$/.test(key) || !/^\d{1,15}$/.test(value)) return false
    totals.set(key, Number(value))
    return true
  }

  function endRecord(ended: string): void {
    const [taken, called] = [marksOr(branches, totals, 'BR'), marksOr(functions, totals, 'FN')]
    coverage.add(ended, {
      lines: marksOr(lines, totals, 'L') ?? { covered: 0, total: 0 },
      ...(taken ? { branches: taken } : {}),
      ...(called ? { functions: called } : {}),
    })
    totals = new Map()
    path = undefined
  }

  /** What reads the frequent lines: DA, BRDA, FN, FNDA. */
  function readerAt(start: number): ((start: number) => void) | undefined {
    const [first, second] = [block[start], block[start + 1]]
    if (block[start + 2] === colon) {
      if (first === letter.D && second === letter.A) return readLine
      return first === letter.F && second === letter.N ? readFunction : undefined
    }
    if (block[start + 4] !== colon || block[start + 2] !== letter.D || block[start + 3] !== letter.A) return undefined
    if (first === letter.B && second === letter.R) return readBranch
    return first === letter.F && second === letter.N ? readCalls : undefined
  }

  return {
    read(bytes: Buffer): void {
      block = bytes
      for (at = 0; at < block.length;) {
        if (path !== undefined) {
          const before = lines.size()
          at = scanLines(block, at, lines)
          row += lines.size() - before
          if (at === block.length) return
        }
        row++
        const start = at
        const reader = readerAt(start)
        if (reader && path === undefined) refuse(`${excerpt(textFrom(start))} stands outside a record`)
        if (reader) reader(start)
        else readText(textFrom(start))
      }
    },
    end(): CoverageReport {
      if (path !== undefined) throw new ReportError(`it ends inside the record of ${excerpt(path)}: cut short`)
      if (coverage.isEmpty()) throw new ReportError('it holds no record')
      return coverage.report()
    },
  }
}

/**
 * Takes the DA lines that follow each other from `at` on, and stops at the first line that is something else. This loop
 * is where the time goes: it works on locals and calls nothing but `add`.
 *
 * @returns where that line begins
 */
function scanLines(bytes: Uint8Array, at: number, lines: MarkCollector): number {
  for (let start = at; ;) {
    if (bytes[start] !== letter.D || bytes[start + 1] !== letter.A || bytes[start + 2] !== colon) return start
    let [end, line, count] = [start + 3, 0, 0]
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
}

function marksOr(
  collector: Pick<MarkCollector, 'take'>,
  totals: ReadonlyMap<string, number>,
  key: string,
): Tally | undefined {
  const marks = collector.take()
  const total = totals.get(`${key}F`)
  if (marks.total > 0 || total === undefined) return marks.total > 0 ? marks : undefined
  return { total, covered: Math.min(total, totals.get(`${key}H`) ?? 0) }
}

/** Branches of a line are numbered in the order in which the record names them. */
function createBranches() {
  const marks = createMarkCollector('others')
  let seen = new Map<number, number>()
  let [current, index] = [-1, 0]
  return {
    /** @returns false when a line has more branches than can be told apart */
    add(line: number, isTaken: boolean): boolean {
      if (line === current) index++
      else {
        if (current >= 0) seen.set(current, index + 1)
        current = line
        index = seen.get(line) ?? 0
      }
      marks.add(placeOfBranch(line, index), isTaken)
      return index < mostBranchesPerLine
    },
    take() {
      if (current >= 0) seen = new Map()
      current = -1
      return marks.take()
    },
  }
}
