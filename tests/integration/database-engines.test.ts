import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import { action } from '../../actions/database/src/run.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'

let folder: string
let store: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-kit-database-'))
  store = join(folder, 'store')
  writeFileSync(join(folder, 'data'), 'good')
})

/** A database that is a file, and its owner's commands. */
const lines = {
  database: 'shop',
  state: `echo "{\\"schema-version\\":\\"$(cat version 2>/dev/null || echo 1)\\",\\"connections\\":$(cat clients 2>/dev/null || echo 2)}"`,
  backup: 'cp data "$BACKUP_FILE"',
  verify: `grep -q . "$BACKUP_FILE" && echo "{\\"level\\":\\"$BACKUP_LEVEL\\",\\"rows\\":1}"`,
  restore: 'cp "$BACKUP_FILE" data',
  query: 'cat data',
}
const run = (
  operation: string,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  config?: Config,
) => {
  const { run: context } = createContext()
  return runInClone(
    action,
    { directory: folder },
    {
      operation,
      engine: 'command',
      'engine-options': JSON.stringify(lines),
      store,
      environment: 'production',
      confirm: 'production',
      allowed: 'anybody',
      ...inputs,
    },
    {
      env: {
        PATH: process.env.PATH ?? '',
        GITHUB_RUN_ID: '1',
        RUNNER_TEMP: context.temp,
        RUNNER_ENVIRONMENT: 'self-hosted',
        ...env,
      },
      config,
    },
  )
}
const data = () => readFileSync(join(folder, 'data'), 'utf8')
const corrupt = () => {
  writeFileSync(join(folder, 'data'), 'bad')
}

describe('a database by commands of its own', () => {
  it('is backed up, restored over what is there, and that is undone', async () => {
    expect(await run('backup')).toMatchObject({
      phase: 'Successful',
      outputs: { level: 'whole', 'schema-version': '1' },
    })
    corrupt()
    const restored = await run('restore', { integrity: 'value: SELECT value => good' })
    expect(restored).toMatchObject({ phase: 'Successful', outputs: { restored: true, 'schema-version': '1' } })
    expect(data()).toBe('good')
    expect(await run('undo', {}, { GITHUB_RUN_ID: '2' })).toMatchObject({ phase: 'Successful' })
    expect(data()).toBe('bad')
  })

  it('is restored once however often its run is run again, and by another run anew', async () => {
    await run('backup')
    corrupt()
    await run('restore')
    writeFileSync(join(folder, 'data'), 'later')
    expect(await run('restore')).toMatchObject({ reason: expect.stringContaining('already') })
    expect(data()).toBe('later')
    await run('restore', {}, { GITHUB_RUN_ID: '2' })
    expect(data()).toBe('good')
  })

  it('goes back to what a restore replaced, keeps what was written since, and does so once', async () => {
    await run('backup')
    writeFileSync(join(folder, 'data'), 'bad')
    await run('restore')
    writeFileSync(join(folder, 'data'), 'written since')
    const undone = await run('undo', {}, { GITHUB_RUN_ID: '2' })
    expect([undone.phase, data()]).toEqual(['Successful', 'bad'])
    expect(undone.reason).toMatch(/^undone; writes made since the restore are lost in shop, and stay in shop-.*-before/)
    expect(readFileSync(join(store, `${String(undone.outputs.undo)}.dump`), 'utf8')).toBe('written since')
    writeFileSync(join(folder, 'data'), 'newer')
    expect(await run('undo', {}, { GITHUB_RUN_ID: '2' })).toMatchObject({ reason: 'undone by this run already' })
    expect(data()).toBe('newer')
  })

  it('is not touched when what is there cannot be kept first', async () => {
    await run('backup')
    corrupt()
    writeFileSync(join(folder, 'data'), '')
    await expect(run('restore')).rejects.toThrow('nothing was restored: what is there now could not be kept')
    expect(data()).toBe('')
  })

  it('is said to be wrong when what was restored does not answer as it must, and where the way back is', async () => {
    await run('backup')
    corrupt()
    await expect(run('restore', { integrity: 'value: SELECT value => better' })).rejects.toThrow(
      /value answers good, expected better after shop-\S+ was restored; what was there before is kept as shop-\S+-before/,
    )
  })

  it('is proven no further than its commands prove it', async () => {
    const { verify, ...unproven } = lines
    expect(verify).toBeDefined()
    const options = { 'engine-options': JSON.stringify(unproven) }
    expect(await run('backup', options)).toMatchObject({ phase: 'Successful', outputs: { level: 'file' } })
    await expect(run('backup', { ...options, level: 'whole' })).rejects.toThrow('level whole cannot be proven')
    const modest = { ...lines, verify: `echo '{"level":"readable"}'` }
    expect(await run('backup', { 'engine-options': JSON.stringify(modest) })).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('verify proved no more than readable'),
    })
    const silent = { ...lines, verify: 'true' }
    expect(await run('backup', { 'engine-options': JSON.stringify(silent) })).toMatchObject({ phase: 'Failed' })
  })

  it('may be kept elsewhere: the id that its command prints is what a restore is handed', async () => {
    const remote = {
      ...lines,
      backup: 'cp data "snap-$BACKUP_NAME"; echo "snap-$BACKUP_NAME"',
      verify: undefined,
      restore: 'cp "$(cat "$BACKUP_FILE")" data',
    }
    const options = { 'engine-options': JSON.stringify(remote) }
    await run('backup', options)
    corrupt()
    expect(await run('restore', options)).toMatchObject({ phase: 'Successful' })
    expect(data()).toBe('good')
  })

  it('sees its connection string, and no secret that is not named', async () => {
    const spy = {
      ...lines,
      backup: 'cp data "$BACKUP_FILE"; printf "%s,%s,%s" "$DATABASE_URL" "$OTHER_TOKEN" "$STORE_TOKEN" > seen',
    }
    await run(
      'backup',
      { 'engine-options': JSON.stringify(spy), url: 'db://user:word@host/shop', secrets: 'STORE_TOKEN=stored' },
      { OTHER_TOKEN: 'other', STORE_TOKEN: 'stored' },
    )
    expect(readFileSync(join(folder, 'seen'), 'utf8')).toBe('db://user:word@host/shop,,stored')
  })
})

