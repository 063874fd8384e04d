import { randomUUID } from 'node:crypto'

/** What a release runs: a slug of Cedar, an OCI image of Fir. */
export interface Code {
  readonly id: string
  readonly commit: string
  /** What an image is called by its content. */
  readonly digest: string
  deletedAt: string | null
}

export interface Release {
  readonly id: string
  readonly version: number
  readonly code: Code | undefined
  readonly description: string
  status: 'pending' | 'succeeded' | 'failed'
  isCurrent: boolean
  /** Looks until it is over. */
  looks: number
}

export interface Build {
  readonly id: string
  readonly url: string
  readonly commit: string
  readonly startedAt: string
  status: 'pending' | 'succeeded' | 'failed'
  release: Release | undefined
  looks: number
}

export interface HerokuApp {
  readonly id: string
  readonly name: string
  readonly generation: 'cedar' | 'fir'
  readonly stack: string
  readonly stage: string
  readonly pipeline: { readonly id: string } | undefined
  readonly hasPreboot: boolean
  readonly isInMaintenance: boolean
  readonly codes: Code[]
  readonly releases: Release[]
  readonly builds: Build[]
  /** How far its dynos are with the current release. */
  dynos: { version: number; looks: number }
}

export interface AppOptions extends Partial<
  Pick<HerokuApp, 'generation' | 'stack' | 'stage' | 'hasPreboot' | 'isInMaintenance'>
> {
  readonly name: string
  /** Ids of what can be released; the first runs. Its commit is made of its last character. */
  readonly codes?: readonly string[]
  readonly isInPipeline?: boolean
}

export interface HerokuOptions {
  /** Default: `shop`, which runs the slug `slug-1`. */
  readonly apps?: readonly AppOptions[]
  /** Ids of code whose release phase fails, and commits whose build does. */
  readonly broken?: readonly string[]
}

export interface Knobs {
  /** Dynos of a new release crash. */
  crashes: boolean
  /** So many requests for a log are answered 404. */
  lateLogs: number
  /** A promotion is completed although its target has failed. */
  promotionFails: boolean
  needsTwoFactor: boolean
}

export interface HerokuWorld {
  readonly knobs: Knobs
  app(name: string): HerokuApp | undefined
  release(app: HerokuApp, code: Code | undefined, more: { readonly description?: string }): Release
  build(app: HerokuApp, url: string, commit: string): Build
  promote(from: Release, targets: readonly HerokuApp[]): object
  advance(app: HerokuApp, release: Release): void
  advanceBuild(app: HerokuApp, build: Build): void
  lookAtPromotion(id: string): readonly object[] | undefined
  isLogLate(): boolean
}

interface Promotion {
  readonly id: string
  readonly targets: readonly { readonly app: HerokuApp; release: Release | undefined; status: string }[]
  looks: number
}

const looksOfARelease = 2

export function createWorld({ apps: given = [{ name: 'shop' }], broken = [] }: HerokuOptions): HerokuWorld {
  const knobs: Knobs = { crashes: false, lateLogs: 0, promotionFails: false, needsTwoFactor: false }
  const pipeline = { id: randomUUID() }
  const promotions: Promotion[] = []
  const apps = given.map((one): HerokuApp => {
    const app: HerokuApp = {
      id: randomUUID(),
      name: one.name,
      generation: one.generation ?? 'cedar',
      stack: one.stack ?? 'heroku-24',
      stage: one.stage ?? 'production',
      pipeline: one.isInPipeline === true ? pipeline : undefined,
      hasPreboot: one.hasPreboot ?? false,
      isInMaintenance: one.isInMaintenance ?? false,
      codes: (one.codes ?? ['slug-1', 'slug-2', 'slug-b']).map(codeOf),
      releases: [],
      builds: [],
      dynos: { version: 2, looks: 9 },
    }
    add(app, undefined, 'Initial release', 'succeeded')
    const first = add(app, app.codes[0], 'Deploy 11111111', 'succeeded')
    first.isCurrent = true
    return app
  })

  function add(app: HerokuApp, code: Code | undefined, description: string, status: Release['status']): Release {
    const version = app.releases.length + 1
    const made: Release = { id: randomUUID(), version, code, description, status, isCurrent: false, looks: 0 }
    app.releases.push(made)
    return made
  }

  const world: HerokuWorld = {
    knobs,
    app: (name) => apps.find((app) => app.name === name || app.id === name),
    release: (app, code, { description = 'Deploy' }) => add(app, code, description, 'pending'),
    build(app, url, commit) {
      const startedAt = new Date().toISOString()
      const made: Build = { id: randomUUID(), url, commit, startedAt, status: 'pending', release: undefined, looks: 0 }
      app.builds.push(made)
      return made
    },
    promote(from, targets) {
      const made: Promotion = {
        id: randomUUID(),
        // the code is copied: it has an id of its own there
        targets: targets.map((app) => {
          if (knobs.promotionFails) return { app, release: undefined, status: 'pending' }
          const code: Code = { ...(from.code ?? codeOf('none')), id: randomUUID() }
          app.codes.push(code)
          return { app, release: add(app, code, `Promote v${from.version}`, 'pending'), status: 'pending' }
        }),
        looks: 0,
      }
      promotions.push(made)
      return { id: made.id, status: 'pending', pipeline }
    },
    advance(app, release) {
      if (release.status !== 'pending' || ++release.looks < looksOfARelease) return
      const isBroken = release.code !== undefined && broken.includes(release.code.id)
      release.status = isBroken ? 'failed' : 'succeeded'
      if (isBroken) return
      for (const one of app.releases) one.isCurrent = one === release
      app.dynos = { version: release.version, looks: 0 }
    },
    advanceBuild(app, build) {
      if (build.status !== 'pending' || ++build.looks < looksOfARelease) return
      build.status = broken.includes(build.commit) ? 'failed' : 'succeeded'
      if (build.status === 'failed') return
      const code = { ...codeOf(randomUUID()), commit: build.commit }
      app.codes.push(code)
      build.release = add(app, code, `Deploy ${build.commit.slice(0, 8)}`, 'pending')
    },
    lookAtPromotion(id) {
      const promotion = promotions.find((one) => one.id === id)
      if (!promotion) return undefined
      const isOver = ++promotion.looks >= looksOfARelease
      return promotion.targets.map((target) => {
        if (isOver) target.status = target.release === undefined ? 'failed' : 'succeeded'
        return {
          app: { id: target.app.id },
          status: target.status,
          error_message: target.status === 'failed' ? 'The target app could not be released to.' : null,
          release: target.release === undefined ? null : { id: target.release.id },
        }
      })
    },
    isLogLate: () => knobs.lateLogs-- > 0,
  }
  return world
}

function codeOf(id: string): Code {
  const last = id.at(-1) ?? '0'
  return { id, commit: last.repeat(40), digest: `sha256:${last.repeat(64)}`, deletedAt: null }
}
