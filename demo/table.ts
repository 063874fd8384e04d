import type { Bucket } from './load.ts'
import type { Story } from './story.ts'

/** What it came to: seconds per stage, requests sent, failed and why, requests until the decision. */
export function summaryTable(story: Story, buckets: readonly Bucket[]): string {
  const seconds = new Map<string, number[]>()
  for (const { name, from, to } of story.stages) seconds.set(name, [...(seconds.get(name) ?? []), (to - from) / 1_000])
  const stages = [...seconds].map(([name, all]) => [
    name,
    String(all.length),
    (all.reduce((a, b) => a + b, 0) / all.length).toFixed(1),
    Math.max(...all).toFixed(1),
  ])
  const sent = buckets.reduce((sum, bucket) => sum + bucket.sent, 0)
  const failures = totals(buckets.map(({ failed }) => failed))
  const answered = totals(buckets.map(({ answered }) => answered))
  return [
    ...columns([['stage', 'runs', 'mean s', 'max s'], ...stages]),
    '',
    `customers sent ${sent} requests: ${describe(answered)}`,
    `failed: ${failures.length === 0 ? 'none' : describe(failures)}`,
    `requests of the bad version judged until the decision: ${story.requestsUntilDecision}`,
  ].join('\n')
}

function totals(counts: readonly Readonly<Record<string, number>>[]): [string, number][] {
  const sums = new Map<string, number>()
  for (const [key, value] of counts.flatMap((count) => Object.entries(count)))
    sums.set(key, (sums.get(key) ?? 0) + value)
  return [...sums].sort((a, b) => b[1] - a[1])
}

const describe = (counts: readonly [string, number][]) => counts.map(([what, count]) => `${count} × ${what}`).join(', ')

function columns(rows: readonly string[][]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  )
}
