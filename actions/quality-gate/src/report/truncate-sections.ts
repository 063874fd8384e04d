import type { Section } from './section.ts'

/** The most that a page may hold, and what says that it was cut. */
export interface Room {
  readonly limit: number
  /** What the limit counts. Default: characters, as UTF-16 has them. */
  readonly lengthOf?: (text: string) => number
  readonly note: string
}

/** As many sections as fit, the first ones first; a section is left out whole. */
export function truncateSections(
  sections: readonly Section[],
  { limit, note, lengthOf = (text) => text.length }: Room,
): string {
  const whole = `${sections.join('\n\n')}\n`
  if (lengthOf(whole) <= limit) return whole
  const end = `*${note}*\n`
  const kept: string[] = []
  let room = limit - lengthOf(end)
  for (const section of sections) {
    const length = lengthOf(section) + 2
    if (length > room) continue
    kept.push(section)
    room -= length
  }
  return [...kept, end].join('\n\n')
}

/** The first items that fit together. */
export function leading<T>(items: readonly T[], limit: number, lengthOf: (item: T) => number): readonly T[] {
  let end = 0
  for (let room = limit; end < items.length; end++) {
    room -= lengthOf(items[end] as T)
    if (room < 0) break
  }
  return items.slice(0, end)
}
