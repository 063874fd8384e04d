import type { Release } from '../../../shared/audit/release.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { checkRules } from '../../../shared/policy/allowed.ts'
import { createLocalCalendar } from '../../../shared/policy/local-time.ts'
import type { Key } from './body.ts'
import type { Inputs, Planned } from './inputs.ts'
import { itemsOf, problemsOfLists, tickersOf } from './items.ts'

const day = 86_400_000
/** The list before a release is opened so long before its day. */
const ahead = 7 * day
/** How late a list after a release may still be opened: runs on a schedule are skipped now and then. */
const late = 3 * day

const after = { '+1d': day, '+7d': 7 * day } as const

/** How far back a release can lie that a list is due for. */
export const reach = after['+7d'] + late

/** The lists that are due now, of planned releases and of those that ended well and were not taken back. */
export function dueLists(
  config: Config | undefined,
  facts: { readonly planned: readonly Planned[]; readonly releases: readonly Release[]; readonly now: number },
): readonly Key[] {
  const { planned, releases, now } = facts
  const today = createLocalCalendar(config?.['time-zone'] ?? 'UTC').at(now).date
  const daysTo = (date: string) => Date.parse(date) - Date.parse(today)
  const before = planned.flatMap(({ date, name }): readonly Key[] => [
    ...(daysTo(date) >= 0 && daysTo(date) <= ahead ? [{ list: 'before' as const, release: name }] : []),
    ...(daysTo(date) === 0 ? [{ list: 'day' as const, release: name }] : []),
  ])
  const undone = new Set(releases.flatMap(({ outcome, undoes }) => (outcome === 'COMMITTED' ? (undoes ?? []) : [])))
  const shipped = releases.filter(
    ({ id, kind, outcome }) => kind === 'release' && outcome === 'COMMITTED' && !undone.has(id),
  )
  const behind = (['+1d', '+7d'] as const).flatMap((list) =>
    shipped
      .filter(({ endedAt = now }) => now - endedAt >= after[list] && now - endedAt < after[list] + late)
      .map(({ version, sha }): Key => ({ list, release: version || sha.slice(0, 12) })),
  )
  const due = [...before, ...behind].filter(({ list }) => itemsOf(list, config).length > 0)
  return [...new Map(due.map((key) => [`${key.list} ${key.release}`, key])).values()]
}

/** What is wrong with what is asked, or with the lists of the config. */
export function problemsOf(inputs: Inputs & { githubToken: string }, config: Config | undefined): readonly Problem[] {
  const { operation, list, release, teamsToken, githubToken } = inputs
  const lists = Object.keys(config?.checklists ?? {})
  const isOne = operation !== 'sync'
  const rules = Object.entries(config?.checklists ?? {}).flatMap(([name]) =>
    itemsOf(name as Key['list'], config).flatMap((item) => tickersOf(item, config)),
  )
  return [
    ...problemsOfLists(config),
    ...checkRules([...new Set(rules)], 'contacts', teamsToken),
    ...(lists.length === 0
      ? [{ input: 'config', allowed: 'checklists in the config, such as before: ["!backup verified"]' }]
      : []),
    ...(isOne && (list === undefined || !lists.includes(list))
      ? [
          {
            input: 'list',
            received: list ?? '',
            allowed: `one of the config's checklists: ${lists.join(', ') || 'none'}`,
          },
        ]
      : []),
    ...(isOne && release === ''
      ? [{ input: 'release', allowed: `the release that is meant, for ${operation}`, example: 'v1.2.0' }]
      : []),
    ...(githubToken === ''
      ? [{ input: 'github-token', allowed: 'a token with issues: write', example: '${{ github.token }}' }]
      : []),
  ]
}
