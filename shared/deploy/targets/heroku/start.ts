import { randomUUID } from 'node:crypto'
import type { HttpRequest } from '../../../http/client.ts'
import type { Image, Revision } from '../../../rollout/revision.ts'
import type { HerokuApp, HerokuClient, HerokuCode, HerokuRelease } from './client.ts'

/** How a deployment is asked for, and found again when the answer gets lost. */
export interface Start {
  readonly request: Pick<HttpRequest, 'method' | 'url' | 'json' | 'headers'>
  /** What the id in the answer is of; absent: the answer holds none. */
  readonly makes?: Kind
  /** What was there before. */
  known(signal: AbortSignal): Promise<ReadonlySet<string>>
  /** What is new since, and is of this request. */
  find(known: ReadonlySet<string>, signal: AbortSignal): Promise<Reference | undefined>
}

/** What a deployment is followed by. */
export type Kind = 'release' | 'promotion' | 'build'
export type Reference = `${Kind}:${string}`

export interface Planning {
  readonly client: HerokuClient
  readonly app: HerokuApp
  readonly revision: Revision
  readonly options: { readonly from?: string | undefined; readonly 'source-url'?: string | undefined }
}

type Planned = Start | { readonly refusal: string }

/** Which of Heroku's ways leads to a revision; without any effect. */
export async function planStart(planning: Planning, signal: AbortSignal): Promise<Planned> {
  const { app, revision, options } = planning
  switch (revision.kind) {
    case 'image':
      return planImage(planning, revision.image)
    case 'artifact':
      return planArtifact(planning, revision.id, signal)
    case 'configured':
      return options.from === undefined
        ? {
            refusal:
              'what is released must be said: give the commit, a slug, a release such as v42, or the option from',
          }
        : planPromotion(planning, options.from, undefined, signal)
    case 'commit': {
      const { sha } = revision
      const known = await slugOf(planning, app, sha, signal)
      if (known) return ofCode(planning, known.id)
      if (options.from !== undefined) return planPromotion(planning, options.from, sha, signal)
      if (options['source-url'] !== undefined) return planBuild(planning, options['source-url'], sha)
      const why = `no release of ${app.name} has code of commit ${sha}`
      return {
        refusal: `${why}: give the option from, an app of its pipeline that runs it, or source-url, to build it`,
      }
    }
  }
}

function planImage({ client, app }: Planning, { name, digest }: Image): Planned {
  const [, owner, process] = /^registry\.heroku\.com\/([^/]+)\/([^/]+)$/.exec(name) ?? []
  if (process === undefined || owner !== app.name)
    return { refusal: `Heroku runs images of registry.heroku.com/${app.name}/<process type> only: push it there` }
  if (digest === undefined)
    return { refusal: 'an image of Heroku is named by its id: @sha256:…, as docker inspect says' }
  if (app.generation?.name === 'fir') return ofRelease({ client, app }, { oci_image: digest })
  if (app.stack.name !== 'container') return { refusal: `the stack of ${app.name} is ${app.stack.name}, not container` }
  return {
    ...releases({ client, app }, () => true),
    request: {
      method: 'PATCH',
      url: `/apps/${encodeURIComponent(app.name)}/formation`,
      headers: { accept: 'application/vnd.heroku+json; version=3.docker-releases' },
      json: { updates: [{ type: process, docker_image: digest }] },
    },
  }
}

async function planArtifact({ client, app }: Planning, id: string, signal: AbortSignal): Promise<Planned> {
  if (/^v\d+$/.test(id)) {
    const release = await client.release(app.name, id.slice(1), signal)
    if (!release) return { refusal: `${app.name} has no release ${id}` }
    const gone = await expired(client, app, release.slug?.id ?? release.oci_image?.id, signal)
    return gone === undefined ? ofRelease({ client, app }, { release: release.id }) : { refusal: gone }
  }
  const gone = await expired(client, app, id, signal)
  return gone === undefined ? ofCode({ client, app }, id) : { refusal: gone }
}

