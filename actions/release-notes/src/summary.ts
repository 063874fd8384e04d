import { unreadCommits } from '../../../shared/commits/unread.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Gathered } from './gather.ts'

export type ReleaseNotesOutput = 'notes' | 'notes-file' | 'release-id' | 'release-url' | 'entry-count'

/** The notes themselves, then what a reader of the run should know about them. */
export function summaryOf(notes: string, { history, missing }: Pick<Gathered, 'history' | 'missing'>): string {
  const parts = [
    notes.trim(),
    '---',
    countOf(history),
    ...missing.map((sentence) => `⚠️ ${escapeMarkdown(sentence)}`),
    ...unreadCommits(history),
  ]
  return `${parts.join('\n\n')}\n`
}

function countOf({ count, cancelled }: Gathered['history']): string {
  const counted = count === 1 ? '1 commit counts' : `${count} commits count`
  return cancelled === 0 ? `${counted}.` : `${counted}, ${cancelled} more cancel out.`
}
