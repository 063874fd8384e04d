import type { ActionContext } from '../../../shared/action/action.ts'
import { isApiUrl } from '../../../shared/action/fields.ts'
import { connectTarget } from '../../../shared/deploy/connect.ts'
import { type Place, readPlace } from '../../../shared/deploy/place.ts'
import { slotDeployments } from '../../../shared/deploy/slot-deployments.ts'
import type { SlotDeployments } from '../../../shared/release/shift/session.ts'
import { follow } from '../../../shared/deploy/follow.ts'
import {
  type DeployRequest,
  type DeployTarget,
  type DeployTargetKind,
  deployTargetTitles,
} from '../../../shared/deploy/target.ts'
import { type Problem, ProviderError } from '../../../shared/errors/action-error.ts'
import { describeRevision, foreignImage } from '../../../shared/rollout/revision.ts'
import type { RollbackInputs } from './inputs.ts'
import type { Seen } from './plan.ts'

export interface TargetSettings {
  readonly kind: DeployTargetKind
  readonly url: string
  readonly token: string
  readonly place: Place
  /** Milliseconds between two looks at first. */
  readonly pollInterval: number
}

const usualPollInterval = 1_000
/** Targets that a version can be deployed to again from its record alone. */
const supported = ['coolify'] as const satisfies readonly DeployTargetKind[]

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
  const asked = inputs.target ?? configured?.kind
  if (!asked) return { settings: undefined, problems: [] }
  const kind = supported.find((known) => known === asked)
  if (!kind) {
    const allowed = `${supported.join(', ')} (${asked} is not supported yet)`
    return { settings: undefined, problems: [{ input: 'target', received: asked, allowed, example: 'coolify' }] }
  }
  const title = deployTargetTitles[kind]
  const given = options.resource ?? options.resources ?? configured?.resources?.[inputs.service]
  const place = readPlace(given)
  const url = inputs.targetUrl || (configured?.url ?? '')
  const token = inputs.targetToken || (configured?.token ? (env[configured.token] ?? '') : '')
  const problems: Problem[] = []
  if (!isApiUrl(url))
    problems.push({
      input: 'target-url',
      ...(url === '' ? {} : { received: url }),
      allowed: `the base URL of ${title}, without user and password`,
      example: 'https://coolify.example.com',
    })
  if (token === '')
    problems.push({ input: 'target-token', allowed: `an API token of ${title} with read, write and deploy` })
  if (!place)
    problems.push({
      input: 'target-options',
      ...(given === undefined ? {} : { received: JSON.stringify(given) }),
      allowed: 'resource: uuid, or resources: {blue: uuid, green: uuid}',
      example: 'resource: uuid-1',
    })
  const pollInterval = inputs.observeInterval ?? usualPollInterval
  return { settings: place && problems.length === 0 ? { kind, url, token, place, pollInterval } : undefined, problems }
}

/**
 * Whether what is deployed to fits how traffic moves: with a driver one resource for both slots is where customers are, without one
 * nobody knows which of two slots they are on.
 */
export function checkPlace({ place }: TargetSettings, hasDriver: boolean): readonly Problem[] {
  if (hasDriver === (place.kind === 'slots')) return []
  const [allowed, example] = hasDriver
    ? ['a resource for each slot, since a driver moves traffic between two', 'resources: {blue: uuid-1, green: uuid-2}']
    : ['one resource, since no driver says which slot has the traffic', 'resource: uuid-1']
  const received = place.kind === 'single' ? place.resource : JSON.stringify({ blue: place.blue, green: place.green })
  return [{ input: 'target-options', received, allowed, example }]
}

/** What runs on the slots, where the target is known and tells. */
export function deploymentsOn(
  settings: TargetSettings | undefined,
  context: ActionContext,
): SlotDeployments | undefined {
  if (!settings) return undefined
  const { place, ...connection } = settings
  const target = connectTarget({ ...connection, holds: () => Promise.resolve() }, context)
  return slotDeployments(target, place, { ...context, pollInterval: settings.pollInterval })
}

/** @returns undefined when the target does not tell what it runs */
export async function lookAt(
  { kind, url, token, place, pollInterval }: TargetSettings,
  context: ActionContext,
): Promise<Seen | undefined> {
  if (place.kind !== 'single') return undefined
  const target = connectTarget({ kind, url, token, pollInterval, holds: () => Promise.resolve() }, context)
  const request = { resource: place.resource, revision: { kind: 'configured' }, force: false } as const
  const { current, isCurrentLive } = await target.inspect(request, context.signal)
  return current && { artifact: describeRevision(current), isCertain: isCurrentLive }
}

/**
 * Deploys a candidate and stays until it is what runs there.
 *
 * @param how.image  the image that the config names; undefined: only that which the target has there, whatever records say, is deployed
 * @throws ProviderError when it does not become so
 */
export async function deployAgain(
  target: DeployTarget,
  request: DeployRequest,
  { clock, signal, log }: Pick<ActionContext, 'clock' | 'signal' | 'log'>,
  { pollInterval, image }: { readonly pollInterval: number; readonly image: string | undefined },
): Promise<void> {
  const { resource, revision } = request
  const failure = (answered: string) =>
    new ProviderError('PROVIDER_FAILED', {
      provider: deployTargetTitles[target.kind],
      asked: `redeploy ${resource}`,
      answered,
    })
  const { refusal, warnings, current } = await target.inspect(request, signal)
  for (const warning of warnings) log.warning(warning)
  if (refusal !== undefined) throw failure(refusal)
  const live = current && describeRevision(current)
  const foreign = foreignImage(describeRevision(revision), { configured: image, live })
  if (foreign !== undefined) throw failure(foreign)
  const ref = await target.deploy(request, signal)
  const onChange = (word: string) => log.event(`${resource}: ${word}`)
  const { ok, reason } = await follow(target, ref, request, { clock, signal, pollInterval, onChange })
  if (!ok) throw failure(reason)
}
