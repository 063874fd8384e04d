import { code, details, escapeMarkdown, facts, table } from '../../../shared/markdown/markdown.ts'
import type { JournalEntry } from '../../../shared/rollout/journal.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { isVerdict, words } from './words.ts'

export interface SwitchStory {
  readonly environment: string
  readonly service: string
  readonly version: string
  /** Where there are several: what each was released as, and where its traffic is now. */
  readonly services?: readonly {
    readonly service: string
    readonly version: string
    readonly active: Slot | undefined
  }[]
  readonly releaseId: number
  readonly verdict: string
  readonly reason: string
  readonly journal: readonly JournalEntry[]
  readonly requests?: number
  readonly failed?: number
  readonly shiftMs?: number
  readonly keepUntil?: string
  /** Where traffic is and what comes next, in Markdown. */
  readonly next?: string
  readonly locale: 'en' | 'fr'
}

const icons: Readonly<Record<string, string>> = {
  COMMITTED: '✅',
  REVERTED: '↩️',
  FAILED_SAFE: '🛑',
  NEEDS_HUMAN: '🆘',
  SUPERSEDED: '⏭️',
  GATE: '⏸️',
}

/** The job summary of a release: what came of it first, then how. */
export function renderSwitch(story: SwitchStory): string {
  const say = words[story.locale]
  const { services = [] } = story
  const names = services.length > 0 ? services : [story]
  const what = names
    .map(({ service, version }) => [service, version].filter(Boolean).map(escapeMarkdown).join(' '))
    .join(', ')
  const ended = say.ended[isVerdict(story.verdict) ? story.verdict : 'open'](what, escapeMarkdown(story.environment))
  const known: (readonly [string, string])[] = [
    [say.release, code(String(story.releaseId))],
    ...services.map(({ service, active }) => [escapeMarkdown(service), active ?? say.unclear] as const),
    ...(story.requests === undefined
      ? []
      : [[say.requests, say.ofWhichBad(story.requests, story.failed ?? 0)] as const]),
    ...(story.shiftMs ? [[say.lastShift, formatDuration(story.shiftMs)] as const] : []),
    ...(story.keepUntil ? [[say.keptUntil, escapeMarkdown(story.keepUntil)] as const] : []),
  ]
  const entries = story.journal.map(({ phase, step, service, reason }) => [
    service === undefined ? phase : `${phase} ${escapeMarkdown(service)}`,
    step[1] > 0 ? step.join('/') : '',
    escapeMarkdown(reason),
  ])
  return [
    `### ${icons[story.verdict] ?? '▶️'} ${ended}`,
    escapeMarkdown(story.reason),
    ...(story.next === undefined ? [] : [story.next]),
    facts(known),
    details(say.journal, table(say.columns, entries)),
    '',
  ].join('\n\n')
}
