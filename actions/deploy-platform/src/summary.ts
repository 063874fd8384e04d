import { isBad, type Job, type Result } from '../../../shared/deploy/fleet/plan.ts'
import type { DeployTargetKind } from '../../../shared/deploy/target.ts'
import { code, codeSpan, details, escapeMarkdown, facts } from '../../../shared/markdown/markdown.ts'
import { describeRevision } from '../../../shared/rollout/revision.ts'
import { formatDuration } from '../../../shared/time/duration.ts'

/** The job summary. Names, reasons and URLs come from outside. */
export function renderReport(platform: DeployTargetKind, { job, status, seconds, reason, made, log }: Result): string {
  const isMissed = isBad({ status })
  return [
    `### ${isMissed ? '❌ not deployed' : '✅ deployed'} (${platform}): ${escapeMarkdown(job.name)}`,
    ...(reason === '' ? [] : [escapeMarkdown(reason)]),
    facts([
      ['Revision', codeSpan(describeRevision(job.revision) || 'configured')],
      ['Before', job.previous ? codeSpan(describeRevision(job.previous)) : ''],
      ['Status', status],
      ['Took', formatDuration(seconds * 1_000)],
      ['URL', escapeMarkdown(made?.url ?? '')],
    ]),
    ...warningsOf(job),
    ...(log.length > 0 ? [details(`Log of ${job.name}`, log.map((line) => code(line)).join('<br>'))] : []),
    '',
  ].join('\n\n')
}

/** That it waits, or has ended without anything done. */
export function renderWaiting(
  platform: DeployTargetKind,
  {
    phase,
    reason,
    service,
    next = '',
  }: { readonly phase: string; readonly reason: string; readonly service: string; readonly next?: string | undefined },
): string {
  const title = phase === 'Paused' ? '⏸️ waits for an approval' : '❌ not deployed'
  const lines = [`### ${title} (${platform}): ${escapeMarkdown(service)}`, escapeMarkdown(reason), next]
  return [...lines.filter((line) => line !== ''), ''].join('\n\n')
}

/** What would be done. */
export function renderPlan(platform: DeployTargetKind, job: Job): string {
  return [
    `### deploy-platform: ${platform}: dry run, nothing was changed`,
    `${escapeMarkdown(job.name)}: ${job.isDone ? 'nothing: already running' : 'deploy'}`,
    facts([
      ['Revision', codeSpan(describeRevision(job.revision) || 'configured')],
      ['Now', job.previous ? codeSpan(describeRevision(job.previous)) : ''],
    ]),
    ...warningsOf(job),
    '',
  ].join('\n\n')
}

function warningsOf({ warnings }: Job): readonly string[] {
  return warnings.length === 0 ? [] : [warnings.map((one) => `- ⚠️ ${escapeMarkdown(one)}`).join('\n')]
}
