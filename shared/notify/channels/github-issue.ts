import { escapeMarkdown } from '../../markdown/markdown.ts'
import { shortened } from '../../markdown/visible.ts'
import { openIncident, resolveIncident } from '../incident.ts'
import type { Message } from '../message.ts'
import type { ChannelDefinition } from '../notifier.ts'

/** `issue`: one GitHub issue a dedup key; told again, it gets a comment; `resolved` closes it. */
export const githubIssue: ChannelDefinition = {
  check: () => undefined,
  create: (_, context) => ({
    async send(message) {
      const issues = await context.issues()
      const { dedupKey, title } = message
      const body = renderIssue(message)
      if (message.event !== 'resolved') return { url: (await openIncident(issues, { dedupKey, title, body })).url }
      const closed = await resolveIncident(issues, dedupKey, body)
      return closed ? { url: closed.url } : {}
    },
  }),
}

/** GitHub takes 65 536 characters; an incident's marker comes to what is given here. */
const longest = { title: 256, body: 60_000 }

/** Everything given is shown as text: it cannot mention, link or format. What is too long for an issue is cut before the link. */
export function renderIssue({ title, text, fields, link }: Message): string {
  const heading = `**${escapeMarkdown(shortened(title, longest.title))}**`
  const run = link ? `[${escapeMarkdown(link.label)}](${link.url})` : ''
  const said = [
    ...(text === '' ? [] : [text.split('\n').map(escapeMarkdown).join('  \n')]),
    ...(fields.length === 0
      ? []
      : [fields.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join('\n')]),
  ].join('\n\n')
  const room = longest.body - heading.length - run.length - 4
  return [heading, ...(said === '' ? [] : [cut(said, room)]), run].filter((part) => part !== '').join('\n\n')
}

/** Never inside of an escape or an entity. */
function cut(markdown: string, room: number): string {
  if (markdown.length <= room) return markdown
  return `${markdown.slice(0, room - 1).replace(/(?:\\|&[a-z]*|[\ud800-\udbff])$/, '')}…`
}
