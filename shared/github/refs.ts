import * as z from 'zod/mini'
import { ProviderError } from '../errors/action-error.ts'
import { type Client, read } from './client.ts'
import { isAmbiguous } from './failure.ts'
import type { Refs } from './ports.ts'

type Update = Parameters<Refs['compareAndSet']>[0][number]

const target = z.object({ object: z.object({ sha: z.string(), type: z.string() }) })
const named = z.array(z.object({ ref: z.string(), object: z.object({ sha: z.string() }) }))
const created = z.object({ sha: z.string() })
const commit = z.object({
  message: z.string(),
  parents: z.array(z.object({ sha: z.string() })),
  tree: z.object({ sha: z.string() }),
})
const repository = z.object({ repository: z.object({ id: z.string() }) })
const tip = z.object({
  repository: z.object({
    id: z.string(),
    ref: z.nullable(z.object({ target: z.object({ oid: z.string(), message: z.optional(z.string()) }) })),
  }),
})

/** Names no object: "must not exist" before, "delete" after. */
const zero = '0'.repeat(40)
const write = 'contents: write'
const see = 'contents: read'
/** The tree without entries; git knows it everywhere. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

export function createRefs({ repo, ask, find, graphql, askRepository, once }: Client): Refs {
  let nodeId: Promise<string> | undefined

  async function objectOf(ref: string) {
    const answer = await find(see, (octokit) => octokit.rest.git.getRef({ ...repo, ref }))
    return answer && read(target, answer.data, `ref ${ref}`).object
  }

  async function peel({ sha, type }: { sha: string; type: string }): Promise<string> {
    if (type !== 'tag') return sha
    const { data } = await ask(see, (octokit) => octokit.rest.git.getTag({ ...repo, tag_sha: sha }))
    return peel(read(target, data, `tag ${sha}`).object)
  }

  async function askNodeId(): Promise<string> {
    const query = 'query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { id } }'
    return read(repository, await graphql(see, query, repo, 3), 'repository').repository.id
  }

  /** What the refs are now, compared with what they were to be before and after. */
  async function compare(updates: readonly Update[]): Promise<'before' | 'after' | 'other'> {
    const now = await Promise.all(updates.map(async ({ ref }) => (await objectOf(ref))?.sha))
    if (updates.every(({ after }, index) => now[index] === after)) return 'after'
    return updates.every(({ before }, index) => now[index] === before) ? 'before' : 'other'
  }

  async function readCommit(sha: string) {
    const answer = await find(see, (octokit) => octokit.rest.git.getCommit({ ...repo, commit_sha: sha }))
    if (!answer) return undefined
    const { message, parents, tree } = read(commit, answer.data, `commit ${sha}`)
    return { message, parents: parents.map((parent) => parent.sha), tree: tree.sha }
  }

  async function update(updates: readonly Update[]): Promise<'done' | 'conflict'> {
    nodeId ??= askNodeId()
    const input = {
      repositoryId: await nodeId,
      refUpdates: updates.map(({ ref, before, after }) => ({
        name: `refs/${ref}`,
        beforeOid: before ?? zero,
        afterOid: after ?? zero,
        force: true,
      })),
    }
    const mutation = 'mutation($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }'
    await graphql(write, mutation, { input })
    return 'done'
  }

  return {
    async commitOf(ref) {
      const object = await objectOf(ref)
      return object && peel(object)
    },
    async create(ref, sha) {
      try {
        return await once(
          async () => {
            await ask(write, (octokit) => octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha }))
            return 'created' as const
          },
          async () => ((await objectOf(ref))?.sha === sha ? 'created' : undefined),
        )
      } catch (error) {
        // 422 says so in words only, and has other reasons too
        if (error instanceof ProviderError && error.status === 422 && (await objectOf(ref))) return 'exists'
        throw error
      }
    },
    async list(prefix) {
      const answer = await ask(see, (octokit) =>
        octokit.paginate(octokit.rest.git.listMatchingRefs, { ...repo, ref: prefix }),
      )
      return read(named, answer, `refs ${prefix}`).map(({ ref, object }) => ({
        ref: ref.replace(/^refs\//, ''),
        sha: object.sha,
      }))
    },
    async createTagObject({ name, message, sha }) {
      const { data } = await ask(write, (octokit) =>
        octokit.rest.git.createTag({
          ...repo,
          tag: name,
          message,
          object: sha,
          type: 'commit',
          request: { retries: 3 },
        }),
      )
      return read(created, data, `tag ${name}`).sha
    },
    async createCommit({ message, parents, tree = emptyTree }) {
      const { data } = await ask(write, (octokit) =>
        octokit.rest.git.createCommit({
          ...repo,
          message,
          tree,
          parents: [...parents],
          request: { retries: 3 },
        }),
      )
      return read(created, data, 'new commit').sha
    },
    commit: readCommit,
    async tip(ref) {
      const data = await askRepository({
        permission: see,
        parameters: '$ref: String!',
        fields: 'id ref(qualifiedName: $ref) { target { oid ... on Commit { message } } }',
        variables: { ref: `refs/${ref}` },
      })
      const { id, ref: found } = read(tip, data, `ref ${ref}`).repository
      nodeId ??= Promise.resolve(id)
      return found ? { sha: found.target.oid, message: found.target.message ?? '' } : undefined
    },
    async merge(branch, sha, message) {
      const merged = (commitSha: string) => ({ kind: 'merged' as const, sha: commitSha })
      try {
        return await once(
          async () => {
            const body = { ...repo, base: branch, head: sha, commit_message: message }
            // 204: there is nothing to merge
            const { status, data } = await ask(write, (octokit) => octokit.rest.repos.merge(body))
            return (status as number) === 204
              ? { kind: 'nothing' }
              : merged(read(created, data, `merge into ${branch}`).sha)
          },
          async () => {
            const { sha: tip = '' } = (await objectOf(`heads/${branch}`)) ?? {}
            return (await readCommit(tip))?.parents.includes(sha) ? merged(tip) : undefined
          },
        )
      } catch (error) {
        const isNo = error instanceof ProviderError && [403, 405, 409, 422].includes(error.status ?? 0)
        if (isNo) return { kind: 'refused', why: error.message }
        throw error
      }
    },
    async compareAndSet(updates) {
      try {
        return await once(
          () => update(updates),
          async () => {
            const now = await compare(updates)
            return now === 'before' ? undefined : now === 'after' ? 'done' : 'conflict'
          },
        )
      } catch (error) {
        // GitHub answers a beforeOid that does not fit like any failed query: only the refs tell
        const mayBeConflict =
          error instanceof ProviderError && (error.code === 'PROVIDER_REFUSED' || isAmbiguous(error))
        if (mayBeConflict && (await compare(updates)) !== 'before') return 'conflict'
        throw error
      }
    },
  }
}
