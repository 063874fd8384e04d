import { createHash } from 'node:crypto'
import type { Release } from '../../../shared/audit/release.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import {
  type Announcement,
  dueAnnouncements,
  readAnnouncements,
  reportDay,
} from '../../../shared/notify/announcements.ts'
import { type Channel, describeChannel } from '../../../shared/notify/channel.ts'
import { createLocalCalendar } from '../../../shared/policy/local-time.ts'
import type { Desk } from './desk.ts'
import { findStanding, keepStanding, type Standing } from './issues.ts'
import { words } from './words.ts'

interface Notice {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * Announces planned releases to customers and partners a week before, and the releases of a day to stakeholders at 18:00. What was told to
 * whom stands in comments of ours on an issue an announcement, which is closed once all were told; a channel that failed is told by the next run.
 *
 * @returns the announcements made: `before 2026-12-03`
 */
export async function announce(releases: readonly Release[], desk: Desk): Promise<readonly string[]> {
  const { config, clock } = desk.context
  const { channels } = readAnnouncements(config)
  const made: string[] = []
  for (const due of dueAnnouncements(config, clock.now())) {
    const notice = channels[due.kind].length === 0 ? undefined : noticeOf(due, releases, desk)
    if (notice && (await tell(due, notice, channels[due.kind], desk))) made.push(`${due.kind} ${due.date}`)
  }
  return made
}

/** @returns undefined for a day on which nothing was released */
function noticeOf({ kind, date }: Announcement, releases: readonly Release[], desk: Desk): Notice | undefined {
  const { config, run } = desk.context
  const spoken = words[desk.locale].announcements
  if (kind === 'before') return { title: spoken.planned(run.repo, date), lines: [spoken.plannedText(run.repo, date)] }
  const ofDay = releases.filter(({ startedAt }) => reportDay(config, startedAt) === date)
  if (ofDay.length === 0) return undefined
  const calendar = createLocalCalendar(config?.['time-zone'] ?? 'UTC')
  const lines = ofDay.map((release) => {
    const { kind: what, service, version, sha, environment, outcome, startedAt } = release
    const name = [service, version || sha.slice(0, 7), `(${environment})`].filter((part) => part !== '').join(' ')
    return `${clockOf(calendar.at(startedAt).minute)} ${name}: ${spoken.outcomes[what][outcome ?? 'RUNNING']}`
  })
  return { title: spoken.day(date, ofDay.length), lines }
}

/** @returns whether anybody was told now */
async function tell(
  { kind, date }: Announcement,
  { title, lines }: Notice,
  channels: readonly Channel[],
  desk: Desk,
): Promise<boolean> {
  const { github, isRehearsal } = desk
  const which = { label: 'announcement', key: `announcement ${kind} ${date}` }
  const found = await findStanding(github, which)
  const told = found === undefined ? new Set<string>() : await toldBefore(found.number, channels, desk)
  const left = channels.filter((channel) => !told.has(markerOf(channel)))
  if (left.length === 0 || isRehearsal) return left.length > 0
  // the first text counts: what was told later is the same as what was told first
  const issue = found ?? (await keepStanding(github, standingOf({ ...which, title, lines })))
  let isTold = false
  let isDone = true
  for (const channel of left) {
    const telling = {
      event: 'digest',
      severity: 'info',
      title,
      text: lines.join('\n'),
      isForOutsiders: kind === 'before',
    } as const
    if (await desk.tell([channel], { ...telling, dedupKey: `release-kit/${which.key}` })) {
      await github.issues.comment(
        issue.number,
        `${words[desk.locale].announcements.told(escapeMarkdown(describeChannel(channel)))}\n\n${markerOf(channel)}`,
      )
      isTold = true
    } else isDone = false
  }
  if (isDone) await github.issues.update(issue.number, { state: 'closed' })
  return isTold
}

function standingOf({ lines, ...which }: Omit<Standing, 'body'> & Pick<Notice, 'lines'>): Standing {
  return { ...which, body: lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n') }
}

async function toldBefore(
  number: number,
  channels: readonly Channel[],
  { github }: Desk,
): Promise<ReadonlySet<string>> {
  const self = await github.people.self()
  const ours = (await github.issues.comments(number)).filter(({ author }) => author === self)
  return new Set(channels.map(markerOf).filter((marker) => ours.some(({ body }) => body.includes(marker))))
}

/** The address of a channel may be a secret. */
function markerOf({ kind, address }: Channel): string {
  return `<!-- release-kit:told ${createHash('sha256').update(`${kind} ${address}`).digest('hex').slice(0, 16)} -->`
}

/** `14:03` */
function clockOf(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
