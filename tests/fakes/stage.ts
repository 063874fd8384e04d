import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ActionContext } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import { commonFields, type Common } from '../../shared/action/action.ts'
import type { Fields, Inputs } from '../../shared/action/fields.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../../simulators/edge/edge.ts'
import { createGitHubSimulator, type GitHubOptions, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createContext, type RecordedLog } from './context.ts'

export interface SlotServer {
  readonly url: string
  version: string
  healthy: boolean
  /** Every n-th request of a business path fails; 0: none. */
  failEvery: number
  /** The path that fails, business or not; `''`: none. */
  failAt: string
  requests: number
  /** How many connections are reset, from the next one on. */
  resets: number
  close(): void
}

/** A slot of a service: answers its health, and fails as it is told to. */
export async function startSlot(name: 'blue' | 'green', version: string): Promise<SlotServer> {
  const slot = {
    url: '',
    version,
    healthy: true,
    failEvery: 0,
    failAt: '',
    requests: 0,
    resets: 0,
    close: () => stop(server),
  }
  const server = createServer((request, response) => {
    if (slot.resets > 0) {
      slot.resets--
      request.socket.destroy()
      return
    }
    const isHealth = request.url === '/health'
    if (!isHealth) slot.requests++
    const isEnth = slot.failEvery > 0 && slot.requests % slot.failEvery === 0
    const fails = request.url === slot.failAt || (isHealth ? !slot.healthy : isEnth)
    response.writeHead(fails ? 503 : 200, {
      'x-slot': name,
      'x-version': slot.version,
      'content-type': 'application/json',
    })
    response.end(JSON.stringify({ status: fails ? 'unhealthy' : 'healthy', version: slot.version }))
  })
  // a proxy in front keeps connections: none is closed just as it is taken again
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  slot.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return slot
}

function stop(server: Server): void {
  server.closeAllConnections()
  server.close()
}

/** A GitHub, an edge and two slots: what a switch needs, on this machine. */
export interface Stage {
  readonly github: GitHubSimulator
  readonly edge: EdgeSimulator
  readonly blue: SlotServer
  readonly green: SlotServer
  /** Inputs that fit this stage, with times made short. */
  readonly inputs: Readonly<Record<string, string>>
  /** The environment of one run of a workflow; GitHub knows it as in progress. */
  run(id: number): { readonly env: Record<string, string>; end(): void }
  context(runId: number, overrides?: Partial<ActionContext>): ActionContext & { log: RecordedLog }
  /** Phases of a release, oldest first. */
  phases(releaseId: number): string[]
  close(): Promise<void>
}

/** @param options.repository  path of a bare git repository that GitHub is to keep; default: a graph in memory */
export async function createStage(options: Pick<GitHubOptions, 'repository'> = {}): Promise<Stage> {
  const github = await createGitHubSimulator(options)
  const sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  const [blue, green] = await Promise.all([startSlot('blue', 'v1.0.0'), startSlot('green', 'v1.1.0')])
  const token = `edge-token-${randomUUID()}`
  const edge = await createEdgeSimulator({ targets: { blue: blue.url, green: green.url }, token })
  const run: Stage['run'] = (id) => {
    github.seed.run({ run: id, status: 'in_progress' })
    return {
      env: {
        ...github.env,
        GITHUB_SHA: sha,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_ACTOR: 'alice',
        GITHUB_TRIGGERING_ACTOR: 'alice',
      },
      end: () => github.seed.run({ run: id, status: 'completed' }),
    }
  }
  return {
    github,
    edge,
    blue,
    green,
    run,
    inputs: {
      'github-token': github.token,
      environment: 'production',
      // what only rollback reads: who may
      allowed: 'write',
      driver: 'webhook',
      'driver-url': edge.driverUrl,
      'driver-token': token,
      route: 'shop',
      url: edge.url,
      'blue-url': blue.url,
      'green-url': green.url,
      paths: '/checkout',
      'request-rate': '200',
      'step-duration': '20s',
      bake: '0',
      'health-timeout': '1s',
      'lock-settle': '0',
      'lock-interval': '50ms',
      'lock-timeout': '5s',
      'takeover-grace': '0',
      'observe-interval': '10ms',
      'observe-timeout': '1s',
    },
    context(runId, overrides = {}) {
      const { env } = run(runId)
      // as each event's payload has it
      const event = { repository: { default_branch: github.state.defaultBranch } }
      return createContext({ env, run: { ...readRunContext(env), event }, ...overrides })
    },
    phases(releaseId) {
      const statuses = github.state.deployments.find(({ id }) => id === releaseId)?.statuses ?? []
      return statuses.map(({ description }) => /^rk[12]\|([A-Z_]+)\|/.exec(description)?.[1] ?? description)
    },
    async close() {
      await edge.close()
      blue.close()
      green.close()
      await github.close()
    },
  }
}

/** Typed inputs from raw ones; a wrong one fails the test. */
export function inputsOf<F extends Fields>(fields: F, raw: Readonly<Record<string, string>>): Inputs<F> & Common {
  const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => raw[name] ?? '')
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return inputs as unknown as Inputs<F> & Common
}
