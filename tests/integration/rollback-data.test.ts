import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { fields as databaseFields } from '../../actions/database/src/inputs.ts'
import { action as database } from '../../actions/database/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import type { ActionContext } from '../../shared/action/action.ts'
import { createPagerDuty } from '../../simulators/sinks/pagerduty.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

jest.setTimeout(120_000)

let stage: Stage
let folder: string
let store: string
beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  folder = mkdtempSync(join(tmpdir(), 'release-kit-data-'))
  store = join(folder, 'store')
  write('good')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

const file = (name: string) => join(folder, name)
const write = (text: string) => writeFileSync(file('data'), text)
const data = () => readFileSync(file('data'), 'utf8')

/** A database that is a file, and its owner's commands. */
const lines = {
  database: 'shop',
  state: `echo "{\\"schema-version\\":\\"$(cat version 2>/dev/null || echo 1)\\"}"`,
  backup: 'cp data "$BACKUP_FILE"',
  verify: `! grep -q rotten "$BACKUP_FILE" && echo "{\\"level\\":\\"$BACKUP_LEVEL\\",\\"rows\\":1}" || echo "{\\"level\\":\\"file\\"}"`,
  restore: 'echo restore >> log; cp "$BACKUP_FILE" data',
  query: 'cat data',
}
const dependants = { stop: 'echo stop >> log', start: 'echo start >> log' }
const context = (runId: number): ActionContext => {
  const made = stage.context(runId)
  const env = { ...made.env, PATH: process.env.PATH ?? '', RUNNER_ENVIRONMENT: 'self-hosted' }
  return { ...made, env, run: { ...made.run, workspace: folder } }
}
const backUp = async (runId: number) => {
  const inputs = { operation: 'backup', engine: 'command', 'engine-options': JSON.stringify(lines), store }
  const { outputs } = await database.run(inputsOf(databaseFields, inputs), context(runId))
  return String(outputs.point)
}
const asked = (more: Record<string, string> = {}, own: Record<string, unknown> = {}) =>
  inputsOf(fields, {
    ...stage.inputs,
    allowed: '@alice',
    confirm: 'production',
    reason: 'orders are corrupt',
    'health-timeout': '300ms',
    database: JSON.stringify({ engine: 'command', options: lines, store, dependants, ...own }),
    ...more,
  })
const without = (...names: string[]) => Object.fromEntries(names.map((name) => [name, '']))
const alone = without('driver', 'driver-url', 'driver-token', 'route', 'url', 'blue-url', 'green-url', 'paths')

/** v1.0.0 on blue; v1.1.0 on green, whose run backed the data up before it corrupted it. */
async function badMigration(): Promise<string> {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  const point = await backUp(2)
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
  write('bad')
  return point
}

/** A tool that goes down step by step. */
const migrations = {
  ...{ version: 'cat version', pending: 'true', plan: 'true', up: 'true', unlock: 'nothing' },
  down: 'echo $(( $(cat version) - 1 )) > version',
}

