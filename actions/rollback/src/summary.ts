import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { Candidate } from './plan.ts'

export interface RollbackStory {
  readonly done: boolean
  readonly environment: string
  readonly service: string
  readonly from: string
  readonly to: string
  readonly artifact: string
  readonly strategy: string
  readonly verdict: string
  readonly reason: string
  readonly by: string
  readonly ms: number
  readonly candidates: readonly Candidate[]
  readonly incidentUrl: string
}

/** The job summary of a rollback: is production back, and on what. */
export function renderRollback(story: RollbackStory): string {
  const what = [story.service, story.environment].filter(Boolean).map(escapeMarkdown).join(' in ')
  const title = story.done ? `✅ ${what} is back on ${escapeMarkdown(story.to)}` : `❌ ${what} was not rolled back`
  const facts: [string, string][] = [
    ['Version', `${escapeMarkdown(story.from || 'unknown')} → ${escapeMarkdown(story.to || 'none')}`],
    ['Artifact', story.artifact === '' ? '' : code(story.artifact)],
    ['How', story.strategy === '' ? '' : escapeMarkdown(story.strategy)],
    ['Took', formatDuration(story.ms)],
    ['Why', escapeMarkdown(story.reason)],
    ['Asked for by', escapeMarkdown(story.by)],
    ['Incident', story.incidentUrl === '' ? '' : `<${story.incidentUrl}>`],
  ]
  const others = story.candidates.map(({ version, artifact, slot, at }) => [
    escapeMarkdown(version),
    code(artifact),
    slot ?? '',
    escapeMarkdown(at),
  ])
  return [
    `### ${title}`,
    escapeMarkdown(story.verdict),
    table(
      ['', ''],
      facts.filter(([, value]) => value !== ''),
    ),
    ...(others.length === 0
      ? []
      : ['**What could be gone back to**', table(['Version', 'Artifact', 'Slot', 'Released'], others)]),
    '',
  ].join('\n\n')
}
