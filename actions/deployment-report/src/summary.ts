import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { performanceCells, securityCells } from './gates.ts'
import { type Figure, percent, type Report, stamp } from './report.ts'
import { type Words, words } from './words.ts'

/** The report as Markdown; everything from outside is escaped. */
export function renderMarkdown(report: Report): string {
  const { period, environments, services, incidents, secrets } = report
  const spoken = words[report.locale]
  const { heads } = spoken
  const row = (one: Figure) => rowOf(one, spoken)
  return [
    `## ${spoken.title(escapeMarkdown(environments.join(', ')), period.name)}`,
    spoken.scope(stamp(period.from), stamp(period.to)),
    ...(report.unverified === 0 ? [] : [spoken.doubt(report.unverified)]),
    `### ${spoken.goals}`,
    table(heads.figures, report.kpis.map(row)),
    '### DORA',
    table(
      [...heads.figures, heads.definition],
      report.dora.map((one) => [...row(one), one.definition]),
    ),
    `### ${spoken.services}`,
    services.length === 0
      ? spoken.noRelease
      : table(
          [heads.services[0] ?? '', heads.environment, ...heads.services.slice(1)],
          services.map((one) => [
            escapeMarkdown(one.service || spoken.whole),
            escapeMarkdown(one.environment),
            String(one.releases),
            String(one.rollbacks),
            String(one.failures),
            one.successRate.value === undefined ? '' : percent(one.successRate.value, spoken),
            one.deployment.value === undefined ? '' : formatDuration(one.deployment.value),
          ]),
        ),
    `### ${spoken.security}`,
    ...(report.security.compliance.n === 0
      ? [spoken.noGate]
      : [
          table(heads.figures, [row(report.security.compliance)]),
          table(heads.security, escaped(securityCells(report))),
        ]),
    `### ${spoken.performance}`,
    report.performance.length === 0
      ? spoken.noGate
      : table(heads.performance, escaped(performanceCells(report, spoken))),
    `### ${spoken.incidents}`,
    incidents.length === 0
      ? spoken.noIncident
      : table(
          heads.incidents,
          incidents.map((one) => [
            `[#${one.number}](${one.url}) ${escapeMarkdown(one.title)}`,
            stamp(one.openedAt),
            stamp(one.closedAt) || spoken.stillOpen,
            one.closedAt === undefined ? '' : formatDuration(one.closedAt - one.openedAt),
          ]),
        ),
    ...(secrets.length === 0
      ? []
      : [
          `### ${spoken.secrets}`,
          table(
            heads.secrets,
            secrets.map(({ name, rotated, due, state }) => [
              escapeMarkdown(name),
              stamp(rotated).slice(0, 10),
              stamp(due).slice(0, 10),
              spoken.states[state],
            ]),
          ),
        ]),
    `### ${spoken.meaning}`,
    [...report.kpis, report.security.compliance]
      .map(({ label, definition }) => `- ${label}${spoken.colon}${definition}`)
      .join('\n'),
  ].join('\n\n')
}

function escaped(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((cells) => cells.map(escapeMarkdown))
}

function rowOf({ label, shown, detail, goal, met, n, indicative, before }: Figure, spoken: Words): string[] {
  const sign = met === undefined ? '' : met ? ' ✅' : ' ❌'
  const value = detail === '' ? shown : `${shown}, ${detail}`
  return [label, value, goal + sign, indicative ? `${n} (${spoken.indicative})` : String(n), before]
}
