import { code, escapeMarkdown, table } from '../../../../shared/markdown/markdown.ts'
import { mergeCoverage, coverageMeasures, totalOf } from '../../../../shared/reports/coverage.ts'
import { securitySeverities } from '../../../../shared/reports/findings.ts'
import { hygieneChecks } from '../../../../shared/reports/hygiene.ts'
import { formatQuantity } from '../../../../shared/rules/quantity.ts'
import type { MetricName } from '../../../../shared/rules/rule.ts'
import type { Facts } from '../facts.ts'
import { leading } from './truncate-sections.ts'
import type { Measured } from '../metrics/measure.ts'
import { offenderSections } from './offenders.ts'
import { cutTable, more, mostRows, shortCode, shortText } from './table-cells.ts'
import type { GateResult, Section } from './section.ts'
import { trendTable } from './trend.ts'
import type { RuleResult } from '../verdict.ts'
import { type Locale, type Words, words } from './messages.ts'

const icon = { pass: '✅', warn: '⚠️', block: '❌' } as const
const stateIcon = { holds: '✅', broken: '❌', missing: '❔', 'n/a': '➖' } as const
const longestRule = 1_200
/** Characters of the table of rules; the broken ones come first. */
const mostOfRules = 20_000
const nothing = '–'
const mostUnnamed = 10

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
    ...offenderSections(result, say),
  ].filter((section) => section !== '')
}

function heading({ name, decision, metrics, policyFrom, isAdopted, isDryRun, facts }: GateResult, say: Words): Section {
  const score = metrics.get({ name: 'score' })
  // one that could not be read stands among what could not be judged
  const isKnown = facts.baseline !== undefined || decision.troubles.some(({ subject }) => subject === 'baseline')
  const notes = [
    ...(score && score !== 'n/a' ? [say.score(formatQuantity(score, 1))] : []),
    ...(policyFrom === undefined ? [] : [say.policy(code(policyFrom.slice(0, 7)))]),
    ...(isAdopted ? [say.adopted] : []),
    ...(isKnown || !decision.rules.some(lacksBaseline) ? [] : [say.noBaseline]),
    ...(isDryRun ? [say.dryRun] : []),
  ]
  const title = `### ${icon[decision.verdict]} ${say.verdict[decision.verdict]}${name === 'quality-gate' ? '' : ` (${escapeMarkdown(name)})`}`
  return [title, ...notes].join('\n\n')
}

/** What is n/a for another reason is about the changed lines. */
function lacksBaseline({ state, operands }: RuleResult): boolean {
  const isChange = (text: string) => /\.(?:patch|new)$/.test(text)
  return state === 'n/a' && operands.some(({ text, reading }) => reading === 'n/a' && !isChange(text))
}

function rulesSection(rules: readonly RuleResult[], say: Words): Section {
  if (rules.length === 0) return ''
  const weight = ({ effect, state }: RuleResult) =>
    ['block', 'warn', 'pass'].indexOf(effect) * 4 + ['broken', 'missing', 'n/a', 'holds'].indexOf(state)
  const rows = rules
    .toSorted((a, b) => weight(a) - weight(b))
    .map(({ explanation, state, severity }) => [
      `${state === 'broken' && severity === 'warn' ? icon.warn : stateIcon[state]} ${say.state[state]}`,
      shortCode(explanation, longestRule),
      severity,
    ])
  return cutTable(['', say.rule, ''], rows, say, leading(rows, mostOfRules, (row) => row.join(' | ').length).length)
}

function troublesSection({ decision, expired }: GateResult, say: Words): Section {
  const lines = [
    ...decision.troubles.map(({ effect, message }) => `- ${icon[effect]} ${shortText(message)}`),
    ...expired.map(
      ({ id, until, reason }) => `- ${icon.warn} ${say.expired}: ${shortCode(id)} (${until}, ${shortText(reason)})`,
    ),
  ]
  if (lines.length === 0) return ''
  return [`**${say.troubles}**`, lines.slice(0, mostRows).join('\n'), ...more(lines.length - mostRows, say)].join(
    '\n\n',
  )
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
  const figures = table([say.report, say.measure, `${say.covered}:`, ':'], [...rows, ...compared])
  return [titled(say.coverage, figures), ...unnamedChanges(facts, say), ...otherHeadline(facts, say)].join('\n\n')
}

/** Changed files of the kinds that the reports cover and that none of them names: nothing of them counts in `coverage.patch`. */
function unnamedChanges({ reports, changedLines }: Facts, say: Words): readonly string[] {
  if (changedLines === undefined || changedLines === 'n/a') return []
  const named = new Set([...reports.coverage.values()].flatMap(({ files }) => [...files.keys()]))
  const endOf = (path: string) => /\.\w+$/.exec(path)?.[0] ?? ''
  const kinds = new Set([...named].map(endOf))
  const left = [...changedLines.keys()].filter(
    (path) => !named.has(path) && endOf(path) !== '' && kinds.has(endOf(path)),
  )
  if (left.length === 0) return []
  const shown = left.slice(0, mostUnnamed).map((path) => shortCode(path))
  return [[say.unnamed, [...shown, ...more(left.length - mostUnnamed, say)].join(', ')].join(' ')]
}

/** coverage.py, whose reports are those of Python alone, prints lines and branches as one percentage, which is none of the figures here. */
function otherHeadline({ reports }: Facts, say: Words): readonly string[] {
  return [...reports.coverage].flatMap(([name, report]) => {
    const isPython = [...report.files.keys()].every((path) => path.endsWith('.py'))
    const [lines, branches] = [totalOf(report, 'lines'), totalOf(report, 'branches')]
    if (!isPython || !lines || !branches?.total) return []
    const [covered, total] = [lines.covered + branches.covered, lines.total + branches.total]
    return [
      `${name === '' ? '' : `${code(name)}: `}${say.headline(Math.round((100 * covered) / total), covered, total)}`,
    ]
  })
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
    return cells.every((text) => text === nothing) ? [] : [[shortCode(label), ...cells]]
  })
  return titled(say.performance, cutTable([say.series, ...figures.map((figure) => `${figure}:`)], rows, say))
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
