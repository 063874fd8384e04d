import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Message } from '../../../shared/notify/message.ts'
import type { Result } from '../../../shared/notify/tell.ts'

export function renderReport({ title, event, severity }: Message, results: readonly Result[]): string {
  const rows = results.map(({ channel, failure, url }) => [
    code(channel),
    failure === undefined ? '✅ delivered' : `❌ ${escapeMarkdown(failure)}`,
    url === undefined ? '' : `<${url}>`,
  ])
  return [
    `### ${escapeMarkdown(title)}`,
    `${event}, ${severity}`,
    rows.length === 0 ? 'Nobody was notified: no channels.' : table(['channel', 'result', ''], rows),
  ].join('\n\n')
}
