import { ProviderError } from '../../../../shared/errors/action-error.ts'
import type { GitHub } from '../../../../shared/github/ports.ts'
import { code, escapeMarkdown } from '../../../../shared/markdown/markdown.ts'
import { type Candidate, nameOf } from '../plan.ts'
import type { RollbackPorts } from '../ports.ts'
import type { Attempt, RollbackRequest, Way } from './way.ts'

/**
 * The commits since are undone on the default branch, as a pull request: people review and merge it, and the next release takes
 * production back. What was merged after the bad version stays. It moves no traffic, and is taken only when asked for by name.
 */
export const revert: Way = {
  rung: 'revert',
  whyNot: ({ history: { live } }) =>
    live ? undefined : 'what is live is on no record: nobody knows which commits to undo',
  ask: async (request, ports) => (await lookFor(request, ports)).why,
  async take(request, ports) {
    const { candidate, reason, context } = request
    const { github } = ports
    const { live, good, bad, trunk, why } = await lookFor(request, ports)
    if (why !== undefined || !good || !bad) return attemptOf(`cannot be reverted: ${why}`)
    const branch = `release-kit/revert-${bad.slice(0, 12)}-to-${good.slice(0, 12)}`
    const title = `revert: ${inLine(nameOf(live))}, back to ${inLine(nameOf(candidate))}`
    const undone = await between(good, bad, github)
    const tree = await treeOf(good, github)
    const message = [title, ...(undone.length === 0 ? [] : [`Refs: ${undone.join(', ')}`])].join('\n\n')
    // the child of the bad commit with the files of the good one: merged, it takes away what lies between them and nothing else
    const commit = await github.refs.createCommit({ message, tree, parents: [bad] })
    await github.refs.create(`heads/${branch}`, commit)
    const body = [
      `Takes the files from ${code(bad)} back to ${code(good)}.`,
      escapeMarkdown(context.redactor.redact(reason)),
      'What was merged since stays. Production goes back when this is merged and released.',
    ].join('\n\n')
    const { url } = await github.pulls.propose({ from: branch, to: trunk, title, body })
    return { ...attemptOf(`${url} takes it back: review it, merge it, and release`), isProposed: true }
  },
}

/** The commits of both versions, and why what lies between them cannot be undone. */
async function lookFor({ candidate, facts }: RollbackRequest, { github }: RollbackPorts) {
  const { live } = facts.history
  if (!live) throw new Error('a revert needs to know what is live')
  const [good, bad, trunk] = await Promise.all([
    commitOf(candidate, facts, github),
    commitOf(live, facts, github),
    github.contents.defaultBranch(),
  ])
  return {
    live,
    good,
    bad,
    trunk,
    why: await whyNotBetween({ good, bad, trunk }, { good: candidate, bad: live }, github),
  }
}

function attemptOf(reason: string): Attempt {
  return { done: false, reason, kind: 'bad', releaseId: undefined, slot: undefined }
}

/** What a version was made from: the artifact where it is a commit, else the tag of its name, else what its release ran on. */
async function commitOf(
  { artifact, version, releaseId }: Candidate,
  { releases }: RollbackRequest['facts'],
  { refs }: GitHub,
): Promise<string | undefined> {
  if (/^[0-9a-f]{40}$/.test(artifact)) return artifact
  const tagged = version === '' ? undefined : await refs.commitOf(`tags/${version}`)
  return tagged ?? releases.find(({ id }) => id === releaseId)?.sha
}

interface Between {
  readonly good: string | undefined
  readonly bad: string | undefined
  readonly trunk: string
}

async function whyNotBetween(
  { good, bad, trunk }: Between,
  sides: { readonly good: Candidate; readonly bad: Candidate },
  { comparisons }: GitHub,
): Promise<string | undefined> {
  if (!good) return `nobody knows which commit ${nameOf(sides.good)} was made from`
  if (!bad) return `nobody knows which commit ${nameOf(sides.bad)} was made from`
  if (good === bad) return `both versions were made from commit ${good}`
  const isMerged = (await comparisons.mergeBase(trunk, bad)) === bad
  return isMerged ? undefined : `commit ${bad} of ${nameOf(sides.bad)} is not on ${trunk}`
}

/** Commits that one has and the other has not, newest first, so that notes and the next version leave them out; empty where it is too far to tell. */
async function between(good: string, bad: string, { comparisons }: GitHub): Promise<readonly string[]> {
  const [older, newer] = await Promise.all([
    comparisons.ancestors(good, furthest),
    comparisons.ancestors(bad, furthest),
  ])
  const isNear = newer.includes(good)
  return isNear ? newer.filter((sha) => !older.includes(sha)) : []
}

const furthest = 100

async function treeOf(sha: string, { refs }: GitHub): Promise<string> {
  const found = await refs.commit(sha)
  if (found) return found.tree
  throw new ProviderError('PROVIDER_FAILED', {
    provider: 'GitHub',
    asked: `commit ${sha}`,
    answered: 'there is no such commit',
  })
}

/** On one line, so that no name of a version adds another to a message. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
