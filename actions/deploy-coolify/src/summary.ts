import { isBad, type Job, type Result, type Undone } from '../../../shared/deploy/fleet/plan.ts'
import { code, details, escapeMarkdown, table, longestFence } from '../../../shared/markdown/markdown.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { formatDuration } from '../../../shared/time/duration.ts'

const icons = {
  finished: '✅',
  started: '🚀',
  skipped: '⏭️',
  failed: '❌',
  cancelled: '🚫',
  'timed-out': '⌛',
} as const

/** The job summary. Names, reasons and logs come from outside. */
export function renderReport(
  results: readonly Result[],
  waves: readonly (readonly Job[])[],
  undone: readonly Undone[],
): string {
  const notStarted = waves.flat().filter((job) => !results.some((result) => result.job.name === job.name))
  const rows = [
    ...results.map(({ job, status, seconds, reason }) => [
      `${icons[status]} ${escapeMarkdown(job.name)}`,
      code(describeRevision(job.revision) || 'configured'),
      code(job.previous ? describeRevision(job.previous) : ''),
      status,
      formatDuration(seconds * 1_000),
      escapeMarkdown(reason),
    ]),
    ...notStarted.map((job) => [
      escapeMarkdown(job.name),
      code(describeRevision(job.revision)),
      '',
      'not started',
      '',
      '',
    ]),
  ]
  return [
    '### deploy-coolify',
    table(['', 'revision', 'before', 'status', 'time:', ''], rows),
    ...(undone.length > 0 ? ['**Put back**', undone.map(renderUndone).join('\n')] : []),
    ...warningsOf(waves),
    ...results
      .filter(isBad)
      .flatMap(({ job, log }) => (log.length > 0 ? [details(`Build log of ${job.name}`, fence(log))] : [])),
    '',
  ].join('\n\n')
}

/** What would be done. */
export function renderPlan(waves: readonly (readonly Job[])[]): string {
  const rows = waves.flatMap((wave, index) =>
    wave.map((job) => [
      String(index + 1),
      escapeMarkdown(job.name),
      code(describeRevision(job.revision) || 'configured'),
      code(job.previous ? describeRevision(job.previous) : ''),
      job.isDone ? 'nothing: already running' : 'deploy',
    ]),
  )
  const heading = '### deploy-coolify: dry run, nothing was changed'
  return [heading, table(['wave:', '', 'revision', 'now', 'would'], rows), ...warningsOf(waves), ''].join('\n\n')
}

function renderUndone({ name, ok, reason }: Undone): string {
  return `- ${ok ? '↩️' : '💥'} ${escapeMarkdown(name)}: ${escapeMarkdown(reason)}`
}

function warningsOf(waves: readonly (readonly Job[])[]): readonly string[] {
  const lines = waves
    .flat()
    .flatMap(({ name, warnings }) => warnings.map((one) => `- ⚠️ ${escapeMarkdown(name)}: ${escapeMarkdown(one)}`))
  return lines.length === 0 ? [] : [lines.join('\n')]
}

/** A code block that nothing in the lines can end. */
function fence(lines: readonly string[]): string {
  const text = lines.join('\n')
  const longest = Math.max(2, longestFence(text))
  const marks = '`'.repeat(longest + 1)
  return `${marks}\n${text}\n${marks}`
}
