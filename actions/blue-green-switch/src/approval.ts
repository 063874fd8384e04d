import { relative, resolve } from 'node:path'
import { ActionError, ConfigurationError, type Problem } from '../../../shared/errors/action-error.ts'
import { createGitHub } from '../../../shared/github/create.ts'
import type { GitHub } from '../../../shared/github/ports.ts'
import type { ApprovalRule, Count } from '../../../shared/policy/approval.ts'
import { park, record as writeDown } from '../../../shared/release/approval/park.ts'
import { digestOf, hashOf, type Plan, planOf } from '../../../shared/release/approval/plan.ts'
import { resolveApproval } from '../../../shared/release/approval/rule.ts'
import { readVotes } from '../../../shared/release/approval/votes.ts'
import { readApprovers } from '../../../shared/release/approval/rule.ts'
import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { tell } from '../../../shared/release/settings/told.ts'
import type { ReleaseContext, Workbench } from '../../../shared/release/workbench.ts'
import { patienceWithGitHub, patiently } from '../../../shared/release/shift/patience.ts'
import { gateOf } from '../../../shared/rollout/gate.ts'
import { slotOf } from '../../../shared/rollout/journal.ts'
import type { Part } from './parts.ts'
import type { Polling } from './polling.ts'
import type { Whole } from './whole.ts'

/**
 * What this part would do, for people to approve.
 *
 * @throws ActionError LEASE_LOST for a release of which it is not known where each service goes
 */
export function planFor(found: ReleaseRecord, { parts, smoke, onFailure }: Whole): Plan {
  const [first, ...others] = parts
  const move = ({ service, policy, release }: Part) => {
    const to = slotOf(found.journal, others.length > 0 ? service : undefined)
    if (!to) throw new ActionError('LEASE_LOST', `release ${found.id} has not begun: it knows no slot`)
    const name = others.length > 0 ? service : (found.intent.service ?? '')
    return { service: name, to, told: tell(policy, release), settings: digestOf(release) }
  }
  return planOf(found, [move(first), ...others.map(move)], { onFailure, smoke: smoke.smoke })
}

/**
 * The rule of an environment when a release begins.
 *
 * @throws ConfigurationError for names that nobody has, and where the config of the default branch is wrong
 */
export async function ruleAtBegin(
  whole: Pick<Whole, 'approval' | 'polling'>,
  environment: string,
  context: ReleaseContext,
  github: GitHub,
): Promise<ApprovalRule | undefined> {
  const rule = await ruleInForce(whole, environment, context, github)
  const problems = await strangers(rule, github.people)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return rule
}

/** The rule by which a release goes on: what the one that this run began was begun with; else that of today. */
export async function ruleOf(
  { intent, environment }: ReleaseRecord,
  whole: Pick<Whole, 'approval' | 'polling'>,
  context: ReleaseContext,
  github: GitHub,
): Promise<ApprovalRule | undefined> {
  if (intent.run.id === context.run.runId && intent.approval) return intent.approval
  return (await ruleInForce(whole, environment, context, github)) ?? intent.approval
}

/** Where this run is of another branch than the default one, that one's config decides: a branch could leave the rule out. */
async function ruleInForce(
  { approval: own, polling }: Pick<Whole, 'approval' | 'polling'>,
  environment: string,
  { run, env }: ReleaseContext,
  { contents }: GitHub,
): Promise<ApprovalRule | undefined> {
  const { default_branch: main } = (run.event.repository ?? {}) as { readonly default_branch?: string }
  // a dispatched run's config has the policy of the default branch
  const isKnown = run.eventName === 'workflow_dispatch' || (main !== undefined && run.ref === `refs/heads/${main}`)
  const path = relative(run.workspace, resolve(run.workspace, polling.config)).replaceAll('\\', '/')
  const text = isKnown || path.startsWith('..') ? undefined : await contents.read(path)
  if (text === undefined) return own
  const { parseConfig } = await import('../../../shared/config/config.ts')
  const { config, problems: wrong } = parseConfig(text, `${path}@default branch`, env)
  if (wrong.length > 0) throw new ConfigurationError(wrong, 'CONFIG_INVALID')
  const none = { approval: readApprovers(''), approvalTimeout: undefined }
  const given = { ...none, environment, teamsToken: polling.teamsToken }
  const { rule, problems } = resolveApproval(given, config?.environments?.[environment]?.approval)
  if (problems.length > 0) throw new ConfigurationError(problems, 'CONFIG_INVALID')
  return rule ?? own
}

/** A name with a typo in it is somebody whom this repository does not know. */
async function strangers(rule: ApprovalRule | undefined, people: GitHub['people']): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const received of rule?.by ?? []) {
    const [, user] = /^@([^/]+)$/.exec(received) ?? []
    if (user === undefined || (await people.roleOf(user)) !== 'none') continue
    problems.push({ input: 'approval', received, allowed: 'somebody who has access to this repository' })
  }
  return problems
}

/** Who has approved a plan by now, as GitHub tells it to this run. */
export function countFor(
  found: ReleaseRecord,
  plan: string,
  rule: ApprovalRule,
  {
    polling,
    context,
    github,
  }: { readonly polling: Polling; readonly context: ReleaseContext; readonly github: GitHub },
): Promise<Count> {
  const teams = async () => (await createGitHub(context, polling.teamsToken)).people
  const { githubEnvironment } = polling
  return readVotes(found, plan, { github, teams, rule, runId: context.run.runId, githubEnvironment })
}

/**
 * What parks a release that nobody has approved yet; undefined where nobody needs to, or enough people have. Of one that was parked before
 * it is asked once more: that this run goes on with it stands in a journal that others may write.
 *
 * @throws ConfigurationError when another plan was approved than would be carried out; ActionError NOT_APPROVED when it was parked, and
 *   not enough people approve it now
 */
export async function parkOf(
  found: ReleaseRecord,
  whole: Whole,
  context: ReleaseContext,
  bench: Workbench,
): Promise<(() => Promise<string>) | undefined> {
  const { github } = bench
  const rule = await ruleOf(found, whole, context, github)
  if (!rule) return undefined
  const plan = planFor(found, whole)
  const hash = hashOf(plan)
  const session = bench.session(found.id)
  const gate = gateOf(found.journal)
  if (gate && gate.plan !== hash) throw new ConfigurationError([otherPlan(gate.plan, hash)])
  const count = await patiently(context, patienceWithGitHub, () =>
    countFor(found, hash, rule, { polling: whole.polling, context, github }),
  )
  if (count.approvers.length >= rule.quorum && count.rejectedBy === undefined) {
    await writeDown(found, hash, count, session)
    return undefined
  }
  if (gate) {
    const why = count.rejectedBy === undefined ? stillMissing(count, rule) : `rejected by @${count.rejectedBy}`
    throw new ActionError('NOT_APPROVED', `release ${found.id} may not go on: ${why}`)
  }
  return () => park(plan, rule, { github, session, runUrl: context.run.runUrl })
}

export function stillMissing({ approvers, refused }: Count, { quorum }: ApprovalRule): string {
  const ignored = refused.length === 0 ? '' : `; not counted: ${refused.join('; ')}`
  return `${approvers.length} of ${quorum} approvals${ignored}`
}

export function otherPlan(asked: string, found: string): Problem {
  const sentence = `the inputs are not those that the release was parked with: plan ${asked} is what people approve, and this would be plan ${found}`
  return { input: 'resume', sentence }
}
