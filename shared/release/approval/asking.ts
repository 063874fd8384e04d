import { relative, resolve } from 'node:path'
import type { ActionContext } from '../../action/action.ts'
import type { Config } from '../../config/config.ts'
import { ConfigurationError, type Problem } from '../../errors/action-error.ts'
import { createGitHub } from '../../github/create.ts'
import type { GitHub } from '../../github/ports.ts'
import type { ApprovalRule, Count } from '../../policy/approval.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import { patienceWithGitHub, patiently } from '../shift/patience.ts'
import { readApprovers, resolveApproval } from './rule.ts'
import { readVotes } from './votes.ts'

/** What people are asked with. */
export interface Asking {
  /** Who must approve it, as this part is told. */
  readonly approval: ApprovalRule | undefined
  readonly polling: {
    /** Path of the config. */
    readonly config: string
    readonly teamsToken: string
    /** GitHub's environment whose reviewers count. */
    readonly githubEnvironment: string
  }
}

export type AskingContext = Omit<ActionContext, 'config'>

/**
 * The rule of an environment when a release begins.
 *
 * @throws ConfigurationError for names that nobody has, and where the config of the default branch is wrong
 */
export async function ruleAtBegin(
  asking: Asking,
  environment: string,
  context: AskingContext,
  github: GitHub,
): Promise<ApprovalRule | undefined> {
  const rule = await ruleInForce(asking, environment, context, github)
  const problems = await strangers(rule, github.people)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return rule
}

/** The rule by which a release goes on: what the one that this run began was begun with; else that of today. */
export async function ruleOf(
  { intent, environment }: ReleaseRecord,
  asking: Asking,
  context: AskingContext,
  github: GitHub,
): Promise<ApprovalRule | undefined> {
  if (intent.run.id === context.run.runId && intent.approval) return intent.approval
  return (await ruleInForce(asking, environment, context, github)) ?? intent.approval
}

/** Where this run is of another branch than the default one, that one's config decides: a branch could leave the rule out. */
async function ruleInForce(
  { approval: own, polling }: Asking,
  environment: string,
  context: Pick<AskingContext, 'run' | 'env'>,
  github: Pick<GitHub, 'contents'>,
): Promise<ApprovalRule | undefined> {
  const config = await configInForce(polling.config, context, github)
  if (config === undefined) return own
  const none = { approval: readApprovers(''), approvalTimeout: undefined }
  const given = { ...none, environment, teamsToken: polling.teamsToken }
  const { rule, problems } = resolveApproval(given, config.environments?.[environment]?.approval)
  if (problems.length > 0) throw new ConfigurationError(problems, 'CONFIG_INVALID')
  return rule ?? own
}

/** The config of the default branch, where this run is of another one; undefined: its own is in force. */
export async function configInForce(
  file: string,
  { run, env }: Pick<AskingContext, 'run' | 'env'>,
  { contents }: Pick<GitHub, 'contents'>,
): Promise<Config | undefined> {
  const { default_branch: main } = (run.event.repository ?? {}) as { readonly default_branch?: string }
  // a dispatched run's config has the policy of the default branch
  const isKnown = run.eventName === 'workflow_dispatch' || (main !== undefined && run.ref === `refs/heads/${main}`)
  const path = relative(run.workspace, resolve(run.workspace, file)).replaceAll('\\', '/')
  const text = isKnown || path.startsWith('..') ? undefined : await contents.read(path)
  if (text === undefined) return undefined
  const { parseConfig } = await import('../../config/config.ts')
  const { config, problems: wrong } = parseConfig(text, `${path}@default branch`, env)
  if (wrong.length > 0) throw new ConfigurationError(wrong, 'CONFIG_INVALID')
  return config
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

/** Who has approved a plan by now, as GitHub tells it to this run; a passing failure is waited out. */
export function countPatiently(...of: Parameters<typeof countFor>): Promise<Count> {
  return patiently(of[3].context, patienceWithGitHub, () => countFor(...of))
}

/** Who has approved a plan by now, as GitHub tells it to this run. */
export function countFor(
  found: ReleaseRecord,
  plan: string,
  rule: ApprovalRule,
  { polling, context, github }: Pick<Asking, 'polling'> & { readonly context: AskingContext; readonly github: GitHub },
): Promise<Count> {
  const teams = async () => (await createGitHub(context, polling.teamsToken)).people
  const { githubEnvironment } = polling
  return readVotes(found, plan, { github, teams, rule, runId: context.run.runId, githubEnvironment })
}

export function stillMissing({ approvers, refused }: Count, { quorum }: ApprovalRule): string {
  const ignored = refused.length === 0 ? '' : `; not counted: ${refused.join('; ')}`
  return `${approvers.length} of ${quorum} approvals${ignored}`
}
