import { details } from '../../../../shared/markdown/markdown.ts'
import { hasMarks, mergeCoverage } from '../../../../shared/reports/coverage.ts'
import { uncovered } from '../../../../shared/reports/marks.ts'
import { lineUrl, linked } from './links.ts'
import type { GateResult, Section } from './section.ts'
import { cutList, mostRows, shortSpan } from './table-cells.ts'
import type { Words } from './messages.ts'
import { rangesOf } from './uncovered-changes.ts'

const mostRanges = 12

/** The worst of the repository as it is, whoever wrote it. */
export function offenderSections(result: GateResult, say: Words): readonly Section[] {
  return [worstFiles(result, say), worstFunctions(result, say)]
}

function worstFiles({ facts: { reports }, origin }: GateResult, say: Words): Section {
  const { files } = mergeCoverage([...reports.coverage.values()])
  const missing = ([, { lines }]: readonly [string, { lines?: { covered: number; total: number } }]) =>
    lines ? lines.total - lines.covered : 0
  const worst = [...files].filter((file) => missing(file) > 0).sort((a, b) => missing(b) - missing(a))
  const items = worst.slice(0, mostRows).map(([path, { lines }]) => {
    const counts = `${lines?.covered ?? 0}/${lines?.total ?? 0}`
    const left = hasMarks(lines) ? ` · ${say.lineNumbers} ${ranges(uncovered(lines, 200))}` : ''
    return `${linked(shortSpan(path), lineUrl(origin, path))} ${counts}${left}`
  })
  return items.length === 0 ? '' : details(say.worstFiles, cutList(items, say))
}

/** `3-5, 9`; long lists are cut. */
export function ranges(lines: readonly number[]): string {
  const found = rangesOf(lines)
  const shown = found.slice(0, mostRanges).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  return shown.join(', ') + (found.length > shown.length ? ', …' : '')
}

function worstFunctions({ facts: { reports }, origin }: GateResult, say: Words): Section {
  const all = [...reports.complexity.values()].flatMap(({ functions }) => functions)
  const items = all
    .toSorted((a, b) => b.complexity - a.complexity)
    .slice(0, mostRows)
    .map(({ path, line, name, complexity }) => {
      const place = linked(shortSpan(`${path}:${line}`), lineUrl(origin, path, line))
      return `${complexity} · ${shortSpan(name)} ${place}`
    })
  return items.length === 0 ? '' : details(say.worstFunctions, cutList(items, say))
}
