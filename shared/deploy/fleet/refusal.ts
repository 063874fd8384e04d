import { escapeMarkdown } from '../../markdown/markdown.ts'
import type { WindowRules } from '../../policy/window-rules.ts'
import type { Item } from './item.ts'

export interface Refusal {
  /** Services with their versions; `''`: nobody named them. */
  readonly what: string
  /** `''`: none has a name. */
  readonly environment: string
  readonly reason: string
  /** What helps. */
  readonly next: string
  /** `💤`: it was only to look whether it is time, and nobody waits for it. */
  readonly icon?: '⛔' | '💤'
  /** In three words, for the heading. */
  readonly because?: 'refused' | 'the window is closed'
}

/** The summary of a release that may not begin: that nothing was done, why, and what helps. */
export function renderRefusal(refusal: Refusal): string {
  const { icon = '⛔', what, environment, reason, next, because = 'refused' } = refusal
  const named = what === '' ? 'nothing was' : `${escapeMarkdown(what)} was not`
  const where = environment === '' ? '' : ` to ${escapeMarkdown(environment)}`
  return [
    `### ${icon} ${named} released${where}: ${because}`,
    escapeMarkdown(reason),
    `**Next:** nothing was changed; ${escapeMarkdown(next)}`,
    '',
  ].join('\n\n')
}

/** The same where a window is closed. */
export function renderClosed(refusal: Omit<Refusal, 'next' | 'because'>, rules: WindowRules): string {
  return renderRefusal({ ...refusal, next: nextWhenClosed(rules), because: 'the window is closed' })
}

/** `shop v1.2.0, api v2.0.0`; of more than three how many they are. */
export function namesOf(parts: readonly { readonly service: string; readonly version: string }[]): string {
  if (parts.length > 3) return `${parts.length} services`
  return parts.map(({ service, version }) => [service, version].filter(Boolean).join(' ')).join(', ')
}

/** @param version  of all of them; `''`: each as it is expected to answer */
export function namesOfItems(items: readonly Item[], version = ''): string {
  return namesOf(items.map(({ name, expectVersion = '' }) => ({ service: name, version: version || expectVersion })))
}

function nextWhenClosed({ override }: WindowRules): string {
  const wait = 'run it again when the window is open'
  if (!override) return wait
  if (override.by.length === 0) return `${wait}, or now with a reason in the input window-override`
  return `${wait}; before that ${override.by.join(', ')} may, with a reason in the input window-override`
}
