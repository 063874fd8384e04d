import { code, details, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { mergeCoverage, coverageMeasures, hasMarks, totalOf } from '../../../shared/reports/coverage.ts'
import { mergeFindings, securitySeverities } from '../../../shared/reports/findings.ts'
import { hygieneChecks } from '../../../shared/reports/hygiene.ts'
import { uncovered } from '../../../shared/reports/marks.ts'
import { formatQuantity } from '../../../shared/rules/quantity.ts'
import type { MetricName } from '../../../shared/rules/rule.ts'
import type { Exception } from './allow-list.ts'
import type { Facts } from './facts.ts'
import type { Measured } from './measure.ts'
import type { AnyFinding } from './sift.ts'
import { trendTable } from './trend.ts'
import type { Decision, RuleResult } from './verdict.ts'
import { type Locale, type Words, words } from './words.ts'

export interface GateResult {
  readonly name: string
  readonly facts: Facts
  readonly metrics: Measured
  readonly decision: Decision
  readonly accepted: readonly AnyFinding[]
  readonly expired: readonly Exception[]
  /** The commit that the policy is of; undefined: the checkout. */
  readonly policyFrom: string | undefined
  readonly isDryRun: boolean
}

/** A part of the page; what comes first is kept first when there is little room. */
export type Section = string

const icon = { pass: '✅', warn: '⚠️', block: '❌' } as const
const stateIcon = { holds: '✅', broken: '❌', missing: '❔', 'n/a': '➖' } as const
const mostRows = 20
const nothing = '–'

/** The page from the most to the least important part: verdict, rules, troubles, a table a kind, worst offenders. */
export function sectionsOf(result: GateResult, locale: Locale): readonly Section[] {
  const say = words[locale]
  const { decision, facts } = result
  return [
    heading(result, say),
    rulesSection(decision.rules, say),
    troublesSection(result, say),
    commandsSection(facts, say),
    testsSection(result, say),
    coverageSection(result, say),
    countsSection(result, say, 'lint', ['error', 'warning', 'total', 'new']),
    countsSection(result, say, 'security', [...securitySeverities, 'total']),
    countsSection(result, say, 'hygiene', [...hygieneChecks, 'total']),
    performanceSection(result, say),
    countsSection(result, say, 'complexity', ['max', 'mean', 'total']),
    countsSection(result, say, 'dependencies', [
      'outdated.major',
      'outdated.minor',
      'outdated.patch',
      'outdated.total',
    ]),
    trendSection(result, say),
    failuresSection(facts, say),
    findingsSection(result, say),
    worstFiles(facts, say),
    worstFunctions(facts, say),
  ].filter((section) => section !== '')
}

/** As many sections as fit; sections are left out whole, from the end. */
export function fit(sections: readonly Section[], limit: number, locale: Locale): string {
  const whole = sections.join('\n\n')
  if (whole.length <= limit) return `${whole}\n`
  const note = `\n\n*${words[locale].cut}*\n`
  const kept: string[] = []
  let room = limit - note.length
  for (const section of sections) {
    if (section.length + 2 > room) continue
    kept.push(section)
    room -= section.length + 2
  }
  return kept.join('\n\n') + note
}

function heading({ name, decision, metrics, policyFrom, isDryRun, facts }: GateResult, say: Words): Section {
  const score = metrics.get({ name: 'score' })
  const notes = [
    ...(score && score !== 'n/a' ? [`${say.score}: **${formatQuantity(score, 1)}/10**`] : []),
    ...(policyFrom === undefined ? [] : [say.policy(code(policyFrom.slice(0, 7)))]),
    ...(facts.baseline || !decision.rules.some(({ state }) => state === 'n/a') ? [] : [say.noBaseline]),
    ...(isDryRun ? [say.dryRun] : []),
  ]
  const title = `### ${icon[decision.verdict]} ${say.verdict[decision.verdict]}${name === 'quality-gate' ? '' : ` (${escapeMarkdown(name)})`}`
  return [title, ...notes].join('\n\n')
}

function rulesSection(rules: readonly RuleResult[], say: Words): Section {
  if (rules.length === 0) return ''
  const weight = ({ effect, state }: RuleResult) =>
    ['block', 'warn', 'pass'].indexOf(effect) * 4 + ['broken', 'missing', 'n/a', 'holds'].indexOf(state)
  const rows = rules
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ explanation, state, severity }) => [
      `${state === 'broken' && severity === 'warn' ? icon.warn : stateIcon[state]} ${say.state[state]}`,
      code(explanation),
      severity,
    ])
  return table(['', say.rule, ''], rows)
}

function troublesSection({ decision, expired }: GateResult, say: Words): Section {
  const lines = [
    ...decision.troubles.map(({ effect, message }) => `- ${icon[effect]} ${escapeMarkdown(message)}`),
    ...expired.map(
      ({ id, until, reason }) => `- ${icon.warn} ${say.expired}: ${code(id)} (${until}, ${escapeMarkdown(reason)})`,
    ),
  ]
  return lines.length === 0 ? '' : [`**${say.troubles}**`, lines.slice(0, mostRows).join('\n')].join('\n\n')
}

function commandsSection({ commands }: Facts, say: Words): Section {
  if (commands.length === 0) return ''
  const rows = commands.map(({ name, exitCode, seconds, timedOut }) => [
    `${exitCode === 0 && !timedOut ? icon.pass : icon.block} ${code(name)}`,
    String(exitCode),
    seconds.toFixed(1),
  ])
  return titled(say.commands, table([say.command, `${say.exit}:`, `${say.seconds}:`], rows))
}

