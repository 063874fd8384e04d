import type { ActionContext } from '../../../shared/action/action.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { composeMessage } from '../../../shared/notify/compose.ts'
import { openIncident } from '../../../shared/notify/incident.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { RollbackInputs } from './inputs.ts'
import { type Candidate, nameOf } from './plan.ts'
import type { Attempt } from './ways/way.ts'

/**
 * Opens the incident issue of a rollback (D51), or adds to the one that is open. A rollback never fails because of it.
 *
 * @returns its URL, or `''`
 */
export async function reportIncident(
  inputs: RollbackInputs,
  { run, log, config }: ActionContext,
  github: GitHub,
  facts: { attempt: Attempt; candidate: Candidate; live: Candidate | undefined; reason: string; ms: number },
): Promise<string> {
  const { attempt, candidate, live, reason, ms } = facts
  const message = composeMessage(
    {
      event: 'rollback',
      severity: 'critical',
      fields: {
        environment: inputs.environment,
        ...(inputs.service === '' ? {} : { service: inputs.service }),
        from: live ? nameOf(live) : '?',
        to: nameOf(candidate),
        reason,
        status: attempt.done ? 'ok' : attempt.reason,
        duration: formatDuration(ms),
      },
    },
    {
      locale: inputs.locale ?? config?.locale ?? 'en',
      owner: run.owner,
      repo: run.repo,
      actor: run.triggeringActor,
      runUrl: run.runUrl,
    },
  )
  const rows = message.fields.map(({ label, value }) => [escapeMarkdown(label), escapeMarkdown(value)])
  const body = [
    table(['', ''], rows),
    `${escapeMarkdown(message.link.label)}: <${message.link.url}>`,
    code(candidate.artifact),
  ].join('\n\n')
  try {
    const { url } = await openIncident(github.issues, {
      dedupKey: message.dedupKey,
      title: message.title,
      body,
      labels: ['rollback'],
    })
    return url
  } catch (thrown) {
    log.warning(`the incident issue could not be opened: ${describeError(thrown)}`)
    return ''
  }
}
