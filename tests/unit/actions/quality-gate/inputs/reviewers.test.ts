import { describe, expect, it } from '@jest/globals'
import { approvers, countApprovals } from '../../../../../actions/quality-gate/src/inputs/reviewers.ts'
import type { Role } from '../../../../../shared/github/ports.ts'

const review = (author: string, state: string, sha = 'head') => ({ author, state, sha })

describe('approvers [O01]', () => {
  it.each([
    ['one a person', [review('ada', 'APPROVED'), review('ada', 'APPROVED')], ['ada']],
    ['not of an older commit', [review('ada', 'APPROVED', 'old')], []],
    ['not one that was dismissed', [review('ada', 'APPROVED'), review('ada', 'DISMISSED')], []],
    ['not one that was taken back', [review('ada', 'APPROVED'), review('ada', 'CHANGES_REQUESTED')], []],
    ['one that was given in the end', [review('ada', 'CHANGES_REQUESTED', 'old'), review('ada', 'APPROVED')], ['ada']],
    ['not of somebody who is gone', [review('', 'APPROVED')], []],
    [
      'not one whose author then approved an older commit',
      [review('ada', 'APPROVED'), review('ada', 'APPROVED', 'old')],
      [],
    ],
    ['not one that is not sent yet', [review('ada', 'PENDING')], []],
    ['not one that only comments', [review('ada', 'COMMENTED')], []],
    [
      'one beside somebody else’s wish for changes',
      [review('ada', 'APPROVED'), review('bob', 'CHANGES_REQUESTED')],
      ['ada'],
    ],
    ['one given again after it was dismissed', [review('ada', 'DISMISSED'), review('ada', 'APPROVED')], ['ada']],
    ['one that was commented on later', [review('ada', 'APPROVED'), review('ada', 'COMMENTED')], ['ada']],
  ])('%s', (_, reviews, expected) => {
    expect(approvers(reviews, 'head')).toEqual(expected)
  })
})

describe('countApprovals', () => {
  const people = new Map<string, Role>([
    ['ada', 'admin'],
    ['Bob', 'write'],
    ['mallory', 'read'],
    ['eve', 'none'],
    ['approver[bot]', 'admin'],
  ])

  it.each([
    ['', 2],
    ['@ada,@bob', 2],
    ['@mallory', 1],
    ['@nobody', 0],
    ['@approver[bot]', 1],
    ['@ada @ADA', 1],
    ['role:maintain', 1],
    ['role:read', 3],
    ['role:boss', undefined],
    ['@acme/team', undefined],
    ['ada', undefined],
  ])('%j: %j', (label, expected) => {
    expect(countApprovals(people, label)).toBe(expected)
  })
})
