import { describe, expect, it } from '@jest/globals'
import { checkTogether } from '../../../../actions/rollback/src/check.ts'
import { fields } from '../../../../actions/rollback/src/inputs.ts'
import { parseConfig } from '../../../../shared/config/config.ts'
import { inputsOf } from '../../../fakes/stage.ts'

const wrong = (raw: Record<string, string>, environment = '') => {
  const text = `version: 1\nenvironments:\n  production:\n    url: https://x.example.com\n${environment}`
  const { config } = parseConfig(text, 'release-kit.yml', {})
  return checkTogether(inputsOf(fields, { environment: 'production', ...raw }), config).map(({ input }) => input)
}
const driver = { driver: 'webhook' }

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
    ['a database', { ...driver, type: 'database', confirm: 'production', reason: 'x' }, ['type']],
    ['a way that is not supported yet', { ...driver, strategy: 'rebuild' }, ['strategy']],
    [
      'things that are not supported yet',
      { ...driver, database: 'x', lock: 'strict', 'post-mortem': 'true' },
      ['database', 'lock', 'post-mortem'],
    ],
    [
      'rates that the test cannot work with',
      { ...driver, 'max-error-rate': '60%' },
      ['max-error-rate, reject-error-rate'],
    ],
    ['a rule about what nothing measures', { ...driver, rules: 'orders > 5' }, ['rules']],
  ])('%s', (_, raw: Record<string, string>, expected) => expect(wrong(raw)).toEqual(expected))

  it('takes the driver or the target from the config', () => {
    expect(wrong({}, '    traffic: { driver: webhook }\n')).toEqual([])
    expect(wrong({}, '    target: { kind: coolify }\n')).toEqual([])
  })

  it('finds a rule over measurements in the config that cannot be read', () => {
    const health = (rule: string) => wrong(driver, `    health: { rules: ["${rule}"] }\n`)
    expect(health('p95 is low')).toEqual(['environments.production.health.rules'])
    expect(health('p95 <= 500ms')).toEqual([])
  })

  it('finds a rule in the config that would let nobody in, and says which are known', () => {
    const rollback = (rule: string) => wrong(driver, `    rollback: { allowed: ["${rule}"] }\n`)
    expect(rollback('role:maintian')).toEqual(['environments.production.rollback.allowed'])
    expect(rollback('role:maintain')).toEqual([])
  })
})
