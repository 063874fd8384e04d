import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import { fields as databaseFields } from '../../actions/database/src/inputs.ts'
import { action as database } from '../../actions/database/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { ActionContext } from '../../shared/action/action.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

jest.setTimeout(300_000)

let server: PostgresServer
let stage: Stage
let store: string
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const orders = 200_000
const sum = () => server.sql('app', 'SELECT sum(total) FROM orders')
const good = String((orders * (orders + 1)) / 2)
const context = (runId: number, more: Record<string, string> = {}): ActionContext => {
  const made = stage.context(runId)
  const env = { ...made.env, PATH: process.env.PATH ?? '', DB: server.url('app'), RUNNER_ENVIRONMENT: 'self-hosted' }
  return { ...made, env: { ...env, ...more } }
}
const raw = (more: Record<string, string> = {}) => ({
  ...stage.inputs,
  type: 'full',
  allowed: '@alice',
  confirm: 'production',
  reason: 'orders are corrupt',
  database: JSON.stringify({ url: 'DB', store }),
  ...more,
})
const rollBack = (runId: number) => action.run(inputsOf(fields, raw()), context(runId))

/** v1.0.0 on blue; v1.1.0 on green, whose run backed the data up before it corrupted it. */
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  store = mkdtempSync(join(tmpdir(), 'release-kit-store-'))
  server.sql(
    'postgres',
    `SELECT format('ALTER DATABASE %I WITH ALLOW_CONNECTIONS true', datname) FROM pg_database WHERE datname LIKE 'app%' \\gexec
SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE datname LIKE 'app%' \\gexec
CREATE DATABASE app;`,
  )
  server.sql('app', `CREATE TABLE orders (total int); INSERT INTO orders SELECT generate_series(1, ${orders});`)
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  const inputs = { operation: 'backup', url: server.url('app'), store }
  expect(await database.run(inputsOf(databaseFields, inputs), context(2))).toMatchObject({ phase: 'Successful' })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
  server.sql('app', 'UPDATE orders SET total = 0; CREATE TABLE junk ();')
})
afterEach(() => stage.close())

it('takes a PostgreSQL database and the traffic back in one release, and undoes both where the old version is not well', async () => {
  stage.blue.healthy = false
  expect(await rollBack(3)).toMatchObject({ outputs: { 'rolled-back': false } })
  expect([sum(), stage.edge.weights().green]).toEqual(['0', 100])
  stage.blue.healthy = true
  const outcome = await rollBack(4)
  expect(outcome).toMatchObject({ phase: 'Successful', outputs: { strategy: 'full', 'to-version': 'v1.0.0' } })
  expect(outcome.reason).toMatch(/writes after .* are lost in app; what was there is kept: app_before_\d+$/)
  expect([sum(), stage.edge.weights().blue]).toEqual([good, 100])
})

it('keeps a second run off the database while one works on it', async () => {
  const both = await Promise.allSettled([
    database.run(inputsOf(databaseFields, { operation: 'backup', url: server.url('app'), store }), context(5)),
    database.run(inputsOf(databaseFields, { operation: 'backup', url: server.url('app'), store }), context(6)),
  ])
  const refused = both.filter(({ status }) => status === 'rejected')
  expect(refused.map((one) => String((one as PromiseRejectedResult).reason))).toEqual([
    expect.stringContaining('another release-kit run is working on app'),
  ])
})

it.each(['opened for', 'LOCKED', 'VERIFIED', 'ARMED', 'of database app', 'of shop'])(
  'killed when it has said %j, its post step leaves data and traffic together, and the next run brings both back',
  async (said) => {
    const { env } = context(3)
    const inputs = Object.entries(raw()).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const)
    const temp = mkdtempSync(join(tmpdir(), 'release-kit-killed-'))
    const files = Object.fromEntries(
      ['GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV'].map((name) => [name, '']),
    )
    const child = spawn(process.execPath, ['dist/rollback/index.js'], {
      env: {
        ...env,
        ...files,
        ...Object.fromEntries(inputs),
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: temp,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString()
      if (output.includes(said)) child.kill('SIGKILL')
    })
    const ended = new Promise((resolve) => child.on('close', resolve))
    await ended
    expect(child.signalCode).toBe('SIGKILL')
    const id = /::save-state name=release-id::(\d+)/.exec(output)?.[1] ?? ''
    const state = { get: (name: string) => (name === 'release-id' ? id : ''), save: () => undefined }
    await action.post?.(inputsOf(fields, raw()), { ...context(3), state })
    const isBack = stage.edge.weights().blue === 100
    expect(sum()).toBe(isBack ? good : '0')
    stage.run(3).end()
    if (!isBack) expect(await rollBack(4)).toMatchObject({ outputs: { 'rolled-back': true } })
    expect([sum(), stage.edge.weights().blue]).toEqual([good, 100])
    expect(server.sql('postgres', `SELECT count(*) FROM pg_database WHERE datname LIKE 'app_check%'`)).toBe('0')
  },
)
