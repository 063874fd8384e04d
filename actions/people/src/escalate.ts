import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { keyOf, type Level, reached, readEscalation } from '../../../shared/notify/escalation.ts'
import { describeChannel } from '../../../shared/notify/channel.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import type { Desk } from './desk.ts'
import { words } from './words.ts'

const markerOf = (level: Level) => `<!-- release-kit:escalated ${keyOf(level)} -->`

/**
 * Tells whom each open incident has come to. What was told stands in comments of ours on the incident; a level whose channel failed is
 * told by the next run.
 *
 * @returns `#12 L2` per level told
 */
export async function escalate(incidents: readonly IncidentIssue[], desk: Desk): Promise<readonly string[]> {
  const { levels } = readEscalation(desk.context.config)
  const open = levels.length === 0 ? [] : incidents.filter(({ closedAt }) => closedAt === undefined)
  const told: string[] = []
  for (const incident of open) {
    const age = desk.context.clock.now() - incident.openedAt
    const before = await toldBefore(incident, levels, desk)
    for (const level of reached(levels, age, before))
      if (desk.isRehearsal || (await tell(level, incident, desk))) told.push(`#${incident.number} ${level.name}`)
  }
  return told
}

async function toldBefore(
  { number }: IncidentIssue,
  levels: readonly Level[],
  { github }: Desk,
): Promise<ReadonlySet<string>> {
  const self = await github.people.self()
  const ours = (await github.issues.comments(number)).filter(({ author }) => author === self)
  const said = levels.filter((level) => ours.some(({ body }) => body.includes(markerOf(level))))
  return new Set(said.map(keyOf))
}

async function tell(level: Level, { number, title, url }: IncidentIssue, desk: Desk): Promise<boolean> {
  const { who, name, after } = level
  const spoken = words[desk.locale]
  if (who.kind === 'channel') {
    const telling = { event: 'incident', title: spoken.escalationTitle(name, title), text: url } as const
    if (!(await desk.tell([who.channel], { ...telling, dedupKey: `release-kit/incident/${number}` }))) return false
  }
  const shown = who.kind === 'mention' ? who.account : escapeMarkdown(describeChannel(who.channel))
  const said = spoken.escalated(name, formatDuration(after), shown)
  await desk.github.issues.comment(number, `${said}\n\n${markerOf(level)}`)
  return true
}
