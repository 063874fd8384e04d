import { codeSpan, escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Message } from '../../../shared/notify/message.ts'
import type { Result } from '../../../shared/notify/tell.ts'

/** What happened, and who was told of it. */
export function renderReport({ title, severity }: Message, results: readonly Result[]): string {
  const lines = results.map(({ channel, failure, url }) => {
    const sent = failure === undefined ? '✅ delivered' : `❌ ${escapeMarkdown(failure)}`
    return `- **${codeSpan(channel)}**: ${sent}${url === undefined ? '' : `\n  - <${url}>`}`
  })
  const heading = `### ${escapeMarkdown(title)}`
  return lines.length === 0
    ? `${heading}\n\nNobody was told: no channel is named, here or under \`notify.routes.${severity}\` in the config`
    : `${heading}\n\nTold as ${severity}:\n\n${lines.join('\n')}`
}
