import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../actions/blue-green-switch/src/run.ts'
import type { RunContext } from '../../shared/log/run-context.ts'
import { createServicesStage, type ServicesStage } from '../fakes/services-stage.ts'
import { inputsOf } from '../fakes/stage.ts'

let stage: ServicesStage

const workflow = `on:
  workflow_dispatch:
    inputs: { resume: {}, service: {}, version: {}, image: {}, commit: {} }
`
const release = {
  approval: 'role:maintain',
  version: 'api=v1.1.0\nshop=v2.0.0',
  artifact: 'api=ghcr.io/acme/api:v1.1.0\nshop=ghcr.io/acme/shop:v2.0.0',
  steps: '50 100',
}

beforeEach(async () => {
  stage = await createServicesStage({ api: 'blue', shop: 'green' })
  const { seed } = stage.github
  seed.collaborator('alice', 'admin')
  seed.collaborator('bob', 'maintain')
  await seed.commit({ message: 'ci: release', files: { '.github/workflows/release.yml': workflow } })
  seed.workflow('release.yml')
})

afterEach(async () => {
  const edges = Object.values(stage.services).flatMap(({ edge }) => edge.problems)
  await stage.close()
  expect([...stage.github.problems, ...edges]).toEqual([])
})

const run = (
  id: number,
  more: Record<string, string>,
  context: { readonly event?: object; readonly by?: number } = {},
) => {
  const given = stage.context(id)
  const { event = given.run.event, by = 0 } = context
  return action.run(inputsOf(fields, { ...stage.inputs, ...more }), {
    ...given,
    run: { ...given.run, event: event as RunContext['event'] },
    clock: { ...given.clock, now: () => given.clock.now() + by },
  })
}
const idOf = (outcome: { outputs: Record<string, unknown> }) => Number(outcome.outputs['release-id'])
const issue = () => stage.github.state.issues.find(({ title }) => title.startsWith('Approve'))!
const hash = () => /\/approve ([0-9a-f]{20})/.exec(issue().body ?? '')![1]!
const say = (author: string, what = 'approve') =>
  stage.github.seed.comment(issue().number, author, `/${what} ${hash()}`)
const resume = (id: number, runId: number, more: Record<string, string> = {}) =>
  run(runId, { resume: String(id), ...more })
const shifts = () => Object.values(stage.services).map(({ edge }) => edge.shifts.map(({ weights }) => weights.green))
const none = [[], []]

async function parked(more: Record<string, string> = {}): Promise<number> {
  const outcome = await run(1, { ...release, ...more })
  expect(outcome.phase).toBe('Paused')
  stage.run(1).end()
  return idOf(outcome)
}

