import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { namedSecrets } from '../../shared/database/command.ts'
import { createGitHubSimulator } from '../../simulators/github/simulator.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'

const given = {
  operation: 'restore',
  url: 'postgres://app:secret@127.0.0.1:1/app',
  store: '/backups',
  environment: 'production',
}

const run = (inputs: Record<string, string>, env: Record<string, string> = {}) => {
  const { run: context } = createContext()
  return runInClone(action, { directory: context.workspace }, inputs, { env: { RUNNER_TEMP: context.temp, ...env } })
}

/** Programs that tell a version and, for psql, the server's. */
function programs(versions: Readonly<Record<string, number>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-programs-'))
  for (const [name, version] of Object.entries(versions)) {
    const file = join(folder, name)
    writeFileSync(
      file,
      `#!/bin/sh
case "$1" in
  --version) echo '${name} (PostgreSQL) ${version}.1' ;;
  *) echo '[{"server":"16.4"}]' ;;
esac
`,
    )
    chmodSync(file, 0o755)
  }
  return folder
}

it.each([
  [{ ...given, confirm: '' }, 'confirm'],
  [{ ...given, confirm: 'Production' }, 'confirm'],
  [{ ...given, confirm: 'production', level: 'whole' }, 'must be restored or right before a database is replaced'],
  [{ ...given, operation: 'undo' }, 'confirm'],
  [{ ...given, operation: 'refresh', anonymise: 'SELECT 1' }, 'for an environment that is not production'],
  [{ ...given, operation: 'refresh', environment: 'staging' }, 'anonymise'],
  [{ ...given, operation: 'refresh', environment: 'staging', 'restore-mode': 'in-place' }, 'before it is anonymised'],
  [{ ...given, operation: 'migrate' }, 'migrations'],
  [{ ...given, operation: 'migrate', migrations: 'preset: flaiway' }, 'migrations is not as expected'],
  [
    { ...given, operation: 'rollback', confirm: 'production', to: '1', migrations: 'preset: drizzle' },
    'drizzle has no way down: restore a backup',
  ],
  [
    { ...given, operation: 'migrate', to: '1', migrations: 'preset: dbmate' },
    'dbmate goes up to the newest only: leave `to` empty',
  ],
  [{ ...given, operation: 'migrate', migrations: 'alembic' }, 'a YAML mapping'],
  [{ ...given, operation: 'status', batch: 'command: x' }, 'batch is for migrate only'],
  [{ ...given, operation: 'status', dependants: '{ stop: a, start: b }' }, 'dependants is not for status'],
  [{ ...given, operation: 'status', preflight: 'max-conections: 5' }, 'preflight is not as expected'],
  [{ ...given, operation: 'status', 'engine-options': 'a: b' }, 'the engine postgres has none'],
  [{ ...given, operation: 'status', engine: 'command' }, 'engine-options'],
  [
    { ...given, operation: 'restore', engine: 'command', confirm: 'production', 'restore-mode': 'swap' },
    'restores in place',
  ],
  [{ ...given, operation: 'rollback', confirm: 'production', migrations: 'preset: alembic' }, '`to`'],
  [{ ...given, operation: 'status', engine: 'mongodb' }, 'mongodb://'],
  [{ ...given, operation: 'status', engine: 'heroku' }, 'engine-options'],
  [{ ...given, operation: 'backup', store: '' }, 'store'],
  [{ ...given, confirm: 'production', allowed: 'role:Maintain' }, 'did you mean role:maintain?'],
  [{ ...given, confirm: 'production', allowed: '@acme/ops' }, 'teams-token'],
  [{ ...given, operation: 'status', secrets: '$(id)' }, '`NAME=value`, one per line'],
  [{ ...given, confirm: 'production', integrity: 'x: \\! id => 0' }, 'integrity'],
])('refuses what it must before it asks anything: %j', async (inputs, words) => {
  await expect(run(inputs, { PATH: '/nowhere' })).rejects.toThrow(words)
})

it('says first that a program of PostgreSQL is missing', async () => {
  await expect(run({ ...given, operation: 'status' }, { PATH: '/nowhere' })).rejects.toThrow('psql is not on PATH')
})

it('says first that a program is older than the server', async () => {
  const folder = programs({ psql: 16, pg_dump: 15, pg_restore: 16 })
  const failure = run({ ...given, operation: 'status' }, { PATH: `${folder}:/usr/bin:/bin` })
  await expect(failure).rejects.toThrow('pg_dump is version 15, the server 16.4: it must not be older')
})

it('refuses a folder on a hosted runner for a new backup, where it would be gone', async () => {
  const failure = run({ ...given, operation: 'backup' }, { PATH: '/nowhere', RUNNER_ENVIRONMENT: 'github-hosted' })
  await expect(failure).rejects.toThrow('is gone when this hosted runner ends')
})

describe('who may replace a database', () => {
  const unreachable = { PATH: '/nowhere' }
  const confirmed = { ...given, confirm: 'production' }

  it.each([confirmed, { ...confirmed, operation: 'undo' }])(
    'is nobody in production until somebody is named: %j',
    async (inputs) => {
      expect(await run(inputs, unreachable)).toMatchObject({
        phase: 'Failed',
        reason: expect.stringContaining(`nobody may ${inputs.operation} production until somebody is named`),
      })
    },
  )

  it.each([
    ['production', '@alice', true],
    ['production', '@bob', false],
    ['production', 'role:maintain', false],
    ['production', 'write', true],
    ['staging', '', true],
    ['staging', 'role:admin', false],
  ])('somebody with the role write: %s, allowed %j → %s', async (environment, allowed, may) => {
    const github = await createGitHubSimulator()
    github.seed.collaborator('alice', 'write')
    const env = { ...github.env, ...unreachable, GITHUB_TRIGGERING_ACTOR: 'alice' }
    const asked = run({ ...confirmed, environment, allowed, 'github-token': github.token }, env)
    // who may gets as far as the programs, which are not there
    if (may) await expect(asked).rejects.toThrow('psql is not on PATH')
    else expect(await asked).toMatchObject({ reason: expect.stringContaining('@alice (write) may not restore') })
    await github.close()
  })

  it('is anybody where that is written, and GitHub is not asked', async () => {
    await expect(run({ ...confirmed, allowed: 'anybody' }, unreachable)).rejects.toThrow('psql is not on PATH')
  })
})

it('hands a command of the project only those secrets that are named', () => {
  const env = { PATH: '/bin', STORE_TOKEN: 'one', OTHER_TOKEN: 'two' }
  expect(namedSecrets({ env, secrets: ['STORE_TOKEN', 'MISSING'] })).toEqual({ STORE_TOKEN: 'one' })
})
