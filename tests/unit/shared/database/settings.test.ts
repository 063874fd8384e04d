import { describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../../../shared/config/config.ts'
import { type Given, resolveDatabase } from '../../../../shared/database/settings.ts'

const integrity = [{ name: 'orders', query: 'SELECT count(*) FROM orders', expect: '3' }]
const problemsOf = (given: Omit<Given, 'environment'>, database = '') => {
  const text = `version: 1\nenvironments:\n  production:\n    url: https://x.example.com\n${database}`
  const { config } = parseConfig(text, 'release-kit.yml', {})
  return resolveDatabase({ environment: 'production', ...given }, config, {}).problems
}
const heroku = { engine: 'heroku', options: { app: 'shop' } } as const
const webhook = { engine: 'webhook', options: { database: 'shop', backup: 'https://hooks.example.com/b' } } as const
const command = { engine: 'command', options: { database: 'shop', state: 'echo', backup: 'echo' } } as const
const sentencesOf = (given: Omit<Given, 'environment'>, database?: string) =>
  problemsOf(given, database).flatMap(({ input, sentence = '' }) => (input === 'integrity' ? sentence : []))

describe('integrity queries', () => {
  it.each([
    ['heroku', heroku, 'integrity cannot be asked by the engine heroku; it can by postgres, mongodb and command'],
    ['webhook', webhook, 'integrity cannot be asked by the engine webhook; it can by postgres, mongodb and command'],
    ['command', command, 'integrity needs a query in engine-options: the line of shell that answers $QUERY'],
  ] as const)('are a problem where %s cannot ask them, and none where there are none', (_, engine, sentence) => {
    expect(sentencesOf({ ...engine, integrity })).toEqual([sentence])
    expect(sentencesOf(engine)).toEqual([])
  })

  it('of the config count as well', () => {
    const database = `    database: { engine: heroku, options: { app: shop }, integrity: ['orders: SELECT 1 => 1'] }\n`
    expect(sentencesOf({}, database)).toHaveLength(1)
  })

  it.each([
    ['postgres', { engine: 'postgres', url: 'postgres://db/shop' }],
    ['mongodb', { engine: 'mongodb', url: 'mongodb://db/shop' }],
    ['command with a query', { ...command, options: { ...command.options, query: 'ask "$QUERY"' } }],
  ] as const)('are asked by %s', (_, engine) => {
    expect(sentencesOf({ ...engine, integrity })).toEqual([])
  })

  it('are told together with all else that is wrong', () => {
    const inputs = problemsOf({ ...webhook, options: { database: 'shop' }, integrity, restoreMode: 'swap' })
    expect(new Set(inputs.map(({ input }) => input))).toEqual(
      new Set(['engine-options backup', 'restore-mode', 'integrity']),
    )
  })
})