describe('a release of two services that needs an approval', () => {
  it('is parked once both are proven, with the version, artifact and slots of each in one issue, and no traffic moved', async () => {
    const id = await parked()
    expect(stage.journal(id)).toEqual(['PLANNED', 'LOCKED', 'PREPARED api:green', 'PREPARED shop:blue', 'GATE'])
    expect(shifts()).toEqual(none)
    expect(issue().title).toBe('Approve api v1.1.0, shop v2.0.0 for production')
    for (const fact of [
      '| `Artifact of api` | `ghcr.io/acme/api:v1.1.0` |',
      '| `Artifact of shop` | `ghcr.io/acme/shop:v2.0.0` |',
      '| `Slots of api` | `blue → green` |',
      '| `Slots of shop` | `green → blue` |',
      '| `steps` | `50 100` |',
    ])
      expect(issue().body).toContain(fact)
  })

  it('goes on with both in another run once it is approved, each to its own slot', async () => {
    const id = await parked()
    say('bob')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Successful',
      reason: 'all traffic on green of api and blue of shop',
      outputs: { switched: true },
    })
    expect(shifts()).toEqual([
      [50, 100],
      [50, 0],
    ])
    expect(issue().state).toBe('closed')
  })

  it('goes on in parts too, and what lies between begin and shift is told the slot of each', async () => {
    const id = await parked()
    say('bob')
    const begun = await resume(id, 2, { part: 'begin' })
    expect(begun).toMatchObject({ outputs: { resumed: 'shift', slots: 'api=green\nshop=blue' } })
    expect(await run(2, { part: 'shift', service: '', 'release-id': String(id) })).toMatchObject({
      phase: 'Successful',
    })
    expect(await run(2, { part: 'end', service: '', 'release-id': String(id) })).toMatchObject({
      outputs: { switched: true },
    })
  })

  it('moves neither while nobody who may has approved it', async () => {
    const id = await parked()
    say('alice')
    expect(await resume(id, 2)).toMatchObject({
      phase: 'Paused',
      reason: expect.stringContaining('they started this release'),
    })
    expect(shifts()).toEqual(none)
  })

  it.each([
    ['the version', { version: 'api=v1.1.0\nshop=v2.0.1' }, ['version']],
    ['the artifact', { artifact: 'api=ghcr.io/acme/api:v1.1.0\nshop=ghcr.io/acme/shop:v2.0.1' }, ['artifact']],
    ['the version that is expected', { 'expect-version': 'api=v1.1.0\nshop=v9.9.9' }, ['resume']],
    ['what is left out', { service: 'api' }, ['service']],
  ])('is refused when of one of them %s is another by then, and stays parked', async (_, more, problems) => {
    const id = await parked({ 'expect-version': 'api=v1.1.0\nshop=v1.1.0' })
    say('bob')
    const refused = await resume(id, 2, more).catch((thrown: unknown) => thrown)
    expect((refused as { problems: { input: string }[] }).problems.map(({ input }) => input)).toEqual(problems)
    expect([stage.journal(id).at(-1), shifts()]).toEqual(['GATE', none])
    const { version, artifact } = release
    expect(await resume(id, 3, { version, artifact })).toMatchObject({ phase: 'Successful' })
  })

  it('ends for both when it is rejected', async () => {
    const id = await parked()
    say('bob', 'reject')
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', reason: 'rejected by @bob' })
    expect([stage.journal(id).at(-1), issue().state, shifts()]).toEqual(['FAILED_SAFE', 'closed', none])
  })

  it.each(['api', 'shop'])(
    'ends, and moves neither, where somebody moved the traffic of %s meanwhile',
    async (name) => {
      const id = await parked()
      say('bob')
      stage.services[name]!.edge.setWeights({ blue: 40, green: 60 })
      expect(await resume(id, 2)).toMatchObject({
        phase: 'Failed',
        reason: expect.stringMatching(new RegExp(`^traffic of ${name} is at .*somebody moved it`)),
      })
      expect([stage.journal(id).at(-1), shifts()]).toEqual(['FAILED_SAFE', none])
    },
  )

  it.each(['api', 'shop'])('moves neither where the slot of %s is sick by then', async (name) => {
    const id = await parked({ 'expect-version': 'api=v1.1.0\nshop=v1.1.0' })
    say('bob')
    const { blue, green } = stage.services[name]!
    for (const slot of [blue, green]) slot.version = 'v1.2.0'
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', reason: expect.stringContaining(`${name}: `) })
    expect([stage.journal(id).at(-1), shifts()]).toEqual(['FAILED_SAFE', none])
  })

  it('goes back with both where one turns out bad after it was approved', async () => {
    const id = await parked()
    say('bob')
    stage.services.shop!.blue.failEvery = 2
    expect(await resume(id, 2)).toMatchObject({ phase: 'Failed', outputs: { reverted: true } })
    expect(shifts().map((each) => each.at(-1))).toEqual([0, 100])
  })

  it('waits before anything is deployed to either where it is to be approved at the start', async () => {
    const id = await parked({ part: 'begin', approval: 'role:maintain, when: start' })
    say('bob')
    await expect(resume(id, 2, { part: 'begin' })).rejects.toMatchObject({ problems: [{ input: 'artifact' }] })
    const { artifact } = release
    expect(await resume(id, 3, { part: 'begin', artifact })).toMatchObject({
      outputs: { resumed: 'start', slots: 'api=green\nshop=blue' },
    })
    expect(await run(3, { part: 'shift', service: '', 'release-id': String(id) })).toMatchObject({
      phase: 'Successful',
    })
  })

  it('holds the lock of each, and ends for both when nobody approved it in time', async () => {
    const id = await parked()
    await expect(run(2, { service: 'shop', 'lock-timeout': '200ms' })).rejects.toMatchObject({
      message: expect.stringContaining('which waits for an approval'),
    })
    expect(await run(3, { service: 'api', part: 'reconcile' }, { by: 25 * 3_600_000 })).toMatchObject({
      reason: expect.stringContaining('nobody approved it in time'),
    })
    expect([stage.journal(id).at(-1), issue().state, shifts()]).toEqual(['FAILED_SAFE', 'closed', none])
  })

  it('is started again by part approve with a line for each service', async () => {
    const id = await parked()
    say('bob')
    const event = { issue: { number: issue().number, body: issue().body } }
    expect(await run(2, { part: 'approve', environment: '', service: '' }, { event })).toMatchObject({
      outputs: { approved: true },
    })
    const [dispatch] = stage.github.state.dispatches
    const { inputs } = dispatch!
    const { version, artifact: image } = release
    expect(inputs).toEqual({ resume: String(id), service: 'api\nshop', version, image })
    const given = { service: String(inputs.service), version, artifact: image }
    expect(await resume(id, 3, given)).toMatchObject({ phase: 'Successful', outputs: { switched: true } })
  })
})
