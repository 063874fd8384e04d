import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { checkRules } from './allowed.ts'

/** Who must approve a release before it goes on. */
export interface ApprovalRule {
  /** `@user`, `@org/team`, `role:maintain`…: any one is enough to have a say. */
  readonly by: readonly string[]
  /** How many people. */
  readonly quorum: number
  /** Before anything is deployed, or before traffic moves. */
  readonly when: 'start' | 'shift'
  /** Milliseconds for which it is waited. */
  readonly timeout: number
  /** Whether who wrote the commit may not approve it. Whoever started the release never may. */
  readonly notByAuthor: boolean
}

/** What somebody has said about a plan. */
export interface Vote {
  readonly user: string
  readonly says: 'approve' | 'reject'
  /** Hash of the plan that is meant; undefined for a review of this very run. */
  readonly plan: string | undefined
  /** For people: `comment 123`. */
  readonly where: string
  /** Whether it was changed after it was written: by whom, GitHub does not tell. */
  readonly isEdited: boolean
  /** Whether what it answers was changed: they may have read another plan than they approve. */
  readonly isOfEdited: boolean
  /** The app by which it was written in their name; `''`: by themselves. */
  readonly app: string
}

export interface Count {
  /** Whose approval counts, each once, and where it was given. */
  readonly approvers: readonly { readonly user: string; readonly where: string }[]
  /** Who may and says no. */
  readonly rejectedBy: string | undefined
  /** Why the others do not count, for people. */
  readonly refused: readonly string[]
}

export const approverRules = '`@user`, `role:maintain`, `role:admin`, `write`, or `@org/team` with teams-token'

/** @param input  where the rule stands */
export function checkApproval(
  { by, quorum, timeout }: Pick<ApprovalRule, 'by' | 'quorum' | 'timeout'>,
  input: string,
  teamsToken: string,
): readonly Problem[] {
  if (by.length === 0)
    return [{ input, allowed: `at least one of ${approverRules}: nobody could approve`, example: 'role:maintain' }]
  const wide = by.filter((entry) => entry === 'anybody' || entry.endsWith('[bot]'))
  const problems: Problem[] = [
    ...wide.map((received) => ({ input, received, allowed: approverRules, example: 'role:maintain' })),
    ...checkRules(
      by.filter((entry) => !wide.includes(entry)),
      input,
      teamsToken,
    ),
  ]
  const people = new Set(by.map((entry) => entry.toLowerCase()))
  const areAllNamed = by.every((entry) => /^@[^/]+$/.test(entry))
  if (areAllNamed && people.size < quorum) {
    const allowed = `at most ${people.size}, as so many people are named`
    problems.push({ input: `${input}.quorum`, received: String(quorum), allowed, example: String(people.size) })
  }
  if (timeout <= 0) problems.push({ input: `${input}.timeout`, received: String(timeout), allowed: 'more than 0' })
  return problems
}

/** Nothing would be recorded that could wait for an approval. */
export const unrecorded: Problem = {
  input: 'record',
  sentence: 'record: an approval needs an environment and the record of a release, so leave record at auto',
}

/** A fleet in place waits for nobody yet: where the config asks for an approval there is no deployment without one. */
export function unapprovable(environment: string, config: Config | undefined): readonly Problem[] {
  if (!config?.environments?.[environment]?.approval) return []
  const sentence = `environments.${environment}.approval is not supported yet for a fleet in place and by deploy-coolify: release each service by deploy, several by slots, or use the reviewers of a GitHub environment in its place`
  return [{ input: 'environment', received: environment, sentence }]
}

/**
 * Whose word counts for a plan. Of what one person has said the last word counts.
 *
 * @param votes  oldest first
 * @param barred  who may not approve whatever the rule says, by name in small letters, and why
 * @param whyNot  why the rule does not name somebody, asked of GitHub now; undefined when it does
 */
export async function countVotes(
  votes: readonly Vote[],
  plan: string,
  barred: ReadonlyMap<string, string>,
  whyNot: (user: string) => Promise<string | undefined>,
): Promise<Count> {
  const last = new Map<string, Vote>()
  const refused: string[] = []
  for (const vote of votes) {
    const flaw = flawOf(vote, plan)
    if (flaw === undefined) last.set(vote.user.toLowerCase(), vote)
    else refused.push(`@${vote.user} (${vote.where}): ${flaw}`)
    // it may have been a rejection
    if (vote.isEdited) last.delete(vote.user.toLowerCase())
  }
  const approvers: { user: string; where: string }[] = []
  let rejectedBy: string | undefined
  for (const { user, says, where } of last.values()) {
    const why = (says === 'approve' ? barred.get(user.toLowerCase()) : undefined) ?? (await whyNot(user))
    if (why !== undefined) refused.push(`@${user} (${where}): ${why}`)
    else if (says === 'reject') rejectedBy ??= user
    else approvers.push({ user, where })
  }
  return { approvers, rejectedBy, refused }
}

function flawOf({ user, says, isEdited, isOfEdited, app, plan: meant }: Vote, plan: string): string | undefined {
  if (user === '' || user.endsWith('[bot]')) return 'only a person approves'
  if (app !== '') return `app ${app} wrote it in their name: only a person approves`
  if (isEdited) return 'it was edited, and anybody with write access may edit it: write a new one'
  if (isOfEdited && says === 'approve')
    return 'somebody has edited the issue, so it may have shown another plan: let this release end, and start it again'
  if (meant !== undefined && meant !== plan) return `it is about plan ${meant}, and this is plan ${plan}`
  return undefined
}
