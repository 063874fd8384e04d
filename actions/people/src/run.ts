import type { Action, ActionContext, Common, Outcome } from '../../../shared/action/action.ts'
import type { IncidentIssue } from '../../../shared/audit/incident.ts'
import { readReleases } from '../../../shared/audit/release.ts'
import { describeError } from '../../../shared/errors/action-error.ts'
import { createClient } from '../../../shared/github/client.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import { createLedger, type Ledger } from '../../../shared/github/ledger.ts'
import { readStored } from '../../../shared/github/stored.ts'
import { escapeMarkdown } from '../../../shared/markdown/markdown.ts'
import { productionOf } from '../../../shared/policy/production.ts'
import { readKeys } from '../../../shared/release/lock/journal-key.ts'
import { siftJournals } from '../../../shared/release/lock/sift.ts'
import { isWriterIn } from '../../../shared/release/lock/writers.ts'
import { announce } from './announce.ts'
import { createDesk, type Desk } from './desk.ts'
import { escalate } from './escalate.ts'
import { fields, type Inputs } from './inputs.ts'
import { type Evidence, keepAudit } from './keep-audit.ts'
import { keepSecrets } from './keep-secrets.ts'
import { problemsOf, reach } from './plan.ts'
import { remindOfPostMortems } from './post-mortems.ts'

type Output = 'escalated' | 'reminded' | 'announced' | 'secrets' | 'findings'

export const action: Action<typeof fields, Output> = {
  name: 'people',
  fields,
  outputs: { escalated: '[]', reminded: '[]', announced: '[]', secrets: '[]', findings: '0' },
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
    const evidence = await gather(ledger, inputs, context)
    const secrets = await keepSecrets(evidence.stored, desk)
    const findings = await keepAudit(evidence, inputs, desk)
    const announced = await announce(evidence.releases, desk)
    return outcomeOf({ incidents, escalated, reminded, announced, secrets, findings, evidence }, desk)
  },
}

/** Of the last two weeks: what was released, and what of secrets and variables was changed. */
async function gather(ledger: Ledger, inputs: Inputs & Common, context: ActionContext): Promise<Evidence> {
  const { config, clock } = context
  const places = inputs.environments.length > 0 ? inputs.environments : productionOf(config)
  const recorded = await ledger.deployments(places, clock.now() - 15 * 86_400_000)
  const { records, unverified } = siftJournals(readKeys(inputs, context), recorded)
  return { releases: readReleases(records, isWriterIn(config)), unverified, ...(await settingsBy(inputs, context)) }
}

/** The rest is done as well where the token does not do: it is said, and the run is no success. */
async function settingsBy(
  { auditToken }: Inputs,
  context: ActionContext,
): Promise<Pick<Evidence, 'stored' | 'settings'>> {
  if (auditToken === '') return { stored: [], settings: undefined }
  try {
    return { stored: await readStored(await createClient(context, auditToken)), settings: 'read' }
  } catch (thrown) {
    context.signal.throwIfAborted()
    const failure = context.redactor.redact(describeError(thrown))
    context.log.warning(`audit-token: ${failure}`)
    return { stored: [], settings: { failure } }
  }
}

interface Done {
  readonly incidents: readonly IncidentIssue[]
  readonly escalated: readonly string[]
  readonly reminded: readonly number[]
  readonly announced: readonly string[]
  readonly secrets: readonly string[]
  readonly findings: number
  readonly evidence: Evidence
}

function outcomeOf(
  { incidents, escalated, reminded, announced, secrets, findings, evidence }: Done,
  { untold }: Desk,
): Outcome<Output> {
  const open = incidents.filter(({ closedAt }) => closedAt === undefined).length
  const { settings, unverified } = evidence
  const facts = [
    `open incidents: ${open}`,
    `escalated: ${escalated.join(', ') || 'none'}`,
    `reminded of post-mortems: ${reminded.map((number) => `#${number}`).join(', ') || 'none'}`,
    `announced: ${announced.join(', ') || 'none'}`,
    `secrets due: ${secrets.join(', ') || 'none'}`,
    `audit: ${findings}${unverified > 0 ? `, ${unverified} records unverified` : ''}`,
    `secrets and variables: ${settings === 'read' ? 'read' : settings === undefined ? 'not read, without an audit-token' : `not read: ${settings.failure}`}`,
  ]
  const isQuiet = [open, escalated.length, reminded.length, announced.length, secrets.length, findings].every(
    (many) => many === 0,
  )
  const said = facts.filter((fact) => !/: (?:none|0)$/.test(fact))
  return {
    // who could not be told is tried again by the next run: until then it is not done
    phase: untold.size > 0 || typeof settings === 'object' ? 'Error' : 'Successful',
    reason: [...facts, ...[...untold].map((one) => `not told: ${one}`)].join('; '),
    outputs: {
      escalated: JSON.stringify(escalated),
      reminded: JSON.stringify(reminded),
      announced: JSON.stringify(announced),
      secrets: JSON.stringify(secrets),
      findings,
    },
    summary: `### ${isQuiet ? '✅ Nothing is due' : '🔔 Somebody has something to do'}\n\n${said.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n')}`,
    details: { escalated, reminded, announced, secrets, findings },
  }
}
