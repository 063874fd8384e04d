import { code, escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { incidentKey, isIncidentOpen, openIncident, resolveIncident } from '../../../shared/notify/incident.ts'
import { withoutTwins } from '../../../shared/notify/channel.ts'
import { isWithMemory } from '../../../shared/notify/tell.ts'
import type { Desk } from './desk.ts'
import { nameOf } from './desk.ts'
import type { Finding } from './finding.ts'
import type { Place } from './plan.ts'
import type { IncidentState } from './state.ts'

export type IncidentKind = 'health' | 'availability'

/** So many good runs in a row end an incident: one that comes and goes stays one. */
const goodRuns = 2

/**
 * One issue per incident: opened when something is broken, added to when something else is, closed when all has held for two runs. One
 * that a release or rollback has opened is added to, and left to it. Whom a channel failed is told by the next run.
 *
 * @param given  `note` follows the figures: the release, what to type; `isNews`: it is said whatever was said before
 * @returns what the next run must know; undefined: all is well
 */
export async function keepIncident(
  kind: IncidentKind,
  given: {
    readonly place: Place
    readonly findings: readonly Finding[]
    readonly note: string
    readonly isNews: boolean
  },
  before: IncidentState | undefined,
  desk: Desk,
): Promise<IncidentState | undefined> {
  const { place, findings, note } = given
  const broken = findings.filter(({ state }) => state === 'broken')
  if (broken.length > 0) {
    const kept = before ? await goOn(broken, given, before, desk) : await open(kind, { place, broken, note }, desk)
    return kept.isTold ? kept : { ...kept, isTold: await tell(kind, { place, broken, url: kept.url }, desk) }
  }
  if (!before) return undefined
  // what is not known ends nothing
  if (findings.some(({ state }) => state === 'missing')) return { ...before, good: 0 }
  const good = before.good + 1
  if (good < goodRuns) return { ...before, good }
  const isTold = await close(kind, place, before, desk)
  return isTold ? undefined : { ...before, good }
}

interface Broken {
  readonly place: Place
  readonly broken: readonly Finding[]
}

async function open(
  kind: IncidentKind,
  { place, broken, note }: Broken & { note: string },
  desk: Desk,
): Promise<IncidentState> {
  const { github, words } = desk
  const dedupKey = keyOf(kind, place, desk)
  const isOurs = !(await isIncidentOpen(github.issues, dedupKey))
  const body = [listOf(words.broken, broken), note].filter((part) => part !== '').join('\n\n')
  const issue = await openIncident(github.issues, { dedupKey, title: titleOf(kind, place, desk), body })
  return { number: issue.number, url: issue.url, isOurs, broken: namesOf(broken), isTold: false, good: 0 }
}

async function goOn(
  broken: readonly Finding[],
  { note, isNews }: { readonly note: string; readonly isNews: boolean },
  before: IncidentState,
  desk: Desk,
): Promise<IncidentState> {
  const names = namesOf(broken)
  if (isNews || names.join('\n') !== before.broken.join('\n')) {
    const body = [listOf(desk.words.otherwise, broken), note].filter((part) => part !== '').join('\n\n')
    await desk.github.issues.comment(before.number, body)
  }
  return { ...before, broken: names, good: 0 }
}

/** @returns whether everybody was told */
async function close(kind: IncidentKind, place: Place, before: IncidentState, desk: Desk): Promise<boolean> {
  const { words, github, channels } = desk
  const dedupKey = keyOf(kind, place, desk)
  if (before.isOurs) await resolveIncident(github.issues, dedupKey, words.ended)
  const fields = fieldsOf(place)
  const title = words.goodAgain(nameOf(place))
  // whoever was woken, and the public page, are told too
  const told = withoutTwins([...channels.important, ...channels.critical.filter(isWithMemory)])
  return desk.tell(told, { event: 'resolved', title, text: before.url, fields, dedupKey })
}

function tell(kind: IncidentKind, { place, broken, url }: Broken & { url: string }, desk: Desk): Promise<boolean> {
  const isCritical = kind === 'health'
  const channels = isCritical ? desk.channels.critical : desk.channels.important
  const reason = broken.map(({ explanation }) => explanation).join('; ')
  return desk.tell(channels, {
    event: 'incident',
    severity: isCritical ? 'critical' : 'important',
    title: titleOf(kind, place, desk),
    text: url,
    fields: { ...fieldsOf(place), reason },
    dedupKey: keyOf(kind, place, desk),
  })
}

function fieldsOf({ environment, service }: Place): Readonly<Record<string, string>> {
  return { environment, ...(service === '' ? {} : { service }) }
}

/** Of health that of releases and rollbacks: one incident, one issue. */
function keyOf(kind: IncidentKind, place: Place, { context }: Desk): string {
  const key = incidentKey({ ...context.run, ...place })
  return kind === 'health' ? key : `${key}#${kind}`
}

function titleOf(kind: IncidentKind, place: Place, { words }: Desk): string {
  const name = nameOf(place)
  return kind === 'health' ? words.incidentTitle(name) : words.availabilityTitle(name)
}

function listOf(intro: string, broken: readonly Finding[]): string {
  return [intro, '', ...broken.map(({ explanation }) => `- ${code(explanation)}`)].join('\n')
}

function namesOf(broken: readonly Finding[]): string[] {
  return [...new Set(broken.map(({ rule }) => rule.text))].sort()
}

/** Markdown of what is live. */
export function liveNote(
  release: { version: string; sha: string; startedAt: number; by: string } | undefined,
  at: (instant: number) => string,
  { words }: Desk,
): string {
  if (!release) return words.noRelease
  const { version, sha, startedAt, by } = release
  return words.release(escapeMarkdown(version || sha.slice(0, 12)), at(startedAt), escapeMarkdown(by))
}
