import { created, noContent, notFound, ok, page, refused } from '../answers.ts'
import type { ChangedFile, Entry } from '../git/store.ts'
import { apiOf, commit, pageOf, repository, unverified, user } from '../present.ts'
import type { Role } from '../state.ts'
import { type Endpoints, repoPath, type World } from '../world.ts'

/** `permission` knows only these words; the true role is in `role_name`. */
const coarse: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

export function repositoryEndpoints(world: World): Endpoints {
  const { git, state } = world

  const presentCommits = async (shas: readonly string[]) => {
    const found = await Promise.all(shas.map((sha) => git.commit(sha)))
    return found.flatMap((one) => (one ? [commit(world, one)] : []))
  }

  return {
    'GET /rate_limit': {
      needs: 'metadata:read',
      handle: () => {
        const rate = { limit: 1_000, remaining: 999, used: 1, reset: Math.ceil(world.now() / 1_000) + 3_600 }
        return ok({ resources: { core: rate, search: rate, graphql: rate }, rate })
      },
    },
    [`GET ${repoPath}`]: { needs: 'metadata:read', handle: () => ok(repository(world)) },
    [`GET ${repoPath}/branches/{+branch}`]: {
      needs: 'contents:read',
      handle: async ({ params }) => {
        const name = params.branch ?? ''
        const sha = await git.resolve(`refs/heads/${name}`)
        const [head] = sha === undefined ? [] : await presentCommits([sha])
        if (!head) return refused(404, 'Branch not found')
        const url = `${apiOf(world)}/branches/${name}`
        const isProtected = state.protectedBranches.has(name)
        return ok({
          name,
          commit: head,
          _links: { self: url, html: `${pageOf(world)}/tree/${name}` },
          protected: isProtected,
          protection: { enabled: isProtected },
          protection_url: `${url}/protection`,
        })
      },
    },
    [`POST ${repoPath}/merges`]: {
      needs: 'contents:write',
      handle: async ({ body, grant }) => {
        const { base, head, commit_message: message } = body as { base: string; head: string; commit_message?: string }
        const [into, from] = [await git.resolve(`refs/heads/${base}`), await git.resolve(head)]
        if (into === undefined || from === undefined)
          return refused(404, into === undefined ? 'Base does not exist' : 'Head does not exist')
        if ((await git.mergeBase(into, from)) === from) return noContent
        if (state.protectedBranches.has(base))
          return refused(409, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n')
        const tree = await git.mergeTree(into, from)
        if (tree === undefined) return refused(409, 'Merge conflict')
        const person = { name: grant.login, email: `${grant.login}@users.noreply.github.com`, date: world.stamp() }
        const sha = await git.createCommit({
          tree,
          parents: [into, from],
          message: message ?? `Merge ${head} into ${base}`,
          author: person,
          committer: person,
        })
        await git.update([{ ref: `refs/heads/${base}`, before: into, after: sha }])
        const [merged] = await presentCommits([sha])
        return created(merged)
      },
    },
    [`GET ${repoPath}/compare/{+basehead}`]: {
      needs: 'contents:read',
      handle: async (call) => {
        const [base, head] = (call.params.basehead ?? '').split('...')
        const [from, to] = [await git.resolve(base ?? ''), await git.resolve(head ?? '')]
        if (from === undefined || to === undefined) return notFound
        const merge = await git.mergeBase(from, to)
        if (merge === undefined) return refused(404, `No common ancestor between ${base ?? ''} and ${head ?? ''}.`)
        if (call.headers.accept?.includes('diff')) {
          const diff = await git.diff(to, merge)
          const type = 'application/vnd.github.diff; charset=utf-8'
          return diff ? { status: 200, body: diff, headers: { 'content-type': type } } : refused(406, 'Too large')
        }
        const ahead = [...(await git.log(to, from))].reverse()
        const behind = (await git.log(from, to)).length
        const answer = page(call, ahead, (shas) => shas, 250)
        const isFirst = Number(call.query.get('page') ?? 1) === 1
        const url = `${apiOf(world)}/compare/${base ?? ''}...${head ?? ''}`
        const html = `${pageOf(world)}/compare/${base ?? ''}...${head ?? ''}`
        const [baseCommit, mergeCommit] = await presentCommits([from, merge])
        return {
          ...answer,
          body: {
            url,
            html_url: html,
            permalink_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            base_commit: baseCommit,
            merge_base_commit: mergeCommit,
            status: statusOf(ahead.length, behind),
            ahead_by: ahead.length,
            behind_by: behind,
            total_commits: ahead.length,
            commits: await presentCommits(answer.body as string[]),
            // the first 300, on the first page alone
            ...(isFirst ? { files: (await git.changed(to, merge)).slice(0, 300).map(presentFile) } : {}),
          },
        }
      },
    },
    [`GET ${repoPath}/commits`]: {
      needs: 'contents:read',
      handle: async (call) => {
        const head = await git.resolve(call.query.get('sha') ?? state.defaultBranch)
        if (head === undefined) return notFound
        const answer = page(call, await git.log(head))
        return { ...answer, body: await presentCommits(answer.body as string[]) }
      },
    },
    [`GET ${repoPath}/commits/{+ref}`]: {
      needs: 'contents:read',
      handle: async (call) => {
        const { params } = call
        const sha = await git.resolve(params.ref ?? '')
        const one = sha === undefined ? undefined : await git.commit(sha)
        if (!one) return refused(422, `No commit found for SHA: ${params.ref ?? ''}`)
        const stats = { additions: 0, deletions: 0, total: 0 }
        const files = (await git.changed(one.sha, one.parents[0])).slice(0, 3_000)
        return page(call, files, (some) => ({ ...commit(world, one), stats, files: some.map(presentFile) }), 300)
      },
    },
    [`GET ${repoPath}/collaborators/{username}/permission`]: {
      needs: 'metadata:read',
      handle: ({ params }) => {
        const login = params.username ?? ''
        const role = state.collaborators.get(login)
        if (!role) return notFound
        return ok({ permission: coarse[role], role_name: role, user: { ...user(world, login), role_name: role } })
      },
    },
    'GET /orgs/{org}/teams/{team_slug}/memberships/{username}': {
      needs: 'members:read',
      handle: ({ params }) => {
        const [team = '', login = ''] = [params.team_slug, params.username]
        const membership = state.teams.get(team)?.get(login)
        if (!membership) return notFound
        const url = `${world.url}/orgs/${world.owner}/teams/${team}/memberships/${login}`
        return ok({ url, role: 'member', state: membership })
      },
    },
    [`PUT ${repoPath}/contents/{+path}`]: {
      needs: 'contents:write',
      handle: async ({ params, body, grant }) => {
        const path = params.path ?? ''
        const { message, content, sha, branch = state.defaultBranch } = body as Record<string, string | undefined>
        const ref = `refs/heads/${branch}`
        const head = (await git.refs(ref)).find((found) => found.ref === ref)?.sha
        const parent = head === undefined ? undefined : await git.commit(head)
        if (!parent) return refused(404, `Branch ${branch} not found`)
        const found = await git.read(parent.sha, path)
        const before = found && 'file' in found ? found.file.sha : undefined
        if (before !== undefined && sha === undefined) return refused(422, `Invalid request.\n\n"sha" wasn't supplied.`)
        if (before !== sha) return refused(409, `${path} does not match ${sha ?? ''}`)
        const tree = await git.createTree(parent.tree, {
          [path]: Buffer.from(content ?? '', 'base64').toString('utf8'),
        })
        const author = { name: grant.login, email: `${grant.login}@users.noreply.github.com`, date: world.stamp() }
        const next = { message: message ?? '', parents: [parent.sha], author, committer: author }
        const after = await git.createCommit({ ...next, tree })
        if (!(await git.update([{ ref, before: parent.sha, after }])))
          return refused(409, `is at another commit but expected ${parent.sha}`)
        const written = await git.read(after, path)
        const entry = written && 'file' in written ? presentEntry(world, written.file) : null
        const at = (kind: string, name: string) => ({ sha: name, url: `${apiOf(world)}/git/${kind}/${name}` })
        const html = `${pageOf(world)}/commit/${after}`
        const parents = [{ ...at('commits', parent.sha), html_url: `${pageOf(world)}/commit/${parent.sha}` }]
        const committed = { ...next, ...at('commits', after), html_url: html, tree: at('trees', tree), parents }
        const answer = { content: entry, commit: { ...committed, verification: unverified } }
        return before === undefined ? created(answer) : ok(answer)
      },
    },
    [`GET ${repoPath}/contents/{+path}`]: {
      needs: 'contents:read',
      handle: async ({ params, query, headers }) => {
        const sha = await git.resolve(query.get('ref') ?? state.defaultBranch)
        if (sha === undefined) return refused(404, `No commit found for the ref ${query.get('ref') ?? ''}`)
        const found = await git.read(sha, (params.path ?? '').replace(/^\/|\/$/g, ''))
        if (!found) return notFound
        if ('directory' in found) return ok(found.directory.map((entry) => presentEntry(world, entry)))
        if (headers.accept?.includes('raw')) {
          const type = 'application/vnd.github.raw+json; charset=utf-8'
          return { status: 200, body: found.bytes, headers: { 'content-type': type } }
        }
        // files above 1 MB come without content, those above 100 MB not at all
        const isLarge = found.file.size > 1024 * 1024
        const content = found.bytes.toString('base64').replace(/.{60}/g, '$&\n')
        return ok({
          ...presentEntry(world, found.file),
          encoding: isLarge ? 'none' : 'base64',
          content: isLarge ? '' : content,
        })
      },
    },
  }
}

function presentFile({ filename, status, previous, additions }: ChangedFile) {
  const url = `https://example.org/${filename}`
  return {
    sha: null,
    filename,
    status,
    additions,
    deletions: 0,
    changes: additions,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...(previous === undefined ? {} : { previous_filename: previous }),
  }
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function presentEntry(world: World, { type, path, sha, size }: Entry) {
  const url = `${apiOf(world)}/contents/${path}`
  const git = `${apiOf(world)}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`
  const html = `${pageOf(world)}/${type === 'dir' ? 'tree' : 'blob'}/${world.state.defaultBranch}/${path}`
  return {
    type,
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    size,
    url,
    git_url: git,
    html_url: html,
    download_url: type === 'dir' ? null : html.replace('/blob/', '/raw/'),
    _links: { self: url, git, html },
  }
}
