import type { Config } from '../../../shared/config/config.ts'
import type { Client } from '../../../shared/github/client.ts'
import type { GitHub, Issue } from '../../../shared/github/ports.ts'
import { textOf } from '../../../shared/github/revisions.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { type Ask, whyNotNamed } from '../../../shared/policy/allowed.ts'
import { type Key, withBoxes } from './body.ts'
import { type Item, itemsOf, tickersOf } from './items.ts'
import { type Tick, ticksOf } from './ticks.ts'
import { words } from './words.ts'

/** Where a checklist stands. */
export interface Review {
  readonly key: Key
  readonly url: string
  /** Boxes that are open. */
  readonly open: readonly Item[]
  /** By people who may. */
  readonly ticks: readonly Tick[]
  readonly undone: readonly (Tick & { readonly why: string })[]
}

export interface Desk {
  readonly client: Client
  readonly github: GitHub
  readonly ask: Ask
  readonly config: Config | undefined
  readonly locale: 'en' | 'fr'
  /** Nothing is written. */
  readonly isRehearsal: boolean
}

/** Looks who ticked what, undoes what nobody who may has ticked, and records the others on the issue. */
export async function review({ number, url, state }: Issue, key: Key, desk: Desk): Promise<Review> {
  const { client, github, config, locale, isRehearsal } = desk
  const items = itemsOf(key.list, config)
  const { body, revisions } = await textOf(client, number)
  const judged: (Tick & { readonly why: string | undefined })[] = []
  for (const tick of ticksOf(body, items, revisions)) judged.push({ ...tick, why: await objectionTo(tick, desk) })
  const ticks = judged.filter(({ why }) => why === undefined)
  const undone = judged.flatMap(({ why, ...tick }) => (why === undefined ? [] : [{ ...tick, why }]))
  if (!isRehearsal) {
    const wanted = withBoxes(
      body,
      items,
      undone.map(({ item }) => item),
    )
    const isReopened = state === 'closed' && undone.length > 0
    if (wanted !== body.replaceAll('\r\n', '\n'))
      await github.issues.update(number, { body: wanted, ...(isReopened ? { state: 'open' } : {}) })
    for (const { item, why } of undone)
      await github.issues.comment(number, words[locale].undone(escapeMarkdown(item.text), escapeMarkdown(why)))
    await record(number, ticks, desk)
  }
  const done = new Set(ticks.map(({ item }) => item))
  return { key, url, open: items.filter((item) => !done.has(item)), ticks, undone }
}

async function objectionTo({ item, by }: Tick, { ask, config, locale }: Desk): Promise<string | undefined> {
  if (by === '') return words[locale].nobodyKnown
  const rules = tickersOf(item, config)
  return (await whyNotNamed(by, rules, 'tick it', ask)) === undefined ? undefined : words[locale].notNamed(by, rules)
}

const recordMarker = '<!-- release-kit:ticks -->'

/** One comment of ours, kept up to date: who ticked what, and when. */
async function record(number: number, ticks: readonly Tick[], { github, locale }: Desk): Promise<void> {
  const self = await github.people.self()
  const comments = await github.issues.comments(number)
  const ours = comments.find(({ body, author }) => author === self && body.startsWith(recordMarker))
  if (ticks.length === 0 && ours === undefined) return
  const rows = ticks.map(({ item, by, at }) => [escapeMarkdown(item.text), escapeMarkdown(`@${by}`), at])
  const body = `${recordMarker}\n${table(words[locale].ticks, rows)}`
  if (ours === undefined) await github.issues.comment(number, body)
  else if (ours.body !== body) await github.issues.updateComment(ours.id, body)
}
