import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { encodeEntry, type JournalEntry } from '../../shared/rollout/journal.ts'
import type { Config } from '../../shared/config/config.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

let stage: Stage

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

/** What somebody with write access makes by the API: a release of theirs, with whatever journal. */
function forge(creator: string, artifact: string, phases: readonly JournalEntry['phase'][], runId = 666) {
  const version = artifact.split(':').at(-1)
  const run = { id: runId, attempt: 1, url: 'https://github.example/runs/666' }
  const deployment = stage.github.seed.deployment({
    sha: stage.run(1).env.GITHUB_SHA!,
    creator,
    task: 'release-kit:switch',
    payload: {
      v: 1,
      op: 'switch',
      service: '',
      driver: 'webhook',
      route: 'shop',
      artifact,
      version,
      queued: true,
      run,
    },
  })
  for (const phase of phases)
    stage.github.seed.status(
      deployment,
      'success',
      encodeEntry({ phase, step: [0, 0], slot: 'blue', reason: 'looks good' }),
    )
  return deployment
}

beforeEach(() => {
  stage.github.seed.run({ run: 666 })
})

const switchInputs = (more: Record<string, string> = {}) =>
  inputsOf(switchFields, { ...stage.inputs, version: 'v1.1.0', artifact: 'ghcr.io/acme/shop:v1.1.0', ...more })
/** The free slot holds what is to be gone back to. */
const rollback = (config?: Config, more: Record<string, string> = {}) => {
  stage.green.version = 'v0.9.0'
  return action.run(inputsOf(fields, { ...stage.inputs, 'dry-run': 'true', ...more }), stage.context(9, { config }))
}

