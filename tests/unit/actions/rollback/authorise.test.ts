import { describe, expect, it } from '@jest/globals'
import {
  checkAllowed,
  isOwnWayBack,
  refusalOf,
  resolvePermission,
  whoMay,
} from '../../../../actions/rollback/src/authorise.ts'
import type { History } from '../../../../actions/rollback/src/plan.ts'
import type { Config } from '../../../../shared/config/config.ts'
import type { People, Role } from '../../../../shared/github/ports.ts'
import type { ReleaseRecord } from '../../../../shared/release/lock/record.ts'

const asked = (allowed: readonly string[], environment = 'staging', type: 'application' | 'full' = 'application') =>
  ({ environment, allowed, teamsToken: '', type }) as const
const configured = (allowed: string[] | undefined, environment = 'production'): Config => ({
  version: 1,
  environments: { [environment]: { rollback: allowed === undefined ? {} : { allowed } } },
})
const members = ['ann']
const peopleOf = (role: Role): People => ({
  roleOf: async () => role,
  self: async () => 'github-actions[bot]',
  authorsOf: async () => [],
  isInTeam: async (user, org, team) => org === 'acme' && team === 'ops' && members.includes(user),
})
const refusal = (user: string, role: Role, inputs: Parameters<typeof resolvePermission>[0], config?: Config) =>
  refusalOf(user, resolvePermission(inputs, config), { people: peopleOf(role), teams: async () => peopleOf('none') })
const may = async (user: string, role: Role, ...allowed: string[]) =>
  (await refusal(user, role, asked(allowed))) === undefined

describe('who may roll back', () => {
  it.each<[Role, boolean]>([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
  ])('where nobody is named and nothing is production: role %s → %s', async (role, expected) =>
    expect(await may('alice', role)).toBe(expected),
  )

  it('is nobody in production until somebody is named, not even an administrator [D50]', async () => {
    for (const config of [undefined, configured(undefined), configured([])])
      expect(await refusal('alice', 'admin', asked([], 'production'), config)).toContain(
        'nobody may roll back production until somebody is named',
      )
    expect(await refusal('alice', 'admin', asked([], 'live'), configured(undefined, 'live'))).toBeUndefined()
    const live: Config = { version: 1, environments: { live: { production: true } } }
    expect(await refusal('alice', 'admin', asked([], 'live'), live)).toContain('nobody may')
  })

  it('is nobody by an empty list, which is not "anybody"', async () => {
    expect(await refusal('alice', 'admin', asked([], 'staging'), configured([], 'staging'))).toContain('nobody may')
  })

  it('is anybody where that is written', async () => {
    expect(await refusal('alice', 'none', asked(['anybody'], 'production'))).toBeUndefined()
  })

  it('is for a grave rollback in production only who is named, whatever the list opens', async () => {
    for (const open of ['anybody', 'write'])
      expect(await refusal('alice', 'admin', asked([open], 'production', 'full'))).toContain('people who are named')
    expect(await refusal('alice', 'none', asked(['@alice'], 'production', 'full'))).toBeUndefined()
  })

  it('is who is named, whatever the role, in any case of letters; an app too', async () => {
    expect(await may('Alice', 'read', '@alice')).toBe(true)
    expect(await may('bob', 'admin', '@alice')).toBe(false)
    expect(await may('deployer[bot]', 'none', '@deployer[bot]')).toBe(true)
    expect(await may('deployer', 'none', '@deployer[bot]')).toBe(false)
  })

  it('is who has the role that is named, or a higher one', async () => {
    expect(await may('bob', 'admin', 'role:maintain')).toBe(true)
    expect(await may('bob', 'write', 'role:maintain')).toBe(false)
    expect(await may('bob', 'maintain', 'role:admin')).toBe(false)
  })

  it('is whoever fits any of the rules', async () =>
    expect(await may('bob', 'maintain', '@alice', 'role:maintain')).toBe(true))

  it('is a member of a team that is named', async () => {
    expect(await may('ann', 'read', '@acme/ops')).toBe(true)
    expect(await may('ann', 'admin', '@acme/dev')).toBe(false)
    expect(await may('bob', 'admin', '@acme/ops')).toBe(false)
  })

  it.each(['role:maintian', 'maintainers', 'role:', '', '@', 'admin', 'role:read'])(
    'is nobody by a rule %j that says nothing, which is a problem',
    async (rule) => {
      expect(checkAllowed(asked([rule]), undefined)).toHaveLength(1)
      if (rule === 'role:read') return
      for (const role of ['none', 'read', 'write', 'admin'] as const) expect(await may('alice', role, rule)).toBe(false)
      expect(await may('', 'admin', rule)).toBe(false)
    },
  )

  it.each([
    ['role:maintian', 'role:maintain'],
    ['maintain', 'role:maintain'],
    ['Admin', 'role:admin'],
    ['anybdy', 'anybody'],
  ])('is named wrongly by %s: %s was probably meant', (rule, meant) => {
    const [problem] = checkAllowed(asked([], 'production'), configured([rule]))
    expect(problem).toMatchObject({ input: 'environments.production.rollback.allowed', received: rule, example: meant })
    expect(problem?.allowed).toContain(`did you mean ${meant}?`)
  })

  it('cannot be a team without a token that may ask who is in it', () => {
    const problems = checkAllowed(asked(['@acme/ops', '@alice', '@app[bot]', 'write', 'anybody']), undefined)
    expect(problems).toMatchObject([{ input: 'teams-token' }])
    expect(checkAllowed({ ...asked(['@acme/ops']), teamsToken: 't' }, undefined)).toEqual([])
  })

  it('is by the input, else by the config', () => {
    expect(whoMay(asked(['@bob'], 'production'), configured(['@alice']))).toEqual(['@bob'])
    expect(whoMay(asked([], 'production'), configured(['@alice']))).toEqual(['@alice'])
  })

  it('is told who asked, and who might', async () => {
    expect(await refusal('bob', 'write', asked(['@alice', 'role:admin']))).toBe(
      '@bob (write) may not roll back: allowed are @alice, role:admin',
    )
  })
})

