import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

let scene: Scene
afterEach(async () => {
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems]).toEqual([])
})
const start = async (options: Partial<CoolifyOptions> = {}) => (scene = await createScene(options))

const shop = { resources: 'shop', image: 'ghcr.io/acme/shop:v2' }
const versions = (...names: string[]) =>
  names.map((name) =>
    scene.coolify
      .containers(name)
      .map(({ version }) => version)
      .join(),
  )

describe('deploy-coolify where the config asks for an approval', () => {
  it.each([
    ['of one service', { services: 'shop', image: 'ghcr.io/acme/shop:v2' }],
    ['of a fleet', { services: 'all', image: 'ghcr.io/acme/{service}:v2' }],
    ['of what only the input names', shop],
  ])('refuses a deployment in place %s, and does nothing', async (_, given) => {
    await start()
    const config: Config = {
      version: 1,
      services: { shop: {} },
      environments: {
        production: {
          approval: { by: ['role:maintain'] },
          target: { kind: 'coolify', token: 'COOLIFY_TOKEN', resources: { shop: 'shop' } },
        },
      },
    }
    const refused = scene.run({ environment: 'production', ...given }, { config })
    await expect(refused).rejects.toThrow('environments.production.approval is not supported yet')
    expect(scene.writes()).toEqual([])
  })
})

describe('deploy-coolify under a release', () => {
  const config: Config = {
    version: 1,
    'time-zone': 'Europe/Paris',
    services: { shop: {} },
    environments: {
      production: {
        target: { kind: 'coolify', token: 'COOLIFY_TOKEN', resources: { shop: { blue: 'blue', green: 'green' } } },
      },
    },
  }
  const slots = { applications: ['blue', 'green'].map((uuid) => ({ uuid, name: uuid, image: 'ghcr.io/acme/shop:v1' })) }

  it('deploys to a slot of a service of the config, with the token that the config names', async () => {
    await start(slots)
    const given = {
      token: '',
      environment: 'production',
      services: 'shop',
      slot: 'green',
      image: 'ghcr.io/acme/shop:v2',
      record: 'false',
    }
    await scene.run(given, { config, env: { COOLIFY_TOKEN: scene.coolify.token } })
    expect(versions('blue', 'green')).toEqual(['v1', 'v2'])
    await expect(scene.run(given, { config })).rejects.toMatchObject({
      problems: [expect.objectContaining({ input: 'the variable COOLIFY_TOKEN' })],
    })
  })

  it('touches nothing when it is told of the slot that customers are on, instead of the one that the release found free', async () => {
    await start(slots)
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = { v: 1, op: 'switch', run: { id: 7, attempt: 1 } }
    const task = 'release-kit:switch'
    const release = scene.github.seed.deployment({ sha, environment: 'production', task, payload })
    scene.github.seed.status(release, 'in_progress', 'rk1|LOCKED|0/0|green|blue is active, green is free')
    const given = { resources: 'shop/blue=blue\nshop/green=green', image: 'ghcr.io/acme/shop:v2' }
    const deploying = scene.run({ ...given, slot: 'blue', 'release-id': String(release.id) })
    await expect(deploying).rejects.toMatchObject({ problems: [{ input: 'slot', received: 'blue', example: 'green' }] })
    expect(scene.writes()).toEqual([])
  })

  it('writes only while its release holds the lock, and opens no record of its own', async () => {
    await start()
    const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
    const payload = { v: 1, op: 'switch', run: { id: 7, attempt: 1 } }
    const release = scene.github.seed.deployment({
      sha,
      environment: 'production',
      task: 'release-kit:switch',
      payload,
    })
    const given = { ...shop, environment: 'production', 'release-id': String(release.id) }
    expect(await scene.run(given)).toMatchObject({ phase: 'Successful', outputs: { 'github-deployment-id': '' } })
    scene.github.seed.status(release, 'failure', 'rk1|FAILED_SAFE|0/1|green|taken back')
    const before = scene.writes().length
    const late = await scene.run({ ...given, image: 'ghcr.io/acme/shop:v3' })
    expect([late.phase, late.reason]).toEqual(['Error', expect.stringContaining('LEASE_LOST')])
    expect(scene.writes()).toHaveLength(before)
    expect(scene.github.state.deployments).toHaveLength(1)
  })
})