const migrations = JSON.stringify({
  version: 'cat version 2>/dev/null || echo 1',
  pending: 'test "$(cat version 2>/dev/null)" = 2',
  plan: 'echo 2',
  up: 'echo 2 > version; test -e stopped || touch ran-beside-clients',
  down: 'rm version',
  unlock: 'unlock',
})

describe('before and after a change', () => {
  it('what depends on the database is stopped, and started again also when the change fails [P53] [O52]', async () => {
    const dependants = '{ stop: touch stopped, start: rm stopped; touch started }'
    expect(await run('migrate', { migrations, dependants })).toMatchObject({ phase: 'Successful' })
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['started']))
    expect(existsSync(join(folder, 'ran-beside-clients'))).toBe(false)
    rmSync(join(folder, 'started'))
    await expect(run('restore', { backup: 'nothing', dependants })).rejects.toThrow('there is no backup nothing')
    expect([existsSync(join(folder, 'started')), existsSync(join(folder, 'stopped'))]).toEqual([true, false])
  })

  it('says loudly when what depends on it could not be started again, and what went wrong before', async () => {
    const failure = run('restore', { backup: 'nothing', dependants: '{ stop: "true", start: exit 3 }' })
    await expect(failure).rejects.toThrow(
      /start command of dependants ended with 3: what depends on the database is stopped; before that: there is no backup nothing/,
    )
  })

  it('too many connections or too little disk stop it with the figures, and nothing is changed [D60]', async () => {
    writeFileSync(join(folder, 'clients'), '51')
    const outcome = await run('migrate', { migrations, preflight: '{ max-connections: 50, min-free-disk: 999999GB }' })
    expect(outcome).toMatchObject({
      phase: 'Failed',
      reason: expect.stringMatching(
        /^nothing was changed: the number of connections is 51, at most 50 allowed; .* GB of disk are free/,
      ),
    })
    expect(existsSync(join(folder, 'version'))).toBe(false)
    expect(await run('migrate', { migrations, preflight: 'max-transaction-age: 5m' })).toMatchObject({
      reason: expect.stringContaining('the age of the oldest transaction is not known'),
    })
  })

  it('corrupt data stops a migration, and a migration that corrupts it is told [D60]', async () => {
    const integrity = 'value: SELECT value => good'
    writeFileSync(join(folder, 'data'), 'bad')
    expect(await run('migrate', { migrations, integrity })).toMatchObject({
      phase: 'Failed',
      reason: 'nothing was changed: value answers bad, expected good',
    })
    writeFileSync(join(folder, 'data'), 'good')
    const corrupting = migrations.replace('echo 2 > version', 'echo 2 > version; printf broken > data')
    expect(await run('migrate', { migrations: corrupting, integrity })).toMatchObject({
      phase: 'Failed',
      reason: 'after the migration value answers broken, expected good',
    })
  })

  it('batches run until nothing remains, with progress, and stop where they do not get further [D60]', async () => {
    const batch = (command: string) => JSON.stringify({ command, size: 400 })
    writeFileSync(join(folder, 'left'), '1000')
    const step = 'n=$(($(cat left) - BATCH_SIZE)); [ $n -gt 0 ] || n=0; echo $n > left; cat left'
    const outcome = await run('migrate', { migrations, batch: batch(step) })
    expect(outcome.phase).toBe('Successful')
    expect(outcome.log.join('\n')).toMatch(/batch 1: 600 remain[\s\S]*batch 2: 200 remain of 600/)
    expect(await run('migrate', { migrations, batch: batch('echo 5') })).toMatchObject({
      phase: 'Failed',
      reason: 'batch 2 did not get further; 5 remain',
    })
    expect(await run('migrate', { migrations, batch: batch('echo done') })).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('printed no number of what remains'),
    })
  })
})

