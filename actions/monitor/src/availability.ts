/** What is known of one day (UTC): seconds that measurements stand for, and how many of them were bad. */
export type Day = [date: string, covered: number, down: number]

const day = 86_400_000
/** A run stands for the time since the one before it, but for no more than this. */
const longestGap = 5_400_000
const kept = 31

/**
 * Adds what one run has measured.
 *
 * @param badShare  of its measurements
 * @param since  end of the run before it, in milliseconds; 0: there was none
 * @param span  how long it measured
 */
export function addRun(
  days: readonly Day[],
  { badShare, since, now, span }: { badShare: number; since: number; now: number; span: number },
): readonly Day[] {
  const date = dateOf(now)
  const covered = Math.round(Math.min(since === 0 ? span : Math.max(now - since, span), longestGap) / 1_000)
  const [, before = 0, downBefore = 0] = days.find(([one]) => one === date) ?? []
  const today: Day = [date, before + covered, downBefore + Math.round(covered * badShare)]
  return [...days.filter(([one]) => one !== date), today].slice(-kept)
}

/**
 * The availability over a window, as a percentage of the whole window: what was not measured counts as good, so that it is broken only
 * when the failures allowed in the whole window are used up, and never by a first bad minute.
 */
export function availabilityOver(
  days: readonly Day[],
  window: number,
  now: number,
): { readonly percent: number; readonly coveredMs: number } {
  const from = dateOf(now - window + day)
  const within = days.filter(([date]) => date >= from)
  const sum = (index: 1 | 2) => within.reduce((total, one) => total + one[index], 0) * 1_000
  return { percent: 100 * (1 - Math.min(1, sum(2) / window)), coveredMs: sum(1) }
}

function dateOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
