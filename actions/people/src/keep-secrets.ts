import { secretsOf, stateOf } from '../../../shared/audit/secrets.ts'
import type { Stored } from '../../../shared/audit/stored.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import type { Desk } from './desk.ts'
import { findStanding, keepStanding } from './issues.ts'
import { words } from './words.ts'

/** One issue that names what is due, while something is. @returns its secrets */
export async function keepSecrets(
  stored: readonly Stored[],
  { github, context, locale, isRehearsal }: Desk,
): Promise<readonly string[]> {
  const now = context.clock.now()
  const due = secretsOf(context.config, stored).filter((one) => stateOf(one, now) !== 'fine')
  const names = [...new Set(due.map(({ name }) => name))]
  if (isRehearsal) return names
  const spoken = words[locale]
  const { secretsTitle: title, secretsIntro, secretsHeads } = spoken
  const which = { label: 'secrets', key: 'secrets' }
  if (due.length === 0) {
    const open = await findStanding(github, which)
    if (open?.state === 'open') await github.issues.update(open.number, { state: 'closed' })
    return []
  }
  const rows = due.map((one) => [
    escapeMarkdown(one.name),
    escapeMarkdown(one.environment),
    `${dateOf(one.rotated)}${one.claimed === undefined ? '' : ` (${spoken.claimed(dateOf(one.claimed))})`}`,
    `${dateOf(one.due)}${stateOf(one, now) === 'overdue' ? ' ❗' : ''}`,
  ])
  await keepStanding(github, { ...which, title, body: `${secretsIntro}\n\n${table(secretsHeads, rows)}` })
  return names
}

const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10)
