import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createDatabaseHooks, type DatabaseHooks } from '../../simulators/database-hooks/database-hooks.ts'
import { runFacade } from '../fakes/run-facade.ts'
import { createStage, type Stage } from '../fakes/stage.ts'

jest.setTimeout(120_000)

const image = 'ghcr.io/acme/shop'
const plain = 'p'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator
let hooks: DatabaseHooks
let workspace: string

beforeEach(async () => {
  stage = await createStage()
  hooks = await createDatabaseHooks({ tokens: { backup: 'backup-word', restore: 'restore-word' } })
  workspace = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
  coolify = await createCoolifySimulator({
    second: 20,
    images: { [`${image}:v1.1.0`]: { env: { HEALTHY: 'false' } } },
    applications: [{ name: 'shop', uuid: plain, image: `${image}:v1.0.0` }],
  })
})
afterEach(async () => {
  expect([stage.github, coolify, hooks].flatMap(({ problems }) => problems)).toEqual([])
  await Promise.all([coolify.close(), hooks.close()])
  await stage.close()
})

const running = () => coolify.containers(plain).map((container) => container.image)

function release(version: string, database: object, more: Record<string, string> = {}, environment: object = {}) {
  mkdirSync(join(workspace, '.github'), { recursive: true })
  const config = { version: 1, environments: { production: { database, ...environment } } }
  writeFileSync(join(workspace, '.github/release-kit.yml'), JSON.stringify(config))
  return runFacade({
    env: { ...stage.run(7).env, RUNNER_ENVIRONMENT: 'self-hosted' },
    inputs: {
      environment: 'production',
      service: 'shop',
      version,
      image: `${image}:${version}`,
      switch: 'none',
      'target-url': coolify.url,
      'target-token': coolify.token,
      resource: plain,
      url: coolify.applicationUrl(plain),
      'poll-interval': '100ms',
      'health-timeout': '1500ms',
      'github-token': stage.github.token,
      ...more,
    },
    cwd: workspace,
  })
}

describe('a release that backs its database up by a webhook', () => {
  const secrets = () =>
    `PROD_BACKUP_WEBHOOK=${hooks.url}/backup\nPROD_BACKUP_TOKEN=backup-word\nPROD_ROLLBACK_WEBHOOK=${hooks.url}/restore\nPROD_ROLLBACK_TOKEN=restore-word`
  const database = () => ({
    engine: 'webhook',
    options: {
      database: 'shop',
      backup: 'PROD_BACKUP_WEBHOOK',
      'backup-token': 'PROD_BACKUP_TOKEN',
      restore: 'PROD_ROLLBACK_WEBHOOK',
      'restore-token': 'PROD_ROLLBACK_TOKEN',
      status: `${hooks.url}/jobs/{id}`,
    },
    backup: { store: join(workspace, 'store') },
  })

  it('deploys once the webhook has said that the backup is there, with its own token [D20]', async () => {
    const run = await release('v1.2.0', database(), { backup: 'true', secrets: secrets() })
    expect([run.failed, running()]).toEqual([false, [`${image}:v1.2.0`]])
    expect(run.ran.indexOf('data')).toBeLessThan(run.ran.indexOf('deploy'))
    expect(hooks.calls.map(({ method, path, token }) => `${method} ${path} ${token}`)).toEqual([
      'POST /backup backup-word',
      expect.stringMatching(/^GET \/jobs\/b1/),
      expect.stringMatching(/^GET \/jobs\/b1/),
    ])
    const shown = run.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(shown.join('\n')).not.toContain('backup-word')
  })

  it('deploys nothing where the backup failed, and tells why [D20]', async () => {
    hooks.fail('disk full')
    const run = await release('v1.2.0', database(), { backup: 'true', secrets: secrets() })
    expect([run.failed, run.ran.includes('deploy'), running()]).toEqual([true, false, [`${image}:v1.0.0`]])
    expect(run.outputs.reason).toContain('disk full')
  })
})

