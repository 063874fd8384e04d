import type { Revision } from '../../../shared/github/revisions.ts'
import { isTicked } from './body.ts'
import type { Item } from './items.ts'

/** Who ticked a box that is ticked now. */
export interface Tick {
  readonly item: Item
  /** Empty: nobody can tell, since the history has a hole there. */
  readonly by: string
  readonly at: string
}

/**
 * The ticks of a text: each belongs to whoever made the edit with which it came. Where a revision was deleted, or the text is no longer
 * that of the last one, nobody is known for what came in between.
 *
 * @param revisions  oldest first
 */
export function ticksOf(body: string, items: readonly Item[], revisions: readonly Revision[]): readonly Tick[] {
  return items.filter((item) => isTicked(body, item)).map((item) => ({ item, ...originOf(item, revisions) }))
}

function originOf(item: Item, revisions: readonly Revision[]): { readonly by: string; readonly at: string } {
  let origin: { by: string; at: string } | undefined
  let isBlind = false
  for (const { editor, at, body } of revisions) {
    if (body === undefined) {
      isBlind = true
      continue
    }
    if (!isTicked(body, item)) origin = undefined
    else origin ??= isBlind ? { by: '', at: '' } : { by: editor, at }
    isBlind = false
  }
  return origin === undefined || isBlind ? { by: '', at: '' } : origin
}
