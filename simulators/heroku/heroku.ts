import { randomUUID } from 'node:crypto'
import type { Answer, Asked, Handler } from '../http/exchange.ts'
import { type HttpSimulator, serve } from '../http/server.ts'
import { lookAtDynos, presentApp, presentBuild, presentRelease, presentSlug } from './present.ts'
import { createPostgres, type HerokuPostgres } from './postgres.ts'
import { createWorld, type HerokuApp, type HerokuOptions, type HerokuWorld, type Release } from './world.ts'

export interface HerokuSimulator extends HttpSimulator, Pick<HerokuWorld, 'knobs' | 'app'> {
  readonly token: string
  readonly postgres: HerokuPostgres
}

/** Heroku's platform API, as far as releases go. A release, a build and a dyno are a step further at every look. */
export async function createHerokuSimulator(
  options: HerokuOptions & { readonly port?: number; readonly token?: string } = {},
): Promise<HerokuSimulator> {
  const { port = 0, token = 'heroku-token' } = options
  const problems: string[] = []
  const world = createWorld(options)
  const { knobs } = world
  const postgres = createPostgres(problems)

  const withApp =
    (handle: (app: HerokuApp, asked: Asked) => Answer): Handler =>
    (asked) => {
      const app = world.app(asked.params.app ?? '')
      return app ? handle(app, asked) : notFound('app')
    }

  function createRelease(app: HerokuApp, { json }: Asked): Answer {
    const body = bodyOf(json, ['slug', 'oci_image', 'release', 'description'], problems)
    const [slug, image, release] = [body.slug, body.oci_image, body.release].map((one) => one as string | undefined)
    if (app.generation === 'fir' && slug !== undefined)
      return refusal(422, 'invalid_params', 'Slugs are not supported for this generation.')
    const description = typeof body.description === 'string' ? { description: body.description } : {}
    if (release !== undefined) {
      const earlier = app.releases.find(({ id }) => id === release)
      if (!earlier) return refusal(404, 'not_found', "Couldn't find that release.")
      const made = world.release(app, earlier.code, { description: `Rollback to v${earlier.version}` })
      return { status: 201, body: presentRelease(made, app, simulator.url) }
    }
    const code = app.codes.find(({ id, digest }) => id === (slug ?? image) || (image !== undefined && digest === image))
    if (!code) return refusal(404, 'not_found', `Couldn't find that ${image === undefined ? 'slug' : 'OCI image'}.`)
    if (code.deletedAt !== null) return refusal(422, 'invalid_params', 'The code of that release has been expired.')
    return { status: 201, body: presentRelease(world.release(app, code, description), app, simulator.url) }
  }

  function promote({ json }: Asked): Answer {
    if (knobs.needsTwoFactor) return refusal(403, 'two_factor', 'A second authentication factor is required.')
    const body = bodyOf(json, ['pipeline', 'source', 'targets'], problems) as {
      pipeline?: { id?: string }
      source?: { app?: { id?: string }; release?: { id?: string } }
      targets?: { app?: { id?: string } }[]
    }
    const source = world.app(body.source?.app?.id ?? '')
    const targets = (body.targets ?? []).map((one) => world.app(one.app?.id ?? ''))
    if (!source?.pipeline || body.pipeline?.id !== source.pipeline.id)
      return refusal(422, 'invalid_params', 'The source app is not in that pipeline.')
    if (targets.some((app) => app?.pipeline?.id !== source.pipeline?.id))
      return refusal(422, 'invalid_params', 'A target app is not in that pipeline.')
    const from = source.releases.find(({ id, isCurrent }) =>
      body.source?.release?.id === undefined ? isCurrent : id === body.source.release.id,
    )
    if (!from?.code) return refusal(422, 'invalid_params', 'The source app has no code to promote.')
    return { status: 201, body: world.promote(from, targets as HerokuApp[]) }
  }

  function build(app: HerokuApp, { json }: Asked): Answer {
    const { source_blob: blob } = bodyOf(json, ['source_blob'], problems) as {
      source_blob?: { url?: string; version?: string }
    }
    if (blob?.url === undefined || blob.version === undefined)
      return refusal(422, 'invalid_params', 'source_blob needs url and version')
    return { status: 201, body: presentBuild(world.build(app, blob.url, blob.version), simulator.url) }
  }

  /** Images of the container registry: one release for all that is in one request. */
  function setImages(app: HerokuApp, { json, headers }: Asked): Answer {
    if (!headers.accept?.includes('version=3.docker-releases'))
      return refusal(422, 'invalid_params', 'unknown attribute docker_image')
    const { updates } = bodyOf(json, ['updates'], problems) as { updates?: { type?: string; docker_image?: string }[] }
    const [update] = updates ?? []
    const code = app.codes.find(({ digest }) => digest === update?.docker_image)
    if (!code) return refusal(404, 'not_found', 'Image not found in the registry.')
    world.release(app, code, { description: `Deployed ${update?.type ?? ''} (${code.digest.slice(7, 19)})` })
    return { status: 200, body: [{ app: { id: app.id }, type: update?.type, quantity: 1 }] }
  }

  function show(release: Release | undefined, app: HerokuApp): Answer {
    if (!release) return refusal(404, 'not_found', "Couldn't find that release.")
    world.advance(app, release)
    return { status: 200, body: presentRelease(release, app, simulator.url) }
  }

  const simulator = await serve({
    name: 'heroku',
    port,
    problems,
    unknownRoute: () => refusal(404, 'not_found', 'The requested API endpoint was not found.'),
    around(asked, handle, pattern) {
      if (pattern.startsWith('GET /streams/')) {
        if (asked.headers.authorization !== undefined) problems.push('heroku: the token was sent to a log stream')
        return handle(asked)
      }
      if (!isKnown(asked.headers.authorization, token))
        return refusal(401, 'unauthorized', 'Invalid credentials provided.')
      if (!/^application\/vnd\.heroku\+json; version=3(\.[\w-]+)?$/.test(asked.headers.accept ?? ''))
        problems.push(`heroku: ${asked.method} ${asked.path} without the version in Accept`)
      return handle(asked)
    },
    routes: {
      ...postgres.routes,
      'GET /apps/{app}': withApp((app) => ({ status: 200, body: presentApp(app) })),
      'GET /apps/{app}/releases': withApp((app, asked) => {
        const newest = app.releases.findLast(({ status }) => status === 'pending')
        if (newest) world.advance(app, newest)
        return listed(
          asked,
          app.releases.map((one) => presentRelease(one, app, simulator.url)),
          'version',
        )
      }),
      'GET /apps/{app}/releases/{release}': withApp((app, { params }) =>
        show(
          app.releases.find(({ id, version }) => id === params.release || String(version) === params.release),
          app,
        ),
      ),
      'POST /apps/{app}/releases': withApp(createRelease),
      'GET /apps/{app}/slugs/{id}': withApp((app, { params }) => {
        const code = app.generation === 'cedar' ? app.codes.find(({ id }) => id === params.id) : undefined
        return code ? { status: 200, body: presentSlug(code) } : notFound('slug')
      }),
      'GET /apps/{app}/oci-images/{id}': withApp((app, { params }) => {
        const code = app.codes.find(({ id, digest }) => id === params.id || digest === params.id)
        return code && app.generation === 'fir' ? { status: 200, body: [presentSlug(code)] } : notFound('OCI image')
      }),
      'GET /apps/{app}/dynos': withApp((app, asked) => listed(asked, lookAtDynos(app, knobs), 'id')),
      'PATCH /apps/{app}/formation': withApp(setImages),
      'GET /apps/{app}/features/preboot': withApp((app) => ({
        status: 200,
        body: { id: 'preboot', name: 'preboot', enabled: app.hasPreboot },
      })),
      'GET /apps/{app}/pipeline-couplings': withApp(({ pipeline, id, stage }) =>
        pipeline ? { status: 200, body: { app: { id }, pipeline: { id: pipeline.id }, stage } } : notFound('coupling'),
      ),
      'GET /apps/{app}/builds': withApp((app, asked) =>
        listed(
          asked,
          app.builds.map((one) => presentBuild(one, simulator.url)),
          'started_at',
        ),
      ),
      'GET /apps/{app}/builds/{build}': withApp((app, { params }) => {
        const found = app.builds.find(({ id }) => id === params.build)
        if (!found) return notFound('build')
        world.advanceBuild(app, found)
        return { status: 200, body: presentBuild(found, simulator.url) }
      }),
      'POST /apps/{app}/builds': withApp(build),
      'POST /pipeline-promotions': promote,
      'GET /pipeline-promotions/{id}/promotion-targets': (asked) => {
        const targets = world.lookAtPromotion(asked.params.id ?? '')
        return targets ? listed(asked, targets, 'id') : notFound('promotion')
      },
      'GET /streams/{id}': ({ params }) => {
        if (world.isLogLate()) return { status: 404, body: 'not found' }
        return { status: 200, body: `Running release command...\nrelease ${params.id ?? ''} ended\n` }
      },
    },
  })
  return { ...simulator, token, knobs, postgres, app: (name) => world.app(name) }
}

