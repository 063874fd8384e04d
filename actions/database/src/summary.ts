import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { DatabaseState } from '../../../shared/database/engine.ts'

/** What came of it, the database as it was read afterwards, and what was noticed on the way. What nobody tells is left out. */
export function renderSummary(reason: string, state: DatabaseState, notes: readonly string[]): string {
  const { server, connections, maxConnections, bytes } = state
  const rows = [
    ['database', code(state.database)],
    ...(server === '' ? [] : [['server', escapeMarkdown(server)]]),
    ['open to connections', state.isOpen ? 'yes' : '❌ no'],
    ['schema at', code(state.schemaVersion) || 'no migration'],
    ...(connections === undefined
      ? []
      : [['connections', `${connections}${maxConnections === undefined ? '' : ` of ${maxConnections}`}`]]),
    ...(bytes === undefined ? [] : [['size', `${(bytes / 1e6).toFixed(1)} MB`]]),
    ...(state.restored ? [['restored from', code(state.restored.point)]] : []),
    ...state.left.map((name) => ['kept aside', code(name)]),
  ]
  return [
    `### ${escapeMarkdown(reason)}`,
    table(['what', 'now'], rows),
    ...notes.map((note) => `- ${escapeMarkdown(note)}`),
  ].join('\n\n')
}