describe("a pipeline's own way back", () => {
  const before = { artifact: 'one', version: 'v1', releaseId: 1, slot: undefined, at: '' }
  const older = { ...before, artifact: 'zero', releaseId: 0 }
  const live = { ...before, artifact: 'two', version: 'v2', releaseId: 2 }
  const history: Pick<History, 'live' | 'earlier'> = { live, earlier: [before, older] }
  const broughtBy = (id: number, attempt: number, op: 'deploy' | 'switch' | 'rollback' = 'deploy') =>
    [{ id: 2, intent: { op, run: { id, attempt } } }] as unknown as readonly ReleaseRecord[]
  const run = { runId: 7, runAttempt: 1 }

  it('is to undo what this attempt of this run has released, by the journal', () => {
    expect(isOwnWayBack(run, history, before, broughtBy(7, 1))).toBe(true)
  })

  it.each([
    ['another run', broughtBy(8, 1), before],
    ['an earlier attempt, that somebody else may have started again', broughtBy(7, 2), before],
    ['a rollback', broughtBy(7, 1, 'rollback'), before],
    ['nobody whom the journal knows', [], before],
    ['this run, but not to go further back than what was there', broughtBy(7, 1), older],
    ['this run, but to nothing', broughtBy(7, 1), undefined],
  ] as const)('is not to undo what was released by %s', (_, releases, candidate) => {
    expect(isOwnWayBack(run, history, candidate, releases)).toBe(false)
  })

  it('is nothing where no run is known', () => {
    expect(isOwnWayBack({ runId: 0, runAttempt: 1 }, history, before, broughtBy(0, 1))).toBe(false)
  })
})
