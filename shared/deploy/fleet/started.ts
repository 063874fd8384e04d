import { encodeEntry, type JournalEntry } from '../../rollout/journal.ts'
import type { Item } from './item.ts'

type Named = Pick<Item, 'name' | 'resource'>

/** Characters of a name in an entry, encoded: an entry that is too long would lose its references. */
const longestName = 40
/** Characters that an entry has with its signature, and without its reason. */
const longestEntry = 120

/** The entry of a deployment that has begun: the target's id of it (`id`), and what it is of (`of`, where there is room). */
export function startedEntry(item: Named, id: string, step: JournalEntry['step']): JournalEntry {
  return { phase: 'PREPARED', step, slot: undefined, ...startedRefs(item, id), reason: `deploys ${nameIn(item)}` }
}

/** What an entry about a deployment refers to. */
export function startedRefs(item: Named, id: string): Pick<JournalEntry, 'service' | 'refs'> {
  const service = nameIn(item)
  const all = { service, refs: { ...(id === '' ? {} : { id }), of: item.resource } }
  const text = encodeEntry({ phase: 'FAILED_SAFE', step: [999, 999], slot: undefined, ...all, reason: '' })
  return text.length <= longestEntry || id === '' ? all : { service, refs: { id } }
}

/** @returns name → id of the deployment that was started last for it */
export function readStarted(journal: readonly JournalEntry[], items: readonly Named[]): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap((item) => {
      const entry = journal.findLast((one) => (one.refs ? isOf(one, item) : isOldEntryOf(one, item)))
      const id = entry && (entry.refs ? entry.refs.id : oldIdIn(entry, item))
      return id === undefined ? [] : [[item.name, id] as const]
    }),
  )
}

function isOf({ service, refs = {} }: JournalEntry, item: Named): boolean {
  return service === nameIn(item) && (refs.of ?? item.resource) === item.resource
}

/** As much of it as an entry has room for. */
function nameIn({ name }: Named): string {
  let kept = ''
  for (const character of name.toWellFormed()) {
    if (encodeURIComponent(kept + character).length > longestName) break
    kept += character
  }
  return kept
}

/** Older versions wrote `<id> <resource> <name>` for a reason, in which a journal puts one blank for several. */
function isOldEntryOf({ phase, reason }: JournalEntry, item: Named): boolean {
  return phase === 'PREPARED' && reason.endsWith(` ${oldLabelOf(item)}`)
}

function oldIdIn({ reason }: JournalEntry, item: Named): string | undefined {
  const id = /^[\w.~!*'()%-]+$/.exec(reason.slice(0, -oldLabelOf(item).length - 1))?.[0]
  return id === undefined ? undefined : decode(id)
}

function oldLabelOf({ name, resource }: Named): string {
  return `${encodeURIComponent(resource)} ${name.replace(/\s+/g, ' ').trim().slice(0, 40).trim()}`
}

/** What is not an encoding of ours is nobody's id, and is not found at the target. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
