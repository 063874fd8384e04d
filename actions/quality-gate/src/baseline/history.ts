import * as z from 'zod/mini'
import type { Baseline } from '../facts.ts'

/** What a branch's commits measured, oldest first: the file that the data branch holds for each branch and gate. */
export interface History {
  readonly entries: readonly HistoryEntry[]
}

export interface HistoryEntry {
  readonly sha: string
  /** ISO 8601. */
  readonly at: string
  readonly metrics: Readonly<Record<string, number>>
}

const keptEntries = 50
/** A file of more than 1 MB is hard to read through GitHub's API. */
const largestFile = 900_000
const runsForNoise = 20

const schema = z.object({
  schema: z.literal(1),
  entries: z.array(z.object({ sha: z.string(), at: z.string(), metrics: z.record(z.string(), z.number()) })),
})

/** @throws Error when this is not a history of this version */
export function readHistory(text: string): History {
  return schema.parse(JSON.parse(text))
}

/** Whether a later version of this action wrote it: then it must not be written over. */
export function isOfLaterVersion(text: string): boolean {
  try {
    const { schema: version } = JSON.parse(text) as { schema?: unknown }
    return typeof version === 'number' && version > 1
  } catch {
    return false
  }
}

/** With one more entry, an older one of the same commit replaced; old entries go when there are too many. */
export function writeHistory({ entries }: History, entry: HistoryEntry): string {
  let kept = [...entries.filter(({ sha }) => sha !== entry.sha), entry].slice(-keptEntries)
  const print = () => `${JSON.stringify({ schema: 1, entries: kept }, null, 1)}\n`
  while (kept.length > 1 && print().length > largestFile) kept = kept.slice(1)
  return print()
}

/**
 * What to compare with: the entry of the nearest of these commits, and the runs up to it, newest first. A figure that this one lacks
 * (its report was broken) is that of the last run that had it: a run that measured nothing must not let the next one off.
 *
 * @param ancestors  nearest first; undefined where they are not known: then the newest entry is taken
 * @param own  the commit that is judged, which is never its own baseline
 */
export function chooseBaseline(
  { entries }: History,
  ancestors: readonly string[] | undefined,
  own: string,
): { readonly baseline: Baseline; readonly recent: readonly Baseline[] } | undefined {
  const others = entries.filter(({ sha }) => sha !== own)
  const known = new Map(others.map(({ sha }, index) => [sha, index] as const))
  const nearest =
    ancestors === undefined
      ? others.length - 1
      : ancestors.map((sha) => known.get(sha)).find((index) => index !== undefined)
  if (nearest === undefined || nearest < 0) return undefined
  const runs = others.slice(0, nearest + 1).map(({ metrics }): Baseline => new Map(Object.entries(metrics)))
  return { baseline: new Map(runs.flatMap((run) => [...run])), recent: runs.slice(-runsForNoise).toReversed() }
}