describe('a rollback of data alone', () => {
  it('stops what uses it, restores a proven backup, starts that again, and says which writes are lost [P53] [O52]', async () => {
    const point = await backUp(2)
    write('bad')
    const outcome = await action.run(asked({ type: 'database', ...alone }), context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { status: 'rolled-back', 'rolled-back': true, strategy: 'database' },
    })
    expect(outcome.reason).toContain(`shop is back at backup ${point}; writes after `)
    expect(outcome.reason).toMatch(/are lost in shop; what was there is kept: shop-\d+T\d+Z-before/)
    expect([data(), readFileSync(file('log'), 'utf8')]).toEqual(['good', 'stop\nrestore\nstart\n'])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id']))).toEqual([
      ...['PLANNED', 'LOCKED', 'VERIFIED', 'ARMED', 'SWITCHING', 'COMMITTED'],
    ])
  })

  it('moves no traffic, and leaves no version to go back to', async () => {
    await badMigration()
    expect(await action.run(asked({ type: 'database' }), context(3))).toMatchObject({ phase: 'Successful' })
    expect([data(), stage.edge.weights()]).toEqual(['good', { blue: 0, green: 100 }])
    const after = await action.run(asked({ 'dry-run': 'true', database: '' }), context(4))
    expect(JSON.parse(String(after.outputs.candidates))).toMatchObject([{ version: 'v1.0.0' }])
  })

  it('shows the backups, their proof and what would be lost before anything is done', async () => {
    const point = await backUp(2)
    write('bad')
    const outcome = await action.run(asked({ type: 'database', 'dry-run': 'true', ...alone }), context(3))
    expect(outcome.reason).toContain(`dry run: would take shop to backup ${point}; writes after `)
    expect(outcome.summary).toContain(`\`${point}\``)
    expect([data(), existsSync(file('log'))]).toEqual(['bad', false])
  })

  it('calls somebody to a deployment that a dead run left in the middle, never says that it did nothing', async () => {
    await backUp(2)
    const dead = [['PLANNED', 'LOCKED', 'PREPARED'] as const, ['PLANNED', 'LOCKED'] as const].map((phases) =>
      seedRelease(stage, { version: 'v1.2.0', op: 'deploy', phases, run: 91 }),
    )
    expect(await action.run(asked({ type: 'database', ...alone }), context(3))).toMatchObject({ phase: 'Successful' })
    expect(dead.map((id) => stage.phases(id).at(-1))).toEqual(['NEEDS_HUMAN', 'FAILED_SAFE'])
  })

  it('changes nothing where the backup is not proven, and nothing is stopped', async () => {
    write('rotten')
    writeFileSync(file('version'), '1')
    const inputs = { operation: 'backup', engine: 'command', level: 'file', store }
    await database.run(
      inputsOf(databaseFields, { ...inputs, 'engine-options': JSON.stringify({ ...lines, verify: undefined }) }),
      context(2),
    )
    write('bad')
    const outcome = await action.run(asked({ type: 'database', ...alone }), context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { status: 'failed' } })
    expect(outcome.reason).toMatch(/nothing was changed: .* does not reach level restored/)
    expect([data(), existsSync(file('log'))]).toEqual(['bad', false])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id']))).toEqual(['PLANNED', 'LOCKED', 'FAILED_SAFE'])
  })

  it('goes down to the schema of a release, backed up before, stopping at the first failure [A51]', async () => {
    writeFileSync(file('version'), '3')
    const own = { migrations: { ...migrations, down: `${migrations.down}; echo MIGRATE_TO >> log` }, 'down-to': '1' }
    const outcome = await action.run(asked({ type: 'database', ...alone }, own), context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { strategy: 'database' } })
    expect(readFileSync(file('version'), 'utf8').trim()).toBe('1')
    expect(outcome.reason).toMatch(/shop is back at migration 1; .*; what was there is kept: backup shop-/)
    writeFileSync(file('version'), '3')
    const stuck = {
      migrations: { ...own.migrations, down: 'test "$(cat version)" = 3 && echo 2 > version # MIGRATE_TO' },
      'down-to': '1',
    }
    const failed = await action.run(asked({ type: 'database', ...alone }, stuck), context(4))
    expect(failed).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false } })
    expect(failed.reason).toContain('the schema is at 2: the tool ended with 1')
  })

  it('goes down no step, with a tool that goes step by step, where the migration that is asked for is not applied', async () => {
    writeFileSync(file('version'), '3')
    const missing = { migrations, 'down-to': '9' }
    const outcome = await action.run(asked({ type: 'database', ...alone }, missing), context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false } })
    expect(outcome.reason).toContain('9 is not applied: nothing was rolled back')
    expect(readFileSync(file('version'), 'utf8')).toBe('3')
    expect(readFileSync(file('log'), 'utf8')).toBe('stop\nstart\n')
  })
})

