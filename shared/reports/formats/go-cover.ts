import { createCoverage } from '../coverage.ts'
import type { Format } from '../format.ts'
import { textLines } from '../input.ts'
import { createMarkCollector, largestLine } from '../marks.ts'
import { excerpt, refuseMany, ReportError } from '../report-error.ts'

/** A profile of honest code never comes near; a forged range must not cost memory. */
const mostLines = 20_000_000
const [mostFiles, mostBlocks] = [200_000, 4_000_000]

interface Block {
  readonly start: number
  readonly end: number
  readonly statements: number
  isCovered: boolean
}

/**
 * `go test -coverprofile`. Blocks that several test binaries name are merged as `go tool cover` does. Statements are Go's own
 * figure; a line is covered when one of the blocks on it is.
 */
export const goCover: Format<'coverage'> = {
  name: 'go-cover',
  kind: 'coverage',
  async parse({ chunks, place }) {
    const files = new Map<string, Map<string, Block>>()
    let [row, lines, count, all, hasMode] = [0, 0, 0, 0, false]
    for await (const text of textLines(chunks)) {
      row++
      if (text.startsWith('mode:')) hasMode = true
      else {
        const [, path, where, from, to, statements, hits] =
          /^(.+):((\d+)\.\d+,(\d+)\.\d+) (\d+) (\d+)$/.exec(text) ?? []
        const [start, end] = [Number(from), Number(to)]
        if (path === undefined || where === undefined || end < start || end > largestLine)
          throw new ReportError(`line ${row}: ${excerpt(text)} is not a block of a cover profile`)
        const blocks = files.get(path) ?? new Map<string, Block>()
        files.set(path, blocks)
        refuseMany(files.size, 'files', mostFiles)
        const isCovered = /[1-9]/.test(hits ?? '')
        const known = blocks.get(where)
        if (known) known.isCovered ||= isCovered
        else {
          lines += end - start + 1
          if (lines > mostLines) throw new ReportError(`line ${row}: the blocks span more than ${mostLines} lines`)
          all += Number(statements)
          if (!Number.isSafeInteger(all)) throw new ReportError(`line ${row}: the blocks have too many statements`)
          blocks.set(where, { start, end, statements: Number(statements), isCovered })
          refuseMany(++count, 'blocks', mostBlocks)
        }
      }
    }
    if (!hasMode) throw new ReportError('it does not begin with "mode:"')
    const coverage = createCoverage()
    for (const [path, blocks] of files) coverage.add(place(path), tallyOf([...blocks.values()]))
    return coverage.report()
  },
}

function tallyOf(blocks: readonly Block[]) {
  const lines = createMarkCollector()
  const count = (some: readonly Block[]) => some.reduce((sum, { statements }) => sum + statements, 0)
  for (const { start, end, statements, isCovered } of blocks) {
    if (statements > 0) for (let line = start; line <= end; line++) lines.add(line, isCovered)
  }
  return {
    lines: lines.take(),
    statements: { covered: count(blocks.filter(({ isCovered }) => isCovered)), total: count(blocks) },
  }
}
