import { type Report, stamp } from './report.ts'

const columns = [
  'id',
  'kind',
  'environment',
  'service',
  'version',
  'commit',
  'by',
  'started',
  'ended',
  'outcome',
  'seconds',
  'reason',
]

/** A line a release that ended in the period, as RFC 4180 has it; times are of UTC. */
export function renderCsv({ releases }: Report): string {
  const rows = releases.map((one) => [
    String(one.id),
    one.kind,
    one.environment,
    one.service,
    one.version,
    one.sha,
    one.by,
    stamp(one.startedAt),
    stamp(one.endedAt),
    one.outcome ?? '',
    one.worked === undefined ? '' : String(Math.round(one.worked / 1_000)),
    one.reason,
  ])
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What begins like a formula would be run by a spreadsheet. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
