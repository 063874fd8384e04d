import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Config } from '../../shared/config/config.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../../simulators/edge/edge.ts'
import { createScene, type Scene } from './deploy-coolify.harness.ts'

const token = 'a-token-of-the-edge'
const names = ['web', 'worker'] as const
let scene: Scene
let edge: EdgeSimulator
let releaseId: string

beforeEach(async () => {
  const applications = names.map((uuid) => ({ uuid, name: uuid, image: 'ghcr.io/acme/shop:v1' }))
  scene = await createScene({ applications })
  edge = await createEdgeSimulator({ targets: { blue: 'http://127.0.0.1:9', green: 'http://127.0.0.1:9' }, token })
  const sha = await scene.github.seed.commit({ message: 'fix: shop', files: { a: 'b' } })
  const payload = { v: 1, op: 'switch', run: { id: 7, attempt: 1 } }
  const release = scene.github.seed.deployment({ sha, environment: 'production', task: 'release-kit:switch', payload })
  scene.github.seed.status(release, 'in_progress', 'rk1|LOCKED|0/0|green|blue is active, green is free')
  releaseId = String(release.id)
})
afterEach(async () => {
  await edge.close()
  await scene.close()
  expect([...scene.coolify.problems, ...scene.github.problems, ...edge.problems]).toEqual([])
})

function deploy(more: { readonly driverUrl?: string; readonly env?: Readonly<Record<string, string>> } = {}) {
  const traffic = {
    driver: 'webhook' as const,
    url: more.driverUrl ?? edge.driverUrl,
    token: 'EDGE_TOKEN',
    route: 'shop',
    'blue-url': 'https://blue.shop.example.com',
    'green-url': 'https://green.shop.example.com',
  }
  const config: Config = { version: 1, environments: { production: { traffic } } }
  const given = {
    environment: 'production',
    resources: names.join('\n'),
    'depends-on': 'worker: web',
    image: names.map((name) => `${name}=ghcr.io/acme/shop:v2`).join('\n'),
    slot: 'green',
    'release-id': releaseId,
  }
  return scene.run(given, { config, env: more.env ?? { EDGE_TOKEN: token } })
}
const deployed = () => scene.writes().filter((write) => write.includes('/deploy'))

describe('a deployment to the slot of a release', () => {
  it('goes on while no customer is on that slot', async () => {
    expect(await deploy()).toMatchObject({ phase: 'Successful' })
    expect(deployed()).toHaveLength(2)
  })

  it('touches nothing when a hand has moved traffic there since the release began', async () => {
    edge.setWeights({ blue: 90, green: 10 })
    const { phase, reason } = await deploy()
    expect(phase).toBe('Error')
    expect(reason).toContain('TRAFFIC_MOVED_BY_HAND')
    expect(reason).toContain('customers are on green')
    expect(scene.writes()).toEqual([])
  })

  it('stops between two of its services when a hand moves traffic there', async () => {
    const hand = setInterval(() => {
      if (deployed().length > 0) edge.setWeights({ blue: 0, green: 100 })
    }, 1)
    const { phase, reason } = await deploy().finally(() => clearInterval(hand))
    expect(phase).not.toBe('Successful')
    expect(reason).toContain('customers are on green')
    expect(deployed()).toHaveLength(1)
  })

  it.each([
    ['the edge does not answer', { driverUrl: 'http://127.0.0.1:9' }, 'no answer'],
    ['this step is not given the token of the edge', { env: {} }, 'driver-token'],
  ])('says once that it could not look where %s, and goes on', async (_, more, why) => {
    const { phase, log } = await deploy(more)
    expect(phase).toBe('Successful')
    const said = log.split('\n').filter((line) => line.includes('could not look whether customers are on green'))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(why)
  })
})
