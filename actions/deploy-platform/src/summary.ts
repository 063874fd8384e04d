import type { Job, Result } from '../../../shared/deploy/fleet/plan.ts'
import type { DeployTargetKind } from '../../../shared/deploy/target.ts'
import { code, details, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { formatDuration } from '../../../shared/time/duration.ts'

/** The job summary. Names, reasons and URLs come from outside. */
export function renderReport(platform: DeployTargetKind, results: readonly Result[]): string {
  const rows = results.map(({ job, status, seconds, reason, made }) => [
    escapeMarkdown(job.name),
    code(describeRevision(job.revision) || 'configured'),
    code(job.previous ? describeRevision(job.previous) : ''),
    status,
    formatDuration(seconds * 1_000),
    escapeMarkdown(made?.url ?? ''),
    escapeMarkdown(reason),
  ])
  const logs = results.filter(({ log }) => log.length > 0)
  return [
    `### deploy-platform: ${platform}`,
    table(['', 'revision', 'before', 'status', 'time:', 'url', ''], rows),
    ...results.flatMap(({ job }) => warningsOf(job)),
    ...logs.map(({ job, log }) => details(`Log of ${job.name}`, log.map((line) => code(line)).join('<br>'))),
    '',
  ].join('\n\n')
}

/** What would be done. */
export function renderPlan(platform: DeployTargetKind, job: Job): string {
  const revision = code(describeRevision(job.revision) || 'configured')
  const now = code(job.previous ? describeRevision(job.previous) : '')
  const would = job.isDone ? 'nothing: already running' : 'deploy'
  return [
    `### deploy-platform: ${platform}: dry run, nothing was changed`,
    table(['', 'revision', 'now', 'would'], [[escapeMarkdown(job.name), revision, now, would]]),
    ...warningsOf(job),
    '',
  ].join('\n\n')
}

function warningsOf({ warnings }: Job): readonly string[] {
  return warnings.length === 0 ? [] : [warnings.map((one) => `- ⚠️ ${escapeMarkdown(one)}`).join('\n')]
}
