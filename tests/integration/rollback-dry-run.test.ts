import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const uuid = 'u'.repeat(24)
let stage: Stage
let coolify: CoolifySimulator | undefined

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify?.close()
  coolify = undefined
  await stage.close()
})

const roll = (run: number, more: Record<string, string> = {}) =>
  action.run(inputsOf(fields, { ...stage.inputs, ...more }), stage.context(run))
const plan = (run: number, more: Record<string, string> = {}) => roll(run, { ...more, 'dry-run': 'true' })

function twoReleases(): void {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
}

describe('a dry run where the rollback would be refused', () => {
  it('is red as well, and says of each way why it is none', async () => {
    twoReleases()
    stage.blue.healthy = false
    const planned = await plan(3)
    expect(planned).toMatchObject({ phase: 'Failed', outputs: { status: 'failed', 'rolled-back': false } })
    expect(planned.summary).toMatch(/v1\.0\.0\*\*: no way: see below[^]*\| revert \| a pull request takes nothing back/)
    expect(stage.github.state.issues).toEqual([])
    const real = await roll(4)
    expect([real.phase, `dry run: ${real.reason}`]).toEqual([planned.phase, planned.reason])
  })

  it('asks the target too, which alone knows what it cannot deploy', async () => {
    twoReleases()
    stage.blue.version = 'v1.2.0-broken'
    coolify = await createCoolifySimulator({
      second: 20,
      applications: [{ name: 'shop', uuid, git: { head: 'a'.repeat(40) } }],
    })
    const target = { target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token }
    const given = { ...target, 'target-options': `resources: { blue: ${uuid}, green: other }` }
    const planned = await plan(3, given)
    expect(planned).toMatchObject({ phase: 'Failed', outputs: { status: 'failed' } })
    const [, why = ''] = /; redeploy: (.+?); rebuild: /.exec(planned.reason) ?? []
    expect(why).toContain('takes no image such as ghcr.io/acme/shop:v1.0.0')
    expect(planned.summary).toContain('v1.0.0 | redeploy | it is built from git')
    expect(coolify.journal.filter(({ method }) => method !== 'GET')).toEqual([])
    const real = await roll(4, given)
    expect([real.phase, real.reason]).toEqual(['Error', expect.stringContaining(why)])
  })

  it('is green where one way is left, and asks nothing of those below it', async () => {
    twoReleases()
    coolify = await createCoolifySimulator({ second: 20, applications: [] })
    const target = { target: 'coolify', 'target-url': coolify.url, 'target-token': coolify.token }
    const planned = await plan(3, { ...target, 'target-options': `resources: { blue: ${uuid}, green: other }` })
    expect(planned).toMatchObject({ phase: 'Successful', outputs: { status: 'planned' } })
    expect(coolify.journal).toEqual([])
  })
})

describe('a rollback after a first release', () => {
  it.each([['true'], ['false']])(
    'says that there is nothing before it, and what to do instead (dry-run: %s)',
    async (dry) => {
      seedRelease(stage, { version: 'v1.0.0', slot: 'green', run: 1 })
      stage.edge.setWeights({ blue: 0, green: 100 })
      const outcome = await roll(2, { 'dry-run': dry })
      expect([outcome.phase, outcome.reason]).toEqual([
        'Failed',
        'there is nothing to go back to: v1.0.0 is the first release here, or none before it was good; `to` can name only what is on record: deploy a good version again (action deploy, or again.yml with its tag)',
      ])
      expect(outcome.summary).toContain('**Next:** nothing good is on record here: release a fixed version')
      expect(stage.edge.weights()).toEqual({ blue: 0, green: 100 })
    },
  )

  it('names what a rollback has left, which `to` can go to', async () => {
    twoReleases()
    stage.edge.setWeights({ blue: 100, green: 0 })
    const outcome = await roll(3)
    expect(outcome.reason).toBe(
      'no earlier good release is recorded: name one of the candidates in `to`; candidates: v1.1.0',
    )
    expect((await roll(4, { to: 'v1.1.0' })).outputs).toMatchObject({ 'rolled-back': true })
  })
})
