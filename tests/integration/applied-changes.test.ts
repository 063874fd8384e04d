import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields as databaseFields } from '../../actions/database/src/inputs.ts'
import { action as database } from '../../actions/database/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { inFrench } from '../../shared/text/french.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const config: Config = { version: 1, environments: { production: { rollback: { allowed: ['write'] } } } }
const contract = 'ALTER TABLE a RENAME b TO c;'

let stage: Stage
let folder: string
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  folder = mkdtempSync(join(tmpdir(), 'release-kit-changes-'))
  mkdirSync(join(folder, 'migrations'))
  writeFileSync(join(folder, 'migrations', '2.sql'), contract)
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
  rmSync(folder, { recursive: true, force: true })
})

const version = () => join(folder, 'version')
const options = () => ({
  database: 'shop',
  state: `echo "{\\"schema-version\\":\\"$(cat '${version()}' 2>/dev/null || echo 1)\\"}"`,
  backup: `(cat '${version()}' 2>/dev/null || echo 1) > "$BACKUP_FILE"`,
  restore: `cp "$BACKUP_FILE" '${version()}'`,
})
/** A database that is a file; its migrations are in the workspace. */
async function operate(operation: string, more: Record<string, string> = {}, commands: Record<string, string> = {}) {
  const context = stage.context(7, { config })
  const migrations = {
    pending: `test "$(cat '${version()}' 2>/dev/null)" = 2`,
    plan: 'echo 2',
    up: `echo 2 > '${version()}'`,
    down: `test -n "$MIGRATE_TO" && echo "$MIGRATE_TO" > '${version()}'`,
    unlock: 'none',
    files: 'migrations',
    ...commands,
  }
  const inputs = inputsOf(databaseFields, {
    operation,
    environment: 'production',
    engine: 'command',
    'engine-options': JSON.stringify(options()),
    migrations: JSON.stringify(migrations),
    store: join(folder, 'store'),
    'restore-mode': 'in-place',
    confirm: 'production',
    'github-token': stage.github.token,
    ...more,
  })
  const outcome = await database.run(inputs, { ...context, run: { ...context.run, workspace: folder } })
  return { outcome, lines: context.log.lines.join('\n') }
}
const rollBack = (run: number, more: Record<string, string> = {}) =>
  action.run(inputsOf(fields, { ...stage.inputs, 'dry-run': 'true', ...more }), stage.context(run, { config }))
const changes = () => stage.github.state.deployments.filter(({ task }) => task === 'release-kit:schema')

