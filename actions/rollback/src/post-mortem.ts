import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Locale } from '../../../shared/notify/message.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { formatInstant } from './duties.ts'
import type { Level } from './resolve.ts'
import { type Moment, timelineTable } from './timeline.ts'

/** What is known of an incident when it is over, for the draft of its post-mortem (P72). */
export interface Story {
  readonly level: Level
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly verdict: string
  readonly done: boolean
  /** Milliseconds since the epoch: when somebody began to go back, and when that was over. */
  readonly beganAt: number
  readonly endedAt: number
  readonly dueAt: number
  readonly timeline: readonly Moment[]
}

const words = {
  en: {
    title: 'Post-mortem (draft), due',
    summary: 'Summary',
    date: 'Date',
    duration: 'Duration',
    impact: 'Impact',
    severity: 'Severity',
    level: 'level',
    version: 'Version',
    timeline: 'Timeline',
    cause: 'Root cause',
    resolution: 'Resolution',
    prevention: 'Prevention',
    fill: 'to be filled in',
    live: (from: string, since: string) => `${from} had traffic since ${since}`,
  },
  fr: {
    title: 'Post-mortem (brouillon), à rendre le',
    summary: 'Résumé',
    date: 'Date',
    duration: 'Durée',
    impact: 'Impact',
    severity: 'Gravité',
    level: 'niveau',
    version: 'Version',
    timeline: 'Chronologie',
    cause: 'Cause première',
    resolution: 'Résolution',
    prevention: 'Prévention',
    fill: 'à compléter',
    live: (from: string, since: string) => `${from} recevait du trafic depuis ${since}`,
  },
} as const satisfies Record<Locale, object>

/** The draft, filled from the journals as far as they go. */
export function renderPostMortem(story: Story, locale: Locale): string {
  const say = words[locale]
  const { from, to, reason, verdict, beganAt, endedAt, dueAt, timeline, level } = story
  const firstTraffic = timeline.find(({ what }) => what.startsWith(`${from}: ARMED`))?.at
  const since = firstTraffic ?? beganAt
  const impact =
    firstTraffic === undefined
      ? say.fill
      : `${say.live(escapeMarkdown(from), formatInstant(firstTraffic))}; ${say.fill}`
  return [
    `## ${say.title} ${formatInstant(dueAt)}`,
    `### ${say.summary}`,
    table(
      [say.date, formatInstant(since)],
      [
        [say.duration, formatDuration(endedAt - since)],
        [say.impact, impact],
        [say.severity, `${say.level} ${level}`],
        [say.version, `${escapeMarkdown(from)} → ${escapeMarkdown(to)}`],
      ],
    ),
    `### ${say.timeline}`,
    timelineTable(timeline, locale),
    `### ${say.cause}`,
    `${escapeMarkdown(reason)} _(${say.fill})_`,
    `### ${say.resolution}`,
    escapeMarkdown(verdict),
    `### ${say.prevention}`,
    `- [ ] _(${say.fill})_`,
  ].join('\n\n')
}
