import type { GitHub } from '../../../shared/github/ports.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Locale } from '../../../shared/notify/message.ts'
import { decodeJournal, type WrittenEntry } from '../../../shared/rollout/journal.ts'
import { formatInstant } from './duties.ts'

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly what: string
}

/** What the journals of releases say, in the order in which it happened. */
export async function readTimeline(
  { deployments }: Pick<GitHub, 'deployments'>,
  releases: readonly { readonly id: number; readonly name: string }[],
): Promise<readonly Moment[]> {
  const journals = releases.map(async ({ id, name }) =>
    decodeJournal(await deployments.statuses(id)).map((entry) => ({ at: entry.at, what: momentOf(name, entry) })),
  )
  return (await Promise.all(journals)).flat().sort((one, other) => one.at - other.at)
}

function momentOf(name: string, { phase, reason }: WrittenEntry): string {
  return `${name}: ${phase}${reason === '' ? '' : `, ${reason}`}`
}

/** GitHub tells whole seconds: within one, the order is the given one. */
export function timelineTable(moments: readonly Moment[], locale: Locale): string {
  const second = ({ at }: Moment) => Math.floor(at / 1_000)
  const rows = [...moments]
    .sort((one, other) => second(one) - second(other))
    .map(({ at, what }) => [formatInstant(at), escapeMarkdown(what)])
  return table(words[locale].head, rows)
}

const [opening, closing] = ['<!-- release-kit:timeline -->', '<!-- /release-kit:timeline -->']
const words = {
  en: { title: 'Timeline', head: ['When', 'What'] },
  fr: { title: 'Chronologie', head: ['Heure', 'Événement'] },
} as const satisfies Record<Locale, object>

/**
 * The text of an incident with its timeline, in the place of the one that it had; what people wrote or ticked stays, and so do the moments of
 * an attempt before.
 */
export function withTimeline(body: string, moments: readonly Moment[], locale: Locale): string {
  const from = body.indexOf(opening)
  const to = body.indexOf(closing, from)
  const isThere = from >= 0 && to >= 0
  const all = withEarlier(timelineTable(moments, locale), isThere ? body.slice(from, to) : '')
  const section = `${opening}\n### ${words[locale].title}\n\n${all}\n${closing}`
  return isThere ? body.slice(0, from) + section + body.slice(to + closing.length) : `${body}\n\n${section}`
}

/** Rows of a table that it had and that are not in it any more, where they belong by their minutes. */
function withEarlier(now: string, before: string): string {
  const [head = '', rule = '', ...rows] = now.split('\n')
  const earlier = before.split('\n').filter((line) => isRow(line) && !rows.includes(line))
  const minute = (row: string) => row.slice(0, '| 2026-01-01 10:00'.length)
  const all = [...earlier, ...rows].sort((one, other) => minute(one).localeCompare(minute(other)))
  return [head, rule, ...all].join('\n')
}

const isRow = (line: string) => /^\| \d{4}-\d\d-\d\d \d\d:\d\d /.test(line)