/** A list in the order and the length that `Range` asks for; 206 where more is there. */
function listed({ headers }: Asked, all: readonly object[], by: string): Answer {
  const range = /^(\w+) (?:\S*)\.\.(?:\S*?)(?:; (.*))?$/.exec(headers.range ?? '')
  const max = Number(/max=(\d+)/.exec(range?.[2] ?? '')?.[1] ?? 200)
  const sorted = range?.[2]?.includes('order=desc') ? [...all].reverse() : all
  const more = sorted.length > max
  return {
    status: more ? 206 : 200,
    body: sorted.slice(0, max),
    headers: more ? { 'next-range': `${by} ]${randomUUID()}..; max=${max}` } : {},
  }
}

/** A bearer token, or a password without a user, as the vendor's own client has it. */
function isKnown(authorization: string | undefined, token: string): boolean {
  return [`Bearer ${token}`, `Basic ${Buffer.from(`:${token}`).toString('base64')}`].includes(authorization ?? '')
}

function bodyOf(json: unknown, known: readonly string[], problems: string[]): Readonly<Record<string, unknown>> {
  const body = (json ?? {}) as Record<string, unknown>
  const unknown = Object.keys(body).filter((key) => !known.includes(key))
  if (unknown.length > 0) problems.push(`heroku: unknown attribute ${unknown.join(', ')}`)
  return body
}

function refusal(status: number, id: string, message: string): Answer {
  return { status, body: { id, message } }
}

function notFound(what: string): Answer {
  return refusal(404, 'not_found', `Couldn't find that ${what}.`)
}
