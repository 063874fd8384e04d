import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { action } from '../../actions/database/src/run.ts'
import { lockScript, voidAfter } from '../../shared/database/engines/mongodb/lock.ts'
import { fingerprint } from '../../shared/database/fingerprint.ts'
import type { Point } from '../../shared/database/point.ts'
import { createContext } from '../fakes/context.ts'
import { runInClone } from '../fakes/run-in-process.ts'
import { type MongoServer, startMongo } from './mongodb/mongodb.ts'

jest.setTimeout(400_000)

let server: MongoServer
let store: string

beforeAll(async () => {
  server = await startMongo(27_917)
})
afterAll(() => {
  server.stop()
})
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), 'release-kit-store-'))
  shell(`db.dropDatabase()
db.users.insertMany(Array.from({ length: 5000 }, (_, n) => ({ _id: n, name: 'user ' + n })))
db.changelog.insertOne({ fileName: '001-users.js', appliedAt: new Date(1) })`)
})

function shell(script: string): string {
  const flags = ['--quiet', '--norc', server.url, '--eval', script]
  const { status, stdout, stderr } = spawnSync('mongosh', flags, {
    encoding: 'utf8',
    env: { PATH: server.PATH, HOME: tmpdir() },
  })
  if (status !== 0) throw new Error(stderr || stdout)
  return stdout.trim()
}

const run = (operation: string, inputs: Record<string, string> = {}, runId = '1') => {
  const { run: context } = createContext()
  return runInClone(
    action,
    { directory: context.workspace },
    {
      operation,
      engine: 'mongodb',
      url: server.url,
      store,
      environment: 'production',
      confirm: 'production',
      allowed: 'anybody',
      ...inputs,
    },
    { env: { PATH: server.PATH, GITHUB_RUN_ID: runId, RUNNER_TEMP: context.temp, RUNNER_ENVIRONMENT: 'self-hosted' } },
  )
}
const badMigration = () =>
  shell(`db.users.deleteMany({ _id: { $gte: 10 } })
db.changelog.insertOne({ fileName: '002-bad.js', appliedAt: new Date(2) })`)
const users = () => shell('print(db.users.countDocuments({}))')
const dump = () => join(store, readdirSync(store).find((name) => name.endsWith('.dump')) ?? '')
/** As somebody would who puts another file in its place and mends what was recorded of it. */
const record = async (change: Partial<Point> = {}) => {
  const metadata = dump().replace('.dump', '.json')
  const point = JSON.parse(readFileSync(metadata, 'utf8')) as Point
  writeFileSync(metadata, JSON.stringify({ ...point, ...(await fingerprint(dump())), ...change }))
}

it('brings back what a bad migration corrupted in a MongoDB, from a backup proven first, and undoes that [P53]', async () => {
  const integrity = 'first: db.users.findOne({ _id: 0 }).name => user 0'
  const kept = await run('backup', { level: 'right', integrity })
  expect(kept).toMatchObject({
    phase: 'Successful',
    outputs: { level: 'right', 'rows-checked': 5001, 'schema-version': '001-users.js' },
  })
  badMigration()
  const restored = await run('restore', { level: 'right', integrity })
  expect(restored).toMatchObject({ phase: 'Successful', outputs: { restored: true, 'schema-version': '001-users.js' } })
  expect(users()).toBe('5000')
  expect(await run('undo', {}, '2')).toMatchObject({ phase: 'Successful', outputs: { 'schema-version': '002-bad.js' } })
  expect(users()).toBe('10')
  // that of the lock stays, empty
  expect(shell('print(db.adminCommand({ listDatabases: 1 }).databases.map(({ name }) => name).join())')).toBe(
    'app,app_release_kit',
  )
})

