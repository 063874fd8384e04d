import type { Config } from '../../../shared/config/config.ts'
import type { ChecklistName } from '../../../shared/config/kinds.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { accountsOf, contactOf, unknownContact } from '../../../shared/policy/contacts.ts'

/** One box of a checklist. */
export interface Item {
  readonly text: string
  readonly required: boolean
  /** Names of contacts that may tick it; empty: any contact that is an account. */
  readonly owners: readonly string[]
}

/** Reads `!backup verified @devops-lead`. */
export function parseItem(line: string): Item {
  const [, mark, rest = ''] = /^\s*(!?)\s*(.*?)\s*$/s.exec(line) ?? []
  const [, text = '', names = ''] = /^(.*?)((?:\s+@\S+)*)$/s.exec(rest) ?? []
  const owners = names.split(/\s+/).flatMap((name) => (name === '' ? [] : [name.slice(1)]))
  return { text: text.replace(/\s+/g, ' '), required: mark === '!', owners }
}

/** The boxes of a list; none where the config has no such list. */
export function itemsOf(list: ChecklistName, config: Config | undefined): readonly Item[] {
  return (config?.checklists?.[list] ?? []).map(parseItem)
}

/** Rules of who may tick a box. */
export function tickersOf({ owners }: Item, config: Config | undefined): readonly string[] {
  const names = owners.length > 0 ? owners : accountsOf(config)
  return names.flatMap((name) => {
    const contact = contactOf(name, config)
    return contact?.kind === 'account' ? [contact.rule] : []
  })
}

/** Lists that could never be ticked, or whose boxes cannot be told from each other. */
export function problemsOfLists(config: Config | undefined): readonly Problem[] {
  return Object.entries(config?.checklists ?? {}).flatMap(([list, lines]) => {
    const input = `config: checklists.${list}`
    const items = lines.map(parseItem)
    const texts = items.map(({ text }) => text)
    const doubles = texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)
    return [
      ...doubles.map((text) => ({ input, received: text, allowed: 'boxes of different texts' })),
      ...items.flatMap((item) => problemsOfOwners(item, input, config)),
    ]
  })
}

function problemsOfOwners(item: Item, input: string, config: Config | undefined): readonly Problem[] {
  const unknown = item.owners.filter((name) => contactOf(name, config) === undefined)
  if (unknown.length > 0) return unknown.map((name) => unknownContact(name, input, config))
  if (tickersOf(item, config).length > 0) return []
  const allowed = 'a contact of the config that is an account, who may tick it: contacts: { devops-lead: "@ada" }'
  return [{ input, received: item.text, allowed }]
}
