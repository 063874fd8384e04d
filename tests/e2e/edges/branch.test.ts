import { createReadStream, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { fields } from '../../../actions/blue-green-switch/src/inputs.ts'
import { action } from '../../../actions/blue-green-switch/src/run.ts'
import { type Slot, slots, weightsFor } from '../../../shared/rollout/slots.ts'
import { documentOf } from '../../../shared/traffic/drivers/traefik/weighted.ts'
import { marked } from '../../../shared/traffic/generated-file.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../../simulators/github/simulator.ts'
import { createStage, inputsOf, type Stage } from '../../fakes/stage.ts'
import { driverOf, shiftTo } from './drivers.ts'
import { folderOf, settingsOf } from './program.ts'
import { runTraefik, watching } from './traefik.ts'
import { count, startLoad } from './traffic.ts'

jest.setTimeout(120_000)

const names = { blue: 'shop-blue@file', green: 'shop-green@file' }
const branch = 'release-kit-traffic'
const writing = 'token-that-may-write'
const reading = 'token-that-may-read'
let stage: Stage
let repository: GitHubSimulator
let traefik: Awaited<ReturnType<typeof runTraefik>> | undefined

const first = marked(documentOf({ blue: 100, green: 0 }, { route: 'shop', names }))
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

beforeEach(async () => {
  stage = await createStage()
  repository = await createGitHubSimulator({
    tokens: {
      [writing]: { login: 'release-kit', permissions: ['contents:write'] },
      [reading]: { login: 'traefik', permissions: ['contents:read'] },
    },
  })
  const root = await repository.seed.commit({ message: 'first', files: { 'README.md': 'shop' } })
  await repository.seed.ref(`refs/heads/${branch}`, root)
  await repository.seed.commit({ message: 'by hand', branch, files: { 'traffic.yml': first } })
})
afterEach(async () => {
  await traefik?.stop()
  traefik = undefined
  expect(repository.problems).toEqual([])
  await Promise.all([repository.close(), stage.close()])
})

/** As docs/edges.md has it: slots and routers in a file of Traefik's machine, the split from the document that it polls. */
async function startPolling(http: object): Promise<NonNullable<typeof traefik>> {
  const folder = folderOf('traefik-http')
  const dynamic = join(folder, 'dynamic')
  mkdirSync(dynamic)
  const service = (slot: Slot) => ({ loadBalancer: { servers: [{ url: stage[slot].url }] } })
  const services = slots.map((slot) => ({ name: names[slot], weight: slot === 'blue' ? 1 : 0 }))
  const rule = { rule: 'PathPrefix(`/`)', entryPoints: ['http'] }
  const config = {
    http: {
      routers: {
        shop: { ...rule, service: 'shop@http' },
        'shop-cold': { ...rule, priority: 1, service: 'shop-cold' },
      },
      services: {
        'shop-blue': service('blue'),
        'shop-green': service('green'),
        'shop-cold': { weighted: { services } },
      },
    },
  }
  writeFileSync(join(dynamic, 'base.yml'), JSON.stringify(config))
  traefik = await runTraefik(folder, { ...watching(dynamic), http: { pollInterval: '1s', pollTimeout: '3s', ...http } })
  return traefik
}

const polled = () => `${repository.url}/repos/acme/shop/contents/traffic.yml`
const fromGitHub = () => ({
  endpoint: `${polled()}?ref=${branch}`,
  headers: { Authorization: `Bearer ${reading}`, Accept: 'application/vnd.github.raw+json' },
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it never came')
    await sleep(50)
  }
}

const untilServed = (port: number) => until(async () => (await fetch(`http://127.0.0.1:${port}/health`)).status === 200)

function release(id: number, port: number, changes: Readonly<Record<string, string>>) {
  const raw = {
    driver: 'traefik',
    'driver-url': polled(),
    'driver-token': writing,
    'driver-options': 'poll: 1s',
    ...names,
    url: `http://127.0.0.1:${port}`,
    'observe-timeout': '',
    'observe-interval': '',
  }
  return action.run(inputsOf(fields, { ...stage.inputs, ...raw, ...changes }), stage.context(id))
}

it.each([
  ['the header that names the slot', { 'slot-header': 'x-slot' }],
  ['the version that each slot says it is', { 'expect-version': 'v1.1.0' }],
])('a release goes to an edge that nothing reaches, believed by %s', async (_, believed) => {
  const { port } = await startPolling(fromGitHub())
  await untilServed(port)
  const load = startLoad(port, 100)
  const outcome = await release(1, port, believed)
  const { failed, reset } = await load.stop()
  expect(outcome).toMatchObject({ phase: 'Successful' })
  expect({ failed, reset }).toEqual({ failed: 0, reset: 0 })
  expect(await count(port, 40)).toMatchObject({ green: 40 })
  const head = await repository.git.commit((await repository.git.resolve(branch)) ?? '')
  expect(head?.message).toMatch(/^release \d+: .*\[skip ci\]$/)
})

it('opens no release where nothing tells who answers', async () => {
  const { port } = await startPolling(fromGitHub())
  await untilServed(port)
  stage.green.version = stage.blue.version
  await expect(release(2, port, {})).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('slot-header'),
  })
  expect(stage.github.state.deployments).toEqual([])
})

it('a Traefik that starts while GitHub is away serves by the router of its own file, and polls again later', async () => {
  const isBack = repository.fail({ match: /^GET .*contents/, times: 1_000, with: { status: 502 } })
  const { port } = await startPolling(fromGitHub())
  await untilServed(port)
  await repository.seed.commit({
    message: 'by hand',
    branch,
    files: { 'traffic.yml': marked(documentOf({ blue: 0, green: 100 }, { route: 'shop', names })) },
  })
  await sleep(1_500)
  expect(await count(port, 40)).toMatchObject({ blue: 40 })
  isBack()
  await until(async () => (await count(port, 40)).green === 40)
})

it('a document behind a web server of any kind is written as a file, with Traefik read back by its API', async () => {
  const folder = folderOf('web')
  const file = join(folder, 'traffic.yml')
  writeFileSync(file, first)
  const server: Server = createServer((_, response) => void createReadStream(file).pipe(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const address = server.address() as { port: number }
    const { port, api } = await startPolling({ endpoint: `http://127.0.0.1:${address.port}/traffic.yml` })
    const seen = `http://127.0.0.1:${api}/api/http/services/shop%40http`
    await until(async () => (await fetch(seen)).ok)
    const options = { api: `http://127.0.0.1:${api}`, provider: 'http', poll: '1s' }
    const driver = driverOf({ kind: 'traefik' }, settingsOf({ url: file, names, options }, port))
    await shiftTo(driver, weightsFor('green', 10))
    const { green, failed } = await count(port, 500)
    expect(failed).toBe(0)
    expect(Math.abs(green - 50)).toBeLessThan(10)
    await shiftTo(driver, weightsFor('green', 100))
    expect(await count(port, 40)).toMatchObject({ green: 40 })
  } finally {
    server.close()
    server.closeAllConnections()
  }
})
