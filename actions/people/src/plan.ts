import { type Finding, findingsOf } from '../../../shared/audit/access.ts'
import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import type { Period } from '../../../shared/audit/period.ts'
import type { Release } from '../../../shared/audit/release.ts'
import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { readAnnouncements } from '../../../shared/notify/announcements.ts'
import { readEscalation } from '../../../shared/notify/escalation.ts'
import { parseWindowRules } from '../../../shared/policy/window-rules.ts'
import { judgeWindow } from '../../../shared/policy/windows.ts'
import type { Inputs } from './inputs.ts'

const day = 86_400_000
/** A post-mortem is written within this after the end of an incident. */
export const postMortemWithin = 2 * day
/** Incidents that ended longer ago are let be. */
const reminded = 14 * day
/** How far back incidents are looked for. */
export const reach = 90 * day

/** Incidents that ended lately: each is to have a post-mortem. */
export function endedLately(incidents: readonly IncidentIssue[], now: number): readonly IncidentIssue[] {
  return incidents.filter(({ closedAt }) => closedAt !== undefined && now - closedAt < reminded)
}

/** The weeks to audit, from Monday (UTC): this one, and on a Monday also the one that has just ended. */
export function weeksOf(now: number): readonly Period[] {
  const starts = new Set([now - day, now].map(mondayOf))
  return [...starts].map((from) => ({
    from,
    to: Math.min(from + 7 * day, now + 1),
    name: new Date(from).toISOString().slice(0, 10),
  }))
}

function mondayOf(instant: number): number {
  const midnight = Math.floor(instant / day) * day
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * day
}

export function audit(
  releases: readonly Release[],
  week: Period,
  { hours }: Pick<Inputs, 'hours'>,
  config: Config | undefined,
): readonly Finding[] {
  const { rules } = rulesOf(hours, config)
  return findingsOf(releases, week, (instant) => judgeWindow(rules, instant).state !== 'closed')
}

export function problemsOf(inputs: Inputs & { githubToken: string }, config: Config | undefined): readonly Problem[] {
  return [
    ...readEscalation(config).problems,
    ...readAnnouncements(config).problems,
    ...rulesOf(inputs.hours, config).problems,
    ...(inputs.githubToken === ''
      ? [{ input: 'github-token', allowed: 'a token with issues: write', example: '${{ github.token }}' }]
      : []),
  ]
}

function rulesOf(hours: readonly string[], config: Config | undefined) {
  return parseWindowRules(hours, config?.['time-zone'] ?? 'UTC', 'hours')
}
