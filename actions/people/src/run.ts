import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { readReleases, type Release } from '../../../shared/audit/release.ts'
import { secretsOf, stateOf } from '../../../shared/audit/secrets.ts'
import { createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger, type Ledger } from '../../../shared/github/ledger.ts'
import { escapeMarkdown, table } from '../../../shared/markdown/markdown.ts'
import { productionOf } from '../../../shared/policy/production.ts'
import { writersOf } from '../../../shared/release/lock/writers.ts'
import { createDesk, type Desk } from './desk.ts'
import { escalate } from './escalate.ts'
import { fields, type Inputs } from './inputs.ts'
import { findStanding, keepStanding } from './issues.ts'
import { audit, problemsOf, reach, weeksOf } from './plan.ts'
import { remindOfPostMortems } from './post-mortems.ts'
import { words } from './words.ts'

type Output = 'escalated' | 'reminded' | 'secrets' | 'findings'

export const action: Action<typeof fields, Output> = {
  name: 'people',
  fields,
  outputs: { escalated: '[]', reminded: '[]', secrets: '[]', findings: '0' },
  holdsPolicy: true,
  check: problemsOf,
  async run(inputs, context) {
    const github = await createGitHub(context, inputs.githubToken)
    const ledger = createLedger(await createClient(context, inputs.githubToken))
    const desk = createDesk(inputs, github, context)
    const now = context.clock.now()
    const incidents = await ledger.incidents(now - reach)
    const escalated = await escalate(incidents, desk)
    const reminded = inputs.postMortems ? await remindOfPostMortems(incidents, desk) : []
    const secrets = await keepSecrets(desk)
    const findings = await keepAudit(await releasesOf(ledger, inputs, context), inputs, desk)
    return outcomeOf({ incidents, escalated, reminded, secrets, findings }, desk)
  },
}

/** Of the last two weeks, for the audit. */
async function releasesOf(
  ledger: Ledger,
  { environments }: Inputs & Common,
  { config, clock }: ActionContext,
): Promise<readonly Release[]> {
  const places = environments.length > 0 ? environments : productionOf(config)
  const writers = new Set(writersOf(config).map((login) => login.toLowerCase()))
  const recorded = await ledger.deployments(places, clock.now() - 15 * 86_400_000)
  return readReleases(recorded, (account) => writers.has(account.toLowerCase()))
}

/** One issue that names what is due, while something is. @returns its secrets */
async function keepSecrets({ github, context, locale, isRehearsal }: Desk): Promise<readonly string[]> {
  const now = context.clock.now()
  const due = secretsOf(context.config).filter((one) => stateOf(one, now) !== 'fine')
  const names = due.map(({ name }) => name)
  if (isRehearsal) return names
  const { secretsTitle: title, secretsIntro, secretsHeads } = words[locale]
  const which = { label: 'secrets', key: 'secrets' }
  if (due.length === 0) {
    const open = await findStanding(github, which)
    if (open?.state === 'open') await github.issues.update(open.number, { state: 'closed' })
    return []
  }
  const date = (time: number) => new Date(time).toISOString().slice(0, 10)
  const rows = due.map((one) => [
    escapeMarkdown(one.name),
    date(one.rotated),
    `${date(one.due)}${stateOf(one, now) === 'overdue' ? ' ❗' : ''}`,
  ])
  await keepStanding(github, { ...which, title, body: `${secretsIntro}\n\n${table(secretsHeads, rows)}` })
  return names
}

/** One issue a week that something was found in. @returns how much was found */
async function keepAudit(releases: readonly Release[], inputs: Inputs, desk: Desk): Promise<number> {
  const { github, context, locale, isRehearsal } = desk
  const spoken = words[locale]
  let count = 0
  for (const week of weeksOf(context.clock.now())) {
    const findings = audit(releases, week, inputs, context.config)
    count += findings.length
    if (findings.length === 0 || isRehearsal) continue
    const rows = findings.map(({ kind, release, count: times }) => [
      `${spoken.findings[kind]}${times > 1 ? ` (${times})` : ''}`,
      new Date(release.startedAt).toISOString().slice(0, 16).replace('T', ' '),
      escapeMarkdown(`@${release.by}`),
      escapeMarkdown([release.service, release.environment].filter((part) => part !== '').join(', ')),
      escapeMarkdown(release.version || release.sha.slice(0, 12)),
      release.outcome ?? '',
    ])
    const body = `${spoken.auditIntro}\n\n${table(spoken.auditHeads, rows.slice(0, 300))}`
    await keepStanding(github, {
      label: 'access-audit',
      key: `audit ${week.name}`,
      title: spoken.auditTitle(week.name),
      body,
    })
  }
  return count
}

interface Done {
  readonly incidents: readonly IncidentIssue[]
  readonly escalated: readonly string[]
  readonly reminded: readonly number[]
  readonly secrets: readonly string[]
  readonly findings: number
}

function outcomeOf({ incidents, escalated, reminded, secrets, findings }: Done, { untold }: Desk): Outcome<Output> {
  const open = incidents.filter(({ closedAt }) => closedAt === undefined).length
  const facts = [
    `open incidents: ${open}`,
    `escalated: ${escalated.join(', ') || 'none'}`,
    `reminded of post-mortems: ${reminded.map((number) => `#${number}`).join(', ') || 'none'}`,
    `secrets due: ${secrets.join(', ') || 'none'}`,
    `audit: ${findings}`,
  ]
  return {
    // who could not be told is tried again by the next run: until then it is not done
    phase: untold.size > 0 ? 'Error' : 'Successful',
    reason: [...facts, ...[...untold].map((one) => `not told: ${one}`)].join('; '),
    outputs: {
      escalated: JSON.stringify(escalated),
      reminded: JSON.stringify(reminded),
      secrets: JSON.stringify(secrets),
      findings,
    },
    summary: `### People\n\n${facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')}`,
    details: { escalated, reminded, secrets, findings },
  }
}
