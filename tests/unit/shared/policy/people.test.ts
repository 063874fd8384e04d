import { describe, expect, it } from '@jest/globals'
import { isNamed } from '../../../../shared/policy/people.ts'

describe('who is named', () => {
  it.each([
    [['@Alice'], 'alice', 'read', true],
    [['@bob'], 'alice', 'admin', false],
    [['role:maintain'], 'alice', 'maintain', true],
    [['role:maintain'], 'alice', 'admin', true],
    [['role:maintain'], 'alice', 'write', false],
    [['role:owner'], 'alice', 'admin', false],
    [['role:admin', '@alice'], 'alice', 'read', true],
    [[], 'alice', 'admin', false],
  ] as const)('%j, for %s with role %s: %s', (entries, user, role, named) => {
    expect(isNamed(entries, { user, role })).toBe(named)
  })
})
