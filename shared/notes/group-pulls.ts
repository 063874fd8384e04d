import type { Entry, History } from '../commits/history.ts'

type Pulls = ReadonlyMap<string, readonly { readonly number: number }[]>

/**
 * The pull request each commit came with: by GitHub's word, by the number in its header, or by the merge that brought it in.
 * Of several the most specific one, so that a release pull request does not swallow those it is made of.
 *
 * @param asked  what GitHub says for each commit it was asked for; empty when it was not asked
 * @returns sha → number; direct commits are absent
 */
export function pullOfCommits({ all }: Pick<History, 'all'>, asked: Pulls): ReadonlyMap<string, number> {
  const bySha = new Map(all.map((entry) => [entry.sha, entry]))
  const sizes = new Map<number, number>()
  for (const pulls of asked.values()) for (const { number } of pulls) sizes.set(number, (sizes.get(number) ?? 0) + 1)
  const aggregates = aggregateMerges(all, bySha)
  const found = new Map<string, number>()
  for (const entry of all) {
    const number =
      mostSpecific(entry, asked.get(entry.sha) ?? [], sizes) ??
      entry.message.pull ??
      numberOfMerge(entry, bySha, aggregates)
    if (number !== undefined) found.set(entry.sha, number)
  }
  return found
}

function mostSpecific(
  { message }: Entry,
  pulls: readonly { readonly number: number }[],
  sizes: ReadonlyMap<number, number>,
): number | undefined {
  const named = pulls.find(({ number }) => number === message.pull)
  const [smallest] = [...pulls].sort(
    (a, b) => (sizes.get(a.number) ?? 0) - (sizes.get(b.number) ?? 0) || a.number - b.number,
  )
  return (named ?? smallest)?.number
}

/** Merges of pull requests that hold other pull requests: a release of `develop` into `main`. */
function aggregateMerges(all: readonly Entry[], bySha: ReadonlyMap<string, Entry>): ReadonlySet<string> {
  const aggregates = new Set<string>()
  for (const { message, merge } of all) {
    if (message.pull === undefined) continue
    for (let sha = merge; sha !== undefined && !aggregates.has(sha); sha = bySha.get(sha)?.merge) aggregates.add(sha)
  }
  return aggregates
}

function numberOfMerge(
  { merge }: Entry,
  bySha: ReadonlyMap<string, Entry>,
  aggregates: ReadonlySet<string>,
): number | undefined {
  for (let sha = merge; sha !== undefined; sha = bySha.get(sha)?.merge) {
    const number = aggregates.has(sha) ? undefined : bySha.get(sha)?.message.pull
    if (number !== undefined) return number
  }
  return undefined
}
