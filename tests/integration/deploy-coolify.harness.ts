import { fields } from '../../actions/deploy-coolify/src/inputs.ts'
import { action } from '../../actions/deploy-coolify/src/run.ts'
import { type ActionContext, commonFields } from '../../shared/action/action.ts'
import { readInputs } from '../../shared/action/read-inputs.ts'
import { readRunContext } from '../../shared/log/run-context.ts'
import type { Config } from '../../shared/config/config.ts'
import { ConfigurationError } from '../../shared/errors/action-error.ts'
import { createContext } from '../fakes/context.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../simulators/coolify/coolify.ts'
import type { CoolifyOptions } from '../../simulators/coolify/options.ts'
import { createGitHubSimulator, type GitHubSimulator } from '../../simulators/github/simulator.ts'

/** A Coolify and a GitHub, and deploy-coolify between them. */
export interface Scene {
  readonly coolify: CoolifySimulator
  readonly github: GitHubSimulator
  run(given: Readonly<Record<string, string>>, more?: Options): Promise<Ran>
  /** Journal entries of the GitHub Deployment, oldest first. */
  journal(id: unknown): readonly string[]
  /** What was written to Coolify, in order. */
  writes(): readonly string[]
  close(): Promise<void>
}

interface Options {
  readonly config?: Config
  readonly env?: Readonly<Record<string, string>>
  readonly context?: Partial<ActionContext>
  /** GitHub's id of the job. */
  readonly jobId?: number
}

type Ran = Awaited<ReturnType<typeof action.run>> & { readonly log: string; readonly summary: string }

export async function createScene(options: Partial<CoolifyOptions> = {}): Promise<Scene> {
  const github = await createGitHubSimulator()
  const sha = await github.seed.commit({ message: 'feat: shop', files: { 'README.md': 'shop' } })
  const coolify = await createCoolifySimulator({
    applications: [{ uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', healthCheck: true }],
    second: 10,
    ...options,
  })
  return {
    coolify,
    github,
    async run(given, { config, env: more, context: overrides, jobId } = {}) {
      const all: Readonly<Record<string, string>> = {
        url: coolify.url,
        token: coolify.token,
        'github-token': github.token,
        'poll-interval': '20ms',
        'lock-interval': '20ms',
        'lock-settle': '20ms',
        timeout: '15s',
        ...given,
      }
      const env = { ...github.env, GITHUB_SHA: sha, GITHUB_RUN_ID: '7', GITHUB_TRIGGERING_ACTOR: 'ada', ...more }
      github.seed.run({ run: Number(env.GITHUB_RUN_ID), status: 'in_progress' })
      const { inputs, problems } = readInputs({ ...commonFields, ...fields }, (name) => all[name] ?? '')
      const context = createContext({
        env,
        run: { ...readRunContext(env), ...(jobId === undefined ? {} : { jobId }) },
        config,
        ...overrides,
      })
      const wrong = [...problems, ...((await action.checkSettings?.(inputs, config, env)) ?? [])]
      if (wrong.length > 0) throw new ConfigurationError(wrong)
      const outcome = await action.run(inputs, context)
      return { ...outcome, summary: outcome.summary ?? '', log: context.log.lines.join('\n') }
    },
    journal: (id) =>
      github.state.deployments
        .find((deployment) => deployment.id === id)
        ?.statuses.map(({ description }) => description) ?? [],
    writes: () =>
      coolify.journal
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path.replace('/api/v1', '')}`),
    async close() {
      await coolify.close()
      await github.close()
    },
  }
}
