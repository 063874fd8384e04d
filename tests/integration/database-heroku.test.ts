import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../simulators/heroku/heroku.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'

describe('a database of Heroku', () => {
  let heroku: HerokuSimulator
  let folder: string
  beforeEach(async () => {
    heroku = await createHerokuSimulator()
    folder = mkdtempSync(join(tmpdir(), 'release-kit-database-'))
  })
  afterEach(async () => {
    await heroku.close()
    expect(heroku.problems).toEqual([])
  })

  const ask = (operation: string, more: object = {}, inputs: Record<string, string> = {}, runId = '1') => {
    const { run: context } = createContext()
    const options = { app: 'shop', 'api-url': heroku.url, 'data-url': heroku.url, ...more }
    return runInClone(
      action,
      { directory: folder },
      {
        operation,
        engine: 'heroku',
        'engine-options': JSON.stringify(options),
        store: join(folder, 'store'),
        environment: 'production',
        confirm: 'production',
        allowed: 'anybody',
        ...inputs,
      },
      {
        env: {
          HEROKU_API_KEY: heroku.token,
          RUNNER_TEMP: context.temp,
          RUNNER_ENVIRONMENT: 'self-hosted',
          GITHUB_RUN_ID: runId,
        },
      },
    )
  }
  const content = () => heroku.postgres.databases.map((one) => one.content)
  const live = () => heroku.postgres.databases[0] ?? { content: '' }

  it('is backed up, proven in a scratch database, restored, and that is undone', async () => {
    const scratch = { scratch: 'SCRATCH' }
    expect(await ask('backup', scratch)).toMatchObject({ phase: 'Successful', outputs: { level: 'whole' } })
    live().content = 'bad'
    expect(await ask('restore', scratch)).toMatchObject({
      phase: 'Successful',
      outputs: { restored: true, level: 'restored' },
    })
    expect(content()).toEqual(['good', 'bad'])
    expect(await ask('undo', scratch, {}, '2')).toMatchObject({ phase: 'Successful' })
    expect(live().content).toBe('bad')
  })

  it('is proven no further than that Heroku says so, where there is no scratch database', async () => {
    expect(await ask('backup')).toMatchObject({ phase: 'Successful', outputs: { level: 'file' } })
    await expect(ask('backup', {}, { level: 'restored' })).rejects.toThrow('level restored cannot be proven')
    expect(content()).toEqual(['good', 'good'])
  })

  it('says why Heroku failed, and does not take a restore with warnings for a proof', async () => {
    heroku.postgres.knobs.failure = 'pg_dump: out of disk'
    await expect(ask('backup')).rejects.toThrow('pg_dump: out of disk')
    Object.assign(heroku.postgres.knobs, { failure: '', warnings: 2 })
    expect(await ask('backup', { scratch: 'SCRATCH' })).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('Heroku tells 2 warnings of postgresql-scratch-2'),
    })
  })

  it('changes nothing when Heroku has the backup no more', async () => {
    await ask('backup')
    for (const one of heroku.postgres.transfers) one.deleted_at = new Date().toISOString()
    live().content = 'bad'
    await expect(ask('restore')).rejects.toThrow(/Heroku has no backup .* that ended well any more/)
    expect(live().content).toBe('bad')
  })

  it('tells what is wrong with its options before it asks anything', async () => {
    const wrong = ask('backup', { scratch: 'DATABASE', token: 'OTHER_KEY' })
    await expect(wrong).rejects.toThrow(
      /engine-options token is "OTHER_KEY"[\s\S]*engine-options scratch is "DATABASE"/,
    )
  })

  it('shows what it is in its status', async () => {
    expect(await ask('status')).toMatchObject({
      phase: 'Successful',
      details: { state: { server: '16.4', connections: 3, maxConnections: 20, bytes: 9_000_000 } },
    })
  })
})
