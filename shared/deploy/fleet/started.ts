import type { JournalEntry } from '../../rollout/journal.ts'
import type { Item } from './item.ts'

type Named = Pick<Item, 'name' | 'resource'>

/** Characters of a name in an entry: names may be longer than a whole entry, and an entry that is cut must keep its id. */
const longestName = 40

/** The reason of a `PREPARED` entry: which deployment was started for what. Ids cannot be broken by blanks in names. */
export function encodeStarted(item: Named, id: string): string {
  return id === '' ? labelOf(item) : `${encodeURIComponent(id)} ${labelOf(item)}`
}

/** @returns name → id of the deployment that was started last for it */
export function readStarted(journal: readonly JournalEntry[], items: readonly Named[]): ReadonlyMap<string, string> {
  const prepared = journal.filter(({ phase }) => phase === 'PREPARED').map(({ reason }) => reason)
  return new Map(
    items.flatMap((item) => {
      const ending = ` ${labelOf(item)}`
      const reason = prepared.findLast((one) => one.endsWith(ending)) ?? ''
      const id = /^[\w.~!*'()%-]+$/.exec(reason.slice(0, -ending.length))?.[0]
      return id === undefined ? [] : [[item.name, decode(id)] as const]
    }),
  )
}

/** A journal puts one blank for several. */
function labelOf({ name, resource }: Named): string {
  return `${encodeURIComponent(resource)} ${name.replace(/\s+/g, ' ').trim().slice(0, longestName).trim()}`
}

/** What is not an encoding of ours is nobody's id, and is not found at the target. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
