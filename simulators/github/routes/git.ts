import type { Answer } from '../../http/exchange.ts'
import { created, invalid, noContent, notFound, ok, refused } from '../answers.ts'
import { type Commit, isRefName, type Person, type Tag } from '../git/store.ts'
import { apiOf, nodeId, pageOf, unverified } from '../present.ts'
import { type Endpoints, repoPath, type World } from '../world.ts'

interface NamedRef {
  readonly ref: string
  readonly sha: string
  readonly type: string
}

export function gitEndpoints(world: World): Endpoints {
  const { git } = world

  function present({ ref, sha, type }: NamedRef) {
    const kind = type === 'tag' ? 'tags' : 'commits'
    return {
      ref,
      node_id: nodeId('Ref', ref),
      url: `${apiOf(world)}/git/${ref}`,
      object: { sha, type, url: `${apiOf(world)}/git/${kind}/${sha}` },
    }
  }

  const find = async (ref: string) => (await git.refs(ref)).find((found) => found.ref === ref)

  function presentTag({ sha, name, message, tagger, object }: Tag) {
    return {
      node_id: nodeId('Tag', sha),
      tag: name,
      sha,
      url: `${apiOf(world)}/git/tags/${sha}`,
      message,
      tagger,
      object: { ...object, url: `${apiOf(world)}/git/${object.type === 'tag' ? 'tags' : 'commits'}/${object.sha}` },
      verification: unverified,
    }
  }

  function presentCommit({ sha, tree, parents, message, author, committer }: Commit) {
    return {
      sha,
      node_id: nodeId('Commit', sha),
      url: `${apiOf(world)}/git/commits/${sha}`,
      html_url: `${pageOf(world)}/commit/${sha}`,
      author,
      committer,
      message,
      tree: { sha: tree, url: `${apiOf(world)}/git/trees/${tree}` },
      parents: parents.map((parent) => ({
        sha: parent,
        url: `${apiOf(world)}/git/commits/${parent}`,
        html_url: `${pageOf(world)}/commit/${parent}`,
      })),
      verification: unverified,
    }
  }

  const person = (login: string, given: unknown): Person => {
    const { name, email, date } = (given ?? {}) as Partial<Person>
    return {
      name: name ?? login,
      email: email ?? `${login}@users.noreply.github.com`,
      date: date === undefined ? world.stamp() : `${new Date(date).toISOString().slice(0, 19)}Z`,
    }
  }

  return {
    [`GET ${repoPath}/git/trees/{tree_sha}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => {
        const sha = await git.resolve(params.tree_sha ?? '')
        const root = sha === undefined ? undefined : await git.commit(sha)
        if (!root) return notFound
        const url = `${apiOf(world)}/git/trees/${root.tree}`
        const tree = (await git.files(root.sha)).map((entry) => ({
          path: entry.path,
          mode: '100644',
          type: 'blob',
          sha: entry.sha,
          size: entry.size,
          url: `${apiOf(world)}/git/blobs/${entry.sha}`,
        }))
        return ok({ sha: root.tree, url, tree, truncated: false })
      },
    },
    [`GET ${repoPath}/git/ref/{+ref}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => {
        const found = await find(`refs/${params.ref ?? ''}`)
        return found ? ok(present(found)) : notFound
      },
    },
    [`GET ${repoPath}/git/matching-refs/{+ref}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => ok((await git.refs(`refs/${params.ref ?? ''}`)).map(present)),
    },
    [`POST ${repoPath}/git/refs`]: {
      needs: 'contents:write',
      handle: async ({ body }) => {
        const { ref, sha } = body as { ref: string; sha: string }
        if (!isRefName(ref)) return refused(422, `${ref} is not a valid ref name.`)
        const type = await git.typeOf(sha)
        if (!type) return refused(422, 'Object does not exist')
        if (ref.startsWith('refs/heads/') && type !== 'commit') return refused(422, 'Object is not a commit')
        const forbidden = protectedRef(world, ref)
        if (forbidden) return forbidden
        return (await git.update([{ ref, before: null, after: sha }]))
          ? created(present({ ref, sha, type }))
          : refused(422, 'Reference already exists')
      },
    },
    [`PATCH ${repoPath}/git/refs/{+ref}`]: {
      needs: 'contents:write',
      handle: async ({ params, body }) => {
        const { sha, force } = body as { sha: string; force?: boolean }
        const found = await find(`refs/${params.ref ?? ''}`)
        if (!found) return refused(422, 'Reference does not exist')
        const type = await git.typeOf(sha)
        if (!type) return refused(422, 'Object does not exist')
        if (!force && !(await isFastForward(world, found.sha, sha))) return refused(422, 'Update is not a fast forward')
        const forbidden = protectedRef(world, found.ref)
        if (forbidden) return forbidden
        const done = await git.update([{ ref: found.ref, before: found.sha, after: sha }])
        return done
          ? ok(present({ ref: found.ref, sha, type }))
          : refused(409, 'Reference was updated by somebody else')
      },
    },
    [`DELETE ${repoPath}/git/refs/{+ref}`]: {
      needs: 'contents:write',
      handle: async ({ params }) => {
        const found = await find(`refs/${params.ref ?? ''}`)
        if (!found) return refused(422, 'Reference does not exist')
        const forbidden = protectedRef(world, found.ref)
        if (forbidden) return forbidden
        await git.update([{ ref: found.ref, after: null }])
        return noContent
      },
    },
    [`GET ${repoPath}/git/tags/{tag_sha}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => {
        const found = await git.tag(params.tag_sha ?? '')
        return found ? ok(presentTag(found)) : notFound
      },
    },
    [`POST ${repoPath}/git/tags`]: {
      needs: 'contents:write',
      handle: async ({ body, grant }) => {
        const {
          tag: name,
          message,
          object,
          type,
        } = body as { tag: string; message: string; object: string; type: 'commit' }
        if ((await git.typeOf(object)) !== type)
          return refused(422, `Could not resolve to a node with the global id of '${object}'.`)
        const tag = { name, message, tagger: person(grant.login, body.tagger), object: { sha: object, type } }
        return created(presentTag({ ...tag, sha: await git.createTag(tag) }))
      },
    },
    [`GET ${repoPath}/git/commits/{commit_sha}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => {
        const found = await git.commit(params.commit_sha ?? '')
        return found ? ok(presentCommit(found)) : notFound
      },
    },
    [`POST ${repoPath}/git/commits`]: {
      needs: 'contents:write',
      handle: async ({ body, grant }) => {
        const { message, tree, parents = [] } = body as { message: string; tree: string; parents?: string[] }
        if ((await git.typeOf(tree)) !== 'tree') return invalid('Commit', 'invalid', 'tree', 'Tree SHA does not exist')
        for (const parent of parents) {
          if ((await git.typeOf(parent)) !== 'commit')
            return refused(422, 'Parent SHA does not exist or is not a commit object')
        }
        const author = person(grant.login, body.author)
        const commit = { message, tree, parents, author, committer: person(author.name, body.committer ?? author) }
        return created(presentCommit({ ...commit, sha: await git.createCommit(commit) }))
      },
    },
  }
}

/** Rulesets answer with 422 too. */
export function protectedRef({ state }: World, ref: string): Answer | undefined {
  if (!state.burnedTags.has(ref.replace('refs/tags/', ''))) return undefined
  return refused(422, 'Repository rule violations found\n\nCannot change this immutable tag.\n\n')
}

export async function isFastForward({ git }: World, from: string, to: string): Promise<boolean> {
  const [old, next] = [await git.resolve(from), await git.resolve(to)]
  return old !== undefined && next !== undefined && (await git.mergeBase(old, next)) === old
}
