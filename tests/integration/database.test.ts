import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
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
  [{ ...given, confirm: 'production', level: 'whole' }, 'restored or right before a database is replaced'],
  [{ ...given, operation: 'undo' }, 'confirm'],
  [{ ...given, operation: 'refresh', anonymise: 'SELECT 1' }, 'one that is not production'],
  [{ ...given, operation: 'refresh', environment: 'staging' }, 'anonymise'],
  [{ ...given, operation: 'migrate' }, 'not supported yet'],
  [{ ...given, operation: 'status', engine: 'mongodb' }, 'mongodb is not supported yet'],
  [{ ...given, operation: 'backup', store: '' }, 'store'],
  [{ ...given, confirm: 'production', 'restore-mode': 'in-place' }, 'not supported yet'],
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
