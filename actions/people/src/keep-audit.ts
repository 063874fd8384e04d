import type { Period } from '../../../shared/audit/period.ts'
import type { Release } from '../../../shared/audit/release.ts'
import { changedIn, type Stored } from '../../../shared/audit/stored.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Desk } from './desk.ts'
import type { Inputs } from './inputs.ts'
import { keepStanding } from './issues.ts'
import { audit, weeksOf } from './plan.ts'
import { words } from './words.ts'

/** What the audit is made from. */
export interface Evidence {
  readonly releases: readonly Release[]
  /** How many records no key has signed, and are left out where there is a key. */
  readonly unverified: number
  readonly stored: readonly Stored[]
  /** Whether secrets and variables could be read, or why not; undefined: there is no token for it. */
  readonly settings: 'read' | { readonly failure: string } | undefined
}

/** What an issue holds: GitHub takes no longer text. */
const mostRows = 300

/** One issue a week that something was found in. @returns how much was found */
export async function keepAudit(evidence: Evidence, inputs: Inputs, desk: Desk): Promise<number> {
  const { github, context, locale, isRehearsal } = desk
  const spoken = words[locale]
  let count = 0
  for (const week of weeksOf(context.clock.now())) {
    const rows = [...releaseRows(evidence, week, inputs, desk), ...settingRows(evidence, week, desk)]
    count += rows.length
    if (rows.length === 0 || isRehearsal) continue
    await keepStanding(github, {
      label: 'access-audit',
      key: `audit ${week.name}`,
      title: spoken.auditTitle(week.name),
      body: [...introOf(evidence, desk), table(spoken.auditHeads, rows.slice(0, mostRows))].join('\n\n'),
    })
  }
  return count
}

function introOf({ settings, unverified }: Evidence, { locale }: Desk): readonly string[] {
  const spoken = words[locale]
  const { settingsIntro } = spoken
  const said =
    settings === undefined
      ? settingsIntro.none
      : settings === 'read'
        ? settingsIntro.read
        : settingsIntro.failed(escapeMarkdown(settings.failure))
  return [`${spoken.auditIntro} ${said}`, ...(unverified > 0 ? [spoken.unverified(unverified)] : [])]
}

function releaseRows({ releases }: Evidence, week: Period, inputs: Inputs, { context, locale }: Desk) {
  return audit(releases, week, inputs, context.config).map(({ kind, release, count: times }) => [
    `${words[locale].findings[kind]}${times > 1 ? ` (${times})` : ''}`,
    stamp(release.startedAt),
    escapeMarkdown(`@${release.by}`),
    escapeMarkdown([release.service, release.environment].filter((part) => part !== '').join(', ')),
    escapeMarkdown(release.version || release.sha.slice(0, 12)),
    release.outcome ?? '',
  ])
}

function settingRows({ stored }: Evidence, week: Period, { locale }: Desk) {
  const { changes, repository } = words[locale]
  return changedIn(stored, week).map(({ kind, name, environment, createdAt, updatedAt }) => [
    changes[createdAt === updatedAt ? 'set' : 'changed'][kind],
    stamp(updatedAt),
    '',
    environment === '' ? repository : escapeMarkdown(environment),
    escapeMarkdown(name),
    '',
  ])
}

/** `2026-10-05 14:03`, of UTC. */
const stamp = (time: number) => new Date(time).toISOString().slice(0, 16).replace('T', ' ')
