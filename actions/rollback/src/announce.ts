import { describeError } from '../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import { type Channel, describeChannel, withoutTwins } from '../../../shared/notify/channel.ts'
import { composeMessage, type Telling } from '../../../shared/notify/compose.ts'
import type { Message } from '../../../shared/notify/message.ts'
import {
  createConversation,
  createNotifierContext,
  isWithMemory,
  whoHearsOfTheEnd,
} from '../../../shared/notify/tell.ts'
import type { ReleaseContext } from '../../../shared/release/workbench.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { duesOf, formatInstant, owedLines, postMortemWithin } from './duties.ts'
import type { Entries, Hear } from './entries.ts'
import { createIncident } from './incident.ts'
import { type Candidate, nameOf } from './plan.ts'
import { renderPostMortem } from './post-mortem.ts'
import type { RollbackSettings } from './resolve.ts'
import { addressesOf } from './telling.ts'
import { type Moment, readTimeline } from './timeline.ts'
import { titles } from './titles.ts'

/** Who is told of a rollback: the config's routes, and the incident's issue. Telling never fails a rollback. */
export interface Announcer {
  /** Told at once, and the issue opened, beside the rollback. @param entries  what its journal says since, which the issue's timeline keeps up with */
  begin(entries: Entries): void
  /** What came of it. @param ms  how long it took */
  end(result: Ended, ms: number): Promise<void>
  /** What brings it back waits for a person: the incident stays open. */
  propose(reason: string): Promise<void>
  /** It is well for good: who was woken hears so, and the incident is closed. @param why  what was proven afterwards */
  resolve(why?: string): Promise<void>
  /** It is back, but the watch afterwards did not find it well. */
  worry(reason: string): Promise<void>
  /** Of the issue; `''`: there is none. */
  incidentUrl(): string
  /** Channels that could not be told, each with why. */
  untold(): readonly string[]
}

/** Milliseconds between two writings of the timeline: what happens in between is written together, and each takes requests from the rollback. */
const moment = 3_000

export interface Ended {
  readonly done: boolean
  readonly reason: string
}

export interface Announced {
  /** Undefined: nothing was found to go back to. */
  readonly candidate: Candidate | undefined
  readonly live: Candidate | undefined
  readonly reason: string
}