function testsSection({ facts, metrics }: GateResult, say: Words): Section {
  const columns = [
    ['total', say.total],
    ['passed', say.passed],
    ['failed', say.failed],
    ['errors', say.errors],
    ['skipped', say.skipped],
    ['seconds', say.seconds],
  ] as const
  const rows = labelsOf(facts.reports.tests).map((label) => [
    labelCell(label, say),
    ...columns.map(([figure]) => cell(metrics, `tests.${figure}`, label)),
  ])
  return rows.length === 0
    ? ''
    : titled(say.tests, table([say.report, ...columns.map(([, title]) => `${title}:`)], rows))
}

function coverageSection({ facts, metrics }: GateResult, say: Words): Section {
  const { coverage } = facts.reports
  if (coverage.size === 0) return ''
  const rows = labelsOf(coverage).flatMap((label) => {
    const report = label === '' ? mergeCoverage([...coverage.values()]) : coverage.get(label)
    return coverageMeasures.flatMap((measure) => {
      const tally = report && totalOf(report, measure)
      return tally && tally.total > 0
        ? [
            [
              labelCell(label, say),
              say[measure],
              cell(metrics, `coverage.${measure}`, label),
              `${tally.covered}/${tally.total}`,
            ],
          ]
        : []
    })
  })
  const compared = (['patch', 'delta'] as const).map((figure) => [
    '',
    say[figure],
    cell(metrics, `coverage.${figure}`, ''),
    '',
  ])
  return titled(say.coverage, table([say.report, say.measure, `${say.covered}:`, ':'], [...rows, ...compared]))
}

function performanceSection({ facts, metrics }: GateResult, say: Words): Section {
  if (facts.reports.performance.size === 0) return ''
  const figures = ['p50', 'p95', 'p99', 'mean', 'rate', 'score'] as const
  const labels = new Set(
    [...metrics.entries()].flatMap(([{ name, label }]) =>
      name.startsWith('performance.') && label !== undefined ? [label] : [],
    ),
  )
  const rows = [...labels].flatMap((label) => {
    const cells = figures.map((figure) => cell(metrics, `performance.${figure}`, label))
    return cells.every((text) => text === nothing) ? [] : [[code(label), ...cells]]
  })
  return titled(say.performance, table([say.series, ...figures.map((figure) => `${figure}:`)], rows.slice(0, mostRows)))
}

type Counted = 'hygiene' | 'lint' | 'security' | 'complexity' | 'dependencies'

function countsSection({ facts, metrics }: GateResult, say: Words, kind: Counted, figures: readonly string[]): Section {
  const rows = labelsOf(facts.reports[kind]).map((label) => [
    labelCell(label, say),
    ...figures.map((figure) => cell(metrics, `${kind}.${figure}`, label)),
  ])
  return rows.length === 0 ? '' : titled(say[kind], table([say.report, ...figures.map((figure) => `${figure}:`)], rows))
}

function trendSection({ facts, metrics }: GateResult, say: Words): Section {
  const trend = trendTable(facts.recent, metrics, say)
  return trend === '' ? '' : titled(say.trend, trend)
}

function failuresSection({ reports }: Facts, say: Words): Section {
  const failures = [...reports.tests.values()].flatMap((report) => report.failures)
  const rows = failures
    .slice(0, mostRows)
    .map(({ name, suite, message }) => [
      code([suite, name].filter(Boolean).join(' › ')),
      escapeMarkdown(message.split('\n')[0] ?? ''),
    ])
  return rows.length === 0 ? '' : details(`${say.failures} (${failures.length})`, table(['', ''], rows))
}

function findingsSection({ facts, accepted }: GateResult, say: Words): Section {
  const all: AnyFinding[] = [
    ...mergeFindings([...facts.reports.hygiene.values()]).findings,
    ...mergeFindings([...facts.reports.security.values()]).findings,
    ...mergeFindings([...facts.reports.lint.values()]).findings,
  ]
  const order = [...hygieneChecks, ...securitySeverities, 'error', 'warning', 'note'] as string[]
  const worst = all.toSorted((a, b) => order.indexOf(wordOf(a)) - order.indexOf(wordOf(b))).slice(0, mostRows)
  const rows = worst.map((finding) => [
    wordOf(finding),
    code(finding.id),
    placeOf(finding),
    escapeMarkdown(finding.message),
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
  return code(place || ('subject' in finding ? finding.subject : ''))
}

function worstFiles({ reports }: Facts, say: Words): Section {
  const { files } = mergeCoverage([...reports.coverage.values()])
  const missing = ([, { lines }]: readonly [string, { lines?: { covered: number; total: number } }]) =>
    lines ? lines.total - lines.covered : 0
  const worst = [...files].filter((file) => missing(file) > 0).sort((a, b) => missing(b) - missing(a))
  const rows = worst
    .slice(0, mostRows)
    .map(([path, { lines }]) => [
      code(path),
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
    .map(({ path, line, name, complexity }) => [code(name), code(`${path}:${line}`), String(complexity)])
  return rows.length === 0 ? '' : details(say.worstFunctions, table(['', say.file, ':'], rows))
}

function labelsOf(named: ReadonlyMap<string, unknown>): string[] {
  return named.size === 0 ? [] : ['', ...[...named.keys()].filter((name) => name !== '')]
}

function labelCell(label: string, say: Words): string {
  return label === '' ? say.all : code(label)
}

function cell(metrics: Measured, name: string, label: string): string {
  const metric: MetricName = label === '' ? { name } : { name, label }
  const value = metrics.get(metric)
  return value === undefined ? nothing : value === 'n/a' ? 'n/a' : formatQuantity(value)
}

function titled(title: string, body: string): Section {
  return `**${title}**\n\n${body}`
}
