import type { GitHub } from '../../../../shared/github/ports.ts'
import { metricsOf } from '../../../../shared/rules/rule.ts'
import type { Change } from '../change/change.ts'
import type { Facts } from '../facts.ts'
import { approvers, countApprovals } from '../inputs/reviewers.ts'
import type { GateRules } from '../verdict.ts'

/** Asked for only when a rule mentions reviews. */
export async function readApprovals(
  { block, warn }: GateRules,
  github: () => Promise<GitHub | undefined>,
  { pull, head }: Change,
): Promise<Facts['approvals']> {
  const mentioned = [...block, ...warn]
    .flatMap(({ condition }) => metricsOf(condition))
    .filter(({ metric }) => metric.name === 'reviews.approved')
  const api = mentioned.length > 0 && pull !== undefined ? await github() : undefined
  if (!api || pull === undefined) return undefined
  const logins = approvers(await api.pulls.reviews(pull), head)
  const people = new Map(
    await Promise.all(logins.map(async (login) => [login, await api.people.roleOf(login)] as const)),
  )
  const counts = mentioned.flatMap(({ metric: { label = '' } }) => {
    const count = countApprovals(people, label)
    return count === undefined ? [] : [[label, count] as const]
  })
  return new Map(counts)
}