describe('a release that somebody with write access forged', () => {
  it('is nothing that a rollback goes back to', async () => {
    stage.blue.version = 'v0.8.0'
    expect(await switching.run(switchInputs(), stage.context(1))).toMatchObject({ phase: 'Successful' })
    forge('mallory', 'ghcr.io/evil/backdoor:v1.0.0', ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    forge('mallory', 'ghcr.io/evil/backdoor:v1.0.1', ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    const outcome = await rollback()
    // what the one release on record found live
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { 'to-version': 'v0.8.0' } })
    expect(JSON.stringify(outcome)).not.toContain('evil')
  })

  it('holds no lock, though the run that it names is going on', async () => {
    stage.run(2)
    forge('mallory', 'ghcr.io/acme/shop:v9', ['PLANNED'], 2)
    const outcome = await switching.run(switchInputs({ 'lock-timeout': '1s' }), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful' })
  })

  it('is one where the config names its writer, in whatever letter case', async () => {
    expect(await switching.run(switchInputs(), stage.context(1))).toMatchObject({ phase: 'Successful' })
    const config: Config = { version: 1, journal: { writers: ['github-actions[bot]', 'Acme-Release[bot]'] } }
    forge('acme-release[bot]', 'ghcr.io/acme/shop:v1.0.0', ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'])
    expect(JSON.stringify(await rollback(config))).toContain('ghcr.io/acme/shop:v1.0.0')
    expect(JSON.stringify(await rollback())).not.toContain('ghcr.io/acme/shop:v1.0.0')
  })
})

describe('an image that does not belong here, in a release that a workflow of the repository forged', () => {
  const uuid = 'u'.repeat(24)
  const committed = ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'] as const
  const evil = 'ghcr.io/evil/backdoor:v1.0.0'
  let coolify: CoolifySimulator | undefined
  afterEach(async () => {
    await coolify?.close()
    coolify = undefined
  })

  it.each<[string, Config | undefined, string]>([
    ['the config names', { version: 1, services: { '': { image: 'ghcr.io/acme/shop' } } }, 'only ghcr.io/acme/shop is'],
    ['is live, when the config names none', undefined, 'only ghcr.io/acme/shop is'],
  ])('is not deployed, as it has another name than what %s', async (_, config, why) => {
    coolify = await createCoolifySimulator({
      second: 20,
      applications: [{ name: 'shop', uuid, image: 'ghcr.io/acme/shop:v1.1.0', healthCheck: true }],
    })
    forge('github-actions[bot]', evil, committed)
    // what a forger without slots adds: the journal says what is live
    if (!config) forge('github-actions[bot]', 'ghcr.io/evil/backdoor:v1.0.1', committed)
    else forge('github-actions[bot]', 'ghcr.io/acme/shop:v1.1.0', committed)
    const inputs = inputsOf(fields, {
      'github-token': stage.github.token,
      environment: 'production',
      allowed: 'write',
      target: 'coolify',
      'target-url': coolify.url,
      'target-token': coolify.token,
      'target-options': `resource: ${uuid}`,
    })
    for (const asked of [inputs, { ...inputs, to: 'v1.0.0' }]) {
      const context = stage.context(9, { config })
      const outcome = await action.run(asked, context)
      expect(outcome.outputs['rolled-back']).not.toBe(true)
      expect([outcome.reason, ...context.log.lines].join('\n')).toContain(why)
    }
    expect(coolify.columns(uuid).docker_registry_image_name).toBe('ghcr.io/acme/shop')
  })

  it('is passed over for the last good one whose image does', async () => {
    const config: Config = { version: 1, services: { '': { image: 'ghcr.io/acme/shop' } } }
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v0.9.0', committed)
    forge('github-actions[bot]', evil, committed)
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v1.1.0', committed)
    expect((await rollback(config)).reason).toBe('dry run: would go back to v0.9.0, artifact ghcr.io/acme/shop:v0.9.0')
  })
})

describe('a release that names the run of another', () => {
  const committed = ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'] as const
  const config: Config = {
    version: 1,
    environments: { production: { branch: 'main' } },
    journal: { workflows: ['.github/workflows/release.yml'] },
  }

  it.each([
    ['ended before', { status: 'completed', startedAt: '2026-01-01T10:00:00Z', updatedAt: '2026-01-01T10:05:00Z' }],
    ['began only later', { startedAt: '2999-01-01T10:00:00Z' }],
    ['is of a branch that may not deploy', { branch: 'mallory' }],
    ['is of a pull request whose branch is named like ours', { event: 'pull_request' }],
    ['is of another workflow', { path: '.github/workflows/lint.yml' }],
  ] as const)('is none when that run %s', async (_, run) => {
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v0.9.0', committed)
    stage.github.seed.run({ run: 667, ...run })
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v0.0.1', committed, 667)
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v1.1.0', committed)
    const outcome = await rollback(config)
    expect(outcome.reason).toContain('would go back to v0.9.0')
    expect(outcome.outputs.candidates).not.toContain('v0.0.1')
  })

  it('neither holds the lock, nor hides a release that does, when its run is of a branch that may not deploy', async () => {
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v9', ['PLANNED', 'LOCKED'], 2)
    stage.github.seed.run({ run: 2, branch: 'mallory' })
    const inputs = switchInputs({ 'lock-timeout': '1s' })
    expect(await switching.run(inputs, stage.context(3, { config }))).toMatchObject({ phase: 'Successful' })
    stage.run(4)
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v10', ['PLANNED', 'LOCKED'], 4)
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v11', ['PLANNED', 'LOCKED', 'FAILED_SAFE'], 2)
    await expect(switching.run(inputs, stage.context(5, { config }))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    })
  })

  it('stops no release that moves traffic, when its run is of a branch that may not deploy', async () => {
    const begun = await switching.run(switchInputs({ part: 'begin' }), stage.context(1, { config }))
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v9', ['PLANNED', 'LOCKED', 'ARMED'], 2)
    stage.github.seed.run({ run: 2, branch: 'mallory' })
    const inputs = switchInputs({ part: 'shift', 'release-id': String(begun.outputs['release-id']) })
    expect(await switching.run(inputs, stage.context(1, { config }))).toMatchObject({ phase: 'Successful' })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('is gone back to only by name when GitHub knows no such run', async () => {
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v0.9.0', committed, 4_711)
    forge('github-actions[bot]', 'ghcr.io/acme/shop:v1.1.0', committed)
    expect((await rollback()).phase).toBe('Failed')
    expect((await rollback(undefined, { to: 'v0.9.0' })).reason).toContain('would go back to v0.9.0')
  })
})

describe('an entry that somebody with write access forged', () => {
  it('does not end the release of another, which goes on to its own end', async () => {
    const begun = await switching.run(switchInputs({ part: 'begin' }), stage.context(1))
    const id = Number(begun.outputs['release-id'])
    const deployment = stage.github.state.deployments.find((one) => one.id === id)!
    const forged = encodeEntry({ phase: 'COMMITTED', step: [0, 0], slot: 'green', reason: 'looks good' })
    stage.github.seed.status({ ...deployment, creator: 'mallory' }, 'success', forged)
    const inputs = switchInputs({ part: 'shift', 'release-id': String(id) })
    expect(await switching.run(inputs, stage.context(1))).toMatchObject({ phase: 'Successful' })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    expect(deployment.statuses.filter(({ creator }) => creator !== 'mallory').at(-1)?.description).toContain(
      'COMMITTED',
    )
  })
})

describe('a token that is not the workflow’s own', () => {
  it('begins no release that nobody would believe, and says whom to name', async () => {
    const config: Config = { version: 1, journal: { writers: ['acme-release[bot]'] } }
    await expect(switching.run(switchInputs(), stage.context(1, { config }))).rejects.toMatchObject({
      code: 'JOURNAL_WRITER_UNKNOWN',
      message: expect.stringContaining('writes as github-actions[bot]'),
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })
})
