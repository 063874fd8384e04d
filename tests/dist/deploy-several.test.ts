import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { runFacade } from '../fakes/run-facade.ts'
import { createServicesStage, type ServicesStage } from '../fakes/services-stage.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'

jest.setTimeout(120_000)

const uuids = { api: ['a'.repeat(24), 'b'.repeat(24)], shop: ['c'.repeat(24), 'd'.repeat(24)] } as const
let stage: ServicesStage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createServicesStage({ api: 'blue', shop: 'green' })
  const images = Object.keys(uuids).map((name) => [`ghcr.io/acme/${name}:v1.1.0`, {}] as const)
  coolify = await createCoolifySimulator({
    second: 20,
    images: Object.fromEntries(images),
    applications: Object.entries(uuids).flatMap(([name, [blue, green]]) =>
      [blue, green].map((uuid) => ({
        name: `${name}-${uuid.slice(0, 1)}`,
        uuid,
        image: `ghcr.io/acme/${name}:v1.0.0`,
      })),
    ),
  })
})
afterEach(async () => {
  expect([...stage.github.problems, ...coolify.problems]).toEqual([])
  await coolify.close()
  await stage.close()
})

function release(more: Record<string, string> = {}, runId = 7) {
  const cwd = mkdtempSync(join(tmpdir(), 'release-kit-workspace-'))
  const target = Object.entries(uuids).map(
    ([name, [blue, green]]) => `        ${name}: { blue: ${blue}, green: ${green} }`,
  )
  const lines = ['    target:', '      kind: coolify', `      url: '${coolify.url}'`, '      resources:', ...target]
  mkdirSync(join(cwd, '.github'))
  writeFileSync(join(cwd, '.github/release-kit.yml'), [stage.config, ...lines].join('\n'))
  return runFacade({
    env: stage.run(runId).env,
    cwd,
    inputs: {
      environment: 'production',
      service: 'all',
      version: 'v1.1.0',
      image: 'api=ghcr.io/acme/api:v1.1.0\nshop=ghcr.io/acme/shop:v1.1.0',
      'target-token': coolify.token,
      paths: '/checkout',
      'request-rate': '200',
      'step-duration': '20s',
      bake: '4s',
      'lock-settle': '0',
      'lock-interval': '50ms',
      'poll-interval': '100ms',
      'github-token': stage.github.token,
      ...more,
    },
  })
}
const greens = () => Object.values(stage.services).map(({ edge }) => edge.weights().green)
const images = (service: keyof typeof uuids) =>
  uuids[service].map((uuid) =>
    coolify
      .containers(uuid)
      .map(({ image }) => image.split(':')[1])
      .join(),
  )

describe('deploy of several services, step by step with the bundles', () => {
  it('releases both as one: each is deployed to its own free slot, is healthy in its version, and gets its traffic', async () => {
    const run = await release()
    expect([run.outputs.reason, run.failed]).toEqual(['all traffic on green of api and blue of shop', false])
    expect(run.outputs).toMatchObject({ phase: 'Successful', status: 'released' })
    // api was on blue, shop on green
    expect([images('api'), images('shop')]).toEqual([
      ['v1.0.0', 'v1.1.0'],
      ['v1.1.0', 'v1.0.0'],
    ])
    expect(greens()).toEqual([100, 0])
    expect(stage.journal(Number(run.outputs['release-id']))).toEqual(expect.arrayContaining(['COMMITTED']))
  })

  it('waits with both for one approval, and moves both once somebody has given it', async () => {
    stage.github.seed.collaborator('bob', 'maintain')
    const parked = await release({ approval: 'role:maintain' })
    expect([parked.outputs.status, parked.failed]).toEqual(['paused', false])
    expect([images('api')[1], images('shop')[0], greens()]).toEqual(['v1.1.0', 'v1.1.0', [0, 100]])
    const [issue] = stage.github.state.issues
    const [line = ''] = /\/approve [0-9a-f]{20}/.exec(issue!.body ?? '') ?? []
    stage.github.seed.comment(issue!.number, 'bob', line)
    stage.run(7).end()
    const id = String(parked.outputs['release-id'])
    const other = await release({ resume: id, version: 'api=v1.1.0\nshop=v1.2.0' }, 8)
    expect([other.failed, other.ran.includes('deploy'), greens()]).toEqual([true, false, [0, 100]])
    const run = await release({ resume: id }, 9)
    expect([run.outputs.reason, run.failed]).toEqual(['all traffic on green of api and blue of shop', false])
    expect([run.ran.includes('deploy'), greens()]).toEqual([false, [100, 0]])
  })

  it('refuses, before anything is done, several with switch none, and a version of one alone', async () => {
    const none = await release({ switch: 'none' })
    expect([none.failed, none.log]).toEqual([
      true,
      expect.stringContaining('service names several, which is not supported yet with switch none'),
    ])
    const half = await release({ version: 'api=v1.1.0' })
    expect([half.failed, half.log]).toEqual([true, expect.stringContaining('a line for shop')])
    expect([images('api'), stage.github.state.deployments]).toEqual([['v1.0.0', 'v1.0.0'], []])
  })
})
