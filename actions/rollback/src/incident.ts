import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub, Issue } from '../../../shared/github/ports.ts'
import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { openIncident } from '../../../shared/notify/incident.ts'
import type { Message } from '../../../shared/notify/message.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { TellingSettings } from './telling.ts'

/** The incident's issue (D51): opened, or the one that the bad release opened gone on with. It never fails a rollback. */
export interface Incident {
  open(message: Message, artifact: string): Promise<void>
  /** A comment; the title says how it ended, unless a release has given it another. */
  add(message: Message): Promise<void>
  close(): Promise<void>
  /** `''`: there is none. */
  url(): string
}

/** Where the post step finds an issue whose title still says that a rollback is in progress. */
const stateName = 'incident'

export function createIncident(
  { hasIncident: isWanted }: TellingSettings,
  { log, state }: ReleaseContext,
  { issues }: GitHub,
): Incident {
  let issue: Issue | undefined
  let began = ''

  async function attempt(what: () => Promise<unknown>): Promise<void> {
    if (!isWanted) return
    await what().catch((thrown: unknown) => {
      log.warning(`the incident issue could not be written: ${describeError(thrown)}`)
    })
  }

  return {
    url: () => issue?.url ?? '',
    open: (message, artifact) =>
      attempt(async () => {
        const { dedupKey, title } = message
        const body = [bodyOf(message), code(artifact)].join('\n\n')
        issue = await openIncident(issues, { dedupKey, title, body, labels: ['rollback'] })
        began = title
        if (issue.title === title) state.save(stateName, String(issue.number))
      }),
    add: (message) =>
      attempt(async () => {
        if (!issue) return
        await issues.comment(issue.number, bodyOf(message))
        if (issue.title === began) await issues.update(issue.number, { title: message.title })
      }),
    close: () =>
      attempt(async () => {
        if (issue) await issues.update(issue.number, { state: 'closed' })
      }),
  }
}

/** After a run that was killed: no title says "in progress" for ever. */
export async function endIncident(title: string, reason: string, { state, log }: ReleaseContext, { issues }: GitHub) {
  const number = Number(state.get(stateName))
  if (!number) return
  await Promise.all([issues.update(number, { title }), issues.comment(number, escapeMarkdown(reason))]).catch(
    (thrown: unknown) => {
      log.warning(`the incident issue could not be written: ${describeError(thrown)}`)
    },
  )
}

function bodyOf({ fields, link }: Message): string {
  const rows = fields.map(({ label, value }) => [escapeMarkdown(label), escapeMarkdown(value)])
  return [table(['', ''], rows), `${escapeMarkdown(link.label)}: <${link.url}>`].join('\n\n')
}
