import type { Bucket } from './load.ts'
import type { Claim } from './story.ts'

/**
 * Failures that customers saw: only the bad version's own are to be expected, and what the edge resets by itself.
 *
 * @param mayReset  which share of the requests
 */
export function claimAboutLoad(buckets: readonly Bucket[], mayReset: number): Claim {
  const failures = buckets.flatMap(({ failed }) => Object.entries(failed)).filter(([what]) => !what.endsWith('v1.2.0'))
  const resets = failures.filter(([what]) => mayReset > 0 && what.startsWith('ECONNRESET'))
  const others = failures.filter((failure) => !resets.includes(failure))
  const countOf = (some: readonly [string, number][]) => some.reduce((sum, [, count]) => sum + count, 0)
  const sent = buckets.reduce((sum, bucket) => sum + bucket.sent, 0)
  const byEdge = mayReset > 0 ? `, and at most ${100 * mayReset} % that the edge reset by itself` : ''
  return {
    claim: `no customer request failed but those that v1.2.0 itself answered${byEdge}`,
    holds: others.length === 0 && countOf(resets) <= mayReset * sent,
    seen: [
      ...new Set(others.map(([what]) => what)),
      ...(mayReset > 0 ? [`${countOf(resets)} of ${sent} reset`] : []),
    ].join(', '),
  }
}
