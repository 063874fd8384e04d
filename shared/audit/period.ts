import { parseDuration } from '../time/duration.ts'

/** From its first millisecond to that after its last, since the epoch. */
export interface Period {
  readonly from: number
  readonly to: number
  /** `2026-10`, or `30d`. */
  readonly name: string
}

const day = 86_400_000

/**
 * Reads `last-month`, `YYYY-MM` (months of UTC) or `30d` up to now.
 *
 * @returns undefined when the text is none of them, or lies in the future
 */
export function parsePeriod(text: string, now: number): Period | undefined {
  if (text === 'last-month') {
    const today = new Date(now)
    return month(today.getUTCFullYear(), today.getUTCMonth() - 1)
  }
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  if (year !== undefined) {
    const asked = month(Number(year), Number(number) - 1)
    return asked.from >= now ? undefined : { ...asked, to: Math.min(asked.to, now) }
  }
  const length = /^\d+d$/.test(text) ? parseDuration(text) : undefined
  if (length === undefined || length < day || length > 366 * day) return undefined
  return { from: now - length, to: now, name: text }
}

function month(year: number, index: number): Period {
  const from = Date.UTC(year, index, 1)
  return { from, to: Date.UTC(year, index + 1, 1), name: new Date(from).toISOString().slice(0, 7) }
}

/** The period of the same length before, for trends. */
export function before({ from, to }: Period): Period {
  return { from: from - (to - from), to: from, name: 'before' }
}

export function isIn({ from, to }: Period, time: number | undefined): boolean {
  return time !== undefined && time >= from && time < to
}

export function daysOf({ from, to }: Period): number {
  return (to - from) / day
}
