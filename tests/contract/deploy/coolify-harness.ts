import { createHttpClient } from '../../../shared/http/client.ts'
import { createRedactor } from '../../../shared/http/redaction.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import type {
  DeploymentRef,
  DeploymentStatus,
  DeployRequest,
  DeployTarget,
  DeployTools,
} from '../../../shared/deploy/target.ts'
import { type Clock, systemClock } from '../../../shared/time/clock.ts'
import { createRecordingLog } from '../../fakes/context.ts'
import { type CoolifySimulator, createCoolifySimulator } from '../../../simulators/coolify/coolify.ts'
import type { CoolifyOptions } from '../../../simulators/coolify/options.ts'

/** The time of day, with sleeps cut short: what is waited for are real processes, sped up. */
export const hurriedClock: Clock = {
  now: () => systemClock.now(),
  sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 200), signal),
}

/** Ten milliseconds are a second of Coolify's. */
export function startCoolify(options: Partial<CoolifyOptions> = {}): Promise<CoolifySimulator> {
  return createCoolifySimulator({
    applications: [{ uuid: 'shop', name: 'shop', image: 'ghcr.io/acme/shop:v1', healthCheck: true }],
    images: { 'ghcr.io/acme/shop:broken': { broken: true, log: ['pulling', '#hidden secret-debug'] } },
    second: 10,
    ...options,
  })
}

interface ToolOptions {
  readonly token?: string
  readonly holds?: () => Promise<void>
  readonly pollInterval?: number
}

export function toolsFor(
  coolify: CoolifySimulator,
  { token = coolify.token, holds = async () => undefined, pollInterval = 10 }: ToolOptions = {},
): DeployTools & { log: ReturnType<typeof createRecordingLog> } {
  const redactor = createRedactor()
  redactor.add(token)
  const http = createHttpClient({
    provider: 'Coolify',
    baseUrl: coolify.url,
    headers: { authorization: `Bearer ${token}` },
    clock: hurriedClock,
    redactor,
    random: () => 0.1,
  })
  return {
    http,
    plain: createHttpClient({ provider: 'Coolify', clock: hurriedClock, redactor }),
    clock: hurriedClock,
    redactor,
    log: createRecordingLog(),
    workspace: '/nowhere',
    pollInterval,
    holds,
  }
}

export const [sha1, sha2] = ['1'.repeat(40), '2'.repeat(40)] as const
export const commit = (sha: string): Revision => ({ kind: 'commit', sha })
export const configured: Revision = { kind: 'configured' }

export function image(tag: string): Revision {
  return { kind: 'image', image: { name: 'ghcr.io/acme/shop', tag } }
}

export function request(revision: Revision, resource = 'shop', more: Partial<DeployRequest> = {}): DeployRequest {
  return { resource, revision, force: false, ...more }
}

export async function ended(target: DeployTarget, ref: DeploymentRef): Promise<DeploymentStatus> {
  for (;;) {
    const status = await target.status(ref, new AbortController().signal)
    if (!['queued', 'running'].includes(status.state)) return status
    await systemClock.sleep(10)
  }
}

/** As a person does it in Coolify's interface. */
export async function byHand(
  simulator: CoolifySimulator,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ deployments: { deployment_uuid: string }[] }> {
  const answer = await fetch(`${simulator.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${simulator.token}`,
      accept: 'application/json',
      'content-type': 'application/json',
    },
    body: body === undefined ? null : JSON.stringify(body),
  })
  return (await answer.json()) as { deployments: { deployment_uuid: string }[] }
}
