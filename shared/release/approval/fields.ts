import { duration, type Fields, number, optional, parsed, secret } from '../../action/fields.ts'
import { readApprovers } from './rule.ts'

/** Who must approve a release, and with which one it is gone on. */
export const approvalFields = {
  approval: parsed(readApprovers, {
    allowed:
      '`@user`, `role:maintain`, `write` or `@org/team` a line, and `quorum: 2`, `when: start`, `not-by-author: true` where wanted',
    example: 'role:maintain',
  }),
  'approval-timeout': optional(duration('')),
  'teams-token': secret(),
  resume: optional(number('', { min: 1, integer: true })),
} satisfies Fields
