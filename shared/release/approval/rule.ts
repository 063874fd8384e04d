import type { Environment } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import { firstDuration } from '../settings/policy.ts'
import { type ApprovalRule, checkApproval } from '../../policy/approval.ts'

/** A rule as an input gives it; `by` empty and no text: none. */
export interface Approvers extends Omit<ApprovalRule, 'timeout'> {
  readonly isGiven: boolean
}

const day = 86_400_000

/**
 * Reads people and roles, one a line or with commas between them, and `quorum: 2`, `when: start`, `not-by-author: true`.
 *
 * @throws Error naming the line that is wrong
 */
export function readApprovers(text: string): Approvers {
  const entries = text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const by: string[] = []
  let read: Approvers = { by, quorum: 1, when: 'shift', notByAuthor: false, isGiven: entries.length > 0 }
  for (const entry of entries) {
    const [, key = '', value = ''] = /^(quorum|when|not-by-author): *(\S+)$/.exec(entry) ?? []
    if (key === '') by.push(entry)
    else if (key === 'quorum' && /^[1-9]\d?$/.test(value)) read = { ...read, quorum: Number(value) }
    else if (key === 'when' && (value === 'start' || value === 'shift')) read = { ...read, when: value }
    else if (key === 'not-by-author' && (value === 'true' || value === 'false'))
      read = { ...read, notByAuthor: value === 'true' }
    else throw new Error(`${entry} is none of those`)
  }
  return read
}

/** The rule of the config, else that of the inputs: two of them, and a typo in one could be the weaker one. */
export function resolveApproval(
  given: {
    readonly environment: string
    readonly approval: Approvers
    readonly approvalTimeout: number | undefined
    readonly teamsToken: string
  },
  configured: Environment['approval'],
): { readonly rule: ApprovalRule | undefined; readonly problems: readonly Problem[] } {
  const { approval, approvalTimeout, environment, teamsToken } = given
  const place = `environments.${environment}.approval`
  if (configured && approval.isGiven) {
    const sentence = `approval must stay empty: who approves ${environment} stands in the config (${place})`
    return { rule: undefined, problems: [{ input: 'approval', received: approval.by.join(', '), sentence }] }
  }
  if (!configured && !approval.isGiven) return { rule: undefined, problems: [] }
  const timeout = firstDuration(approvalTimeout, configured?.timeout, day)
  const rule = configured ? ruleOf(configured, timeout) : { ...withoutMark(approval), timeout }
  return { rule, problems: checkApproval(rule, configured ? place : 'approval', teamsToken) }
}

function ruleOf(configured: NonNullable<Environment['approval']>, timeout: number): ApprovalRule {
  const { by, quorum = 1, when = 'shift', 'not-by-author': notByAuthor = false } = configured
  return { by, quorum, when, timeout, notByAuthor }
}

function withoutMark({ by, quorum, when, notByAuthor }: Approvers): Omit<ApprovalRule, 'timeout'> {
  return { by, quorum, when, notByAuthor }
}
