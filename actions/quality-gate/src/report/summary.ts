import { code, details, escapeMarkdown } from '../../../../shared/markdown/markdown.ts'
import { totalOf } from '../../../../shared/reports/coverage.ts'
import { mergeTests } from '../../../../shared/reports/tests.ts'
import { formatDuration } from '../../../../shared/time/duration.ts'
import type { Facts } from '../facts.ts'
import type { RuleResult } from '../verdict.ts'
import { figuresSection, reportsSection } from './figures-table.ts'
import { commitLink, linked } from './links.ts'
import { type Locale, type Words, words } from './messages.ts'
import { offenderSections } from './offenders.ts'
import type { GateResult, Section } from './section.ts'
import { capitalized, headlineOf, sentenceOf, sortRules, troubleOf } from './sentences.ts'
import { cutList, shortSpan, shortText, titled } from './table-cells.ts'
import { toDoSections } from './to-do.ts'
import { trendTable } from './trend.ts'
import { leading } from './truncate-sections.ts'

const icon = { pass: '✅', warn: '⚠️', block: '❌' } as const
const longestRule = 1_200
const longestSentence = 600
/** Characters of a list of rules; the broken ones come first. */
const mostOfRules = 20_000

/**
 * The page from the most to the least important part: what the verdict means, what is to be done, the rules that do not hold, the
 * figures in one table; then, folded, what is fine and what lies behind the figures; the commit and the time.
 */
export function sectionsOf(result: GateResult, locale: Locale): readonly Section[] {
  const say = words[locale]
  const toDo = toDoSections(result, say)
  return [
    heading(result, say),
    ...toDo.open,
    brokenSection(result, say),
    troublesSection(result, say),
    figuresSection(result, say),
    fineSection(result, say),
    ...toDo.folded,
    reportsSection(result, say),
    trendSection(result, say),
    ...offenderSections(result, say),
    ...otherHeadline(result.facts, say),
    stampOf(result, say),
  ].filter((section) => section !== '')
}

function heading(result: GateResult, say: Words): Section {
  const { name, decision, policyFrom, isAdopted, isDryRun, facts } = result
  // one that could not be read stands among what could not be judged
  const isKnown = facts.baseline !== undefined || decision.troubles.some(({ subject }) => subject === 'baseline')
  const notes = [
    ...(policyFrom === undefined ? [] : [say.policy(code(policyFrom.slice(0, 7)))]),
    ...(isAdopted ? [say.adopted] : []),
    ...(isKnown || !decision.rules.some(lacksBaseline) ? [] : [say.noBaseline]),
    ...(isDryRun ? [say.dryRun] : []),
  ]
  const title = `### ${icon[decision.verdict]} ${say.verdict[decision.verdict]}${name === 'quality-gate' ? '' : ` (${escapeMarkdown(name)})`}`
  const headline = `**${shortText(headlineOf(result, say), longestSentence)}**`
  return [title, headline, ...notes].join('\n\n')
}

/** What is n/a for another reason is about the changed lines. */
function lacksBaseline({ state, operands }: RuleResult): boolean {
  const isChange = (text: string) => /\.(?:patch|new)$/.test(text)
  return state === 'n/a' && operands.some(({ text, reading }) => reading === 'n/a' && !isChange(text))
}

/** In words, and as it was judged. */
function brokenSection(result: GateResult, say: Words): Section {
  const items = sortRules(result.decision.rules)
    .filter(({ state }) => state === 'broken' || state === 'missing')
    .map((rule) => {
      const sign = rule.state === 'missing' ? '❔' : rule.severity === 'warn' ? icon.warn : icon.block
      const sentence = shortText(capitalized(sentenceOf(rule, result, say)), longestSentence)
      return `${sign} ${sentence} · ${shortSpan(rule.explanation, longestRule)}`
    })
  return items.length === 0 ? '' : titled(say.broken, rulesList(items, say))
}

