import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/database/src/inputs.ts'
import { action } from '../../actions/database/src/run.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

describe('a migration and the version that is kept to go back to', () => {
  let stage: Stage
  let folder: string
  beforeEach(async () => {
    stage = await createStage()
    folder = mkdtempSync(join(tmpdir(), 'release-kit-schema-'))
  })
  afterEach(() => stage.close())

  /** A database that is a file; its migrations are in the workspace. */
  const migrate = (sql: string, inputs: Record<string, string> = {}) => {
    const context = stage.context(7)
    const workspace = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
    const migrations = join(workspace, 'migrations')
    mkdirSync(migrations)
    writeFileSync(join(migrations, '2.sql'), sql)
    const state = join(folder, 'version')
    const options = {
      database: 'shop',
      state: `echo "{\\"schema-version\\":\\"$(cat '${state}' 2>/dev/null || echo 1)\\"}"`,
      backup: 'echo kept',
    }
    const commands = {
      pending: `test -e '${state}'`,
      plan: 'echo 2',
      up: `echo 2 > '${state}'`,
      down: 'true',
      unlock: 'none',
      files: 'migrations',
    }
    return action.run(
      inputsOf(fields, {
        operation: 'migrate',
        environment: 'production',
        engine: 'command',
        'engine-options': JSON.stringify(options),
        migrations: JSON.stringify(commands),
        store: join(folder, 'store'),
        'github-token': stage.github.token,
        ...inputs,
      }),
      { ...context, run: { ...context.run, workspace } },
    )
  }
  const isMigrated = () => existsSync(join(folder, 'version'))
  const release = async (retain: string) => {
    await switching.run(
      inputsOf(switchFields, { ...stage.inputs, version: 'v1.1.0', drain: '', retain }),
      stage.context(1),
    )
    stage.run(1).end()
  }

  it('that only adds is applied at once', async () => {
    await release('1h')
    expect(await migrate('ALTER TABLE a ADD COLUMN b int;')).toMatchObject({
      phase: 'Successful',
      outputs: { 'schema-change': 'expand', 'schema-version': '2' },
    })
  })

  it.each([
    ['contract', 'ALTER TABLE a RENAME b TO c;'],
    ['irreversible', 'ALTER TABLE a DROP COLUMN b;'],
  ])('of the kind %s waits until the way back is given up, and is applied then', async (change, sql) => {
    await release('1h')
    const waits = await migrate(sql)
    expect(waits).toMatchObject({ phase: 'Failed', outputs: { 'schema-change': change } })
    expect(waits.reason).toMatch(
      new RegExp(
        `^nothing was changed: ${change} \\(2\\.sql: ALTER TABLE A .*waits: release \\d+ keeps blue to go back to`,
      ),
    )
    expect(isMigrated()).toBe(false)
    await release('0')
    expect(await migrate(sql)).toMatchObject({ phase: 'Successful' })
    expect(isMigrated()).toBe(true)
  })

  it('waits for a release that is not over, unless it is a part of it', async () => {
    const begun = await switching.run(
      inputsOf(switchFields, { ...stage.inputs, part: 'begin', version: 'v1.1.0' }),
      stage.context(1),
    )
    expect(await migrate('DROP TABLE a;')).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining(`waits: release ${String(begun.outputs['release-id'])} is not over`),
    })
    expect(isMigrated()).toBe(false)
    expect(await migrate('DROP TABLE a;', { 'of-release': 'true' })).toMatchObject({ phase: 'Successful' })
  })

  it('is not applied in production when its words are not understood, until somebody says what it does', async () => {
    const unclear = await migrate('UPDATE a SET b = 1;')
    expect(unclear).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('is not understood (2.sql: UPDATE A SET B = 1); say it'),
    })
    expect(isMigrated()).toBe(false)
    expect(await migrate('UPDATE a SET b = 1;', { 'schema-change': 'expand' })).toMatchObject({ phase: 'Successful' })
  })

  it('waits when nobody can tell whether an older version is kept', async () => {
    expect(await migrate('DROP TABLE a;', { 'github-token': '' })).toMatchObject({
      phase: 'Failed',
      reason: expect.stringContaining('whether an older version is kept to go back to is not known'),
    })
    expect(isMigrated()).toBe(false)
  })
})