describe('the window of a database', () => {
  const always = 'freeze 2000-01-01..2100-01-01 end of year'
  const config = (windows: readonly string[], back: readonly string[] = []) => ({
    version: 1 as const,
    environments: {
      production: { database: { windows: [...windows] }, rollback: { allowed: ['anybody'], windows: [...back] } },
    },
  })

  it('closed, refuses or skips what changes it, and not a backup; an override needs a rule', async () => {
    const frozen = config([always])
    expect(await run('migrate', { migrations }, {}, frozen)).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining(
        'refused: the window to migrate a database is closed (freeze 2000-01-01..2100-01-01 end of year',
      ),
    })
    expect(await run('migrate', { migrations, 'window-override': 'hotfix' }, {}, frozen)).toMatchObject({
      phase: 'Failed',
    })
    expect(await run('migrate', { migrations, 'on-closed': 'skip' }, {}, frozen)).toMatchObject({
      phase: 'Successful',
      reason: expect.stringContaining('nothing was done'),
    })
    expect(existsSync(store)).toBe(false)
    expect(await run('backup', {}, {}, frozen)).toMatchObject({ phase: 'Successful' })
    const allowed = config([always, 'override reason'])
    const passed = await run('migrate', { migrations, 'window-override': 'hotfix' }, {}, allowed)
    expect(passed.reason).not.toContain('closed')
  })

  it('is not that of releases: a migration by itself may be made at any time where the database has none', async () => {
    const releases = { version: 1 as const, environments: { production: { windows: [always] } } }
    expect(await run('migrate', { migrations }, {}, releases)).toMatchObject({ phase: 'Successful' })
  })

  it('does not hold what goes back: that goes by the windows of rollbacks', async () => {
    await run('backup')
    expect(await run('restore', {}, {}, config([always]))).toMatchObject({ phase: 'Successful' })
    expect(await run('restore', {}, { GITHUB_RUN_ID: '2' }, config([], [always]))).toMatchObject({ phase: 'Failed' })
  })
})

it('reads from the config what no input gives, and names what it reads', async () => {
  const { run: context } = createContext()
  const config = {
    version: 1 as const,
    environments: {
      production: {
        database: { engine: 'command' as const, url: 'SHOP_URL', options: lines, backup: { store, retention: '30d' } },
        rollback: { allowed: ['anybody'] },
      },
    },
  }
  const inputs = { operation: 'backup', environment: 'production' }
  const settings = { PATH: process.env.PATH ?? '', RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted' }
  const asked = (env: Record<string, string>) =>
    runInClone(action, { directory: folder }, inputs, { env: { ...settings, ...env }, config })
  await expect(asked({})).rejects.toThrow('the variable SHOP_URL (environments.production.database.url) is not set')
  expect(await asked({ SHOP_URL: 'db://shop' })).toMatchObject({ phase: 'Successful' })
  const [metadata] = readdirSync(store).filter((name) => name.endsWith('.json'))
  const { takenAt, keepUntil } = JSON.parse(readFileSync(join(store, metadata ?? ''), 'utf8')) as Record<string, string>
  expect(Date.parse(keepUntil ?? '') - Date.parse(takenAt ?? '')).toBe(30 * 86_400_000)
})