async function planPromotion(
  { client, app }: Planning,
  from: string,
  sha: string | undefined,
  signal: AbortSignal,
): Promise<Planned> {
  const source = await client.app(from, signal)
  if (!source) return { refusal: `there is no app ${from} to promote from` }
  const [pipeline, own] = [await client.pipelineOf(from, signal), await client.pipelineOf(app.name, signal)]
  if (pipeline === undefined || pipeline !== own) return { refusal: `${from} and ${app.name} are not in one pipeline` }
  const wanted =
    sha === undefined
      ? (await client.releases(from, signal)).find(({ current }) => current === true)
      : (await releasesOf(client, source, sha, signal))[0]?.release
  if (!wanted) return { refusal: `no release of ${from} has ${sha === undefined ? 'code' : `code of commit ${sha}`}` }
  return {
    ...releases({ client, app }, ({ description }) => description?.split(' ').includes(`v${wanted.version}`) === true),
    makes: 'promotion',
    request: {
      method: 'POST',
      url: '/pipeline-promotions',
      json: {
        pipeline: { id: pipeline },
        source: { app: { id: source.id }, release: { id: wanted.id } },
        targets: [{ app: { id: app.id } }],
      },
    },
  }
}

function planBuild({ client, app }: Planning, source: string, sha: string): Start {
  const list = (signal: AbortSignal) => client.builds(app.name, signal)
  return {
    makes: 'build',
    request: {
      method: 'POST',
      url: `/apps/${encodeURIComponent(app.name)}/builds`,
      json: { source_blob: { url: source.replaceAll('{sha}', sha), version: sha } },
    },
    known: async (signal) => new Set((await list(signal)).map(({ id }) => id)),
    async find(known, signal) {
      const found = (await list(signal)).find(({ id, source_blob: blob }) => !known.has(id) && blob?.version === sha)
      return found && `build:${found.id}`
    },
  }
}

type Place = Pick<Planning, 'client' | 'app'>

/** Code that the app has: its config vars stay as they are. */
function ofCode(place: Place, id: string): Start {
  return ofRelease(place, place.app.generation?.name === 'fir' ? { oci_image: id } : { slug: id })
}

function ofRelease({ client, app }: Place, what: Readonly<Record<string, string>>): Start {
  const mark = `release-kit ${randomUUID()}`
  // a release that goes back to another one takes no description
  const isMarked = !('release' in what)
  return {
    ...releases({ client, app }, ({ description }) => !isMarked || description === mark),
    request: {
      method: 'POST',
      url: `/apps/${encodeURIComponent(app.name)}/releases`,
      json: { ...what, ...(isMarked ? { description: mark } : {}) },
    },
    makes: 'release',
  }
}

function releases({ client, app }: Place, isOurs: (release: HerokuRelease) => boolean): Omit<Start, 'request'> {
  const list = (signal: AbortSignal) => client.releases(app.name, signal)
  return {
    known: async (signal) => new Set((await list(signal)).map(({ id }) => id)),
    async find(known, signal) {
      const found = (await list(signal)).find((one) => !known.has(one.id) && isOurs(one))
      return found && `release:${found.id}`
    },
  }
}

async function slugOf({ client }: Planning, app: HerokuApp, sha: string, signal: AbortSignal) {
  const found = await releasesOf(client, app, sha, signal)
  return found.find(({ code }) => !code.deleted_at)?.code
}

/** The releases whose code is of a commit, newest first. */
async function releasesOf(client: HerokuClient, app: HerokuApp, sha: string, signal: AbortSignal) {
  const found: { readonly release: HerokuRelease; readonly code: HerokuCode }[] = []
  const seen = new Set<string>()
  for (const release of await client.releases(app.name, signal)) {
    const id = release.slug?.id ?? release.oci_image?.id
    if (id === undefined || seen.has(id) || release.status !== 'succeeded') continue
    seen.add(id)
    const code = await client.code(app, id, signal)
    if (code?.commit === sha) found.push({ release, code })
  }
  return found
}

/** Why code cannot be released any more. */
async function expired(client: HerokuClient, app: HerokuApp, id: string | undefined, signal: AbortSignal) {
  // code of the container registry is on no list
  if (id === undefined || app.stack.name === 'container') return undefined
  const code = await client.code(app, id, signal)
  if (!code) return `${app.name} has no ${app.generation?.name === 'fir' ? 'OCI image' : 'slug'} ${id}`
  return code.deleted_at ? `Heroku deleted the code of ${id} at ${code.deleted_at}` : undefined
}
