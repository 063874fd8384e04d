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
export function timelineTable(moments: readonly Moment[]): string {
  const second = ({ at }: Moment) => Math.floor(at / 1_000)
  const rows = [...moments]
    .sort((one, other) => second(one) - second(other))
    .map(({ at, what }) => [formatInstant(at), escapeMarkdown(what)])
  return table(['', ''], rows)
}

const [opening, closing] = ['<!-- release-kit:timeline -->', '<!-- /release-kit:timeline -->']
const title = { en: 'Timeline', fr: 'Chronologie' } as const satisfies Record<Locale, string>

/** The text of an incident with its timeline, in the place of the one that it had; what people wrote or ticked stays. */
export function withTimeline(body: string, moments: readonly Moment[], locale: Locale): string {
  const section = `${opening}\n### ${title[locale]}\n\n${timelineTable(moments)}\n${closing}`
  const from = body.indexOf(opening)
  const to = body.indexOf(closing, from)
  if (from < 0 || to < 0) return `${body}\n\n${section}`
  return body.slice(0, from) + section + body.slice(to + closing.length)
}
