import { visible } from '../../../../shared/markdown/visible.ts'
import type { Log } from '../../../../shared/log/log.ts'
import type { Annotation } from '../../../../shared/github/ports.ts'
import { mergeSecurity } from '../../../../shared/reports/merge-security.ts'
import { metricsOf } from '../../../../shared/rules/rule.ts'
import type { Words } from './messages.ts'
import type { GateResult } from './section.ts'
import { uncoveredChanges } from './uncovered-changes.ts'

const levels = ['failure', 'warning', 'notice'] as const

type Redact = (text: string) => string

/** Stretches of changed lines; what failed or was found keeps its place beside them. */
const mostUncovered = 50

/** What can be shown at a line of the change, the worst first. */
export function annotationsOf({ facts, decision }: GateResult, say: Words, redact: Redact): readonly Annotation[] {
  const { reports } = facts
  const at = (path: string, line: number) => ({ path, startLine: Math.max(1, line), endLine: Math.max(1, line) })
  const tests = [...reports.tests.values()].flatMap(({ failures }) => failures)
  const security = mergeSecurity([...reports.security.values()]).findings
  const hygiene = [...reports.hygiene.values()].flatMap(({ findings }) => findings)
  const lint = [...reports.lint.values()].flatMap(({ findings }) => findings)
  const uncovered = uncoveredChanges(facts)
    .flatMap(([path, ranges]) => ranges.map(([from, to]) => ({ path, from, to })))
    .slice(0, mostUncovered)
  const isPatchAsked = decision.rules.some(
    ({ effect, condition }) =>
      effect !== 'pass' && metricsOf(condition).some(({ metric }) => metric.name === 'coverage.patch'),
  )
  const all: readonly Annotation[] = [
    ...tests.map(({ path, line, name, message }) => ({
      ...at(path, line),
      level: 'failure' as const,
      message: message || name,
      title: name,
    })),
    ...hygiene.map(({ path, line, check, id, message }) => ({
      ...at(path, line),
      level: 'failure' as const,
      message: message || id,
      title: `${check}: ${id}`,
    })),
    ...security.map(({ path, line, severity, id, message }) => ({
      ...at(path, line),
      level: severity === 'critical' || severity === 'high' ? ('failure' as const) : ('warning' as const),
      message: message || id,
      title: `${severity}: ${id}`,
    })),
    ...uncovered.map(({ path, from, to }) => ({
      path,
      startLine: from,
      endLine: to,
      level: isPatchAsked ? ('warning' as const) : ('notice' as const),
      message: say.notCovered(from, to),
      title: say.notCoveredTitle,
    })),
    ...lint.map(({ path, line, severity, id, message }) => ({
      ...at(path, line),
      level: ({ error: 'failure', warning: 'warning', note: 'notice' } as const)[severity],
      message: message || id,
      title: id,
    })),
  ]
  return all
    .filter(({ path }) => path !== '')
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map((annotation) => shown(annotation, redact))
}

/** GitHub takes no empty message. */
function shown({ path, message, title: given = '', ...rest }: Annotation, redact: Redact): Annotation {
  const line = (text: string) => redact(visible(text)).replace(/\s+/g, ' ').trim()
  const title = line(given)
  return {
    ...rest,
    path: line(path),
    message: redact(visible(message)).trim() || title || rest.level,
    ...(title === '' ? {} : { title }),
  }
}

/** GitHub shows so many of a level and step. */
const mostLogged = 10
const say = { failure: 'error', warning: 'warning', notice: 'notice' } as const

/** Annotations as the log can make them, without any permission: few, so the worst of each level. */
export function logAnnotations(annotations: readonly Annotation[], log: Log): void {
  for (const level of ['failure', 'warning'] as const) {
    for (const { path, startLine, message, title = '' } of annotations
      .filter((annotation) => annotation.level === level)
      .slice(0, mostLogged)) {
      log[say[level]](message, { path, line: startLine, title })
    }
  }
}