describe('a release with slots that backs its database up by a webhook', () => {
  const slots = () => ({
    switch: 'webhook',
    service: '',
    version: 'v1.1.0',
    image: `${image}:v1.2.0`,
    resource: '',
    'blue-resource': 'b'.repeat(24),
    'green-resource': plain,
    'driver-url': stage.edge.driverUrl,
    'driver-token': stage.inputs['driver-token'] ?? '',
    route: 'shop',
    url: stage.edge.url,
    'blue-url': stage.blue.url,
    'green-url': stage.green.url,
    'slot-header': 'x-slot',
    'version-path': 'version',
    'health-path': '/health',
    'request-rate': '100',
    'step-duration': '20s',
    bake: '4s',
    'lock-settle': '0',
    'lock-interval': '50ms',
    backup: 'true',
  })
  const database = () => ({
    engine: 'webhook',
    options: {
      database: 'shop',
      backup: `${hooks.url}/backup`,
      'backup-token': 'WORD',
      status: `${hooks.url}/jobs/{id}`,
    },
    backup: { store: join(workspace, 'store') },
  })

  it('does so under the lock, before anything is deployed and before traffic moves [D20]', async () => {
    const run = await release('v1.1.0', database(), { ...slots(), secrets: 'WORD=backup-word' })
    expect([run.log, run.failed]).toEqual([expect.stringContaining('is kept, verified to level file'), false])
    expect(run.ran.slice(2, 7)).toEqual(['begin', 'data', 'deploy', 'health', 'shift'])
    expect(run.outputs).toMatchObject({ status: 'released', active: 'green' })
  })

  it('moves no traffic and gives the lock back where the backup failed [D20]', async () => {
    hooks.fail('disk full')
    const run = await release('v1.1.0', database(), { ...slots(), secrets: 'WORD=backup-word' })
    expect(run.ran.slice(2)).toEqual(['begin', 'data', 'end', 'notify', 'budget', 'Say how it ended'])
    expect([run.failed, run.outputs.active, run.outputs.status]).toEqual([true, 'blue', 'failed'])
    expect(run.outputs.reason).toContain('disk full')
    expect(run.log).toContain('FAILED_SAFE')
  })
})

describe('a release that migrates', () => {
  const database = () => ({
    engine: 'command',
    options: {
      database: 'shop',
      state: `echo "{\\"schema-version\\":\\"$(cat version 2>/dev/null || echo 1)\\"}"`,
      backup: 'echo kept',
    },
    migrations: {
      pending: 'test -e version',
      plan: 'echo 2',
      up: 'echo 2 > version',
      down: 'rm version',
      unlock: 'none',
      files: 'migrations',
    },
    backup: { store: join(workspace, 'store') },
  })
  const pending = (sql: string) => {
    mkdirSync(join(workspace, 'migrations'))
    writeFileSync(join(workspace, 'migrations/2.sql'), sql)
  }
  const schema = () =>
    existsSync(join(workspace, 'version')) ? readFileSync(join(workspace, 'version'), 'utf8').trim() : '1'

  it('does so after a proven backup and before it deploys; what was added stays when the version is bad and goes back', async () => {
    pending('ALTER TABLE a ADD COLUMN b int;')
    const run = await release('v1.1.0', database(), { migrate: 'true' })
    expect([run.failed, run.outputs.status, running(), schema()]).toEqual([
      true,
      'rolled-back',
      [`${image}:v1.0.0`],
      '2',
    ])
    expect(run.log).toMatch(/what is pending does to the schema: expand/)
  })

  it('changes nothing in a closed window of the release, and that is no incident', async () => {
    pending('ALTER TABLE a ADD COLUMN b int;')
    const windows = ['never Mon-Sun 00:00-24:00']
    const run = await release('v1.2.0', database(), { migrate: 'true', notify: 'issue' }, { windows })
    expect([run.failed, run.outputs.status, schema(), running()]).toEqual([true, 'refused', '1', [`${image}:v1.0.0`]])
    expect([run.ran.includes('notify'), stage.github.state.issues]).toEqual([false, []])
  })

  it.each([
    ['DROP TABLE a;', 'migrate is not for schema-change irreversible'],
    ['ALTER TABLE a RENAME b TO c;', 'migrate is not for schema-change contract'],
    ['UPDATE a SET b = 1;', 'schema-change is missing, and what the migrations do to the schema is not understood'],
  ])('does nothing where the version before could not live with it: %s', async (sql, words) => {
    pending(sql)
    const run = await release('v1.2.0', database(), { migrate: 'true' })
    expect([run.failed, run.ran, schema()]).toEqual([true, ['schema', 'preflight', 'check'], '1'])
    expect(run.outputs.reason).toContain(words)
    expect(running()).toEqual([`${image}:v1.0.0`])
  })
})
