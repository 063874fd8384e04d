import type { ActionContext } from '../../../shared/action/action.ts'
import { isApiUrl } from '../../../shared/action/fields.ts'
import { DeadlineExceededError, type Problem, ProviderError } from '../../../shared/errors/action-error.ts'
import { deployTargets } from '../../../shared/deploy/registry.ts'
import { describeRevision, foreignImage, parseImage, type Revision } from '../../../shared/rollout/revision.ts'
import type { DeployRequest, DeployTarget } from '../../../shared/deploy/target.ts'
import { createHttpClient } from '../../../shared/http/client.ts'
import type { Slot } from '../../../shared/rollout/slots.ts'
import type { RollbackInputs } from './inputs.ts'

export interface TargetSettings {
  readonly url: string
  readonly token: string
  /** Per slot, or the same for both, the resource that is deployed to. */
  readonly resource: Readonly<Record<Slot, string>>
}

/**
 * Where a candidate can be redeployed; undefined when nothing was said about that.
 *
 * @param options  the parsed `target-options`
 */
export function resolveTarget(
  inputs: RollbackInputs,
  { config, env }: Pick<ActionContext, 'config' | 'env'>,
  options: Readonly<Record<string, unknown>>,
): { settings: TargetSettings | undefined; problems: readonly Problem[] } {
  const configured = config?.environments?.[inputs.environment]?.target
  const kind = inputs.target ?? configured?.kind
  if (!kind) return { settings: undefined, problems: [] }
  if (kind !== 'coolify')
    return {
      settings: undefined,
      problems: [
        { input: 'target', received: kind, allowed: 'coolify (the others are not built yet)', example: 'coolify' },
      ],
    }
  const given = options.resource ?? options.resources ?? configured?.resources?.[inputs.service]
  const resource = readResource(given)
  const url = inputs.targetUrl || (configured?.url ?? '')
  const token = inputs.targetToken || (configured?.token ? (env[configured.token] ?? '') : '')
  const problems = [
    ...(isApiUrl(url)
      ? []
      : [
          {
            input: 'target-url',
            ...(url === '' ? {} : { received: url }),
            allowed: 'the base URL of Coolify, without user and password',
            example: 'https://coolify.example.com',
          },
        ]),
    ...(token === '' ? [{ input: 'target-token', allowed: 'a Coolify API token with read, write and deploy' }] : []),
    ...(resource
      ? []
      : [
          {
            input: 'target-options',
            ...(given === undefined ? {} : { received: JSON.stringify(given) }),
            allowed: 'resource: uuid, or resources: {blue: uuid, green: uuid}',
            example: 'resource: uuid-1',
          },
        ]),
  ]
  return { settings: resource && problems.length === 0 ? { url, token, resource } : undefined, problems }
}

function readResource(given: unknown): Readonly<Record<Slot, string>> | undefined {
  if (typeof given === 'string') return { blue: given, green: given }
  const { blue, green } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  return typeof blue === 'string' && typeof green === 'string' ? { blue, green } : undefined
}

/** What an artifact is for a target; undefined for one that it cannot deploy. */
export function revisionOf(artifact: string): Revision | undefined {
  if (/^[0-9a-f]{40}$/.test(artifact)) return { kind: 'commit', sha: artifact }
  const image = parseImage(artifact)
  return image && { kind: 'image', image }
}

export function createTarget(
  { url, token }: TargetSettings,
  context: ActionContext,
  holds: () => Promise<void>,
): DeployTarget {
  const { clock, redactor, log } = context
  context.mask(token)
  context.mask(token.split('|').at(-1) ?? '')
  const http = createHttpClient({
    provider: 'Coolify',
    baseUrl: url,
    headers: { authorization: `Bearer ${token}` },
    clock,
    redactor,
  })
  return deployTargets.coolify.create({ http, clock, redactor, log, pollInterval: 2_000, holds })
}

/**
 * Deploys a candidate and waits for the end.
 *
 * @param image  the image that the config names; undefined: only that which the target has there, whatever records say, is deployed
 * @throws when it does not become what runs there
 */
export async function redeploy(
  target: DeployTarget,
  request: DeployRequest,
  { clock, signal, log }: ActionContext,
  { deadline, image }: { readonly deadline: number; readonly image: string | undefined },
): Promise<void> {
  const { resource, revision } = request
  const { refusal, warnings, current } = await target.inspect(request, signal)
  for (const warning of warnings) log.warning(warning)
  if (refusal !== undefined) throw failure(resource, refusal)
  const live = current && describeRevision(current)
  const foreign = foreignImage(describeRevision(revision), { configured: image, live })
  if (foreign !== undefined) throw failure(resource, foreign)
  const ref = await target.deploy(request, signal)
  for (;;) {
    const { state, word } = await target.status(ref, signal)
    if (state === 'finished') break
    if (state !== 'queued' && state !== 'running') {
      await target.conclude(ref, request, signal)
      throw failure(resource, `ended ${word}`)
    }
    if (clock.now() > deadline) throw new DeadlineExceededError(`the redeployment of ${resource}`, word)
    await clock.sleep(2_000, signal)
  }
  const { ok, reason } = await target.conclude(ref, request, signal)
  if (!ok) throw failure(resource, reason)
}

function failure(resource: string, answered: string): ProviderError {
  return new ProviderError('PROVIDER_FAILED', { provider: 'Coolify', asked: `redeploy ${resource}`, answered })
}
