import { code, details, table } from '../../../../shared/markdown/markdown.ts'
import { hasMarks, mergeCoverage } from '../../../../shared/reports/coverage.ts'
import { mergeFindings, securitySeverities } from '../../../../shared/reports/findings.ts'
import { hygieneChecks } from '../../../../shared/reports/hygiene.ts'
import { uncovered } from '../../../../shared/reports/marks.ts'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import type { Facts } from '../facts.ts'
import type { GateResult, Section } from './section.ts'
import { mostRows, shortCode, shortText } from './table-cells.ts'
import type { AnyFinding } from '../evidence/apply-exceptions.ts'
import type { Words } from './messages.ts'

/** The worst of each kind, in collapsed sections. */
export function offenderSections(result: GateResult, say: Words): readonly Section[] {
  const { facts } = result
  return [failuresSection(facts, say), findingsSection(result, say), worstFiles(facts, say), worstFunctions(facts, say)]
}

function failuresSection({ reports }: Facts, say: Words): Section {
  const failures = [...reports.tests.values()].flatMap((report) => report.failures)
  const rows = failures
    .slice(0, mostRows)
    .map(({ name, suite, message }) => [
      shortCode([suite, name].filter(Boolean).join(' › ')),
      shortText(message.split('\n')[0] ?? ''),
    ])
  return rows.length === 0 ? '' : details(`${say.failures} (${failures.length})`, table(['', ''], rows))
}

function findingsSection({ facts, accepted }: GateResult, say: Words): Section {
  const all: AnyFinding[] = [
    ...mergeFindings([...facts.reports.hygiene.values()]).findings,
    ...mergeSecurity([...facts.reports.security.values()]).findings,
    ...mergeFindings([...facts.reports.lint.values()]).findings,
  ]
  const order = [...hygieneChecks, ...securitySeverities, 'error', 'warning', 'note'] as string[]
  const worst = all.toSorted((a, b) => order.indexOf(wordOf(a)) - order.indexOf(wordOf(b))).slice(0, mostRows)
  const rows = worst.map((finding) => [
    wordOf(finding),
    shortCode(finding.id),
    placeOf(finding),
    shortText(finding.message),
  ])
  const note = accepted.length > 0 ? say.accepted(accepted.length) : ''
  if (rows.length === 0) return note
  return details(`${say.findings} (${all.length})`, [table(['', '', '', ''], rows), note].join('\n\n'))
}

function wordOf(finding: AnyFinding): string {
  return 'check' in finding ? finding.check : finding.severity
}

function placeOf(finding: AnyFinding): string {
  const place = finding.path === '' ? '' : `${finding.path}${finding.line > 0 ? `:${finding.line}` : ''}`
  return shortCode(place || ('subject' in finding ? finding.subject : ''))
}

function worstFiles({ reports }: Facts, say: Words): Section {
  const { files } = mergeCoverage([...reports.coverage.values()])
  const missing = ([, { lines }]: readonly [string, { lines?: { covered: number; total: number } }]) =>
    lines ? lines.total - lines.covered : 0
  const worst = [...files].filter((file) => missing(file) > 0).sort((a, b) => missing(b) - missing(a))
  const rows = worst
    .slice(0, mostRows)
    .map(([path, { lines }]) => [
      shortCode(path),
      `${lines?.covered ?? 0}/${lines?.total ?? 0}`,
      hasMarks(lines) ? code(ranges(uncovered(lines, 200))) : '',
    ])
  return rows.length === 0 ? '' : details(say.worstFiles, table([say.file, `${say.covered}:`, say.lineNumbers], rows))
}

/** `3-5, 9`; long lists are cut. */
export function ranges(lines: readonly number[]): string {
  const found: [number, number][] = []
  for (const line of lines) {
    const last = found.at(-1)
    if (last?.[1] === line - 1) last[1] = line
    else found.push([line, line])
  }
  const shown = found.slice(0, 12).map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
  return shown.join(', ') + (found.length > shown.length ? ', …' : '')
}

function worstFunctions({ reports }: Facts, say: Words): Section {
  const all = [...reports.complexity.values()].flatMap(({ functions }) => functions)
  const rows = all
    .toSorted((a, b) => b.complexity - a.complexity)
    .slice(0, mostRows)
    .map(({ path, line, name, complexity }) => [shortCode(name), shortCode(`${path}:${line}`), String(complexity)])
  return rows.length === 0 ? '' : details(say.worstFunctions, table(['', say.file, ':'], rows))
}