function rulesList(items: readonly string[], say: Words): string {
  return cutList(items, say, leading(items, mostOfRules, ({ length }) => length).length)
}

function troublesSection(result: GateResult, say: Words): Section {
  const items = [
    ...result.decision.troubles.map(
      (trouble) => `${icon[trouble.effect]} ${shortText(troubleOf(trouble, result, say))}`,
    ),
    ...result.expired.map(
      ({ id, until, reason }) =>
        `${icon.warn} ${say.expired}${say.colon}${shortSpan(id)} (${until}, ${shortText(reason)})`,
    ),
  ]
  return items.length === 0 ? '' : titled(say.troubles, cutList(items, say))
}

/** Everything that is as it should be, in a line; what it is made of is folded. */
function fineSection({ decision: { rules }, facts, metrics }: GateResult, say: Words): Section {
  const [held, resting] = (['holds', 'n/a'] as const).map((wanted) => rules.filter(({ state }) => state === wanted))
  const { passed } = mergeTests([...facts.reports.tests.values()])
  const clean = (['lint', 'security', 'hygiene', 'dependencies'] as const).filter((kind) => {
    const total = metrics.get({ name: kind === 'dependencies' ? 'dependencies.outdated.total' : `${kind}.total` })
    return total !== undefined && total !== 'n/a' && total.value.numerator === 0n
  })
  const done = facts.commands.filter(({ exitCode, timedOut }) => exitCode === 0 && !timedOut)
  const line = [
    ...(held?.length ? [say.fine(held.length)] : []),
    ...(resting?.length ? [say.resting(resting.length)] : []),
    ...(passed > 0 ? [say.passed(passed)] : []),
    ...(clean.length > 0 ? [say.nothingFound(clean.map((kind) => say.kinds[kind]).join(', '))] : []),
  ]
  const items = [
    ...(held ?? []).map(({ explanation }) => `${icon.pass} ${shortSpan(explanation, longestRule)}`),
    ...(resting ?? []).map(({ explanation }) => `➖ ${shortSpan(explanation, longestRule)} ${say.restingRule}`),
    ...done.map(({ name, seconds }) => `${icon.pass} ${shortSpan(name)} ${formatDuration(seconds * 1_000)}`),
  ]
  if (line.length === 0 && items.length === 0) return ''
  return details(`${icon.pass} ${line.join(' · ') || say.commands}`, rulesList(items, say))
}

/** coverage.py, whose reports are those of Python alone, prints lines and branches as one percentage, which is none of the figures here. */
function otherHeadline({ reports }: Facts, say: Words): readonly Section[] {
  return [...reports.coverage].flatMap(([name, report]) => {
    const isPython = [...report.files.keys()].every((path) => path.endsWith('.py'))
    const [lines, branches] = [totalOf(report, 'lines'), totalOf(report, 'branches')]
    if (!isPython || !lines || !branches?.total) return []
    const [covered, total] = [lines.covered + branches.covered, lines.total + branches.total]
    return [
      `${name === '' ? '' : `${shortSpan(name)}${say.colon}`}${say.headline(Math.round((100 * covered) / total), covered, total)}`,
    ]
  })
}

function trendSection({ facts, metrics }: GateResult, say: Words): Section {
  const trend = trendTable(facts.recent, metrics, say)
  return trend === '' ? '' : details(say.trend, trend)
}

/** Time is the last thing on a page: a comment that differs in nothing else is not written again. */
function stampOf({ origin }: GateResult, say: Words): Section {
  const { sha, runUrl, at, timeZone } = origin
  return [
    ...(sha === '' ? [] : [`${say.commit} ${commitLink(origin)}`]),
    linked(say.run, runUrl),
    say.time(at, timeZone),
  ].join(' · ')
}

/** A page without its time. */
export function timeless(page: string): string {
  return page.replace(/ · [^·\n]*\n*$/, '')
}
