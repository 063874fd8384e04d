import type { Span } from './span.ts'

/** A rule that never decides anything, and what it would have to be. */
export interface IdleRule {
  /** As the user wrote it. */
  readonly line: string
  readonly allowed: string
}

type Spans = Readonly<Record<'allow' | 'never' | 'avoid', readonly Span[]>>

/**
 * Rules that can never matter: an `avoid` outside of all that is allowed, where it is closed whatever it says, and an `allow` that a
 * `never` closes altogether. A `never` outside of what is allowed says the same as the others, and is none. Of dates and of rules in
 * other time zones nothing is concluded.
 */
export function idleRules({ allow, never, avoid }: Spans): readonly IdleRule[] {
  const unheard = allow.length === 0 ? [] : avoid.filter((span) => !allow.some((open) => mayMeet(span, open)))
  const shut = allow.flatMap((span) => never.filter((closed) => isWithin(span, closed)).map((closed) => [span, closed]))
  return [
    ...unheard.map(({ text }) => ({
      line: `avoid ${text}`,
      allowed: 'hours that an `allow` opens: outside of them it is closed, and `avoid` warns of nothing',
    })),
    ...shut.map(([span, closed]) => ({
      line: `allow ${span?.text ?? ''}`,
      allowed: `hours that are not all closed by \`never ${closed?.text ?? ''}\`, which wins`,
    })),
  ]
}

function isComparable(one: Span, other: Span): boolean {
  return one.zone === other.zone && !one.dates && !other.dates
}

function mayMeet(one: Span, other: Span): boolean {
  if (!isComparable(one, other)) return true
  const isSomeDay = one.days.length === 0 || other.days.length === 0 || one.days.some((day) => other.days.includes(day))
  const isSomeWeek = one.weeks === undefined || other.weeks === undefined || one.weeks === other.weeks
  return isSomeDay && isSomeWeek && one.from < other.to && other.from < one.to
}

function isWithin(one: Span, other: Span): boolean {
  if (!isComparable(one, other)) return false
  const days = one.days.length === 0 ? [0, 1, 2, 3, 4, 5, 6] : one.days
  const isEachDay = other.days.length === 0 || days.every((day) => other.days.includes(day))
  const isEachWeek = other.weeks === undefined || one.weeks === other.weeks
  return isEachDay && isEachWeek && other.from <= one.from && one.to <= other.to
}
