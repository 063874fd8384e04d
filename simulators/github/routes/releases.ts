import semver, { type SemVer } from 'semver'
import type { Answer } from '../../http/exchange.ts'
import { created, invalid, noContent, notFound, ok, page, refused, tooLong } from '../answers.ts'
import { isRefName } from '../git/store.ts'
import { apiOf, nodeId, pageOf, user } from '../present.ts'
import type { ReleaseRecord } from '../state.ts'
import { type Call, type Endpoints, holds, repoPath, type World } from '../world.ts'

interface Changes {
  readonly tag_name?: string
  readonly target_commitish?: string
  readonly name?: string
  readonly body?: string
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly make_latest?: string
}

const one = `${repoPath}/releases/{release_id}`

export function releaseEndpoints(world: World): Endpoints {
  const { state } = world
  /** Drafts are seen only by those who may write. */
  const visible = ({ grant }: Call) => state.releases.filter(({ draft }) => !draft || holds(grant, 'contents:write'))
  const find = (call: Call) => visible(call).find(({ id }) => id === Number(call.params.release_id))
  const byTag = (tag: string) => state.releases.find((release) => !release.draft && release.tag === tag)

  let latest: number | undefined

  /** A newly published release is the latest unless it is asked to go by the versions. */
  function settleLatest({ id, prerelease }: ReleaseRecord, { make_latest: asked = 'true' }: Changes): void {
    const candidates = state.releases.filter((release) => !release.draft && !release.prerelease)
    if (asked === 'legacy') latest = candidates.sort((a, b) => semver.rcompare(versionOf(a), versionOf(b)))[0]?.id
    else if (asked === 'true' && !prerelease) latest = id
  }

  async function create({ body, grant }: Call): Promise<Answer> {
    const asked = body as unknown as Changes
    const release: ReleaseRecord = {
      id: world.nextId(),
      tag: asked.tag_name ?? '',
      target: asked.target_commitish ?? state.defaultBranch,
      name: asked.name ?? null,
      body: asked.body ?? null,
      draft: asked.draft ?? false,
      prerelease: asked.prerelease ?? false,
      immutable: false,
      author: grant.login,
      createdAt: world.stamp(),
      publishedAt: null,
    }
    const error =
      check(world, asked, release) ??
      (release.draft ? undefined : await publish(world, release)) ??
      // another request may have been answered in between
      check(world, asked, release)
    if (error) return error
    state.releases.push(release)
    if (!release.draft) settleLatest(release, asked)
    return created(present(world, release))
  }

  async function update(release: ReleaseRecord, asked: Changes): Promise<Answer> {
    if (release.immutable && (asked.draft === true || (asked.tag_name ?? release.tag) !== release.tag)) {
      return invalid('Release', 'custom', 'base', 'Cannot change the tag or the draft state of an immutable release')
    }
    const changed: ReleaseRecord = {
      ...release,
      tag: asked.tag_name ?? release.tag,
      target: asked.target_commitish ?? release.target,
      name: asked.name ?? release.name,
      body: asked.body ?? release.body,
      draft: asked.draft ?? release.draft,
      prerelease: asked.prerelease ?? release.prerelease,
    }
    const isPublished = release.draft && !changed.draft
    const error = check(world, asked, changed) ?? (isPublished ? await publish(world, changed) : undefined)
    if (error) return error
    Object.assign(release, changed)
    if (isPublished) settleLatest(release, asked)
    return ok(present(world, release))
  }

  return {
    [`GET ${repoPath}/releases`]: {
      needs: 'contents:read',
      handle: (call) =>
        page(
          call,
          [...visible(call)].reverse().map((release) => present(world, release)),
        ),
    },
    [`POST ${repoPath}/releases`]: { needs: 'contents:write', handle: create },
    [`GET ${repoPath}/releases/latest`]: {
      needs: 'contents:read',
      handle: () => {
        const found = state.releases.find(({ id }) => id === latest)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`GET ${repoPath}/releases/tags/{+tag}`]: {
      needs: 'contents:read',
      handle: ({ params }) => {
        const found = byTag(params.tag ?? '')
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`GET ${one}`]: {
      needs: 'contents:read',
      handle: (call) => {
        const found = find(call)
        return found ? ok(present(world, found)) : notFound
      },
    },
    [`PATCH ${one}`]: {
      needs: 'contents:write',
      handle: (call) => {
        const found = find(call)
        return found ? update(found, call.body) : notFound
      },
    },
    [`DELETE ${one}`]: {
      needs: 'contents:write',
      handle: (call) => {
        const found = find(call)
        if (!found) return notFound
        state.releases.splice(state.releases.indexOf(found), 1)
        return noContent
      },
    },
  }
}

function versionOf({ tag }: ReleaseRecord): SemVer {
  return semver.coerce(tag) ?? new semver.SemVer('0.0.0')
}

function check({ state }: World, asked: Changes, release: ReleaseRecord): Answer | undefined {
  if (!isRefName(`refs/tags/${release.tag}`))
    return invalid('Release', 'custom', 'tag_name', 'tag_name is not a valid tag')
  const taken =
    !release.draft && state.releases.some(({ id, draft, tag }) => id !== release.id && !draft && tag === release.tag)
  if (taken) return invalid('Release', 'already_exists', 'tag_name')
  if (asked.make_latest === 'true' && (release.draft || release.prerelease)) {
    return invalid('Release', 'custom', 'make_latest', 'Latest release cannot be draft or prerelease')
  }
  return tooLong('Release', 'body', asked.body, 125_000)
}

/** Makes the tag if there is none: a draft has none. */
async function publish(world: World, release: ReleaseRecord): Promise<Answer | undefined> {
  const { git, state } = world
  const ref = `refs/tags/${release.tag}`
  const exists = (await git.refs(ref)).some((found) => found.ref === ref)
  if (!exists && state.burnedTags.has(release.tag)) {
    return invalid('Release', 'custom', 'tag_name', 'tag_name was used by an immutable release')
  }
  if (!exists) {
    const sha = await git.resolve(release.target)
    if (sha === undefined) return invalid('Release', 'invalid', 'target_commitish')
    if (!(await git.update([{ ref, before: null, after: sha }]))) return refused(422, 'Reference already exists')
  }
  release.publishedAt = world.stamp()
  release.immutable = state.immutableReleases
  if (release.immutable) state.burnedTags.add(release.tag)
  return undefined
}

function present(world: World, release: ReleaseRecord) {
  const url = `${apiOf(world)}/releases/${release.id}`
  const encoded = encodeURIComponent(release.tag)
  const archive = (kind: string) => (release.draft ? null : `${apiOf(world)}/${kind}/${encoded}`)
  return {
    url,
    html_url: `${pageOf(world)}/releases/tag/${release.draft ? `untagged-${release.id}` : encoded}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: user(world, release.author),
    assets: [],
  }
}
