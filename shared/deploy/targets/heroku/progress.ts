import type { DeploymentRef, DeploymentStatus } from '../../target.ts'
import { mustBeApp } from './app.ts'
import type { HerokuClient } from './client.ts'
import { readDynos } from './dynos.ts'

/** Looks in a row at crashed dynos until it is not a restart any more. */
const looksUntilCrashed = 3

/** How far deployments are. */
export interface Progress {
  /** The release that a deployment leads to, or how far it is from one. */
  resolve(ref: DeploymentRef, signal: AbortSignal): Promise<{ readonly release: string } | DeploymentStatus>
  status(ref: DeploymentRef, signal: AbortSignal): Promise<DeploymentStatus>
  /** Whether its dynos were crashed at so many looks that they do not come up any more. */
  hasCrashed(release: string): boolean
}

export function createProgress(client: HerokuClient): Progress {
  /** Release → looks in a row at which its dynos were crashed. */
  const crashes = new Map<string, number>()
  const hasCrashed = (release: string) => (crashes.get(release) ?? 0) >= looksUntilCrashed

  async function ofRelease(app: string, id: string, signal: AbortSignal): Promise<DeploymentStatus> {
    const found = await client.release(app, id, signal)
    if (!found) return { state: 'vanished', word: 'not found' }
    const name = `v${found.version}`
    if (found.status === 'pending') return { state: 'running', word: `${name}: release phase` }
    if (found.status !== 'succeeded') return { state: 'failed', word: `${name} ${found.status}` }
    const { isUp, isCrashed, word } = readDynos(await client.dynos(app, signal), found.version)
    crashes.set(id, isCrashed ? (crashes.get(id) ?? 0) + 1 : 0)
    if (hasCrashed(id)) return { state: 'failed', word: `${name}: ${word}` }
    return { state: isUp ? 'finished' : 'running', word: `${name}: ${word}` }
  }

  async function resolve({ id: reference, resource }: DeploymentRef, signal: AbortSignal) {
    const [kind = '', id = ''] = reference.split(/:(.*)/s)
    if (kind === 'build') return ofBuild(client, resource, id, signal)
    if (kind === 'promotion') return ofPromotion(client, resource, id, signal)
    return { release: id }
  }

  return {
    resolve,
    hasCrashed,
    async status(ref, signal) {
      const resolved = await resolve(ref, signal)
      return 'release' in resolved ? ofRelease(ref.resource, resolved.release, signal) : resolved
    },
  }
}

type Resolved = ReturnType<Progress['resolve']>

async function ofBuild(client: HerokuClient, app: string, id: string, signal: AbortSignal): Resolved {
  const build = await client.build(app, id, signal)
  if (!build) return { state: 'vanished', word: 'not found' }
  if (build.status === 'failed') return { state: 'failed', word: 'build failed' }
  return build.release ? { release: build.release.id } : { state: 'running', word: `build ${build.status}` }
}

async function ofPromotion(client: HerokuClient, resource: string, id: string, signal: AbortSignal): Resolved {
  const app = await mustBeApp(client, resource, signal)
  const target = (await client.promoted(id, signal)).find((one) => one.app.id === app.id)
  if (!target) return { state: 'vanished', word: 'not found' }
  // a promotion is completed even when its target failed
  if (target.status === 'failed')
    return { state: 'failed', word: `promotion failed: ${target.error_message ?? 'no reason given'}` }
  return target.release ? { release: target.release.id } : { state: 'running', word: `promotion ${target.status}` }
}
