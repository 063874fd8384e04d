import type { GitHub } from '../../../../shared/github/ports.ts'
import type { RunContext } from '../../../../shared/log/run-context.ts'
import { metricsOf } from '../../../../shared/rules/rule.ts'
import { branchOf, type Change } from '../change/change.ts'
import type { Facts } from '../facts.ts'
import { approvers, countApprovals } from '../inputs/reviewers.ts'
import type { GateRules } from '../verdict.ts'

/**
 * Asked for only when a rule mentions reviews. On a push, or when a person dispatches, they are those of the merged pull request that
 * the commit came with; where it came with several, the one with the fewest counts.
 *
 * @returns undefined where there is no such pull request: a commit that was pushed past review
 */
export async function readApprovals(
  { block, warn }: GateRules,
  github: () => Promise<GitHub | undefined>,
  change: Change,
  run: Pick<RunContext, 'event' | 'ref'>,
): Promise<Facts['approvals']> {
  const labels = [...block, ...warn]
    .flatMap(({ condition }) => metricsOf(condition))
    .flatMap(({ metric: { name, label = '' } }) => (name === 'reviews.approved' ? [label] : []))
  const api = labels.length > 0 ? await github() : undefined
  if (!api) return undefined
  const { pull, head } = change
  const pulls = pull === undefined ? await mergedWith(head, run, api) : [{ number: pull, headSha: head }]
  if (pulls.length === 0) return undefined
  const approving = await Promise.all(pulls.map((one) => peopleApproving(one, api)))
  const counts = labels.flatMap((label) => {
    const each = approving.flatMap((people) => countApprovals(people, label) ?? [])
    return each.length === 0 ? [] : [[label, Math.min(...each)] as const]
  })
  return new Map(counts)
}

/** Merged into the branch that runs; of a tag, into the default branch. */
async function mergedWith(
  sha: string,
  { event, ref }: Pick<RunContext, 'event' | 'ref'>,
  { pulls }: GitHub,
): Promise<readonly { readonly number: number; readonly headSha: string }[]> {
  const { repository } = event as { readonly repository?: { readonly default_branch?: unknown } }
  const branch = branchOf(ref) || branchOf(repository?.default_branch)
  const found = (await pulls.ofCommits([sha])).get(sha) ?? []
  const all = await Promise.all(found.map(({ number }) => pulls.get(number)))
  return all.filter(({ baseRef }) => branch === '' || baseRef === branch)
}

async function peopleApproving(
  { number, headSha }: { readonly number: number; readonly headSha: string },
  { pulls, people }: GitHub,
) {
  const logins = approvers(await pulls.reviews(number), headSha)
  return new Map(await Promise.all(logins.map(async (login) => [login, await people.roleOf(login)] as const)))
}
