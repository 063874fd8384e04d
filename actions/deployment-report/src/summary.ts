import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { doubtOf, type Figure, type Report, stamp } from './report.ts'

/** The report as Markdown; everything from outside is escaped. */
export function renderMarkdown(report: Report): string {
  const { period, environments, services, incidents, secrets } = report
  return [
    `## Deployments of ${escapeMarkdown(environments.join(', '))}, ${period.name}`,
    `${stamp(period.from)} to ${stamp(period.to)} (UTC). Of GitHub Deployments and incident issues alone; below 10 cases a number is indicative.`,
    ...[doubtOf(report)].filter(Boolean),
    '### Goals',
    table(['', 'value', 'goal', 'n', 'before'], report.kpis.map(rowOf)),
    '### DORA',
    table(
      ['', 'value', 'goal', 'n', 'before', 'definition'],
      report.dora.map((one) => [...rowOf(one), one.definition]),
    ),
    '### Services',
    services.length === 0
      ? 'No release ended in this period.'
      : table(
          ['service', 'environment', 'releases', 'rollbacks', 'failures', 'success', 'mean time'],
          services.map((one) => [
            escapeMarkdown(one.service || '(whole)'),
            escapeMarkdown(one.environment),
            String(one.releases),
            String(one.rollbacks),
            String(one.failures),
            one.successRate.value === undefined ? '' : `${Number((one.successRate.value * 100).toFixed(1))} %`,
            one.deployment.value === undefined ? '' : formatDuration(one.deployment.value),
          ]),
        ),
    '### Incidents',
    incidents.length === 0
      ? 'None was opened.'
      : table(
          ['incident', 'opened', 'closed', 'lasted'],
          incidents.map((one) => [
            `[#${one.number}](${one.url}) ${escapeMarkdown(one.title)}`,
            stamp(one.openedAt),
            stamp(one.closedAt) || 'still open',
            one.closedAt === undefined ? '' : formatDuration(one.closedAt - one.openedAt),
          ]),
        ),
    ...(secrets.length === 0
      ? []
      : [
          '### Secrets',
          table(
            ['secret', 'changed', 'due', ''],
            secrets.map(({ name, rotated, due, state }) => [
              escapeMarkdown(name),
              stamp(rotated).slice(0, 10),
              stamp(due).slice(0, 10),
              state,
            ]),
          ),
        ]),
    '### What the numbers mean',
    report.kpis.map(({ label, definition }) => `- ${label}: ${definition}`).join('\n'),
  ].join('\n\n')
}

function rowOf({ label, shown, detail, goal, met, n, indicative, before }: Figure): string[] {
  const sign = met === undefined ? '' : met ? ' ✅' : ' ❌'
  const value = detail === '' ? shown : `${shown}, ${detail}`
  return [label, value, goal + sign, indicative ? `${n} (indicative)` : String(n), before]
}
