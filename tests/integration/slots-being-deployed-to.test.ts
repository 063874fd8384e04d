import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { fields as switchFields } from '../../actions/blue-green-switch/src/inputs.ts'
import { action as switching } from '../../actions/blue-green-switch/src/run.ts'
import { fields } from '../../actions/rollback/src/inputs.ts'
import { action as rollback } from '../../actions/rollback/src/run.ts'
import type { Config } from '../../shared/config/config.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import { seedRelease } from '../fakes/seed-release.ts'
import { createStage, inputsOf, type Stage } from '../fakes/stage.ts'

const image = 'ghcr.io/acme/shop'
const uuids = { blue: 'b'.repeat(24), green: 'g'.repeat(24) }
let stage: Stage
let coolify: CoolifySimulator

beforeEach(async () => {
  stage = await createStage()
  stage.github.seed.collaborator('alice', 'write')
  coolify = await createCoolifySimulator({
    second: 20,
    applications: Object.values(uuids).map((uuid) => ({
      name: uuid,
      uuid,
      image: `${image}:v1.0.0`,
      healthCheck: true,
    })),
    // nothing that is asked for comes to an end by itself
    knobs: { workerLost: true },
  })
})
afterEach(async () => {
  expect(stage.github.problems).toEqual([])
  await coolify.close()
  await stage.close()
})

async function deployTo(uuid: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${coolify.token}`,
    'content-type': 'application/json',
    accept: 'application/json',
  }
  const answer = await fetch(`${coolify.url}/api/v1/deploy`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ uuid, force: true }),
  })
  const { deployments } = (await answer.json()) as { deployments: { deployment_uuid: string }[] }
  return deployments[0]?.deployment_uuid ?? ''
}

it('a rollback cancels the deployment that is about to replace what it goes back to', async () => {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
  const id = await deployTo(uuids.blue)
  const given = inputsOf(fields, {
    ...stage.inputs,
    target: 'coolify',
    'target-url': coolify.url,
    'target-token': coolify.token,
    'target-options': JSON.stringify({ resources: uuids }),
  })
  const context = stage.context(3)
  expect(await rollback.run(given, context)).toMatchObject({ phase: 'Successful', outputs: { strategy: 'flip' } })
  expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
  const [row] = coolify.deployments(uuids.blue)
  expect([row?.deployment_uuid, row?.status]).toEqual([id, expect.stringContaining('cancelled')])
  expect(context.log.lines.join('\n')).toContain(`deployment ${id} is under way on blue: cancelling it`)
})

function configured() {
  const target = { kind: 'coolify', url: coolify.url, token: 'COOLIFY_TOKEN', resources: { '': uuids } }
  const config = { version: 1, environments: { production: { target } } } as unknown as Config
  return { ...stage.context(1), config, env: { COOLIFY_TOKEN: coolify.token } }
}

it('part begin ends what others still deploy to the slot that it has found free', async () => {
  const id = await deployTo(uuids.green)
  const context = configured()
  const outcome = await switching.run(inputsOf(switchFields, { ...stage.inputs, part: 'begin' }), context)
  expect(outcome).toMatchObject({ phase: 'Successful', outputs: { preview: 'green' } })
  expect(coolify.deployments(uuids.green)[0]?.status).toContain('cancelled')
  expect(context.log.lines.join('\n')).toContain(`deployment ${id} is under way on green: cancelling it`)
})

it('a rollback goes back all the same where the target does not answer, and says that it could not ask', async () => {
  seedRelease(stage, { version: 'v1.0.0', slot: 'blue', run: 1 })
  seedRelease(stage, { version: 'v1.1.0', slot: 'green', run: 2 })
  stage.edge.setWeights({ blue: 0, green: 100 })
  const given = inputsOf(fields, {
    ...stage.inputs,
    target: 'coolify',
    'target-url': 'http://127.0.0.1:9',
    'target-token': coolify.token,
    'target-options': JSON.stringify({ resources: uuids }),
    'observe-timeout': '200ms',
  })
  const context = stage.context(3)
  expect(await rollback.run(given, context)).toMatchObject({ phase: 'Successful', outputs: { strategy: 'flip' } })
  expect(context.log.lines.join('\n')).toContain('could not ask whether something is being deployed to blue')
})

it('a release gives no traffic to a slot that is being deployed to, by the target that the config names', async () => {
  const id = await deployTo(uuids.green)
  const context = configured()
  const outcome = await switching.run(inputsOf(switchFields, { ...stage.inputs, bake: '0s' }), context)
  expect(outcome.phase).toBe('Failed')
  expect(outcome.reason).toContain(`deployment ${id} is under way on green`)
  expect(stage.edge.weights()).toEqual({ blue: 100, green: 0 })
})
