import { ProviderError } from '../errors/action-error.ts'

/** Fields of the repository, as one asks for them by GraphQL. */
export interface Wanted {
  /** What it takes, for the hint: `contents: read`. */
  readonly permission: string
  /** Besides `$owner` and `$repo`, with names of their own: `$ref: String!`. */
  readonly parameters: string
  readonly fields: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** @returns `data` of the answer, which may hold what others asked for as well */
export type AskRepository = (wanted: Wanted) => Promise<unknown>

const refusals: readonly string[] = ['PROVIDER_FORBIDDEN', 'PROVIDER_NOT_FOUND', 'PROVIDER_REFUSED']

/**
 * Puts what is asked for in the same moment into one request: the list of releases and the ref of their lock. Where that is
 * forbidden each is asked for by itself, as the token may be allowed one and not the other.
 */
export function askTogether(
  repo: { readonly owner: string; readonly repo: string },
  graphql: (
    permission: string,
    query: string,
    variables: Readonly<Record<string, unknown>>,
    retries: number,
  ) => Promise<unknown>,
): AskRepository {
  let waiting: { readonly wanted: Wanted; readonly answer: (data: Promise<unknown>) => void }[] = []

  function send(all: readonly Wanted[]): Promise<unknown> {
    const parameters = ['$owner: String!', '$repo: String!', ...all.map((one) => one.parameters)].join(', ')
    const fields = all.map((one) => one.fields).join('\n    ')
    const query = `query(${parameters}) {\n  repository(owner: $owner, name: $repo) {\n    ${fields}\n  }\n}`
    const variables = Object.fromEntries(all.flatMap((one) => Object.entries(one.variables)))
    return graphql(all.map(({ permission }) => permission).join(', '), query, { ...repo, ...variables }, 3)
  }

  function flush(): void {
    const all = waiting
    waiting = []
    const kinds = new Set(all.map(({ wanted }) => wanted.parameters))
    // two of a kind would need other names for what they give
    const together = kinds.size === all.length && all.length > 1 ? send(all.map(({ wanted }) => wanted)) : undefined
    for (const { wanted, answer } of all)
      answer(
        together?.catch((thrown: unknown) => {
          if (thrown instanceof ProviderError && refusals.includes(thrown.code)) return send([wanted])
          throw thrown
        }) ?? send([wanted]),
      )
  }

  return (wanted) =>
    new Promise((resolve) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ wanted, answer: resolve })
    })
}
