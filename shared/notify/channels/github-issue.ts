import { escapeMarkdown } from '../../markdown/markdown.ts'
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

/** Everything given is shown as text: it cannot mention, link or format. */
export function renderIssue({ title, text, fields, link }: Message): string {
  return [
    `**${escapeMarkdown(title)}**`,
    ...(text === '' ? [] : [text.split('\n').map(escapeMarkdown).join('  \n')]),
    ...(fields.length === 0
      ? []
      : [fields.map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`).join('\n')]),
    `[${escapeMarkdown(link.label)}](${link.url})`,
  ].join('\n\n')
}
