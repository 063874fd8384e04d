import { describeError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Log } from '../../log/log.ts'
import { terminalEntry } from '../../rollout/journal.ts'
import { readRelease } from '../lock/record.ts'
import { label, releaseOfIssue } from './issue.ts'

/** The last word in an issue, which is closed; for people only: what cannot be said there changes nothing. */
export async function tellIssue(
  issue: number | undefined,
  text: string,
  { github: { issues }, log }: { readonly github: Pick<GitHub, 'issues'>; readonly log: Log },
): Promise<void> {
  if (issue === undefined) return
  try {
    await issues.comment(issue, text)
    await issues.update(issue, { state: 'closed' })
  } catch (thrown) {
    log.warning(`issue #${issue} could not be told: ${describeError(thrown)}`)
  }
}

/** Closes the issues of releases that have ended, whoever ended them: the deadline, a rollback, a run that died. */
export async function closeIssues(github: GitHub, log: Log): Promise<void> {
  try {
    for (const { number, body, isOurs } of await github.issues.list({ labels: [label] })) {
      const id = isOurs ? releaseOfIssue(body) : undefined
      const record = id === undefined ? undefined : await readRelease(github, id)
      const ended = record && terminalEntry(record.journal)
      if (ended) await tellIssue(number, `Release ${id} has ended: ${ended.reason}.`, { github, log })
    }
  } catch (thrown) {
    log.warning(`issues of approvals could not be looked at: ${describeError(thrown)}`)
  }
}
