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
import { isOfRollback } from './titles.ts'

/** The incident's issue (D51): opened, or the one that is open gone on with. Nothing here fails a rollback, nor keeps it waiting. */
export interface Incident {
  /** As it begins. @param dues  boxes for whoever it takes */
  open(message: Message, dues: readonly Due[], opening: Opening): Promise<void>
  /** How it ended: a comment, title and timeline; the issue first where there is none. */
  say(message: Message, dues: readonly Due[], moments: () => Promise<readonly Moment[]>): Promise<void>
  /** Writes its timeline anew, in the issue's own text. */
  keep(moments: () => Promise<readonly Moment[]>): Promise<void>
  /** A comment of its own. @param markdown  what comes from outside is escaped already */
  note(markdown: string): Promise<void>
  close(): Promise<void>
  /** `''`: there is none. */
  url(): string
}

export interface Opening {
  readonly artifact: string
  readonly moments: readonly Moment[]
}

/** Where the post step finds whether an issue says that a rollback is in progress. */
export const inProgress = 'incident'

export function createIncident(
  { hasIncident: isWanted, locale }: TellingSettings,
  { log, state }: ReleaseContext,
  { issues }: GitHub,
): Incident {
  let issue: Issue | undefined
  let last: Promise<void> = Promise.resolve()

  /** One after the other, in the order in which they were asked for. */
  function inTurn(what: () => Promise<unknown>): Promise<void> {
    if (!isWanted) return last
    last = last.then(what).then(undefined, (thrown: unknown) => {
      log.warning(`the incident issue could not be written: ${describeError(thrown)}`)
    })
    return last
  }
  async function begin({ dedupKey, title }: Message, body: string): Promise<void> {
    issue = await entitle(issues, await openIncident(issues, { dedupKey, title, body, labels: ['rollback'] }), title)
  }
  async function write({ number, title }: Issue, moments: () => Promise<readonly Moment[]>, wanted?: string) {
    // people may have ticked a box since
    const [open, now] = await Promise.all([issues.list({ labels: [incidentLabel] }), moments()])
    const found = open.find((one) => one.number === number)
    const body = found && { body: withTimeline(found.body, now, locale) }
    const changes = { ...(wanted !== undefined && titled(found?.title ?? title, wanted)), ...body }
    if (Object.keys(changes).length > 0) await issues.update(number, changes)
  }

  return {
    url: () => issue?.url ?? '',
    open: (message, dues, { artifact, moments }) =>
      inTurn(async () => {
        state.save(inProgress, 'true')
        const what = [bodyOf(message), ...(artifact === '' ? [] : [code(artifact)]), boxesOf(dues)]
        await begin(message, withTimeline(what.join('\n\n'), moments, locale))
      }),
    say: (message, dues, moments) =>
      inTurn(async () => {
        const said = issue && issues.comment(issue.number, bodyOf(message))
        if (!issue) await begin(message, [bodyOf(message), boxesOf(dues)].join('\n\n'))
        await Promise.all([said, issue && write(issue, moments, message.title)])
        state.save(inProgress, '')
      }),
    keep: (moments) =>
      inTurn(async () => {
        if (issue) await write(issue, moments)
      }),
    note: (markdown) =>
      inTurn(async () => {
        if (issue) await issues.comment(issue.number, markdown)
      }),
    close: () =>
      inTurn(async () => {
        if (issue) await issues.update(issue.number, { state: 'closed' })
      }),
  }
}

/** The title says how a rollback stands, unless a release or a person has given it another. */
function titled(old: string, title: string): { readonly title?: string } {
  return old === title || !isOfRollback(old) ? {} : { title }
}

async function entitle(issues: GitHub['issues'], issue: Issue, title: string): Promise<Issue> {
  const change = titled(issue.title, title)
  if (change.title !== undefined) await issues.update(issue.number, change)
  return { ...issue, ...change }
}

/** After a run that was killed: no title says "in progress" for ever, and where it was killed before it wrote the issue, that is written now. */
export async function endIncident(
  { environment, service, telling }: Pick<RollbackSettings, 'environment' | 'service' | 'telling'>,
  { title, reason }: { readonly title: string; readonly reason: string },
  { run, log }: ReleaseContext,
  { issues }: GitHub,
): Promise<void> {
  if (!telling.hasIncident) return
  const dedupKey = incidentKey({ owner: run.owner, repo: run.repo, environment, service })
  const incident = { dedupKey, title, body: escapeMarkdown(reason), labels: ['rollback'] }
  await openIncident(issues, incident)
    .then((issue) => entitle(issues, issue, title))
    .catch((thrown: unknown) => {
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
