import { ProviderError } from '../../errors/action-error.ts'
import { describeRevision, type Revision } from '../../rollout/revision.ts'
import type {
  DeploymentRef,
  DeploymentStatus,
  DeployTarget,
  DeployTools,
  HasBuildLog,
  TargetSettings,
} from '../target.ts'
import { createHerokuClient, type HerokuApp, type HerokuRelease } from './heroku/client.ts'
import { readDynos } from './heroku/dynos.ts'
import { herokuOptions } from './heroku/settings.ts'
import { planStart, type Start } from './heroku/start.ts'
import { isUncertain } from './patience.ts'

/** Looks in a row at crashed dynos until it is not a restart any more. */
const looksUntilCrashed = 3
const excerptLines = 40
/** Looks for what was asked for without an id being answered. */
const looksForRelease = 3
/** Requests for a log that is not there yet. */
const looksForLog = 5

/**
 * Heroku's platform API. A release counts once its release phase is over and every dyno of the formation is up with it. An artifact
 * is a slug (of Cedar), an OCI image (of Fir), or an earlier release, `v42`, whose config vars come back as well.
 */
export function createHerokuTarget(tools: DeployTools, settings: TargetSettings): DeployTarget & HasBuildLog {
  const { clock, pollInterval, holds } = tools
  const options = herokuOptions.parse(settings.options)
  const client = createHerokuClient(tools)
  /** Release → looks in a row at which its dynos were crashed. */
  const crashes = new Map<string, number>()

  async function mustBeApp(name: string, signal: AbortSignal): Promise<HerokuApp> {
    const found = await client.app(name, signal)
    if (found) return found
    throw new ProviderError('PROVIDER_NOT_FOUND', {
      provider: 'Heroku',
      asked: `app ${name}`,
      answered: 'no app of this account',
      status: 404,
    })
  }

  /** Once: an answer that got lost is looked for before anything is asked again. */
  async function begin(resource: string, start: Start, signal: AbortSignal): Promise<DeploymentRef> {
    for (;;) {
      const known = await start.known(signal)
      await holds()
      const answer = await client.post(start.request, signal).catch((thrown: unknown) => {
        signal.throwIfAborted()
        if (!isUncertain(thrown)) throw thrown
        return undefined
      })
      if (answer?.id !== undefined && start.makes) return { resource, id: `${start.makes}:${answer.id}`, started: true }
      for (let look = 1; look <= looksForRelease; look++) {
        const made = await start.find(known, signal)
        if (made !== undefined) return { resource, id: made, started: true }
        await clock.sleep(pollInterval, signal)
      }
      // an image that runs already makes no release
      const [last] = answer ? await client.releases(resource, signal) : []
      if (last) return { resource, id: `release:${last.id}`, started: false }
    }
  }

  async function statusOfRelease(app: string, id: string, signal: AbortSignal): Promise<DeploymentStatus> {
    const found = await client.release(app, id, signal)
    if (!found) return { state: 'vanished', word: 'not found' }
    const name = `v${found.version}`
    if (found.status === 'pending') return { state: 'running', word: `${name}: release phase` }
    if (found.status !== 'succeeded') return { state: 'failed', word: `${name} ${found.status}` }
    const { isUp, isCrashed, word } = readDynos(await client.dynos(app, signal), found.version)
    const crashed = isCrashed ? (crashes.get(id) ?? 0) + 1 : 0
    crashes.set(id, crashed)
    if (crashed >= looksUntilCrashed) return { state: 'failed', word: `${name}: ${word}` }
    return { state: isUp ? 'finished' : 'running', word: `${name}: ${word}` }
  }

  /** The release that a deployment leads to, or how far it is from one. */
  async function resolve(
    { id: reference, resource }: DeploymentRef,
    signal: AbortSignal,
  ): Promise<{ release: string } | DeploymentStatus> {
    const [kind = '', id = ''] = reference.split(/:(.*)/s)
    switch (kind) {
      case 'build': {
        const build = await client.build(resource, id, signal)
        if (!build) return { state: 'vanished', word: 'not found' }
        if (build.status === 'failed') return { state: 'failed', word: 'build failed' }
        return build.release ? { release: build.release.id } : { state: 'running', word: `build ${build.status}` }
      }
      case 'promotion': {
        const app = await mustBeApp(resource, signal)
        const target = (await client.promoted(id, signal)).find((one) => one.app.id === app.id)
        if (!target) return { state: 'vanished', word: 'not found' }
        // a promotion is completed even when its target failed
        if (target.status === 'failed')
          return { state: 'failed', word: `promotion failed: ${target.error_message ?? 'no reason given'}` }
        return target.release
          ? { release: target.release.id }
          : { state: 'running', word: `promotion ${target.status}` }
      }
      default:
        return { release: id }
    }
  }

  async function status(ref: DeploymentRef, signal: AbortSignal): Promise<DeploymentStatus> {
    const resolved = await resolve(ref, signal)
    return 'release' in resolved ? statusOfRelease(ref.resource, resolved.release, signal) : resolved
  }

  async function revisionOf(app: HerokuApp, release: HerokuRelease, asked: Revision, signal: AbortSignal) {
    const code = codeOf(release)
    if (app.stack.name === 'container' || code === undefined)
      return { kind: 'artifact', id: `v${release.version}` } as const
    const commit = asked.kind === 'commit' ? (await client.code(app, code, signal))?.commit : undefined
    return commit ? ({ kind: 'commit', sha: commit } as const) : ({ kind: 'artifact', id: code } as const)
  }

  return {
    kind: 'heroku',

    async inspect({ resource, revision }, signal) {
      const app = await mustBeApp(resource, signal)
      const now = (await client.releases(resource, signal)).find(({ current }) => current === true)
      const start = await planStart({ client, app, revision, options }, signal)
      const dynos = await client.dynos(resource, signal)
      const isSmooth = app.generation?.name === 'fir' || (await client.hasPreboot(resource, signal))
      return {
        name: app.name,
        current: now && (await revisionOf(app, now, revision, signal)),
        isCurrentLive: now?.status === 'succeeded' && readDynos(dynos, now.version).isUp,
        // what crashes is not put back by Heroku
        isRolling: false,
        warnings: [
          ...(app.maintenance === true ? ['the app is in maintenance: users see a page of 503'] : []),
          ...(isSmooth ? [] : ['preboot is off: dynos are stopped before new ones start (downtime)']),
          ...(dynos.length === 0 ? ['no dyno is scaled up: nothing will run'] : []),
        ],
        ...('refusal' in start ? { refusal: start.refusal } : {}),
      }
    },

    async deploy({ resource, revision, earlier }, signal) {
      signal.throwIfAborted()
      if (earlier !== undefined) {
        const ref = { resource, id: earlier, started: false }
        if (['queued', 'running', 'finished'].includes((await status(ref, signal)).state)) return ref
      }
      const app = await mustBeApp(resource, signal)
      const start = await planStart({ client, app, revision, options }, signal)
      if ('refusal' in start)
        throw new ProviderError('PROVIDER_REFUSED', {
          provider: 'Heroku',
          asked: `release of ${describeRevision(revision)}`,
          answered: start.refusal,
        })
      return begin(resource, start, signal)
    },

    status,

    async conclude(ref, { revision }, signal) {
      const resolved = await resolve(ref, signal)
      if (!('release' in resolved)) return { ok: false, reason: resolved.word }
      const app = await mustBeApp(ref.resource, signal)
      const [found, releases] = await Promise.all([
        client.release(ref.resource, resolved.release, signal),
        client.releases(ref.resource, signal),
      ])
      if (found?.status !== 'succeeded') return { ok: false, reason: found?.status ?? 'not found' }
      if ((crashes.get(found.id) ?? 0) >= looksUntilCrashed)
        return { ok: false, reason: `v${found.version} was released, but its dynos crashed` }
      const now = releases.find(({ current }) => current === true)
      // a later release with the same code, as after a change of a config var, is still what was asked for
      if (now?.id !== found.id && (now === undefined || codeOf(now) !== codeOf(found)))
        return { ok: false, reason: `v${now?.version ?? '?'} was released meanwhile` }
      const code = codeOf(found)
      const commit = code !== undefined && revision.kind === 'commit' ? await client.code(app, code, signal) : undefined
      if (revision.kind === 'commit' && commit?.commit !== revision.sha)
        return { ok: false, reason: `commit ${commit?.commit ?? 'unknown'} was released instead of ${revision.sha}` }
      return {
        ok: true,
        reason: `v${found.version}`,
        artifact: app.stack.name === 'container' ? `v${found.version}` : (code ?? `v${found.version}`),
        ...(app.web_url ? { url: app.web_url } : {}),
      }
    },

    async buildLog(ref, signal) {
      const [kind, id = ''] = ref.id.split(/:(.*)/s)
      const resolved = await resolve(ref, signal)
      const source =
        'release' in resolved
          ? await client.release(ref.resource, resolved.release, signal)
          : kind === 'build'
            ? await client.build(ref.resource, id, signal)
            : undefined
      const url = source?.output_stream_url
      if (!url || !isOfHeroku(url, settings.url)) return []
      for (let look = 1; look <= looksForLog; look++) {
        // the address is a credential of its own: it is not sent the token
        const { status: answered, text } = await tools.plain.send({ method: 'GET', url }, signal)
        if (answered < 300)
          return text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .slice(-excerptLines)
            .map((line) => tools.redactor.redact(line))
        await clock.sleep(pollInterval, signal)
      }
      return []
    },
  }
}

function codeOf({ slug, oci_image: image }: HerokuRelease): string | undefined {
  return slug?.id ?? image?.id
}

/** A log is not fetched from wherever an answer points to. */
function isOfHeroku(address: string, base: string): boolean {
  const { protocol, hostname, origin } = new URL(address)
  return (protocol === 'https:' && hostname.endsWith('.heroku.com')) || (base !== '' && origin === new URL(base).origin)
}
