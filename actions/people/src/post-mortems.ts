import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { routed } from '../../../shared/notify/channel.ts'
import type { Desk } from './desk.ts'
import { findStanding, keepStanding } from './issues.ts'
import { endedLately, postMortemWithin } from './plan.ts'
import { words } from './words.ts'

const marker = '<!-- release-kit:reminded -->'

/**
 * Opens an issue with the template for each incident that ended; one that is still open after 48 hours is reminded of, once.
 *
 * @returns the numbers of those reminded of
 */
export async function remindOfPostMortems(incidents: readonly IncidentIssue[], desk: Desk): Promise<readonly number[]> {
  const { github, context, locale, isRehearsal } = desk
  const spoken = words[locale]
  const reminded: number[] = []
  for (const { number, title, url, closedAt = 0 } of endedLately(incidents, context.clock.now())) {
    const which = { label: 'post-mortem', key: `post-mortem ${number}` }
    const found = await findStanding(github, which)
    if (!found) {
      const body = [`#${number}: ${escapeMarkdown(title)}`, ...spoken.postMortem].join('\n\n')
      if (!isRehearsal) await keepStanding(github, { ...which, title: spoken.postMortemTitle(title), body })
      continue
    }
    if (found.state === 'closed' || context.clock.now() - closedAt < postMortemWithin) continue
    const self = await github.people.self()
    const comments = await github.issues.comments(found.number)
    if (comments.some(({ author, body }) => author === self && body.includes(marker))) continue
    reminded.push(found.number)
    if (isRehearsal) continue
    const late = spoken.postMortemLate(title)
    // an incident's own issue is closed: it stays so
    const channels = routed(context.config, 'important').filter(({ kind }) => kind !== 'issue')
    const isTold = await desk.tell(channels, {
      event: 'custom',
      severity: 'important',
      title: late,
      text: found.url || url,
    })
    if (isTold) await github.issues.comment(found.number, `${escapeMarkdown(late)}\n\n${marker}`)
  }
  return reminded
}