describe('a rollback of data and code', () => {
  it('takes back the data that the bad release found, then the traffic, in one release [P52] [D50]', async () => {
    const point = await badMigration()
    await backUp(9)
    write('worse')
    const outcome = await action.run(asked({ type: 'full', level: '3' }), context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { 'rolled-back': true, strategy: 'full', 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
    })
    expect(outcome.reason).toContain(`shop is back at backup ${point}`)
    expect([data(), stage.edge.weights()]).toEqual(['good', { blue: 100, green: 0 }])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id']))).toEqual([
      ...['PLANNED', 'LOCKED', 'VERIFIED', 'ARMED', 'SWITCHING', 'SWITCHING', 'COMMITTED'],
    ])
  })

  it('undoes the data when the old version is not well on it, and traffic never moves', async () => {
    await badMigration()
    stage.blue.healthy = false
    const outcome = await action.run(asked({ type: 'full' }), context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { 'rolled-back': false, status: 'failed' } })
    expect(outcome.reason).toContain('blue is not healthy on the restored data')
    expect([data(), stage.edge.weights()]).toEqual(['bad', { blue: 0, green: 100 }])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id'])).slice(-2)).toEqual(['REVERTING', 'REVERTED'])
    stage.blue.healthy = true
    const again = await action.run(asked({ type: 'full' }), context(4))
    expect(again).toMatchObject({ phase: 'Successful', outputs: { 'to-version': 'v1.0.0' } })
  })

  it('is validated afterwards: the data by integrity queries, what people do by smoke [O53]', async () => {
    await badMigration()
    const given = asked({ type: 'full', smoke: 'orders: grep -q good data' }, { integrity: ['value: SELECT => good'] })
    const outcome = await action.run(given, context(3))
    expect([outcome.phase, data()]).toEqual(['Successful', 'good'])
    expect(outcome.reason).toContain('afterwards healthy: smoke passed: orders')
  })

  it('is never good when an integrity query answers otherwise: traffic stays, and a person hears what is kept [O53]', async () => {
    await badMigration()
    const outcome = await action.run(asked({ type: 'full' }, { integrity: ['value: SELECT => better'] }), context(3))
    expect(outcome).toMatchObject({ phase: 'Error', outputs: { status: 'failed', 'rolled-back': false } })
    expect(outcome.reason).toMatch(/value answers good, expected better .* is kept as shop-\d+T\d+Z-before/)
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('is refused while nobody is named, and without a reason and the name of the environment', async () => {
    await badMigration()
    const refused = await action.run(asked({ type: 'full', allowed: 'write' }), context(3))
    expect(refused.reason).toContain('a rollback of data in production is for people who are named')
    const problems = await action.checkSettings?.(asked({ type: 'full', confirm: '', reason: '' }), undefined, {})
    expect(problems?.map(({ input }) => input)).toEqual(['reason', 'confirm'])
    expect(data()).toBe('bad')
  })

  it('says why code and data cannot go back together', async () => {
    await badMigration()
    seedRelease(stage, { version: 'v1.0.5', slot: 'blue', run: 5, phases: ['PLANNED', 'LOCKED', 'FAILED_SAFE'] })
    const outcome = await action.run(asked({ type: 'full' }), context(3))
    expect(outcome.reason).toBe('no slot holds v1.0.0 any more, and there is no target')
  })

  it.each([
    ['full', {}],
    ['database', alone],
  ])('of type %s wakes somebody when there is no backup, but for a dry run [A50]', async (type, more) => {
    await badMigration()
    rmSync(store, { recursive: true })
    const pager = await createPagerDuty()
    const config = { version: 1, notify: { urls: { pagerduty: pager.url } } } as const
    const roll = (runId: number, given: Record<string, string> = {}) =>
      action.run(asked({ type, 'pagerduty-key': pager.key, ...more, ...given }), { ...context(runId), config })
    await roll(3, { 'dry-run': 'true' })
    expect([pager.alerts.size, stage.github.state.issues]).toEqual([0, []])
    const outcome = await roll(4)
    expect(outcome).toMatchObject({
      outputs: { status: 'failed' },
      reason: 'there is no backup latest of shop; known: none',
    })
    expect([...pager.alerts.values()].map(({ state }) => state)).toEqual(['triggered'])
    expect(stage.github.state.issues.map(({ title }) => title)).toEqual([expect.stringContaining('Rollback failed')])
    await pager.close()
  })
})

describe('a rollback of data for which several people must ask', () => {
  const config = {
    version: 1,
    environments: { production: { rollback: { allowed: ['@alice', '@bob'], quorum: 2 } } },
  } as const
  const by = (runId: number, actor: string): ActionContext => {
    const made = context(runId)
    stage.github.seed.run({ run: runId, status: 'in_progress', actor })
    return { ...made, config: config as never, run: { ...made.run, triggeringActor: actor } }
  }
  const full = () => asked({ type: 'full', allowed: '' })

  it('waits for a second person who may, and names the artifact that they ask for', async () => {
    await badMigration()
    const first = await action.run(full(), by(3, 'alice'))
    expect(first).toMatchObject({ phase: 'Failed', outputs: { status: 'refused' } })
    expect(first.reason).toContain('2 people must ask for it, and @alice did')
    expect(first.reason).toContain('v1.0.0, artifact ghcr.io/acme/shop:v1.0.0')
    expect((await action.run(full(), by(4, 'Alice'))).outputs.status).toBe('refused')
    expect((await action.run(full(), by(5, 'mallory'))).outputs.status).toBe('refused')
    expect([data(), stage.edge.weights()]).toEqual(['bad', { blue: 0, green: 100 }])
    const second = await action.run(full(), by(6, 'bob'))
    expect(second).toMatchObject({ phase: 'Successful', outputs: { status: 'rolled-back' } })
  })

  it('does not count a request for something else, nor the same person twice', async () => {
    await badMigration()
    await action.run(asked({ type: 'database', allowed: '' }), by(3, 'alice'))
    expect((await action.run(full(), by(4, 'bob'))).outputs.status).toBe('refused')
    expect((await action.run(full(), by(5, 'bob'))).outputs.status).toBe('refused')
    expect(data()).toBe('bad')
  })
})

it.each([
  [{ type: 'database', database: 'engine: [' }, 'database is not as expected'],
  [{ type: 'database', database: 'bakcup: latest' }, 'database is not as expected'],
  [{ type: 'application' }, 'database is for type database and full'],
  [{ type: 'database', to: 'v1.0.0' }, 'to is a version of the application'],
  [{ type: 'full', strategy: 'flip' }, 'strategy is for type application'],
  [{ type: 'database', database: 'engine: command' }, 'database.engine-options'],
])('refuses %j', async (more, problem) => {
  const problems = (await action.checkSettings?.(asked(more), undefined, {})) ?? []
  expect(problems.map((one) => `${one.input} ${'sentence' in one ? one.sentence : ''}`).join('\n')).toContain(problem)
})
