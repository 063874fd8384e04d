import type * as z from 'zod/mini'
import type { RunContext } from '../log/run-context.ts'
import type { Log } from '../log/log.ts'
import { ProviderError } from '../errors/action-error.ts'
import type { Redactor } from '../http/redaction.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { failureOf, isAmbiguous } from './failure.ts'
import { connect, type Octokit } from './octokit.ts'
import { type AskRepository, askTogether } from './together.ts'

/** What of ActionContext GitHub is reached with. */
export interface GitHubContext {
  readonly run: RunContext
  readonly log: Log
  readonly redactor: Redactor
  /** Ends every request when aborted: leave it out for what is to be written after a cancellation. */
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock
}

/** One repository as the ports' adapters reach it. */
export interface Client {
  readonly repo: { readonly owner: string; readonly repo: string }
  readonly log: Log
  /**
   * Asks, and turns what octokit throws into a ProviderError.
   *
   * @param permission  what it takes, for the hint: `deployments: write`
   */
  readonly ask: <T>(permission: string, work: (octokit: Octokit) => Promise<T>) => Promise<T>
  /** Like ask; 404 gives undefined. */
  readonly find: <T>(permission: string, work: (octokit: Octokit) => Promise<T>) => Promise<T | undefined>
  /** @returns `data` of the answer; `retries` for what may be asked again */
  readonly graphql: (
    permission: string,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    retries?: number,
  ) => Promise<unknown>
  /** Reads fields of the repository by GraphQL, in one request with what else is asked for in the same moment. */
  readonly askRepository: AskRepository
  /**
   * For a write that must not happen twice: when its answer is lost, looks whether it happened before it is tried again.
   *
   * @param look  what `write` would have returned, if it happened
   */
  readonly once: <T>(write: () => Promise<T>, look: () => Promise<T | undefined>) => Promise<T>
}

export interface ClientOptions {
  /** Milliseconds that count as one second of waiting between tries. Default 1000. */
  readonly retryUnit?: number
}

const tries = 3

export async function createClient(
  context: GitHubContext,
  token: string,
  options: ClientOptions = {},
): Promise<Client> {
  const { run, log, redactor, signal, clock = systemClock } = context
  const { retryUnit = 1_000 } = options
  const octokit = await connect(token, { run, log, signal, retryUnit })
  const graphql = octokit.graphql.defaults({ url: run.graphqlUrl })

  async function ask<T>(permission: string, work: (octokit: Octokit) => Promise<T>): Promise<T> {
    try {
      return await work(octokit)
    } catch (thrown) {
      signal?.throwIfAborted()
      throw failureOf(thrown, permission, (text) => redactor.redact(text))
    }
  }

  const repo = { owner: run.owner, repo: run.repo }
  const askGraphQL: Client['graphql'] = (permission, query, variables, retries = 0) =>
    ask(permission, () => graphql(query, { ...variables, request: { retries } }))

  return {
    repo,
    log,
    ask,
    async find(permission, work) {
      try {
        return await ask(permission, work)
      } catch (error) {
        if (error instanceof ProviderError && error.status === 404) return undefined
        throw error
      }
    },
    graphql: askGraphQL,
    askRepository: askTogether(repo, askGraphQL),
    async once(write, look) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await write()
        } catch (error) {
          if (!isAmbiguous(error) || attempt === tries) throw error
          await clock.sleep(attempt * retryUnit, signal)
          const found = await look()
          if (found !== undefined) return found
        }
      }
    },
  }
}

/**
 * The fields that are needed of an answer.
 *
 * @throws ProviderError PROVIDER_NONSENSE when they are not there
 */
export function read<Schema extends z.ZodMiniType>(schema: Schema, data: unknown, of: string): z.output<Schema> {
  const { success, data: fields, error } = schema.safeParse(data)
  if (success) return fields
  const wrong = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new ProviderError('PROVIDER_NONSENSE', { provider: 'GitHub', asked: of, answered: wrong })
}
