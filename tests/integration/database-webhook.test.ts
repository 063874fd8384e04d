import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createDatabaseHooks, type DatabaseHooks } from '../../simulators/database-hooks/database-hooks.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'

describe('a database behind hooks', () => {
  let hooks: DatabaseHooks
  let folder: string
  beforeEach(async () => {
    hooks = await createDatabaseHooks({ tokens: { backup: 'backup-word', restore: 'restore-word' } })
    folder = mkdtempSync(join(tmpdir(), 'release-kit-database-'))
  })
  afterEach(async () => {
    await hooks.close()
    expect(hooks.problems).toEqual([])
  })

  const env = () => ({
    PROD_BACKUP_WEBHOOK: `${hooks.url}/backup`,
    PROD_BACKUP_TOKEN: 'backup-word',
    PROD_ROLLBACK_WEBHOOK: `${hooks.url}/restore`,
    PROD_ROLLBACK_TOKEN: 'restore-word',
  })
  const options = (more: Record<string, string> = {}) =>
    JSON.stringify({
      database: 'shop',
      backup: 'PROD_BACKUP_WEBHOOK',
      'backup-token': 'PROD_BACKUP_TOKEN',
      restore: 'PROD_ROLLBACK_WEBHOOK',
      'restore-token': 'PROD_ROLLBACK_TOKEN',
      status: `${hooks.url}/jobs/{id}`,
      state: `${hooks.url}/state`,
      ...more,
    })
  const ask = (operation: string, inputs: Record<string, string> = {}, more: Record<string, string> = {}) => {
    const { run: context } = createContext()
    const given = { operation, engine: 'webhook', 'engine-options': options(), store: join(folder, 'store'), ...inputs }
    const runner = { RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted', GITHUB_RUN_ID: '1' }
    return runInClone(
      action,
      { directory: folder },
      { environment: 'production', confirm: 'production', allowed: 'anybody', ...given },
      { env: { ...runner, ...env(), ...more } },
    )
  }

  it('is backed up and restored by its webhooks, each with its own token, and waited for [D20]', async () => {
    expect(await ask('backup')).toMatchObject({
      phase: 'Successful',
      outputs: { level: 'file', 'schema-version': '1' },
    })
    hooks.state.data = 'bad'
    const restored = await ask('restore')
    expect(restored).toMatchObject({ phase: 'Successful', outputs: { restored: true } })
    expect(hooks.state.data).toBe('good')
    expect(hooks.calls.filter(({ method }) => method === 'POST').map(({ path, token }) => [path, token])).toEqual([
      ['/backup', 'backup-word'],
      ['/backup', 'backup-word'],
      ['/restore', 'restore-word'],
    ])
    expect(await ask('undo', {}, { GITHUB_RUN_ID: '2' })).toMatchObject({ phase: 'Successful' })
    expect(hooks.state.data).toBe('bad')
  })

  it('fails as its hook says, and is never green where nothing says that it ended', async () => {
    hooks.fail('disk full')
    await expect(ask('backup')).rejects.toThrow('it failed: disk full')
    const blind = JSON.stringify({
      database: 'shop',
      backup: 'PROD_BACKUP_WEBHOOK',
      'backup-token': 'PROD_BACKUP_TOKEN',
    })
    await expect(ask('backup', { 'engine-options': blind })).rejects.toThrow('there is no status hook and id to ask')
  })

  it('is proven by its own hook, to the level that it tells', async () => {
    const proven = options({ verify: `${hooks.url}/verify` })
    hooks.state.proves = 'restored'
    expect(await ask('backup', { 'engine-options': proven })).toMatchObject({ outputs: { level: 'whole' } })
    hooks.state.proves = 'readable'
    expect(await ask('backup', { 'engine-options': proven })).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('proved no more than readable'),
    })
  })

  it('tells every variable that is not set and every address that is none, without showing one', async () => {
    const wrong = JSON.stringify({
      database: 'shop',
      backup: 'MISSING_WEBHOOK',
      restore: 'ftp://word@host',
      'backup-token': 'MISSING_TOKEN',
    })
    const failure = ask('backup', { 'engine-options': wrong })
    await expect(failure).rejects.toThrow(
      /engine-options backup is "\$\{MISSING_WEBHOOK\}"[\s\S]*backup-token[\s\S]*engine-options restore is "\*\*\*"/,
    )
    await expect(failure).rejects.not.toThrow('word')
  })
})
