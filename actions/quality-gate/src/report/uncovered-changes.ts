import { hasMarks, mergeCoverage } from '../../../../shared/reports/coverage.ts'
import { isCovered, uncovered } from '../../../../shared/reports/marks.ts'
import type { Facts } from '../facts.ts'

/** First and last line. */
export type Range = readonly [from: number, to: number]

/** More of a file than this is not told line by line. */
const mostLines = 2_000

/** Per file the changed lines that could be covered and are not, the files with most of them first. */
export function uncoveredChanges({
  reports,
  changedLines,
}: Facts): readonly (readonly [path: string, ranges: readonly Range[]])[] {
  if (changedLines === undefined || changedLines === 'n/a') return []
  const { files } = mergeCoverage([...reports.coverage.values()])
  return [...changedLines]
    .flatMap(([path, changed]) => {
      const lines = files.get(path)?.lines
      if (!hasMarks(lines)) return []
      const missed =
        changed === 'all'
          ? uncovered(lines, mostLines)
          : [...changed].filter((line) => isCovered(lines, line) === false).toSorted((a, b) => a - b)
      return missed.length === 0 ? [] : [{ path, missed }]
    })
    .toSorted((a, b) => b.missed.length - a.missed.length)
    .map(({ path, missed }) => [path, rangesOf(missed)] as const)
}

/** @param lines  ascending */
export function rangesOf(lines: readonly number[]): readonly Range[] {
  const found: [number, number][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else found.push([line, line])
  }
  return found
}
