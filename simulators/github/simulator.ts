import { randomUUID } from 'node:crypto'
import { type Clock, systemClock } from '../../shared/time/clock.ts'
import type { Answer, Asked, Handler } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { forbidden, notFound, ok, refused } from './answers.ts'
import { createBareStore } from './git/bare-store.ts'
import { createMemoryStore } from './git/memory-store.ts'
import type { GitStore } from './git/store.ts'
import { execute } from './graphql/execute.ts'
import { parseDocument, ParseError } from './graphql/parse.ts'
import { createSchema } from './graphql/schema.ts'
import { validate } from './graphql/validate.ts'
import { checkEndpoints } from './routes/checks.ts'
import { deploymentEndpoints } from './routes/deployments.ts'
import { gitEndpoints } from './routes/git.ts'
import { issueEndpoints } from './routes/issues.ts'
import { labelEndpoints } from './routes/labels.ts'
import { pullEndpoints } from './routes/pulls.ts'
import { releaseEndpoints } from './routes/releases.ts'
import { repositoryEndpoints } from './routes/repository.ts'
import { runEndpoints } from './routes/runs.ts'
import { settingEndpoints } from './routes/settings.ts'
import { createSeed, type Seed } from './seed.ts'
import { createState, type State } from './state.ts'
import { operationCheck } from './validator.ts'
import { type Endpoint, type Grant, holds, type World } from './world.ts'

export interface GitHubOptions {
  readonly port?: number
  readonly owner?: string
  readonly repo?: string
  readonly defaultBranch?: string
  /** Path of a git repository, bare or not; its refs and objects are then those of the API. Default: a graph in memory. */
  readonly repository?: string
  readonly clock?: Pick<Clock, 'now'>
  /** Token → what it may do. Default: `token` may do everything. */
  readonly tokens?: Readonly<Record<string, Grant>>
}

export interface GitHubSimulator extends HttpSimulator {
  readonly graphqlUrl: string
  /** A token that may do everything, as long as `GitHubOptions.tokens` is not given. */
  readonly token: string
  readonly state: State
  readonly git: GitStore
  readonly seed: Seed
  /** What a runner sets, for this simulator. */
  readonly env: Readonly<Record<string, string>>
}

/** Another one in every process: what a hostile command finds in those that run beside it is not its own run's. */
const everything = `ghs_simulated${randomUUID().replaceAll('-', '')}`

/** GitHub's REST and GraphQL API for one repository, strict and stateful. */
export async function createGitHubSimulator(options: GitHubOptions = {}): Promise<GitHubSimulator> {
  const { owner = 'acme', repo = 'shop', defaultBranch = 'main', clock = systemClock } = options
  const tokens = options.tokens ?? { [everything]: { login: 'github-actions[bot]', permissions: 'all' as const } }
  const git = options.repository === undefined ? createMemoryStore() : createBareStore(options.repository)
  const problems: string[] = []
  let lastId = 1_000
  let url = ''
  const world: World = {
    owner,
    repo,
    git,
    state: createState(defaultBranch),
    get url() {
      return url
    },
    nextId: () => ++lastId,
    now: () => clock.now(),
    stamp: () => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
  }
  const schema = createSchema(world)

  function authenticate(asked: Asked): Grant | Answer {
    const token = /^(?:bearer|token) (.+)$/i.exec(asked.headers.authorization ?? '')?.[1]
    if (token === undefined) return refused(401, 'Requires authentication')
    return tokens[token] ?? refused(401, 'Bad credentials')
  }

  function restHandler(pattern: string, endpoint: Endpoint): Handler {
    const check = operationCheck(pattern.replaceAll('{+', '{'))
    return async (asked) => {
      const grant = authenticate(asked)
      if ('status' in grant) return grant
      const { params } = asked
      const isOrganisation = pattern.startsWith('GET /orgs/') && params.org === owner
      const isHere = pattern === 'GET /rate_limit' || isOrganisation || (params.owner === owner && params.repo === repo)
      if (!isHere) return notFound
      if (!holds(grant, endpoint.needs)) return forbidden(endpoint.needs)
      const wrong = check.request(asked)
      problems.push(...wrong)
      if (wrong.length > 0) return refused(422, `Invalid request.\n\n${wrong.join('\n')}`)
      const answer = await endpoint.handle({ ...asked, grant, body: (asked.json ?? {}) as Record<string, unknown> })
      // raw contents are no JSON
      if (!Buffer.isBuffer(answer.body)) problems.push(...check.answer(answer))
      return answer
    }
  }

  async function graphql(asked: Asked): Promise<Answer> {
    const grant = authenticate(asked)
    if ('status' in grant) return grant
    const { query, variables } = (asked.json ?? {}) as { query?: string; variables?: Record<string, unknown> }
    if (typeof query !== 'string') return refused(400, 'A query attribute must be specified and must be a string.')
    try {
      const operation = parseDocument(query)
      const violations = validate(schema, operation, variables ?? {})
      problems.push(...violations.map((violation) => `GraphQL: ${violation}`))
      if (violations.length > 0) return ok({ errors: violations.map((message) => ({ message })) })
      const { data, errors } = await execute(schema, operation, variables ?? {}, grant)
      return ok({ data, ...(errors.length > 0 ? { errors } : {}) })
    } catch (thrown) {
      if (!(thrown instanceof ParseError)) throw thrown
      problems.push(`GraphQL: ${thrown.message}`)
      return ok({ errors: [{ message: thrown.message }] })
    }
  }

  const endpoints = {
    ...gitEndpoints(world),
    ...deploymentEndpoints(world),
    ...releaseEndpoints(world),
    ...issueEndpoints(world),
    ...labelEndpoints(world),
    ...checkEndpoints(world),
    ...pullEndpoints(world),
    ...runEndpoints(world),
    ...settingEndpoints(world),
    ...repositoryEndpoints(world),
  }
  const simulator = await serve({
    name: 'GitHub',
    port: options.port ?? 0,
    problems,
    unknownRoute: () => notFound,
    routes: {
      'POST /graphql': graphql,
      ...Object.fromEntries(
        Object.entries(endpoints).map(([pattern, endpoint]) => [pattern, restHandler(pattern, endpoint)]),
      ),
    },
  })
  url = simulator.url
  return {
    ...simulator,
    graphqlUrl: `${url}/graphql`,
    token: everything,
    note: `token ${Object.keys(tokens)[0] ?? ''} (${owner}/${repo})`,
    state: world.state,
    git,
    seed: createSeed(world),
    env: {
      GITHUB_API_URL: url,
      GITHUB_GRAPHQL_URL: `${url}/graphql`,
      GITHUB_SERVER_URL: url,
      GITHUB_REPOSITORY: `${owner}/${repo}`,
    },
  }
}
