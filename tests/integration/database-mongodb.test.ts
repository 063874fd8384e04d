import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'

const look = JSON.stringify({
  server: '7.0.42',
  bytes: 1,
  connections: null,
  maxConnections: null,
  applied: [],
  databases: [],
  counts: { users: 1 },
  users: 1,
  lock: 'taken',
})

/** Programs that tell a version and write down how they were called; what they were is in tests/e2e/database-mongodb. */
function programs(versions: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-mongo-'))
  for (const [name, version] of Object.entries(versions)) {
    const script = `#!/bin/sh
echo "${name} $*" >> '${folder}/called'
case "$1" in
  --version) echo '${name} version: ${version}'; exit ;;
  --config=*) stat -c '%a' "\${1#--config=}" >> '${folder}/modes'; cat "\${1#--config=}" >> '${folder}/configs' ;;
esac
for one; do case "$one" in --archive=*) echo dump > "\${one#--archive=}" ;; esac; done
echo 'release-kit-answer:${look}'
`
    writeFileSync(join(folder, name), script)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

const url = 'mongodb://app:s3cret%21pw@db.example.com/shop?tls=true'
const run = (folder: string, more: Readonly<Record<string, string>> = {}) => {
  const { run: context } = createContext()
  const inputs = { operation: 'backup', engine: 'mongodb', url, store: join(folder, 'store'), level: 'file', ...more }
  const env = { PATH: `${folder}:/usr/bin:/bin`, RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted' }
  return runInClone(action, { directory: folder }, inputs, { env })
}

describe('the programs of MongoDB', () => {
  it('are asked for first: one that is missing or too old is named before anything is done', async () => {
    const without = programs({ mongosh: '2.12.0', mongodump: '100.9.4' })
    await expect(run(without)).rejects.toThrow('mongorestore is not on PATH')
    const old = programs({ mongosh: '2.12.0', mongodump: '4.4.29', mongorestore: '100.9.4' })
    await expect(run(old)).rejects.toThrow('mongodump is version 4.4: it must be 100.3 or newer')
    expect(readFileSync(join(old, 'called'), 'utf8')).not.toContain('--db')
  })

  it('never have the password on a command line: it is in a file that nobody else may read', async () => {
    const folder = programs({ mongosh: '2.12.0', mongodump: '100.9.4', mongorestore: '100.9.4' })
    const outcome = await run(folder)
    expect(outcome.phase).toBe('Successful')
    const called = readFileSync(join(folder, 'called'), 'utf8')
    expect(called).toContain('mongodump --config=')
    expect(called + outcome.log.join('\n')).not.toMatch(/s3cret/)
    expect(readFileSync(join(folder, 'modes'), 'utf8')).toBe('600\n')
    const config = 'mongodb://app:s3cret%21pw@db.example.com/?tls=true&authSource=shop'
    expect(readFileSync(join(folder, 'configs'), 'utf8')).toBe(`uri: ${JSON.stringify(config)}\n`)
  })

  it('are not called for a refresh: that they cannot do it is told with all else that is wrong', async () => {
    const folder = programs({ mongosh: '2.12.0', mongodump: '100.9.4', mongorestore: '100.9.4' })
    const wrong = { operation: 'refresh', environment: 'staging', level: '', store: '', confirm: '' }
    const failure = run(folder, wrong)
    await expect(failure).rejects.toThrow('refresh is not supported yet with the engine mongodb')
    await expect(failure).rejects.toThrow('store is missing')
    await expect(failure).rejects.toThrow('anonymise is required for refresh')
    expect(existsSync(join(folder, 'called'))).toBe(false)
  })
})