describe('deploy-coolify and windows', () => {
  const friday = { clock: { now: () => Date.parse('2026-11-20T16:00:00Z'), sleep: async () => undefined } }
  const window = 'allow Tue-Thu 14:00-16:00 CET\nnever Fri 15:00-24:00\noverride role:maintain reason'

  it('[P24] refuses outside of the window, says when it opens, and does nothing', async () => {
    await start()
    const { phase, reason, outputs, summary } = await scene.run({ ...shop, window }, { context: friday })
    expect([phase, outputs.status]).toEqual(['Failed', 'refused'])
    expect(reason).toBe('the deployment window is closed (never Fri 15:00-24:00); opens 2026-11-24 13:00 UTC')
    expect(summary).toMatch(/^### ⛔ shop was not released: the window is closed\n\n.*\n\n\*\*Next:\*\* /)
    expect(scene.coolify.journal).toEqual([])
  })

  it('[P24] is successful and has done nothing where a scheduled run meets a closed window', async () => {
    await start()
    const given = { ...shop, environment: 'production', window: 'never Mon-Sun', 'on-closed': 'skip' }
    const { phase, outputs, summary } = await scene.run(given)
    expect([phase, outputs.status, summary]).toEqual([
      'Successful',
      'skipped',
      expect.stringMatching(/^### 💤 .* is closed\n/),
    ])
    expect([...scene.coolify.journal, ...scene.github.state.deployments]).toEqual([])
  })

  it('[P24] lets somebody with the role through for a reason, and records it', async () => {
    await start()
    scene.github.seed.collaborator('ada', 'write')
    const given = {
      ...shop,
      window,
      'window-override': 'security hotfix',
      environment: 'production',
      'dry-run': 'true',
    }
    const refused = await scene.run(given, { context: friday })
    expect(refused.reason).toContain('@ada may not override it (role:maintain may)')
    scene.github.seed.collaborator('ada', 'maintain')
    const { log } = await scene.run(given, { context: friday })
    expect(log).toContain('@ada overrides it: security hotfix')
    const closedForNow = `never ${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].join(' ')}\noverride role:maintain reason`
    await scene.run({ ...given, window: closedForNow, 'dry-run': 'false' })
    expect(scene.github.state.deployments[0]?.payload).toMatchObject({ reason: 'window override: security hotfix' })
  })

  it('[A24] lets nobody through where no rule allows an override', async () => {
    await start()
    const given = { ...shop, window: 'never Fri 15:00-24:00', 'window-override': 'please' }
    expect((await scene.run(given, { context: friday })).reason).toContain('no rule allows an override')
  })

  it('[O24] warns at a time to be avoided', async () => {
    await start()
    const { phase, log } = await scene.run({ ...shop, window: 'avoid Mon Fri', 'dry-run': 'true' }, { context: friday })
    expect([phase, log]).toEqual([
      'Successful',
      expect.stringContaining('deploying at a discouraged time: avoid Mon Fri'),
    ])
  })

  it('takes the calendar of the default branch where a person dispatches a branch, whose own has no holiday', async () => {
    await start()
    const event = (day: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:${day}\nEND:VEVENT\nEND:VCALENDAR\n`
    const folder = mkdtempSync(join(tmpdir(), 'release-kit-holidays-'))
    writeFileSync(join(folder, 'off.ics'), event('20260101'))
    await scene.github.seed.commit({ message: 'ci: holidays', files: { 'off.ics': event('20261120') } })
    const env = { GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: 'workflow_dispatch' }
    const given = { ...shop, window: 'holidays-ics off.ics' }
    const { reason, outputs } = await scene.run(given, { context: friday, env })
    expect([outputs.status, reason]).toEqual(['refused', expect.stringContaining('2026-11-20 is a holiday')])
    // one that the default branch does not have is a problem, never "no holiday"
    const unknown = scene.run({ ...shop, window: 'holidays-ics ./mine.ics' }, { context: friday, env })
    await expect(unknown).rejects.toThrow('the default branch, which is asked since a person dispatched, has none')
    expect(scene.coolify.journal).toEqual([])
  })

  it('names a calendar of holidays that cannot be read', async () => {
    await start()
    const ran = scene.run({ ...shop, window: 'holidays-ics nowhere.ics' })
    await expect(ran).rejects.toMatchObject({
      problems: [expect.objectContaining({ received: 'holidays-ics nowhere.ics' })],
    })
  })
})
