import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Review } from './review.ts'
import { words } from './words.ts'

export function renderSummary(reviews: readonly Review[], locale: 'en' | 'fr'): string {
  if (reviews.length === 0) return '### Checklists\n\nNone is open, and none is due.'
  return reviews
    .map(({ key, url, open, ticks, undone }) => {
      const rows = [
        ...open.map(({ text, required }) => [escapeMarkdown(text), required ? '❌ required, open' : 'open', '']),
        ...ticks.map(({ item, by, at }) => [escapeMarkdown(item.text), `✅ ${escapeMarkdown(`@${by}`)}`, at]),
        ...undone.map(({ item, why }) => [escapeMarkdown(item.text), `↩️ undone: ${escapeMarkdown(why)}`, '']),
      ]
      const heading = escapeMarkdown(words[locale].title(key))
      return [`### ${url === '' ? heading : `[${heading}](${url})`}`, table(['box', 'state', 'when'], rows)].join(
        '\n\n',
      )
    })
    .join('\n\n')
}
