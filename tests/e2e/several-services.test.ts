import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { readIntent } from '../../shared/rollout/intent.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createServicesStage, type ServicesStage } from '../fakes/services-stage.ts'
import { exportRelease, runWorkflow } from './act.ts'
import { createStandIns } from './stand-ins.ts'

jest.setTimeout(240_000)

const uuids = { api: ['a'.repeat(24), 'b'.repeat(24)], shop: ['c'.repeat(24), 'd'.repeat(24)] } as const
const services = Object.entries(uuids)
let stage: ServicesStage
let coolify: CoolifySimulator
let origin: string

beforeEach(async () => {
  origin = mkdtempSync(join(tmpdir(), 'release-kit-several-'))
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin])
  stage = await createServicesStage({ api: 'blue', shop: 'green' }, { repository: origin })
  coolify = await createCoolifySimulator({
    second: 20,
    images: Object.fromEntries(services.map(([name]) => [`ghcr.io/acme/${name}:v1.1.0`, {}])),
    applications: services.flatMap(([name, both]) =>
      both.map((uuid) => ({ name: `${name}-${uuid.slice(0, 1)}`, uuid, image: `ghcr.io/acme/${name}:v1.0.0` })),
    ),
  })
})
afterEach(async () => {
  expect([...stage.github.problems, ...coolify.problems]).toEqual([])
  await coolify.close()
  await stage.close()
})

const config = () => `${stage.config}
      bake: 12s
    target:
      kind: coolify
      url: '${coolify.url}'
      resources:
${services.map(([name, [blue, green]]) => `        ${name}: { blue: ${blue}, green: ${green} }`).join('\n')}
    rollback: { allowed: ['@alice'] }
`

/** A caller's workflow: a release of both, and then back. */
const workflow = `
on: push
permissions: {}
jobs:
  deploy:
    permissions: { contents: read, checks: read, deployments: write, actions: read, issues: write }
    uses: org/release-kit/.github/workflows/deploy.yml@v1
    with:
      environment: production
      service: all
      version: v1.1.0
      image: |
        api=ghcr.io/acme/api:v1.1.0
        shop=ghcr.io/acme/shop:v1.1.0
    secrets:
      COOLIFY_TOKEN: \${{ secrets.COOLIFY_TOKEN }}
      EDGE_TOKEN: \${{ secrets.EDGE_TOKEN }}
  rollback:
    needs: deploy
    permissions: { contents: write, pull-requests: write, deployments: write, actions: read, issues: write }
    uses: org/release-kit/.github/workflows/rollback.yml@v1
    with: { environment: production, service: all, strategy: flip, reason: 'checkout fails' }
    secrets:
      COOLIFY_TOKEN: \${{ secrets.COOLIFY_TOKEN }}
      EDGE_TOKEN: \${{ secrets.EDGE_TOKEN }}
`

describe('several services by the reusable workflows, run by act from a clean export', () => {
  it('are released as one by deploy.yml, and taken back in one step by rollback.yml', async () => {
    stage.github.seed.collaborator('alice', 'maintain')
    const sha = await stage.github.seed.commit({
      message: 'feat: both',
      files: { '.github/release-kit.yml': config() },
    })
    const source = mkdtempSync(join(tmpdir(), 'release-kit-caller-'))
    execFileSync('git', ['clone', '--quiet', origin, source])
    const { EDGE_TOKEN = '', ...env } = stage.run(61).env
    for (const [service, slot] of [
      ['api', 'blue'],
      ['shop', 'green'],
    ] as const)
      seedRelease(stage, { service, slot, version: 'v1.0.0', artifact: `ghcr.io/acme/${service}:v1.0.0` })
    const { exitCode, output } = await runWorkflow({
      workflow,
      source,
      release: exportRelease(),
      env: { ...env, GITHUB_SHA: sha },
      secrets: { GITHUB_TOKEN: stage.github.token, COOLIFY_TOKEN: coolify.token, EDGE_TOKEN },
      actions: createStandIns(origin).actions,
    })
    if (exitCode !== 0) throw new Error(`exit ${String(exitCode)}:\n${output.slice(-12_000)}`)
    const moves = Object.values(stage.services).map(({ edge }) => edge.shifts.map(({ weights }) => weights.green))
    expect(moves).toEqual([
      [100, 0],
      [0, 100],
    ])
    const whole = stage.github.state.deployments.filter(({ payload }) => readIntent(payload)?.queued)
    expect(whole.slice(-2).map(({ id }) => stage.journal(id).filter(Boolean))).toEqual([
      [
        ...['PLANNED', 'LOCKED', 'PREPARED api:green', 'PREPARED shop:blue', 'ARMED'],
        ...['SWITCHING api:green', 'SWITCHING shop:blue', 'BAKING', 'COMMITTED'],
      ],
      [
        ...['PLANNED', 'LOCKED', 'PREPARED shop:green', 'PREPARED api:blue', 'ARMED'],
        ...['SWITCHING shop:green', 'SWITCHING api:blue', 'COMMITTED'],
      ],
    ])
    const liveOf = (name: keyof typeof uuids, slot: 0 | 1) =>
      coolify.containers(uuids[name][slot]).map(({ image }) => image)
    expect([liveOf('api', 1), liveOf('shop', 0)]).toEqual([['ghcr.io/acme/api:v1.1.0'], ['ghcr.io/acme/shop:v1.1.0']])
  })
})
