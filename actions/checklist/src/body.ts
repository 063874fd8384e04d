import type { ChecklistName } from '../../../shared/config/kinds.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import type { Item } from './items.ts'

/** Which checklist an issue is. */
export interface Key {
  readonly list: ChecklistName
  /** The version that it is about, or the day of a release. */
  readonly release: string
}

/** Encoded so that no name can end the comment. */
export function markerOf({ list, release }: Key): string {
  return `<!-- release-kit:checklist ${list} ${encodeURIComponent(release).replaceAll('-', '%2D')} -->`
}

/** The list that an issue is, of those that may be meant; undefined: none. */
export function keyIn(body: string): Key | undefined {
  const [, list, release = ''] =
    /<!-- release-kit:checklist (before|day|\+1d|\+7d) ([\w%.!~*'()]+) -->/.exec(body) ?? []
  try {
    return list === undefined ? undefined : { list: list as ChecklistName, release: decodeURIComponent(release) }
  } catch {
    // a `%` of somebody's own
    return undefined
  }
}

/** A box as it stands in the issue, behind `- [ ] `. */
function lineOf({ text, required, owners }: Item): string {
  return [
    escapeMarkdown(text),
    ...(required ? ['**(required)**'] : []),
    ...(owners.length > 0 ? [`· ${owners.map(escapeMarkdown).join(', ')}`] : []),
  ].join(' ')
}

const boxLine = /^(\s*[-*+] \[)([ xX])(\] )(.*?)\s*$/

/** Whether a text has this box and it is ticked: each one, where somebody doubled it. */
export function isTicked(body: string, item: Item): boolean {
  const states = body.split(/\r?\n/).flatMap((line) => {
    const [, , state, , text] = boxLine.exec(line) ?? []
    return text === lineOf(item) ? [state !== ' '] : []
  })
  return states.length > 0 && states.every((state) => state)
}

/** A text with all of the boxes, whatever else people wrote in it; those of `undone` are open again. */
export function withBoxes(body: string, items: readonly Item[], undone: readonly Item[] = []): string {
  const open = new Set(undone.map(lineOf))
  const lines = body.split(/\r?\n/).map((line) => {
    const [, before, , behind, text] = boxLine.exec(line) ?? []
    return text !== undefined && open.has(text) ? `${before ?? ''} ${behind ?? ''}${text}` : line
  })
  const there = new Set(lines.map((line) => boxLine.exec(line)?.[4]))
  const missing = items.map(lineOf).filter((line) => !there.has(line))
  const last = lines.findLastIndex((line) => boxLine.test(line))
  const at = last < 0 ? lines.length : last + 1
  return [...lines.slice(0, at), ...missing.map((line) => `- [ ] ${line}`), ...lines.slice(at)].join('\n')
}
