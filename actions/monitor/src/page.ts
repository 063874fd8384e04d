import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { sparkline } from '../../../shared/markdown/sparkline.ts'
import type { Desk } from './desk.ts'
import { formatTime } from './desk.ts'
import type { Finding } from './finding.ts'
import type { Judged } from './judge.ts'

const icons = { holds: '✅', broken: '❌', missing: '❔', 'n/a': '➖' } as const

export type Status = 'healthy' | 'unhealthy' | 'unknown'

export function statusOf({
  rules,
  checks,
  triggers,
  availability,
}: Omit<Judged, 'state' | 'availabilityPercent'>): Status {
  const states = [...rules, ...checks, ...triggers, ...availability].map(({ state }) => state)
  return states.includes('broken') ? 'unhealthy' : states.includes('missing') ? 'unknown' : 'healthy'
}

/** What people read of one place, in its issue and in the summary. */
export function pageOf(judged: Judged, live: string, { words, context }: Desk): string {
  const status = { healthy: words.good, unhealthy: words.bad, unknown: words.unknown }[statusOf(judged)]
  const shown = Number(judged.availabilityPercent.toFixed(3))
  return [
    `### ${status}`,
    live,
    table(words.heads, [...judged.rules, ...judged.checks, ...judged.triggers, ...judged.availability].map(rowOf)),
    words.availability(`${shown}%`),
    words.lastRuns(`\`${sparkline(judged.state.recent.slice(-48), 0, 100)}\``),
    words.measured(formatTime(judged.state.at), context.run.runUrl),
    escapeMarkdown(words.keep),
  ].join('\n\n')
}

function rowOf({ state, explanation }: Finding): readonly string[] {
  return [icons[state], code(explanation)]
}
