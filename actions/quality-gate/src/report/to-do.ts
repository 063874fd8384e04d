import { details } from '../../../../shared/markdown/markdown.ts'
import { mergeFindings, securitySeverities } from '../../../../shared/reports/findings.ts'
import { hygieneChecks } from '../../../../shared/reports/hygiene.ts'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import { mergeTests } from '../../../../shared/reports/tests.ts'
import { metricsOf } from '../../../../shared/rules/rule.ts'
import type { AnyFinding } from '../evidence/apply-exceptions.ts'
import type { Facts } from '../facts.ts'
import { linked, lineUrl, placeLink } from './links.ts'
import type { Words } from './messages.ts'
import type { GateResult, Section } from './section.ts'
import { cutList, more, mostRows, shortSpan, shortText, titled } from './table-cells.ts'
import { uncoveredChanges } from './uncovered-changes.ts'

const mostRanges = 12
const mostUnnamed = 10

/** What is to be mended: failed tests, findings, changed lines that are not covered. Folded where no rule minds. */
export function toDoSections(
  result: GateResult,
  say: Words,
): { readonly open: readonly Section[]; readonly folded: readonly Section[] } {
  const findings = findingsOf(result)
  const [minded, others] = [
    findings.filter((one) => minds(result, one.kind)),
    findings.filter((one) => !minds(result, one.kind)),
  ]
  const lines = uncoveredSection(result, say)
  const unnamed = unnamedChanges(result.facts, say)
  return {
    open: [
      failuresSection(result, say),
      minded.length > 0 ? titled(`${say.findings} (${minded.length})`, findingsList(minded, result, say)) : '',
      minds(result, 'coverage') && lines ? titled(lines.title, lines.body) : '',
      unnamed,
    ],
    folded: [
      others.length > 0 ? details(`${say.findings} (${others.length})`, findingsList(others, result, say)) : '',
      !minds(result, 'coverage') && lines ? details(lines.title, lines.body) : '',
      result.accepted.length > 0 ? say.accepted(result.accepted.length) : '',
    ],
  }
}

/** Whether a rule about this kind does not hold. */
function minds({ decision }: GateResult, kind: string): boolean {
  return decision.rules.some(
    ({ effect, condition }) =>
      effect !== 'pass' && metricsOf(condition).some(({ metric }) => metric.name.split('.')[0] === kind),
  )
}

function failuresSection({ facts, origin }: GateResult, say: Words): Section {
  const { failures, failed } = mergeTests([...facts.reports.tests.values()])
  if (failed === 0) return ''
  const items = failures.map(({ name, suite, path, line, message }) => {
    const title = linked(shortSpan([suite, name].filter(Boolean).join(' › ')), lineUrl(origin, path, line))
    const said = shortText(message.split('\n')[0] ?? '')
    return said === '' ? title : `${title}${say.colon}${said}`
  })
  return titled(`${say.failures} (${failed})`, cutList(items, say, mostRows, failed))
}

interface KindOfFinding {
  readonly kind: 'hygiene' | 'security' | 'lint'
  readonly finding: AnyFinding
}

const order: readonly string[] = [...hygieneChecks, ...securitySeverities, 'error', 'warning', 'note']

/** The worst first. */
function findingsOf({ facts: { reports } }: GateResult): readonly KindOfFinding[] {
  const of = (kind: KindOfFinding['kind'], findings: readonly AnyFinding[]) =>
    findings.map((finding) => ({ kind, finding }))
  return [
    ...of('hygiene', mergeFindings([...reports.hygiene.values()]).findings),
    ...of('security', mergeSecurity([...reports.security.values()]).findings),
    ...of('lint', mergeFindings([...reports.lint.values()]).findings),
  ].toSorted((a, b) => order.indexOf(wordOf(a.finding)) - order.indexOf(wordOf(b.finding)))
}

function findingsList(findings: readonly KindOfFinding[], { origin }: GateResult, say: Words): string {
  const items = findings.slice(0, mostRows).map(({ finding }) => {
    const { id, path, line, message } = finding
    const subject = 'subject' in finding ? finding.subject : ''
    const place = path === '' ? shortSpan(subject) : placeLink(origin, path, line)
    const head = [say.severities[wordOf(finding)], shortSpan(id), place].filter(Boolean).join(' ')
    return message === '' ? head : `${head}${say.colon}${shortText(message)}`
  })
  return cutList(items, say, mostRows, findings.length)
}

function wordOf(finding: AnyFinding): keyof Words['severities'] {
  return 'check' in finding ? finding.check : finding.severity
}

function uncoveredSection({ facts, origin }: GateResult, say: Words) {
  const files = uncoveredChanges(facts)
  if (files.length === 0) return undefined
  const items = files.slice(0, mostRows).map(([path, ranges]) => {
    const links = ranges
      .slice(0, mostRanges)
      .map(([from, to]) => linked(from === to ? String(from) : `${from}–${to}`, lineUrl(origin, path, from, to)))
    return `${placeLink(origin, path, 0)}${say.colon}${links.join(', ')}${ranges.length > mostRanges ? ', …' : ''}`
  })
  return { title: say.uncovered, body: cutList(items, say, mostRows, files.length) }
}

/** Changed files of the kinds that the reports cover and that none of them names: nothing of them counts in `coverage.patch`. */
function unnamedChanges({ reports, changedLines }: Facts, say: Words): Section {
  if (reports.coverage.size === 0 || changedLines === undefined || changedLines === 'n/a') return ''
  const named = new Set([...reports.coverage.values()].flatMap(({ files }) => [...files.keys()]))
  const endOf = (path: string) => /\.\w+$/.exec(path)?.[0] ?? ''
  const kinds = new Set([...named].map(endOf))
  const left = [...changedLines.keys()].filter(
    (path) => !named.has(path) && endOf(path) !== '' && kinds.has(endOf(path)),
  )
  if (left.length === 0) return ''
  const shown = left.slice(0, mostUnnamed).map((path) => shortSpan(path))
  return [say.unnamed, [...shown, ...more(left.length - mostUnnamed, say)].join(', ')].join(' ')
}
