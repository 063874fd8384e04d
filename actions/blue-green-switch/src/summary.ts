import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { JournalEntry } from '../../../shared/rollout/journal.ts'
import { formatDuration } from '../../../shared/time/duration.ts'

export interface SwitchStory {
  readonly environment: string
  readonly service: string
  readonly version: string
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
}

const icons: Readonly<Record<string, string>> = {
  COMMITTED: '✅',
  REVERTED: '↩️',
  FAILED_SAFE: '🛑',
  NEEDS_HUMAN: '🆘',
  SUPERSEDED: '⏭️',
}

/** The job summary of a release: what came of it first, then how. */
export function renderSwitch(story: SwitchStory): string {
  const what = [story.service, story.version].filter(Boolean).map(escapeMarkdown).join(' ') || 'release'
  const facts = [
    ['Release', code(String(story.releaseId))],
    ...(story.requests === undefined
      ? []
      : [['Requests of the new slot', `${story.requests}, ${story.failed ?? 0} bad`]]),
    ...(story.shiftMs ? [['Last shift seen after', formatDuration(story.shiftMs)]] : []),
    ...(story.keepUntil ? [['Old slot kept warm until', escapeMarkdown(story.keepUntil)]] : []),
  ]
  return [
    `### ${icons[story.verdict] ?? '▶️'} ${what} → ${escapeMarkdown(story.environment)}: ${story.verdict.toLowerCase().replaceAll('_', ' ')}`,
    escapeMarkdown(story.reason),
    ...(story.next === undefined ? [] : [story.next]),
    table(['', ''], facts),
    table(
      ['Phase', 'Step:', 'What'],
      story.journal.map(({ phase, step, reason }) => [
        phase,
        step[1] > 0 ? step.join('/') : '',
        escapeMarkdown(reason),
      ]),
    ),
    '',
  ].join('\n\n')
}
