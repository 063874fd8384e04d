import { isBad, type Job, type Result, type Undone } from '../../../shared/deploy/fleet/plan.ts'
import { codeSpan, details, escapeMarkdown, longestFence } from '../../../shared/markdown/markdown.ts'
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

/** The job summary: what came of it, then what to know of each service. Names, reasons and logs come from outside. */
export function renderReport(
  results: readonly Result[],
  waves: readonly (readonly Job[])[],
  undone: readonly Undone[],
): string {
  const notStarted = waves.flat().filter((job) => !results.some((result) => result.job.name === job.name))
  const lines = [
    ...results.flatMap(renderResult),
    ...notStarted.map((job) => `- ⏸️ ${escapeMarkdown(job.name)}: not started`),
  ]
  return [
    `### ${headlineOf(results, notStarted)}`,
    lines.join('\n'),
    ...(undone.length > 0 ? ['**Put back**', undone.map(renderUndone).join('\n')] : []),
    ...warningsOf(waves),
    ...results
      .filter(isBad)
      .flatMap(({ job, log }) => (log.length > 0 ? [details(`Build log of ${job.name}`, fence(log))] : [])),
    '',
  ].join('\n\n')
}

function headlineOf(results: readonly Result[], notStarted: readonly Job[]): string {
  const missed = [...results.filter(isBad).map(({ job }) => job), ...notStarted].map(({ name }) => escapeMarkdown(name))
  const all = results.length + notStarted.length
  if (missed.length > 0) return `❌ ${all === 1 ? '' : `${missed.length} of ${all} `}not deployed: ${missed.join(', ')}`
  return `✅ deployed: ${results.map(({ job }) => escapeMarkdown(job.name)).join(', ')}`
}

function renderResult({ job, status, seconds, reason, made }: Result): readonly string[] {
  return [
    `- ${icons[status]} ${escapeMarkdown(job.name)}: ${status}, ${formatDuration(seconds * 1_000)}`,
    `  - now ${codeSpan(describeRevision(job.revision) || 'configured')}`,
    ...(job.previous ? [`  - before ${codeSpan(describeRevision(job.previous))}`] : []),
    ...(made?.url === undefined ? [] : [`  - answers at ${codeSpan(made.url)}`]),
    ...(reason === '' ? [] : [`  - ${escapeMarkdown(reason)}`]),
  ]
}

/** What would be done. */
export function renderPlan(waves: readonly (readonly Job[])[]): string {
  const lines = waves.flatMap((wave, index) =>
    wave.flatMap((job) => {
      const then = `then ${codeSpan(describeRevision(job.revision) || 'configured')}`
      return [
        `- ${escapeMarkdown(job.name)} (wave ${index + 1}): ${job.isDone ? 'nothing: already running' : 'deploy'}`,
        `  - ${job.previous ? `now ${codeSpan(describeRevision(job.previous))}; ${then}` : then}`,
      ]
    }),
  )
  const heading = '### deploy-coolify: dry run, nothing was changed'
  return [heading, lines.join('\n'), ...warningsOf(waves), ''].join('\n\n')
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
