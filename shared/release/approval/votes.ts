import { ActionError } from '../../errors/action-error.ts'
import type { GitHub, People } from '../../github/ports.ts'
import { whyNotNamed } from '../../policy/allowed.ts'
import { type ApprovalRule, type Count, countVotes, type Vote } from '../../policy/approval.ts'
import { gateOf, recordedApprovers } from '../../rollout/gate.ts'
import type { ReleaseRecord } from '../lock/record.ts'
import { readComment } from './issue.ts'

export interface Electorate {
  readonly github: Pick<GitHub, 'issues' | 'people' | 'runs' | 'contents'>
  /** People as a token sees them that may read teams. */
  readonly teams: () => Promise<Pick<People, 'isInTeam'>>
  readonly rule: ApprovalRule
  /** The run that asks, whose environment's reviewers count, and the name of that environment. */
  readonly runId: number
  readonly githubEnvironment: string
}

/**
 * Who has approved a plan, by everything that is there now: comments of the issue, and reviews of the run's environment. Rights are asked
 * anew each time, as they may be gone.
 *
 * @param plan  its hash
 */
export async function readVotes(record: ReleaseRecord, plan: string, electorate: Electorate): Promise<Count> {
  const { github, rule, teams } = electorate
  const issue = gateOf(record.journal)?.issue
  const votes = [
    ...(await ofReviews(electorate)),
    ...ofJournal(record, plan),
    ...(issue === undefined ? [] : await ofComments(github, issue)),
  ]
  const act = 'approve this release'
  return countVotes(votes, plan, await barredFrom(record, electorate), async (user) => {
    const why = await whyNotNamed(user, rule.by, act, { people: github.people, teams })
    const isGone = why === undefined && (await github.people.roleOf(user)) === 'none'
    return isGone ? `@${user} has no access to this repository any more` : why
  })
}

async function ofComments({ issues }: Electorate['github'], issue: number): Promise<readonly Vote[]> {
  const said = (await issues.comments(issue)).flatMap(({ id, body, author: user, isEdited, app }) => {
    const vote = readComment(body)
    return vote ? [{ ...vote, user, where: `comment ${id}`, isEdited, app }] : []
  })
  const isOfEdited = said.length > 0 && (await issues.wasEdited(issue))
  return said.map((vote) => ({ ...vote, isOfEdited }))
}

async function ofReviews({ github, runId, githubEnvironment }: Electorate): Promise<readonly Vote[]> {
  const reviews = await github.runs.reviews(runId)
  return reviews
    .filter(({ state, environments }) => state === 'approved' && environments.includes(githubEnvironment))
    .map(({ user }) => {
      const where = `review of environment ${githubEnvironment}`
      return { user, says: 'approve', plan: undefined, where, isEdited: false, isOfEdited: false, app: '' } as const
    })
}

/** What somebody approved by starting a workflow stands in the journal only: it counts where that is signed. */
function ofJournal({ journal, seal }: ReleaseRecord, plan: string): readonly Vote[] {
  if (seal !== 'signed') return []
  return recordedApprovers(journal, plan).map((user) => ({
    user,
    says: 'approve',
    plan,
    where: 'the signed journal',
    isEdited: false,
    isOfEdited: false,
    app: '',
  }))
}

async function barredFrom(
  { sha, intent }: ReleaseRecord,
  { github, rule }: Electorate,
): Promise<ReadonlyMap<string, string>> {
  const barred = new Map<string, string>()
  if (rule.notByAuthor) {
    const authors = await github.people.authorsOf(intent.commit ?? sha)
    // whom GitHub cannot tell might be anybody
    if (authors.length === 0)
      throw new ActionError(
        'POLICY_UNREADABLE',
        `GitHub does not know whose commit ${(intent.commit ?? sha).slice(0, 7)} is, and its author may not approve it`,
      )
    for (const author of authors) barred.set(author.toLowerCase(), 'it is their own commit')
  }
  for (const starter of await startersOf(intent, github)) barred.set(starter.toLowerCase(), 'they started this release')
  return barred
}

/** Who began a release, and who started its run at first, which somebody else may have run again: its own word, and GitHub's. */
async function startersOf({ run, by }: ReleaseRecord['intent'], { runs }: Electorate['github']) {
  const attempts = await Promise.all([...new Set([1, run.attempt])].map((attempt) => runs.attempt(run.id, attempt)))
  const starters = [by, ...attempts.map((attempt) => attempt?.actor)].flatMap((one) => (one ? [one] : []))
  if (starters.length === 0)
    throw new ActionError('POLICY_UNREADABLE', `nobody knows who started run ${run.id}, and they may not approve it`)
  return starters
}