export function createAnnouncer(
  { environment, service, level, deadline, telling }: RollbackSettings,
  context: ReleaseContext,
  github: GitHub,
  { candidate, live, reason }: Announced,
): Announcer {
  const { log, run, redactor } = context
  const { locale, routes, isTold, hasIncident, hasPostMortem } = telling
  const to = candidate ? nameOf(candidate) : '?'
  const from = live ? nameOf(live) : '?'
  const beganAt = context.clock.now()
  const dues = duesOf(level, locale, beganAt)
  const latest = formatInstant(beganAt + deadline)
  const moments: Moment[] = [
    { at: beganAt, what: redactor.redact(`${titles[locale].began}${titles[locale].colon}${reason}`) },
  ]
  for (const secret of addressesOf(telling)) context.mask(secret)
  const notifying = createNotifierContext(
    telling.secrets,
    { urls: telling.urls, issues: () => Promise.resolve(github.issues) },
    context,
  )
  const conversation = createConversation(notifying, context)
  const incident = createIncident(telling, context, github)
  const untold = new Set<string>()
  const over = new AbortController()
  let begun: Promise<unknown> = Promise.resolve()
  /** Releases of the rollback itself: one a way that was tried. */
  const own = new Set<number>()
  let isSoon = false

  function compose(
    telling: Pick<Telling, 'event' | 'severity' | 'isHandled'>,
    title: string,
    fields: Record<string, string>,
  ): Message {
    const all = { environment, service, from, to, reason: redactor.redact(reason), ...fields }
    return composeMessage({ ...telling, title, fields: all }, { ...run, locale, actor: run.triggeringActor })
  }

  /** The team hears what it owes to people as well, the public page does not. */
  async function tell(channels: readonly Channel[], message: Message): Promise<void> {
    if (!isTold) return
    // the issue is the incident's own
    const others = withoutTwins(channels).filter(({ kind }) => kind !== 'issue' || !hasIncident)
    const isPublic = ({ kind }: Channel) => kind === 'statuspage'
    const said = Promise.all([
      conversation.say(others.filter(isPublic), message),
      conversation.say(
        others.filter((one) => !isPublic(one)),
        { ...message, text: owedLines(dues, locale) },
      ),
    ])
    const results = await said.catch((thrown: unknown) => {
      log.warning(`nobody could be notified: ${describeError(thrown)}`)
      return []
    })
    for (const { channel, failure } of results.flat()) if (failure !== undefined) untold.add(`${channel}: ${failure}`)
  }

  const titleOf = (what: 'going' | 'done' | 'failed' | 'unwell' | 'proposed') =>
    `${titles[locale][what]}${titles[locale].colon}${[service || run.repo, environment].join(', ')} → ${to}`

  async function alarm(title: string, why: string, ms?: number): Promise<readonly Moment[]> {
    const duration: Record<string, string> = ms === undefined ? {} : { duration: formatDuration(ms) }
    const message = compose({ event: 'rollback', severity: 'critical' }, title, {
      status: redactor.redact(why),
      ...duration,
    })
    return say([...routes.important, ...routes.critical], message, `${title}; ${why}`)
  }

  /** In the channels, and on the issue, whose timeline is read meanwhile. */
  async function say(channels: readonly Channel[], message: Message, what: string): Promise<readonly Moment[]> {
    remember(what)
    const timeline = readMoments()
    await Promise.all([tell(channels, message), incident.say(message, dues, () => timeline)])
    return timeline
  }

  /** What the journals know, and what was found since. Never fails a rollback: what cannot be read is left to whoever completes it. */
  async function readMoments(): Promise<readonly Moment[]> {
    const undone = live?.releaseId === undefined ? [] : [{ id: live.releaseId, name: from }]
    const named = [...undone, ...[...own].map((id) => ({ id, name: to }))]
    const journals = await readTimeline(github, named).catch((thrown: unknown) => {
      log.warning(`the timeline of the incident could not be read: ${describeError(thrown)}`)
      return []
    })
    const [began, ...since] = moments
    return [...(began ? [began] : []), ...journals, ...since]
  }

  function remember(what: string): void {
    moments.push({ at: context.clock.now(), what: redactor.redact(what) })
  }

  const follow: Hear = (releaseId, phase) => {
    if (phase === 'PLANNED') own.add(releaseId)
    if (isSoon || over.signal.aborted) return
    isSoon = true
    void context.clock.sleep(moment, AbortSignal.any([context.signal, over.signal])).then(
      () => {
        isSoon = false
        return incident.keep(readMoments)
      },
      () => undefined,
    )
  }

  async function draft({ done, reason: verdict }: Ended, timeline: readonly Moment[]): Promise<void> {
    if (!hasPostMortem) return
    const [endedAt, dueAt] = [context.clock.now(), beganAt + postMortemWithin]
    const story = { level, from, to, reason, verdict, done, beganAt, endedAt, dueAt, timeline }
    await incident.note(redactor.redact(renderPostMortem(story, locale)))
  }

  return {
    incidentUrl: () => incident.url(),
    untold: () => [...untold],
    begin(entries) {
      entries.follow(follow)
      const severity = level === 1 ? 'important' : 'critical'
      const message = compose({ event: 'rollback', severity }, '', { eta: latest })
      const opening = { artifact: candidate?.artifact ?? '', moments }
      void incident.open({ ...message, title: titleOf('going') }, dues, opening)
      // from level 2 on, whoever is on call is called at once
      begun = tell(level === 1 ? routes.important : [...routes.important, ...routes.critical], message)
    },
    async end(result, ms) {
      const { done, reason: why } = result
      over.abort()
      await begun
      if (!done) return draft(result, await alarm(titleOf('failed'), why, ms))
      const fields = { status: redactor.redact(why), duration: formatDuration(ms) }
      const message = compose({ event: 'rollback', severity: 'important', isHandled: true }, titleOf('done'), fields)
      // nobody else is woken, and the public page is no longer red
      const woken = routes.critical.filter((one) => isWithMemory(one) && one.kind !== 'issue')
      await draft(result, await say([...routes.important, ...woken], message, `${titleOf('done')}; ${why}`))
    },
    async propose(why) {
      over.abort()
      await begun
      const message = compose({ event: 'rollback', severity: 'important' }, titleOf('proposed'), {
        status: redactor.redact(why),
      })
      const timeline = await say(routes.important, message, `${titleOf('proposed')}; ${why}`)
      await draft({ done: false, reason: why }, timeline)
    },
    async resolve(why) {
      const message = compose({ event: 'resolved', severity: 'important' }, titleOf('done'), {})
      const woken = await whoHearsOfTheEnd(routes.critical, message, notifying)
      // who has heard how it ended is not told again
      const heard = new Set(routes.important.map(describeChannel))
      const others = woken.filter((one) => isWithMemory(one) || !heard.has(describeChannel(one)))
      await tell([...others, ...routes.important.filter(isWithMemory)], message)
      if (why !== undefined) {
        remember(why)
        await incident.keep(readMoments)
      }
      await incident.close()
    },
    async worry(why) {
      await alarm(titleOf('unwell'), why)
    },
  }
}
