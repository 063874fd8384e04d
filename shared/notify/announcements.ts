import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { contactOf, unknownContact } from '../policy/contacts.ts'
import { addDays, createLocalCalendar } from '../policy/local-time.ts'
import { type Channel, knownKinds, parseChannel, withoutTwins } from './channel.ts'

/** `before`: customers and partners, a week before a planned release. `day`: stakeholders, the report of a day. */
export const announcementKinds = ['before', 'day'] as const
export type AnnouncementKind = (typeof announcementKinds)[number]

/** One announcement that is due. */
export interface Announcement {
  readonly kind: AnnouncementKind
  /** Of the release that is planned, or the day that is reported on: `2026-12-03`. */
  readonly date: string
}

const hour = 3_600_000
/** Planned releases are announced so many days before, */
const ahead = 7
/** from nine in the morning: nobody is written to at night. */
const morning = 9 * hour
/** A day ends at 18:00, when it is reported on: what comes later is part of the next one. */
const evening = 18 * hour

/**
 * What is to be announced now: every release of the config's `releases` that is at most seven days off and not today, and the day that ended
 * at the last 18:00, all by the clocks of the config's time-zone.
 */
export function dueAnnouncements(config: Config | undefined, now: number): readonly Announcement[] {
  const { date } = createLocalCalendar(config?.['time-zone'] ?? 'UTC').at(now - morning)
  const planned = (config?.releases ?? []).filter((one) => one > date && one <= addDays(date, ahead))
  return [
    ...[...new Set(planned)].map((one): Announcement => ({ kind: 'before', date: one })),
    { kind: 'day', date: addDays(reportDay(config, now), -1) },
  ]
}

/** The day in whose report an instant (milliseconds since the epoch) belongs. */
export function reportDay(config: Config | undefined, instant: number): string {
  // the clocks are never changed between 18:00 and midnight
  return createLocalCalendar(config?.['time-zone'] ?? 'UTC').at(instant + 24 * hour - evening).date
}

/** Whom `notify.announce` tells of what. */
export function readAnnouncements(config: Config | undefined): {
  readonly channels: Readonly<Record<AnnouncementKind, readonly Channel[]>>
  readonly problems: readonly Problem[]
} {
  const read = announcementKinds.map((kind) =>
    (config?.notify?.announce?.[kind] ?? []).map((line) => readLine(line, kind, config)),
  )
  const [before = [], day = []] = read.map((lines) => withoutTwins(lines.flatMap(({ channel }) => channel ?? [])))
  return { channels: { before, day }, problems: read.flat().flatMap(({ problem }) => problem ?? []) }
}

function readLine(
  line: string,
  kind: AnnouncementKind,
  config: Config | undefined,
): { readonly channel?: Channel; readonly problem?: Problem } {
  const input = `config: notify.announce.${kind}`
  const name = /^\s*@(\S+)\s*$/.exec(line)?.[1]
  const contact = name === undefined ? ({ kind: 'channel', line } as const) : contactOf(name, config)
  if (contact === undefined) return { problem: unknownContact(name ?? '', input, config) }
  const channel = contact.kind === 'channel' ? parseChannel(contact.line) : undefined
  // an issue would be one of an incident
  if (channel && channel.kind !== 'issue') return { channel }
  const allowed =
    contact.kind === 'account'
      ? 'a contact that is a channel, such as an e-mail address'
      : `a channel other than issue, of the kinds ${knownKinds(contact.line)}`
  return { problem: { input, received: line, allowed, example: 'email partners@acme.example' } }
}
