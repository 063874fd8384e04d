import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Review } from './review.ts'
import { words } from './words.ts'

export function renderSummary(reviews: readonly Review[], locale: 'en' | 'fr'): string {
  if (reviews.length === 0) return '### Checklists\n\nNone is open, and none is due.'
  const say = words[locale]
  return reviews
    .map(({ key, url, open, ticks, undone }) => {
      const rows = [
        ...open.map(({ text, required }) => [escapeMarkdown(text), required ? `❌ ${say.required}` : say.open, '']),
        ...ticks.map(({ item, by, at }) => [escapeMarkdown(item.text), `✅ ${escapeMarkdown(`@${by}`)}`, at]),
        ...undone.map(({ item, why }) => [escapeMarkdown(item.text), `↩️ undone: ${escapeMarkdown(why)}`, '']),
      ]
      const heading = escapeMarkdown(say.title(key))
      const due = open.filter(({ required }) => required).length
      return [
        `### ${due === 0 ? '✅' : '❌'} ${url === '' ? heading : `[${heading}](${url})`}`,
        ...(due === 0 ? [] : [say.next(due)]),
        table(say.states, rows),
      ].join('\n\n')
    })
    .join('\n\n')
}
