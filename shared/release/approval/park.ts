import { randomBytes } from 'node:crypto'
import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { ApprovalRule, Count } from '../../policy/approval.ts'
import { approved, gateOf, parked, recordedApprovers, taken, type Taker } from '../../rollout/gate.ts'
import { slotOf, terminalEntry, wasArmed } from '../../rollout/journal.ts'
import { readRelease, type ReleaseRecord } from '../lock/record.ts'
import type { Session } from '../shift/session.ts'
import { renderIssue } from './issue.ts'
import { hashOf, type Plan } from './plan.ts'

/** What a parked release waits for, and the issue in which people approve it. */
export interface Parked {
  readonly reason: string
  readonly issue: number
}

/**
 * Opens the issue in which a plan is approved, and parks its release: from then on nobody puts it in order before the deadline, though its
 * run be over. The issue comes first: of a run that dies between the two an issue is left, and no release that nobody can approve.
 */
export async function park(
  plan: Plan,
  rule: ApprovalRule,
  {
    github,
    session,
    runUrl,
  }: { readonly github: Pick<GitHub, 'issues'>; readonly session: Session; readonly runUrl: string },
): Promise<Parked> {
  const hash = hashOf(plan)
  const until = session.clock.now() + rule.timeout
  const { number, url } = await github.issues.create(renderIssue(plan, hash, { rule, until, runUrl }))
  await session.ledger.fence()
  await session.ledger.append(parked({ plan: hash, until, issue: number }, plan.moves[0].to))
  return { reason: `plan ${hash} waits for an approval in ${url}`, issue: number }
}

/** Writes down who approved a plan, each once. */
export async function record(
  { journal }: ReleaseRecord,
  plan: string,
  { approvers }: Count,
  { ledger }: Session,
): Promise<void> {
  const known = recordedApprovers(journal, plan)
  for (const { user, where } of approvers.filter((one) => !known.includes(one.user)))
    await ledger.append(approved(plan, user, `approved by @${user}: ${where}`, slotOf(journal)))
}

/** GitHub's reads lag behind its writes: for so long it is looked whether a run has taken a release, in milliseconds; and between two looks. */
const shown = { within: 10_000, poll: 500 }

/**
 * Goes on with a parked release, or with one whose run died before it had touched traffic. Of two runs that do so at the same time the
 * journal decides, and the other one is told.
 *
 * @param session.settle  milliseconds until what was written before is shown, as with the lock
 * @throws ActionError LEASE_LOST when another run goes on with it, or it has ended
 */
export async function take(
  github: GitHub,
  found: ReleaseRecord,
  run: Omit<Taker, 'nonce'>,
  session: Session & { readonly settle: number },
): Promise<ReleaseRecord> {
  const { id, journal } = found
  const by: Taker = { ...run, nonce: randomBytes(3).toString('hex') }
  const gate = gateOf(journal)
  if (!gate) throw new ActionError('LEASE_LOST', `release ${id} does not wait for an approval`)
  await session.ledger.append(taken(gate, by, slotOf(journal)))
  const { clock, signal } = session
  const until = clock.now() + shown.within
  await clock.sleep(session.settle, signal)
  let now = await readRelease(github, id)
  while (now && !wasWritten(now, by) && clock.now() < until) {
    await clock.sleep(shown.poll, signal)
    now = await readRelease(github, id)
  }
  const holder = now && gateOf(now.journal)?.taker
  const ended = now && terminalEntry(now.journal)
  if (!now || ended)
    throw new ActionError('LEASE_LOST', `release ${id} has ended${ended ? `: ${ended.phase}: ${ended.reason}` : ''}`)
  if (holder?.id !== by.id || holder.nonce !== by.nonce || wasArmed(now.journal))
    throw new ActionError(
      'LEASE_LOST',
      `run ${holder?.id ?? 'unknown'} goes on with release ${id}: nothing was done here`,
    )
  return now
}

function wasWritten({ journal }: ReleaseRecord, { nonce }: Taker): boolean {
  return journal.some(({ phase, refs }) => phase === 'GATE' && refs?.n === nonce)
}
