import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../../shared/action/action.ts'
import { parseConfig } from '../../shared/config/config.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import { createEdgeSimulator, type EdgeSimulator } from '../../simulators/edge/edge.ts'
import { createGitHubSimulator, type GitHubOptions, type GitHubSimulator } from '../../simulators/github/simulator.ts'
import { createContext, type RecordedLog } from './context.ts'
import { type SlotServer, startSlot } from './stage.ts'

/** One service: its edge and its slots. */
export interface ServiceOnStage {
  readonly edge: EdgeSimulator
  readonly blue: SlotServer
  readonly green: SlotServer
}

/** Several services of one environment, each behind a route of its own. */
export interface ServicesStage {
  readonly github: GitHubSimulator
  readonly services: Readonly<Record<string, ServiceOnStage>>
  readonly inputs: Readonly<Record<string, string>>
  readonly config: string
  /** The environment of one run of a workflow; GitHub knows it as in progress. */
  run(id: number): { readonly env: Record<string, string>; end(): void }
  context(runId: number, overrides?: Partial<ActionContext>): ActionContext & { log: RecordedLog }
  /** Entries of a release as they are written, oldest first. */
  journal(releaseId: number): string[]
  close(): Promise<void>
}

/**
 * @param places  service → the slot that has its traffic; a service depends on the one before it
 * @param options.repository  path of a bare git repository that GitHub is to keep; default: a graph in memory
 */
export async function createServicesStage(
  places: Readonly<Record<string, 'blue' | 'green'>>,
  options: Pick<GitHubOptions, 'repository'> = {},
): Promise<ServicesStage> {
  const github = await createGitHubSimulator(options)
  const sha = await github.seed.commit({ message: 'feat: everything', files: { 'README.md': 'shop' } })
  const token = `edge-token-${randomUUID()}`
  const services: Record<string, ServiceOnStage> = {}
  for (const [name, active] of Object.entries(places)) {
    const versions = active === 'blue' ? (['v1.0.0', 'v1.1.0'] as const) : (['v1.1.0', 'v1.0.0'] as const)
    const [blue, green] = await Promise.all([startSlot('blue', versions[0]), startSlot('green', versions[1])])
    const weights = { blue: active === 'blue' ? 100 : 0, green: active === 'green' ? 100 : 0 }
    const edge = await createEdgeSimulator({
      targets: { blue: blue.url, green: green.url },
      token,
      route: name,
      weights,
    })
    services[name] = { edge, blue, green }
  }
  const names = Object.keys(places)
  const text = [
    'version: 1',
    'services:',
    ...Object.entries(services).map(([name, { edge }], index) => {
      const needs = index > 0 ? `, depends-on: [${names[index - 1] ?? ''}]` : ''
      return `  ${name}: { label: '${new URL(edge.url).host}'${needs} }`
    }),
    'environments:',
    '  production:',
    '    url: http://{label}',
    '    traffic:',
    '      driver: webhook',
    '      token: EDGE_TOKEN',
    "      route: '{service}'",
    '      services:',
    ...Object.entries(services).map(
      ([name, { edge, blue, green }]) =>
        `        ${name}: { url: '${edge.driverUrl}', blue-url: '${blue.url}', green-url: '${green.url}' }`,
    ),
  ].join('\n')
  const run: ServicesStage['run'] = (id) => {
    github.seed.run({ run: id, status: 'in_progress' })
    return {
      env: {
        ...github.env,
        ...{ GITHUB_SHA: sha, GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main' },
        ...{ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: '1' },
        ...{ GITHUB_ACTOR: 'alice', GITHUB_TRIGGERING_ACTOR: 'alice' },
        EDGE_TOKEN: token,
      },
      end: () => github.seed.run({ run: id, status: 'completed' }),
    }
  }
  const statuses = (releaseId: number) => github.state.deployments.find(({ id }) => id === releaseId)?.statuses ?? []
  return {
    github,
    services,
    config: text,
    inputs: {
      'github-token': github.token,
      environment: 'production',
      service: names.join('\n'),
      allowed: 'write',
      paths: '/checkout',
      'request-rate': '200',
      'step-duration': '20s',
      bake: '0',
      'health-timeout': '3s',
      'lock-settle': '0',
      'lock-interval': '50ms',
      'lock-timeout': '5s',
      'takeover-grace': '0',
      'observe-interval': '10ms',
      'observe-timeout': '1s',
    },
    run,
    context(runId, overrides = {}) {
      const { env } = run(runId)
      const { config, problems } = parseConfig(text, 'release-kit.yml', {})
      if (!config) throw new Error(JSON.stringify(problems))
      return createContext({ env, run: readRunContext(env), config, ...overrides })
    },
    journal: (releaseId) =>
      statuses(releaseId).map(({ description }) => {
        const [, phase = '', , place = ''] = description.split('|')
        return place.includes(':') ? `${phase} ${place}` : phase
      }),
    async close() {
      for (const { edge, blue, green } of Object.values(services)) {
        await edge.close()
        blue.close()
        green.close()
      }
      await github.close()
    },
  }
}
