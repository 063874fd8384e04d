import { codeSpan, escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Message } from '../../../shared/notify/message.ts'
import type { Result } from '../../../shared/notify/tell.ts'

export function renderReport({ title, event, severity }: Message, results: readonly Result[]): string {
  const lines = results.map(({ channel, failure, url }) => {
    const sent = failure === undefined ? '✅ delivered' : `❌ ${escapeMarkdown(failure)}`
    return `- **${codeSpan(channel)}**: ${sent}${url === undefined ? '' : `\n  - <${url}>`}`
  })
  return [
    `### ${escapeMarkdown(title)}`,
    `${event}, ${severity}`,
    lines.join('\n') || 'Nobody was notified: no channels.',
  ].join('\n\n')
}
