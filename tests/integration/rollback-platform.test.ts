import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action } from '../../actions/rollback/src/run.ts'
import { createHerokuSimulator, type HerokuSimulator } from '../../simulators/heroku/heroku.ts'
import { createVercelSimulator, type VercelSimulator } from '../../simulators/vercel/vercel.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const [old, bad] = ['1'.repeat(40), '2'.repeat(40)] as const
let stage: Stage
let simulator: VercelSimulator | HerokuSimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
})
afterEach(async () => {
  await simulator.close()
  expect([...stage.github.problems, ...simulator.problems]).toEqual([])
  await stage.close()
})

const inputs = (more: Record<string, string>) =>
  inputsOf(fields, {
    'github-token': stage.github.token,
    environment: 'production',
    service: 'shop',
    allowed: 'write',
    'target-options': 'resource: shop',
    'observe-interval': '20ms',
    'lock-interval': '20ms',
    'lock-settle': '20ms',
    ...more,
  })

function committed(version: string, artifact: string): void {
  seedRelease(stage, { version, artifact, op: 'deploy', service: 'shop', phases: ['PREPARED', 'COMMITTED'] })
}

describe('a rollback by the platform', () => {
  it('gives the domains of Vercel back to the deployment that had them, builds nothing, and records it [O52] [A50]', async () => {
    const vercel = (simulator = await createVercelSimulator({ live: old }))
    const first = vercel.deployments[0]!
    const second = vercel.stage(bad)
    vercel.give(second.id)
    committed('v1.0.0', first.id)
    committed('v1.1.0', second.id)
    const count = vercel.deployments.length
    const context = stage.context(3)
    const given = {
      target: 'vercel',
      'target-url': vercel.url,
      'target-token': 'vercel-token',
      url: 'https://shop.example.com',
      'target-options': '{ resource: shop, team: team_acme }',
    }
    const outcome = await action.run(inputs(given), context)
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { strategy: 'platform', 'rolled-back': true, 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
    })
    expect([vercel.live(), vercel.deployments.length]).toEqual([old, count])
    expect(stage.phases(Number(outcome.outputs['github-deployment-id']))).toEqual([
      'PLANNED',
      'LOCKED',
      'ARMED',
      'COMMITTED',
    ])
  })

  it('releases on Heroku the slug that it keeps, and says why nothing is flipped', async () => {
    const heroku = (simulator = await createHerokuSimulator({ apps: [{ name: 'shop', codes: ['slug-2', 'slug-1'] }] }))
    committed('v1.0.0', 'slug-1')
    committed('v1.1.0', 'slug-2')
    const given = { target: 'heroku', 'target-url': heroku.url, 'target-token': heroku.token }
    const outcome = await action.run(inputs(given), stage.context(3))
    expect(outcome).toMatchObject({
      phase: 'Successful',
      outputs: { strategy: 'platform', 'from-version': 'v1.1.0', 'to-version': 'v1.0.0' },
    })
    expect(outcome.summary).toContain('no driver to move traffic with')
  })

  it('goes back on Vercel by the driver too, where one project is both slots', async () => {
    const vercel = (simulator = await createVercelSimulator({ live: old }))
    const [first, second] = [vercel.deployments[0]!, vercel.stage(bad)]
    vercel.give(second.id)
    vercel.aliases.set('blue.example.com', first.id).set('green.example.com', second.id)
    seedRelease(stage, { version: 'v1.0.0', artifact: first.id, slot: 'blue', service: 'shop' })
    seedRelease(stage, { version: 'v1.1.0', artifact: second.id, slot: 'green', service: 'shop' })
    const given = {
      ...{ target: 'vercel', 'target-url': vercel.url, 'target-token': 'vercel-token' },
      ...{ driver: 'vercel', 'driver-url': vercel.url, 'driver-token': 'vercel-token', route: 'shop.example.com' },
      ...{ blue: 'blue.example.com', green: 'green.example.com' },
      ...Object.fromEntries(['blue-url', 'green-url', 'url'].map((name) => [name, stage.inputs[name] ?? ''])),
      'driver-options': '{ project: shop, team: team_acme }',
      'target-options': '{ resource: shop, team: team_acme }',
      'observe-timeout': '5s',
    }
    const outcome = await action.run(inputs(given), stage.context(3))
    expect(outcome).toMatchObject({ phase: 'Successful', outputs: { strategy: 'flip', 'to-version': 'v1.0.0' } })
    expect(vercel.live()).toBe(old)
  })
})
