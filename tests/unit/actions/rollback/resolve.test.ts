import { describe, expect, it } from '@jest/globals'
import { fields } from '../../../../actions/rollback/src/inputs.ts'
import { resolveRollback } from '../../../../actions/rollback/src/resolve.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const wrong = async (raw: Record<string, string>, environment = '') => {
  const text = `version: 1\nenvironments:\n  production:\n    url: https://x.example.com\n${environment}`
  const { config } = parseConfig(text, 'release-kit.yml', {})
  const inputs = inputsOf(fields, { environment: 'production', ...raw })
  return (await resolveRollback(inputs, { config, env: {} })).problems.map(({ input }) => input)
}
const slotUrls = { 'blue-url': 'https://blue.example.com', 'green-url': 'https://green.example.com' }
const inPlace = {
  target: 'coolify',
  'target-url': 'https://c.example.com',
  'target-token': 't',
  'target-options': 'resource: uuid',
}
const driver = { driver: 'webhook', 'driver-url': 'https://edge.example.com/w', ...slotUrls }

describe('inputs of a rollback that do not fit together', () => {
  it.each([
    ['nothing', driver, []],
    ['neither a driver nor a target', {}, ['driver, target']],
    [
      'level 3 without a reason and without the environment’s name',
      { ...driver, level: '3', confirm: 'staging' },
      ['reason', 'confirm'],
    ],
    ['level 3 with both', { ...driver, level: '3', confirm: 'production', reason: 'orders are lost' }, []],
    [
      'a database',
      { ...driver, type: 'database', confirm: 'production', reason: 'x' },
      ['database.url', 'database.store'],
    ],
    ['none: a revert', { ...driver, strategy: 'revert' }, []],
    [
      'rates that the test cannot work with',
      { ...driver, 'max-error-rate': '60%' },
      ['max-error-rate, reject-error-rate'],
    ],
    [
      'a post-mortem without an incident to write it in',
      { ...driver, 'post-mortem': 'true', incident: 'false' },
      ['post-mortem'],
    ],
    [
      'things in four places, all told in one run',
      { driver: 'webhook', target: 'coolify', rules: 'orders > 5', level: '3' },
      [
        'reason',
        'confirm',
        'rules',
        'target-url',
        'target-token',
        'target-options',
        'blue-url',
        'green-url',
        'driver-url',
      ],
    ],
    ['a strict lock in place, for which one ref does not stand', { ...inPlace, lock: 'strict' }, ['lock']],
    ['none: a strict lock where traffic moves', { ...driver, lock: 'strict' }, []],
    ['none: a strict lock for a revert, which holds none', { ...inPlace, strategy: 'revert', lock: 'strict' }, []],
    ['a rule about what nothing measures', { ...driver, rules: 'orders > 5' }, ['rules']],
  ])('%s', async (_, raw: Record<string, string>, expected) => expect(await wrong(raw)).toEqual(expected))

  describe('migrations that are to be gone down', () => {
    const down = async (more: object, type = 'database') => {
      const own = { url: 'DATABASE_URL', store: '/backups', 'down-to': '2', ...more }
      const text = 'version: 1\nenvironments:\n  production:\n    url: https://x.example.com\n'
      const { config } = parseConfig(text, 'release-kit.yml', {})
      const raw = { ...driver, type, environment: 'production', confirm: 'production', reason: 'x' }
      const inputs = inputsOf(fields, { ...raw, database: JSON.stringify(own) })
      const { problems } = await resolveRollback(inputs, { config, env: { DATABASE_URL: 'postgres://db/shop' } })
      return problems.map(({ input, sentence }) => [input, sentence])
    }
    const withTool = (preset: string) => ({ migrations: { preset } })

    it('need a tool that can', async () => {
      expect(await down(withTool('alembic'))).toEqual([])
      expect(await down({})).toEqual([
        ['database.migrations', 'database.migrations is required for down-to: a preset, or the commands of a tool'],
      ])
      expect(await down(withTool('drizzle'))).toEqual([
        [
          'database.down-to',
          'drizzle has no way down: restore a backup, or give the commands of your own in migrations',
        ],
      ])
    })

    it('are for type database, and no backup is restored beside them: both are told at once', async () => {
      expect(await down({ ...withTool('alembic'), backup: 'shop-1' }, 'full')).toEqual([
        ['database.down-to', 'database.down-to is for type database; type full restores a backup, which it can undo'],
        ['database.down-to', 'database.down-to cannot be combined with backup: data is restored, or migrated down'],
      ])
    })

    it('are named by a version, and by nothing that a shell could take for more', async () => {
      for (const to of ['', '2; rm -rf /', '$(id)', '-x'])
        expect(await down({ ...withTool('alembic'), 'down-to': to })).toEqual([
          ['database', expect.stringMatching(/^database is not as expected: down-to: /)],
        ])
    })
  })

  it('takes the driver or the target from the config', async () => {
    const slots = 'blue-url: https://b.example.com, green-url: https://g.example.com'
    expect(await wrong({}, `    traffic: { driver: webhook, url: 'https://edge.example.com/w', ${slots} }\n`)).toEqual(
      [],
    )
    const resource = { 'target-token': 't', 'target-options': 'resource: uuid' }
    expect(await wrong(resource, "    target: { kind: coolify, url: 'https://c.example.com' }\n")).toEqual([])
  })

  it('finds a rule over measurements in the config that cannot be read', async () => {
    const health = (rule: string) => wrong(driver, `    health: { rules: ["${rule}"] }\n`)
    expect(await health('p95 is low')).toEqual(['environments.production.health.rules'])
    expect(await health('p95 <= 500ms')).toEqual([])
  })

  it('finds a rule in the config that would let nobody in, or at no time, and says which are known', async () => {
    const rollback = (rule: string) => wrong(driver, `    rollback: { ${rule} }\n`)
    expect(await rollback('allowed: [role:maintian]')).toEqual(['environments.production.rollback.allowed'])
    expect(await rollback('allowed: [role:maintain]')).toEqual([])
    expect(await rollback('windows: [allow Mn 9:00-17:00]')).toEqual(['environments.production.rollback.windows'])
    expect(await rollback('windows: [allow Mon 09:00-17:00]')).toEqual([])
  })
})
