import * as z from 'zod/mini'
import type { Commit } from '../commits/commit.ts'
import { createCommitGraph } from '../commits/graph.ts'
import { ActionError, ConfigurationError, ProviderError } from '../errors/action-error.ts'
import type { Git, LogQuery, Tag } from '../git/ports.ts'
import { type Client, read } from '../github/client.ts'
import { createComparisons } from '../github/comparisons.ts'
import { createContents } from '../github/contents.ts'
import { touches } from './history-paths.ts'
import { createRefs } from '../github/refs.ts'

const listed = z.array(
  z.object({
    sha: z.string(),
    commit: z.object({
      message: z.string(),
      author: z.nullable(z.object({ name: z.optional(z.string()), email: z.optional(z.string()) })),
    }),
    parents: z.array(z.object({ sha: z.string() })),
  }),
)
const named = z.object({ sha: z.string() })
const dated = z.object({ __typename: z.literal('Commit'), oid: z.string(), committedDate: z.string() })
const tagObject = z.object({
  __typename: z.literal('Tag'),
  oid: z.string(),
  tagger: z.nullable(z.object({ date: z.nullable(z.string()) })),
  target: z.object({ __typename: z.string(), oid: z.string() }),
})
const refs = z.object({
  repository: z.object({
    refs: z.object({
      nodes: z.array(
        z.object({
          name: z.string(),
          target: z.union([dated, tagObject, z.object({ __typename: z.string(), oid: z.string() })]),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    }),
  }),
})

type TagPage = z.output<typeof refs>['repository']['refs']

const see = 'contents: read'
const pageSize = 100
/** A request for each hundred: what is longer is better cloned. */
const mostCommits = 20_000

const tagQuery = `query($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: 50, after: $after) {
      nodes { name target { __typename oid
        ... on Commit { committedDate }
        ... on Tag { tagger { date } target { __typename oid } } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

/**
 * The history of the repository as GitHub's API tells it, for a run without any clone: a request for every hundred commits. It reads; what
 * needs a clone (files changed with the tag, a rewritten history) is refused.
 *
 * @param head  what HEAD means
 */
export function createApiHistory(client: Client, head: string): Git {
  const { repo, ask, find, graphql } = client
  const graph = createCommitGraph()
  const [contents, tagRefs] = [createContents(client), createRefs(client)]
  const loading = new Map<string, Promise<ReadonlySet<string>>>()
  let tags: Promise<readonly Tag[]> | undefined

  /** The whole history of a commit, never a part of it. */
  function historyOf(sha: string): Promise<ReadonlySet<string>> {
    const history = loading.get(sha) ?? load(sha)
    loading.set(sha, history)
    return history
  }

  async function load(sha: string): Promise<ReadonlySet<string>> {
    for (let page = 1; ; page++) {
      const known = graph.history(sha)
      if (known) return known
      if (page * pageSize > mostCommits)
        throw needsClone(
          `the history of ${sha.slice(0, 7)} has more than the ${mostCommits} commits that are read from the API`,
        )
      const { data } = await ask(see, (octokit) =>
        octokit.rest.repos.listCommits({ ...repo, sha, per_page: pageSize, page }),
      )
      const found = read(listed, data, `commits of ${sha}`)
      if (found.length === 0) throw cutShort(`the commits of ${sha}`, 'a history that ends before its first commit')
      graph.add(found.map(toCommit))
    }
  }

  async function loadTags(): Promise<readonly Tag[]> {
    const all: Tag[] = []
    for (let after: string | null = null; ;) {
      const answer: TagPage = read(refs, await graphql(see, tagQuery, { ...repo, after }, 3), 'the tags').repository
        .refs
      for (const { name, target } of answer.nodes) all.push(...(await toTag(name, target)))
      if (!answer.pageInfo.hasNextPage) return all
      after = answer.pageInfo.endCursor
    }
  }

  async function toTag(name: string, target: TagPage['nodes'][number]['target']): Promise<readonly Tag[]> {
    const object = target.oid
    if ('committedDate' in target) return [{ name, sha: object, object, date: target.committedDate }]
    if (!('tagger' in target)) return []
    const date = target.tagger?.date ?? ''
    if (target.target.__typename === 'Commit') return [{ name, sha: target.target.oid, object, date }]
    // a tag of a tag
    const sha = target.target.__typename === 'Tag' ? await tagRefs.commitOf(`tags/${name}`) : undefined
    return sha === undefined ? [] : [{ name, sha, object, date }]
  }

  async function* log({ to, from, paths = [], cherry = false }: LogQuery): AsyncGenerator<readonly Commit[]> {
    const [history] = await Promise.all([historyOf(to), ...(from === undefined ? [] : [historyOf(from)])])
    if (cherry && from !== undefined && !history.has(from)) {
      const rewritten = `${from.slice(0, 7)} is not in the history of ${to.slice(0, 7)}, which was rewritten`
      throw needsClone(`${rewritten}: the API does not tell which changes are the same`)
    }
    const commits = graph.range(to, from)
    if (paths.length === 0) yield commits
    else for (const commit of commits) if (await touches(client, commit, paths)) yield [commit]
  }

  return {
    isShallow: () => Promise.resolve(false),
    unshallow: () => Promise.resolve(),
    fetchTags() {
      tags = undefined
      return Promise.resolve()
    },
    hasRemote: () => Promise.resolve(true),
    async tags({ prefix = '', mergedInto, containing, pointsAt } = {}) {
      const named = (await (tags ??= loadTags())).filter(({ name }) => name.startsWith(prefix))
      const merged = mergedInto === undefined ? undefined : await historyOf(mergedInto)
      const found: Tag[] = []
      for (const tag of named) {
        if (pointsAt !== undefined && tag.sha !== pointsAt) continue
        if (merged && !merged.has(tag.sha)) continue
        if (containing !== undefined && !(await historyOf(tag.sha)).has(containing)) continue
        found.push(tag)
      }
      return found
    },
    log,
    async newcomers(emails, to) {
      await historyOf(to)
      const known = new Set(graph.range(to).map(({ author }) => author.email))
      return new Set(emails.filter((email) => !known.has(email)))
    },
    isAncestor: async (sha, of) => (await historyOf(of)).has(sha),
    async resolve(revision) {
      const ref = revision === 'HEAD' ? head : revision
      const answer = await find(see, (octokit) => octokit.rest.repos.getCommit({ ...repo, ref })).catch(withoutSuch)
      return answer && read(named, answer.data, `commit ${ref}`).sha
    },
    read: (sha, path) => contents.read(path, sha),
    files: (sha) => createComparisons(client).files(sha),
    branch: () => Promise.resolve(undefined),
    defaultBranch: () => contents.defaultBranch(),
    commit: () => Promise.reject(needsCheckout()),
    tagObject: () => Promise.reject(needsCheckout()),
    push: () => Promise.reject(needsCheckout()),
  }
}

function toCommit({ sha, commit, parents }: z.output<typeof listed>[number]): Commit {
  const author = { name: commit.author?.name ?? '', email: commit.author?.email ?? '' }
  return { sha, parents: parents.map((parent) => parent.sha), author, message: commit.message.trimEnd() }
}

/** 422: `No commit found for SHA`. */
function withoutSuch(error: unknown): undefined {
  if (error instanceof ProviderError && error.status === 422) return undefined
  throw error
}

function needsClone(why: string): ActionError {
  return new ActionError('HISTORY_NEEDS_CLONE', why)
}

function cutShort(asked: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_NONSENSE', { provider: 'GitHub', asked, answered })
}

function needsCheckout(): ConfigurationError {
  return new ConfigurationError([
    {
      input: 'update-files',
      sentence: 'update-files needs a checkout: files are committed and pushed by git',
    },
  ])
}
