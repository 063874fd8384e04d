import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { encodeEntry, type JournalEntry } from '../../shared/rollout/journal.ts'
import { entrySigner, signPayload } from '../../shared/release/lock/seal.ts'
import { tasks } from '../../shared/rollout/intent.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const key = 'k'.repeat(40)
const committed = ['PLANNED', 'LOCKED', 'ARMED', 'COMMITTED'] as const
let stage: Stage

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  stage.github.seed.run({ run: 666 })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await stage.close()
})

const switchInputs = (version: string, more: Record<string, string> = {}) =>
  inputsOf(switchFields, {
    ...stage.inputs,
    version,
    artifact: `ghcr.io/acme/shop:${version}`,
    'journal-key': key,
    ...more,
  })
const rollBack = (more: Record<string, string> = {}) => {
  const context = stage.context(9)
  const inputs = inputsOf(fields, { ...stage.inputs, 'dry-run': 'true', 'journal-key': key, ...more })
  return action.run(inputs, context)
}
const release = (version: string, runId: number, more: Record<string, string> = {}) => {
  stage.green.version = stage.blue.version = version
  return switching.run(switchInputs(version, more), stage.context(runId))
}

interface Written {
  readonly phases?: readonly JournalEntry['phase'][]
  readonly run?: number
  readonly payload?: object
  readonly environment?: string
  /** Undefined: unsigned. */
  readonly by?: string
}

/** What a workflow on any branch can write: in the name of the workflow's own account, naming a run that is true and goes on. */
function write(
  version: string,
  { phases = committed, run = 666, payload, environment = 'production', by }: Written = {},
) {
  const keys = by === undefined ? [] : [by]
  const artifact = `ghcr.io/acme/shop:${version}`
  const intent = { v: 1, op: 'switch', service: '', driver: 'webhook', route: 'shop', artifact, version, queued: true }
  const where = { environment, task: tasks.switch }
  const signed = signPayload(keys, where, { ...intent, nonce: version, run: { id: run, attempt: 1 }, ...payload })
  const sha = stage.run(1).env.GITHUB_SHA!
  const deployment = stage.github.seed.deployment({ sha, creator: 'github-actions[bot]', ...where, payload: signed })
  for (const phase of phases) {
    const entry = { phase, step: [0, 0], slot: 'blue', reason: 'looks good' } as const
    stage.github.seed.status(deployment, 'success', encodeEntry(entry, entrySigner(keys, deployment.id)))
  }
  return deployment
}
const past = (version: string, by: string | undefined = key) => write(version, { ...(by ? { by } : {}) })

const deployments = () => stage.github.state.deployments