it('refuses an archive that was cut at the level whole, though a dry run of mongorestore reads it', async () => {
  await run('backup')
  truncateSync(dump(), readFileSync(dump()).length - 60)
  await record()
  expect(await run('verify', { level: 'readable' })).toMatchObject({ phase: 'Successful' })
  expect(await run('verify', { level: 'whole' })).toMatchObject({ phase: 'Failed', outputs: { level: 'readable' } })
})

it('refuses at the level restored what mongorestore could not put back, though it ends with 0', async () => {
  await run('backup')
  writeFileSync(dump(), gzipSync(gunzipSync(readFileSync(dump())).toString().replace('user 77"', 'cannotBeRestored"')))
  await record()
  expect(await run('verify', { level: 'whole' })).toMatchObject({ phase: 'Successful' })
  const failure = run('restore')
  await expect(failure).rejects.toThrow('mongorestore failed to restore 1 documents, and restored 5000')
  expect(users()).toBe('5000')
})

it('refuses an archive of another generation at the level right, and one of another server before anything is replaced', async () => {
  await run('backup')
  await record({ schemaVersion: '002-orders.js', rows: { users: 5001 } })
  expect(await run('verify', { level: 'right' })).toMatchObject({
    phase: 'Failed',
    reason: expect.stringMatching(
      /users has 5000 documents, recorded 5001; the schema is at 001-users.js, expected 002-orders.js/,
    ),
  })
  await record({ schemaVersion: '001-users.js', serverVersion: '6.0.1' })
  badMigration()
  await expect(run('restore')).rejects.toThrow('is of MongoDB 6.0.1, the server is 7.0.')
  expect(users()).toBe('10')
})

const locks = (script: string) => shell(`db = db.getSiblingDB('app_release_kit'); ${script}`)

it('is worked on by one run at a time: the second is refused and changes nothing, the next one goes on', async () => {
  locks(`db.lock.insertOne({ _id: 'lock', owner: 'run 9', at: new Date(Date.now() + 3600000) })`)
  await expect(run('backup')).rejects.toThrow('another release-kit run is working on app')
  expect(readdirSync(store)).toEqual([])
  expect(await run('status')).toMatchObject({ phase: 'Successful' })
  locks(`db.lock.deleteOne({ owner: 'run 9' })`)
  expect(await run('backup')).toMatchObject({ phase: 'Successful' })
  expect(locks('print(db.lock.countDocuments({}))')).toBe('0')
})

it('is worked on again when the lock was not renewed for two minutes', async () => {
  locks(`db.lock.insertOne({ _id: 'lock', owner: 'run 9', at: new Date(db.hello().localTime - ${voidAfter} - 60000) })`)
  expect(await run('backup')).toMatchObject({ phase: 'Successful' })
  expect(locks('print(db.lock.countDocuments({}))')).toBe('0')
})

it('keeps its lock while it works, and no longer than its process lives', async () => {
  const at = () => locks(`print(Number(db.lock.findOne({ owner: 'a' })?.at ?? 0))`)
  const folder = mkdtempSync(join(tmpdir(), 'release-kit-lock-'))
  const until = join(folder, 'release')
  const start = (owner: string, pid: number) => {
    const script = [`db = db.getSiblingDB('app_release_kit')`, 'const answer = () => undefined']
    writeFileSync(join(folder, owner), [...script, lockScript({ owner, pid, until })].join('\n'))
    const flags = ['--quiet', '--norc', server.url, '--file', join(folder, owner)]
    return spawn('mongosh', flags, { env: { PATH: server.PATH, HOME: folder }, stdio: 'ignore' })
  }
  const living = start('a', process.pid)
  const ended = new Promise((resolve) => living.on('close', resolve))
  while (at() === '0');
  const first = at()
  while (at() === first);
  writeFileSync(until, '')
  await ended
  expect(at()).toBe('0')
  // no system has so many
  const left = start('b', 99_999_999)
  await new Promise((resolve) => left.on('close', resolve))
  expect(locks('print(db.lock.countDocuments({ owner: "b" }))')).toBe('1')
  locks('db.lock.deleteMany({})')
})
