import { describe, expect, it } from '@jest/globals'
import { refusalOf } from '../../../../actions/rollback/src/authorise.ts'
import type { Role } from '../../../../shared/github/ports.ts'

const may = (user: string, role: Role, ...allowed: string[]) => refusalOf(user, role, allowed) === undefined

describe('who may roll back', () => {
  it.each<[Role, boolean]>([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ])('where nobody is named: role %s → %s', (role, expected) => expect(may('alice', role)).toBe(expected))

  it('is who is named, whatever the role, in any case of letters', () => {
    expect(may('Alice', 'read', '@alice')).toBe(true)
    expect(may('bob', 'admin', '@alice')).toBe(false)
  })

  it('is who has the role that is named, or a higher one', () => {
    expect(may('bob', 'admin', 'role:maintain')).toBe(true)
    expect(may('bob', 'write', 'role:maintain')).toBe(false)
    expect(may('bob', 'maintain', 'role:admin')).toBe(false)
  })

  it('is whoever fits any of the rules', () => expect(may('bob', 'maintain', '@alice', 'role:maintain')).toBe(true))

  it.each(['role:maintian', 'maintainers', 'role:', '', '@', 'admin', '@org/team'])(
    'is nobody by a rule %j that says nothing',
    (rule) => {
      for (const role of ['none', 'read', 'write', 'admin'] as const) expect(may('alice', role, rule)).toBe(false)
      expect(may('', 'admin', rule)).toBe(false)
    },
  )

  it('is told who asked, and who might', () => {
    expect(refusalOf('bob', 'write', ['@alice', 'role:admin'])).toBe(
      '@bob (write) may not roll back: allowed are @alice, role:admin',
    )
  })
})