describe('a rollback of the application after a migration that was run beside releases', () => {
  it('is refused, with what was applied, when and by whom, and what to do', async () => {
    expect((await operate('migrate')).outcome).toMatchObject({ phase: 'Successful' })
    const { phase, reason, outputs, summary = '' } = await rollBack(8)
    expect({ phase, status: outputs.status }).toEqual({ phase: 'Failed', status: 'refused' })
    expect(reason).toMatch(
      /^refused: the old version cannot work on the new schema: a migration \(contract, migrations\/2\.sql\) was applied at 20\S+Z, while v1\.1\.0 was live \(\S+runs\/7\S*\); take the database back too \(type full, or /,
    )
    // GitHub shows it as nothing that runs
    expect(changes().map(({ statuses }) => statuses.map(({ state }) => state).sort())).toEqual([
      ['in_progress', 'inactive'],
    ])
    expect(inFrench(summary)).toMatch(/l’ancienne version .* a été appliquée à 20.* ou allez de l’avant/)
  })

  it.each([
    ['only adds', 'ALTER TABLE a ADD COLUMN b int;', {}],
    ['is said to change nothing', contract, { 'schema-change': 'none' }],
    ['is not applied, as it is a dry run', contract, { 'dry-run': 'true' }],
  ])('is planned where that %s', async (_, sql, more) => {
    writeFileSync(join(folder, 'migrations', '2.sql'), sql)
    expect((await operate('migrate', more)).outcome.phase).toBe('Successful')
    expect(changes()).toEqual([])
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'planned' } })
  })

  it('is planned between versions that came after it, and to the one that was live then', async () => {
    await operate('migrate')
    seedRelease(stage, { version: 'v1.2.0', slot: 'blue', run: 3 })
    stage.edge.setWeights({ blue: 100, green: 0 })
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'planned', 'to-version': 'v1.1.0' } })
    expect(await rollBack(9, { to: 'v1.0.0' })).toMatchObject({ outputs: { status: 'refused' } })
  })

  it('is refused while it is applied, as a run that is killed then leaves it', async () => {
    const held = join(folder, 'held')
    const up = `touch '${held}'; while test -e '${held}'; do sleep 0.1; done; exit 1`
    const killed = operate('migrate', {}, { up })
    while (!existsSync(held)) await new Promise((go) => setTimeout(go, 20))
    expect((await rollBack(8)).reason).toMatch(/\(contract, migrations\/2\.sql\) may have been applied at /)
    rmSync(held)
    await killed
  })

  it('is planned where the migration failed and the database says that nothing was applied', async () => {
    const { outcome } = await operate('migrate', {}, { up: 'exit 3' })
    expect(outcome.phase).toBe('Failed')
    expect(changes()).toHaveLength(1)
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'planned' } })
  })

  it('is refused where it failed half way', async () => {
    await operate('migrate', {}, { up: `echo 1.5 > '${version()}'; exit 3` })
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'refused' } })
  })

  it.each([
    ['the migration was taken back', 'rollback', { to: '1' }],
    ['a backup from before it was restored', 'restore', {}],
  ])('is planned once %s, and refused again once it is applied again', async (_, operation, more) => {
    await operate('migrate')
    expect((await operate(operation, more)).outcome.phase).toBe('Successful')
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'planned' } })
    expect((await operate('migrate')).outcome.phase).toBe('Successful')
    expect(await rollBack(9)).toMatchObject({ outputs: { status: 'refused' } })
  })

  it('is planned once a rollback of data has taken it back', async () => {
    await operate('migrate')
    const data = JSON.stringify({ engine: 'command', options: options(), store: join(folder, 'store') })
    const inputs = { ...stage.inputs, type: 'database', database: data, confirm: 'production', reason: 'it is bad' }
    const context = stage.context(8, { config })
    const env = { ...context.env, PATH: process.env.PATH ?? '', RUNNER_ENVIRONMENT: 'self-hosted' }
    expect(await action.run(inputsOf(fields, { ...inputs, allowed: '@alice' }), { ...context, env })).toMatchObject({
      phase: 'Successful',
    })
    expect(await rollBack(9)).toMatchObject({ outputs: { status: 'planned', 'to-version': 'v1.0.0' } })
  })

  it('is refused again when the restore is undone', async () => {
    await operate('migrate')
    await operate('restore')
    expect((await operate('undo')).outcome.phase).toBe('Successful')
    expect(await rollBack(8)).toMatchObject({ outputs: { status: 'refused' } })
  })

  it('is refused with a journal-key, too', async () => {
    await operate('migrate')
    const signed = { 'journal-key': 'k'.repeat(40), to: 'v1.0.0', confirm: 'production' }
    expect(await rollBack(8, signed)).toMatchObject({ outputs: { status: 'refused' } })
  })

  it('does not know of it where nobody could write it down, and that is said', async () => {
    const { lines } = await operate('migrate', { environment: '' })
    expect(lines).toContain('no rollback will know of this change of the schema (contract): no environment is named')
  })

  it('is told once: not where the release of the same run says it', async () => {
    const own = seedRelease(stage, { version: 'v1.2.0', slot: 'blue', run: 7, schema: 'contract' })
    const { outcome } = await operate('migrate', { 'of-release': 'true' })
    expect({ own, phase: outcome.phase }).toEqual({ own, phase: 'Successful' })
    expect(changes()).toEqual([])
  })
})

describe('a switch back to an older version after a migration that was run beside releases', () => {
  const release = (name: string) =>
    switching.run(
      inputsOf(switchFields, {
        ...stage.inputs,
        ...{ version: name, artifact: `ghcr.io/acme/shop:${name}`, 'dry-run': 'true' },
      }),
      stage.context(8),
    )

  it('is refused; what was live then, and what is new, is not', async () => {
    await operate('migrate')
    const old = await release('v1.0.0')
    expect(old).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(old.reason).toContain('a migration (contract, migrations/2.sql) was applied at')
    for (const name of ['v1.1.0', 'v1.2.0']) expect(await release(name)).toMatchObject({ phase: 'Successful' })
  })

  it('goes on where nothing was done to the schema', async () => {
    expect(await release('v1.0.0')).toMatchObject({ phase: 'Successful' })
  })
})
