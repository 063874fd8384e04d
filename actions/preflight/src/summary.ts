import { code, escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Page } from './draw-page.ts'
import type { Inputs } from './inputs.ts'
import type { Finding } from './judge.ts'

const titles = {
  after: 'Gone well elsewhere first',
  gate: 'Tests passed',
  plan: 'Documented plan',
  secrets: 'Secrets of its own',
} as const satisfies Record<Finding['rule'], string>

/** Nothing is said of what no rule asks for. */
export function renderFindings({ environment, service, version }: Inputs, findings: readonly Finding[]): string {
  if (findings.length === 0) return ''
  const isFine = findings.every(({ ok }) => ok)
  const what = escapeMarkdown([service, version].filter(Boolean).join(' '))
  const where = escapeMarkdown(environment)
  const rows = findings.map(({ rule, ok, text }) => [ok ? '✅' : '❌', titles[rule], escapeMarkdown(text)])
  return `### ${isFine ? `✅ ${what} may go to ${where}` : `❌ ${what} may not go to ${where}: nothing was done`}\n\n${table(['', 'rule', ''], rows)}`
}

export function renderBudget(reason: string, isOver: boolean): string {
  return isOver ? `⏱️ ${escapeMarkdown(reason)}` : ''
}

/** Where a workflow keeps the page as an artifact, it is on the page of the run. */
export function renderPage({ name, kind }: Page, runUrl: string): string {
  return `\n\n[The ${kind} as a page](${runUrl}#artifacts): what happened when, and the evidence that decided, as the artifact ${code(name)}`
}