describe('with a journal-key', () => {
  it('a release signs its payload and every entry, within what GitHub keeps', async () => {
    const { outputs } = await release('v1.1.0', 1)
    const [made] = deployments()
    expect(made).toMatchObject({ id: outputs['release-id'], payload: { mac: expect.stringMatching(/^[\w-]{43}$/) } })
    for (const { description } of made!.statuses) {
      expect(description).toMatch(/^rk2\|[A-Z_]+\|\d+\/\d+\|(blue|green)?\|(was=v1\.1\.0)?\|[\w-]{16}\|/)
      expect(description.length).toBeLessThanOrEqual(140)
    }
    expect(JSON.stringify(deployments())).not.toContain(key)
  })

  it.each<[string, () => void]>([
    ['is not signed', () => write('v0.6.6')],
    ['bears a signature that somebody thought up', () => write('v0.6.6', { payload: { mac: 'A'.repeat(43) } })],
    ['repeats the payload of one that is', () => write('v0.6.6', { payload: deployments()[0]!.payload as object })],
    [
      'repeats payload and entries of one that is, of another environment',
      () => {
        const there = write('v0.6.6', { environment: 'staging', by: key })
        const copy = write('v0.6.6', { phases: [], payload: there.payload as object })
        for (const { description } of there.statuses) stage.github.seed.status(copy, 'success', description)
      },
    ],
    [
      'is one that is, with entries that are not',
      () => {
        const failed = write('v0.6.6', { by: key, phases: ['PLANNED', 'LOCKED'] })
        const entry = { phase: 'COMMITTED', step: [0, 0], slot: 'blue', reason: '' } as const
        stage.github.seed.status(failed, 'success', encodeEntry(entry))
      },
    ],
  ])('a release that names a true run of another workflow is none when it %s', async (_, attack) => {
    past('v1.0.0')
    past('v1.1.0')
    attack()
    past('v1.2.0')
    const outcome = await rollBack()
    expect(outcome.reason).toContain('would go back to v1.1.0')
    expect(JSON.stringify(outcome)).not.toContain('v0.6.6')
    expect((await rollBack({ to: 'v0.6.6', confirm: 'production' })).phase).toBe('Failed')
  })

  it('such a release holds no lock, though the run that it names goes on', async () => {
    past('v1.0.0')
    write('v9', { phases: ['PLANNED', 'LOCKED', 'ARMED'] })
    expect(await release('v1.1.0', 2, { 'lock-timeout': '1s' })).toMatchObject({ phase: 'Successful' })
  })

  it('an entry that is not signed, or signed for another release, ends nobody’s release', async () => {
    past('v1.0.0')
    const begun = await switching.run(switchInputs('v1.1.0', { part: 'begin' }), stage.context(2))
    const [earlier, mine] = deployments()
    const ends = earlier!.statuses.map(({ description }) => description).filter((text) => text.includes('COMMITTED'))
    const forged = encodeEntry({ phase: 'COMMITTED', step: [0, 0], slot: 'blue', reason: '' })
    for (const text of [forged, ...ends]) stage.github.seed.status(mine!, 'success', text)
    const inputs = switchInputs('v1.1.0', { part: 'shift', 'release-id': String(begun.outputs['release-id']) })
    expect(await switching.run(inputs, stage.context(2))).toMatchObject({ phase: 'Successful' })
    expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
  })

  it('is replaced while releases go on: the old one still checks, and no longer signs', async () => {
    past('v1.0.0')
    const next = 'n'.repeat(40)
    await release('v1.1.0', 2, { 'journal-key': `${next}\n${key}` })
    const { outputs } = await rollBack({ 'journal-key': next })
    expect(outputs).toMatchObject({ 'from-version': 'v1.1.0', candidates: '[]' })
    stage.blue.version = 'v1.0.0'
    expect((await rollBack({ 'journal-key': `${next}\n${key}` })).reason).toContain('would go back to v1.0.0')
  })

  it('that signed none of the releases opens none, and says so', async () => {
    past('v1.0.0')
    const other = release('v1.1.0', 2, { 'journal-key': 'x'.repeat(40) })
    await expect(other).rejects.toMatchObject({
      code: 'JOURNAL_KEY_MISSING',
      message: expect.stringContaining(`(${deployments()[0]!.id})`),
    })
    expect(deployments()).toHaveLength(1)
  })

  it('is read from JOURNAL_KEY, and never shown', async () => {
    const context = stage.context(1)
    const inputs = switchInputs('v1.1.0', { 'journal-key': '' })
    await switching.run(inputs, { ...context, env: { ...context.env, JOURNAL_KEY: key } })
    expect(deployments()[0]).toMatchObject({ payload: { mac: expect.any(String) } })
    expect(context.redactor.redact(`a ${key}`)).toBe('a ***')
    expect(context.log.lines.join('\n')).not.toContain(key)
    const short = switching.run(inputs, { ...context, env: { ...context.env, JOURNAL_KEY: 'hunter2' } })
    await expect(short).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.not.stringContaining('hunter2'),
    })
  })
})

describe('releases from before there was a journal-key', () => {
  it('are shown, and gone back to only by name and with the environment confirmed', async () => {
    write('v1.0.0')
    write('v1.1.0')
    const outcome = await rollBack()
    expect(outcome.phase).toBe('Failed')
    expect(outcome.outputs.candidates).toContain('v1.0.0')
    expect(await rollBack({ to: 'v1.0.0' })).toMatchObject({
      outputs: { status: 'refused' },
      reason: expect.stringContaining('confirm: production'),
    })
    stage.green.version = 'v1.0.0'
    const named = await rollBack({ to: 'v1.0.0', confirm: 'production' })
    expect(named.reason).toContain('would go back to v1.0.0')
  })

  it('hold the lock as before', async () => {
    await switching.run(switchInputs('v1.0.0', { part: 'begin', 'journal-key': '' }), stage.context(1))
    await expect(release('v1.1.0', 2, { 'lock-timeout': '300ms' })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' })
  })
})

describe('without the journal-key that signed the releases', () => {
  it('nothing is released and nothing gone back to', async () => {
    past('v1.0.0')
    past('v1.1.0')
    const missing = { code: 'JOURNAL_KEY_MISSING' }
    await expect(release('v1.2.0', 3, { 'journal-key': '' })).rejects.toMatchObject(missing)
    await expect(rollBack({ 'journal-key': '' })).rejects.toMatchObject(missing)
    expect(deployments()).toHaveLength(2)
  })

  it('a release is not carried on: its unsigned entries would count for nobody', async () => {
    const begun = await switching.run(switchInputs('v1.1.0', { part: 'begin' }), stage.context(1))
    const more = { part: 'shift', 'journal-key': '', 'release-id': String(begun.outputs['release-id']) }
    await expect(switching.run(switchInputs('v1.1.0', more), stage.context(1))).rejects.toMatchObject({
      code: 'JOURNAL_KEY_MISSING',
    })
    expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  })
})
