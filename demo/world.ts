import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { tasks } from '../shared/rollout/intent.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../simulators/coolify/coolify.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../simulators/github/simulator.ts'
import { createSlackSink, type SlackSink } from '../simulators/sinks/slack.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../simulators/edge/edge.ts'
import { type DemoEdge, type RealEdge, realEdge, simulatedEdge } from './edge.ts'
import type { Bucket } from './load.ts'
import { changes, createShop, type Shop } from './shop.ts'

/** Everything outside release-kit that a release meets: real git, real HTTP processes, simulated GitHub and Coolify. */
export interface World {
  readonly shop: Shop
  /** Its first commit, released as v1.0.0. */
  readonly head: string
  readonly github: GitHubSimulator
  readonly coolify: CoolifySimulator
  /** What the customers' requests are divided by, unless that is a real program. */
  readonly edge: EdgeSimulator
  /** What they are divided by. */
  readonly front: DemoEdge
  readonly slack: SlackSink
  readonly slotUrl: Readonly<Record<'blue' | 'green', string>>
  /** What customers saw so far. */
  readonly buckets: readonly Bucket[]
  /** Ends the load, and resolves when the last answer is in. */
  endLoad(): Promise<void>
  close(): Promise<void>
}

export const image = 'ghcr.io/acme/shop'
export const applications = { blue: 'bluebluebluebluebluebluea', green: 'greengreengreengreengreena' } as const

/**
 * @param rate  requests a second that customers send; 0: none come
 * @param real  a program that is installed here; undefined: the simulated edge
 */
export async function createWorld(rate: number, real?: RealEdge): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'release-kit-demo-'))
  const shop = createShop(folder)
  const first = shop.commit(changes.first.message, changes.first.files)
  const github = await createGitHubSimulator({ repository: shop.origin })
  await github.seed.ref('refs/tags/v1.0.0', first)
  github.seed.collaborator('alice', 'maintain')
  seedFirstRelease(github, first)
  const coolify = await createCoolifySimulator({
    second: 40,
    images: {
      [`${image}:v1.2.0`]: { env: { FAIL_CHECKOUT: '0.2' } },
      [`${image}:v9.9.9-missing`]: { broken: true },
    },
    applications: (['blue', 'green'] as const).map((slot) => ({
      name: `shop-${slot}`,
      uuid: applications[slot],
      image: `${image}:v1.0.0`,
      env: { SLOT: slot },
      healthCheck: true,
      domains: [`https://${slot}.shop.acme.example`],
    })),
  })
  const slotUrl = { blue: coolify.applicationUrl(applications.blue), green: coolify.applicationUrl(applications.green) }
  const edge = await createEdgeSimulator({ targets: slotUrl })
  const front = real === undefined ? simulatedEdge(edge) : await realEdge(real, slotUrl)
  const slack = await createSlackSink()
  const load = rate > 0 ? startLoad(front.url, rate) : { buckets: [], end: () => Promise.resolve() }
  return {
    shop,
    head: first,
    github,
    coolify,
    edge,
    front,
    slack,
    slotUrl,
    buckets: load.buckets,
    endLoad: load.end,
    async close() {
      await load.end()
      await Promise.all([front.close(), edge.close(), coolify.close(), github.close(), slack.close()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** v1.0.0 was released to blue before the demo begins, by a run that is over. */
function seedFirstRelease(github: GitHubSimulator, sha: string): void {
  const release = github.seed.deployment({
    sha,
    task: tasks.switch,
    environment: 'production',
    payload: {
      v: 1,
      op: 'switch',
      service: '',
      artifact: `${image}:v1.0.0`,
      version: 'v1.0.0',
      run: { id: 1, attempt: 1 },
    },
  })
  github.seed.run({ run: 1, status: 'completed' })
  github.seed.status(release, 'in_progress', 'rk1|LOCKED|0/0|blue|green is active, blue is free')
  github.seed.status(release, 'success', 'rk1|COMMITTED|0/0|blue|all traffic on blue')
}

function startLoad(url: string, rate: number): { buckets: Bucket[]; end: () => Promise<void> } {
  const buckets: Bucket[] = []
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load.ts'), url, String(rate)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  createInterface({ input: child.stdout }).on('line', (line) => buckets.push(JSON.parse(line) as Bucket))
  return {
    buckets,
    async end() {
      child.kill('SIGTERM')
      await closed
    },
  }
}
