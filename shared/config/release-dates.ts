import type { Problem } from '../errors/action-error.ts'
import type { Config } from './schema.ts'

const relative = /^freeze\s+(\d{1,3})d\s+before\s+release\s*$/
const day = 86_400_000

/**
 * Writes freezes that begin so many days before a release as the dates that they mean: from then until the day before it, as the
 * release itself lifts it.
 *
 * @returns a problem for each that no date of `releases` could begin: it would freeze nothing
 */
export function withReleaseDates(config: Config): { readonly config: Config; readonly problems: readonly Problem[] } {
  const { releases = [], environments } = config
  const problems: Problem[] = []
  const dated = (lines: readonly string[] | undefined, input: string): string[] | undefined =>
    lines?.flatMap((line) => {
      const [, days] = relative.exec(line.trim()) ?? []
      if (days === undefined) return [line]
      if (releases.length === 0)
        problems.push({
          input,
          received: line,
          allowed: 'dates in `releases`, which it counts from',
          example: 'releases: [2026-12-15]',
        })
      return releases.map((date) => `freeze ${before(date, Number(days))}..${before(date, 1)} ${days}d before ${date}`)
    })
  if (!environments) return { config, problems }
  const all = Object.entries(environments).map(([name, one]) => {
    const at = `environments.${name}`
    const windows = dated(one.windows, `${at}.windows`)
    const back = dated(one.rollback?.windows, `${at}.rollback.windows`)
    const data = dated(one.database?.windows, `${at}.database.windows`)
    const shift = dated(one.traffic?.windows, `${at}.traffic.windows`)
    return [
      name,
      {
        ...one,
        ...(windows ? { windows } : {}),
        ...(back ? { rollback: { ...one.rollback, windows: back } } : {}),
        ...(data ? { database: { ...one.database, windows: data } } : {}),
        ...(one.traffic && shift ? { traffic: { ...one.traffic, windows: shift } } : {}),
      },
    ] as const
  })
  return { config: { ...config, environments: Object.fromEntries(all) }, problems }
}

function before(date: string, days: number): string {
  return new Date(Date.parse(date) - days * day).toISOString().slice(0, 10)
}
