import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub, Issue } from '../../../shared/github/ports.ts'
import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { incidentKey, incidentLabel, openIncident } from '../../../shared/notify/incident.ts'
import type { Message } from '../../../shared/notify/message.ts'
import { type Due, formatInstant } from './duties.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import type { RollbackSettings } from './resolve.ts'
import type { TellingSettings } from './telling.ts'
import { type Moment, withTimeline } from './timeline.ts'

/** The incident's issue (D51): opened, or the one that the bad release opened gone on with. It never fails a rollback. */
export interface Incident {
  /** @param dues  boxes for whoever it takes */
  open(message: Message, dues: readonly Due[], artifact?: string): Promise<void>
  /** A comment, and the issue first where there is none; the title says how it ended, unless a release has given it another. */
  say(message: Message, dues: readonly Due[]): Promise<void>
  /** Writes its timeline anew, in the issue's own text. */
  keep(moments: readonly Moment[]): Promise<void>
  /** A comment of its own. @param markdown  what comes from outside is escaped already */
  note(markdown: string): Promise<void>
  close(): Promise<void>
  /** `''`: there is none. */
  url(): string
}

/** Where the post step finds an issue whose title still says that a rollback is in progress. */
const stateName = 'incident'

export function createIncident(
  { hasIncident: isWanted, locale }: TellingSettings,
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

  const open: Incident['open'] = (message, dues, artifact) =>
    attempt(async () => {
      const { dedupKey, title } = message
      const what = artifact === undefined ? [] : [code(artifact)]
      const body = [bodyOf(message), ...what, boxesOf(dues)].join('\n\n')
      issue = await openIncident(issues, { dedupKey, title, body, labels: ['rollback'] })
      began = title
      if (issue.title === title) state.save(stateName, String(issue.number))
    })

  return {
    url: () => issue?.url ?? '',
    open,
    say: (message, dues) =>
      issue === undefined
        ? open(message, dues)
        : attempt(async () => {
            if (!issue) return
            await issues.comment(issue.number, bodyOf(message))
            if (issue.title === began) await issues.update(issue.number, { title: message.title })
          }),
    keep: (moments) =>
      attempt(async () => {
        // people may have ticked a box since
        const open = await issues.list({ labels: [incidentLabel] })
        const now = open.find(({ number }) => number === issue?.number)
        if (now) await issues.update(now.number, { body: withTimeline(now.body, moments, locale) })
      }),
    note: (markdown) =>
      attempt(async () => {
        if (issue) await issues.comment(issue.number, markdown)
      }),
    close: () =>
      attempt(async () => {
        if (issue) await issues.update(issue.number, { state: 'closed' })
      }),
  }
}

/** After a run that was killed: no title says "in progress" for ever, and where it was killed before it wrote the issue, that is written now. */
export async function endIncident(
  { environment, service, telling }: Pick<RollbackSettings, 'environment' | 'service' | 'telling'>,
  { title, reason }: { readonly title: string; readonly reason: string },
  { run, state, log }: ReleaseContext,
  { issues }: GitHub,
): Promise<void> {
  if (!telling.hasIncident) return
  const number = Number(state.get(stateName))
  const body = escapeMarkdown(reason)
  const dedupKey = incidentKey({ owner: run.owner, repo: run.repo, environment, service })
  const written = number
    ? Promise.all([issues.update(number, { title }), issues.comment(number, body)])
    : openIncident(issues, { dedupKey, title, body, labels: ['rollback'] })
  await written.catch((thrown: unknown) => {
    log.warning(`the incident issue could not be written: ${describeError(thrown)}`)
  })
}

function boxesOf(dues: readonly Due[]): string {
  const byWhen = (by: number | undefined) => (by === undefined ? '' : ` · ${formatInstant(by)}`)
  return dues.map(({ text, by }) => `- [ ] ${escapeMarkdown(text)}${byWhen(by)}`).join('\n')
}

function bodyOf({ fields, link }: Message): string {
  // a table without a head would begin with an empty line
  const [first = ['', ''], ...rows] = fields.map(({ label, value }) => [escapeMarkdown(label), escapeMarkdown(value)])
  const run = link ? [`${escapeMarkdown(link.label)}: <${link.url}>`] : []
  return [table(first, rows), ...run].join('\n\n')
}
