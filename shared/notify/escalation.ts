import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { contactOf, unknownContact } from '../policy/contacts.ts'
import { formatDuration, parseDuration } from '../time/duration.ts'
import { type Channel, knownKinds, parseChannel } from './channel.ts'

/** Who is told when an incident has been open for so long. */
export interface Level {
  /** `L2` */
  readonly name: string
  /** Milliseconds. */
  readonly after: number
  /** As the config writes it. */
  readonly target: string
  /** An account or team, to be mentioned: `@ada`; else a channel. */
  readonly who:
    { readonly kind: 'mention'; readonly account: string } | { readonly kind: 'channel'; readonly channel: Channel }
}

const input = 'config: notify.escalation'

/** The levels of `notify.escalation`, the soonest first. What begins at once is L1; without such a line the first one is L2. */
export function readEscalation(config: Config | undefined): {
  readonly levels: readonly Level[]
  readonly problems: readonly Problem[]
} {
  const read = (config?.notify?.escalation ?? []).map((line) => readLine(line, config))
  const levels = read.flatMap(({ level }) => level ?? []).sort((one, other) => one.after - other.after)
  const times = [...new Set([0, ...levels.map(({ after }) => after)])]
  return {
    levels: levels.map((level) => ({ ...level, name: `L${times.indexOf(level.after) + 1}` })),
    problems: read.flatMap(({ problem }) => problem ?? []),
  }
}

function readLine(
  line: string,
  config: Config | undefined,
): { readonly level?: Omit<Level, 'name'>; readonly problem?: Problem } {
  const [, time = '', target = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(line) ?? []
  const after = parseDuration(time)
  if (after === undefined) {
    const allowed = 'a duration and a contact or a channel'
    return { problem: { input, received: line, allowed, example: '15m @devops-lead' } }
  }
  const name = /^@(\S+)$/.exec(target)?.[1]
  const contact = name === undefined ? ({ kind: 'channel', line: target } as const) : contactOf(name, config)
  if (contact === undefined) return { problem: unknownContact(name ?? '', input, config) }
  if (contact.kind === 'channel') {
    const channel = parseChannel(contact.line)
    if (channel) return { level: { after, target, who: { kind: 'channel', channel } } }
    return { problem: { input, received: target, allowed: `a channel of the kinds ${knownKinds(contact.line)}` } }
  }
  if (/^@[\w-]+(?:\/[\w.-]+)?$/.test(contact.rule))
    return { level: { after, target, who: { kind: 'mention', account: contact.rule } } }
  return { problem: { input, received: target, allowed: 'a contact that can be told: @user, @org/team, or a channel' } }
}

/** The levels that an incident has reached and that were not told yet. */
export function reached(levels: readonly Level[], age: number, told: ReadonlySet<string>): readonly Level[] {
  return levels.filter((level) => level.after <= age && !told.has(keyOf(level)))
}

/** Encoded so that nothing of a config can end the comment it stands in. */
export function keyOf({ after, target }: Level): string {
  return `${formatDuration(after).replaceAll(' ', '')} ${encodeURIComponent(target).replaceAll('-', '%2D')}`
}
