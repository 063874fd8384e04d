import type { ActionContext } from '../../../shared/action/action.ts'
import { isApiUrl } from '../../../shared/action/fields.ts'
import type { Config, Environment } from '../../../shared/config/config.ts'
import { targetTokenNames } from '../../../shared/config/kinds.ts'
import { knownNames } from '../../../shared/config/names.ts'
import { type Found, resolveWindow } from '../../../shared/deploy/fleet/resolve-window.ts'
import { readPlace, resourceAt, singleForSlots } from '../../../shared/deploy/place.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import type { WindowRules } from '../../../shared/policy/window-rules.ts'
import type { Inputs } from './inputs.ts'

export interface Settings {
  readonly url: string
  /** Name of the variable that holds the token, when none was given. */
  readonly tokenVariable: string
  /** A tag in Coolify that stands for the resources, when they are not named. */
  readonly tag: string | undefined
  /** Name → uuid. */
  readonly resources: Readonly<Record<string, string>>
  readonly window: WindowRules
}

export type { Found }

const ways = ['resources', 'tag', 'services', 'webhook'] as const

/** Where and what, from the inputs first and the config second; every problem at once. */
export function resolveSettings(
  inputs: Inputs,
  config: Config | undefined,
  env: ActionContext['env'] = {},
): Found<Settings> {
  const environment = config?.environments?.[inputs.environment]
  const target = environment?.target
  const given = ways.filter((way) => inputs[way].length > 0)
  const problems: Problem[] = []
  if (given.length !== 1)
    problems.push({
      input: 'resources',
      received: given.join(' and ') || 'nothing',
      allowed: `exactly one of ${ways.join(', ')}`,
      example: 'frontend=zk8s4wcs0ogck4wcgk0c4gco',
    })
  if (target && target.kind !== 'coolify')
    problems.push({
      input: `environments.${inputs.environment}.target.kind`,
      received: target.kind,
      allowed: 'coolify',
    })
  const tag = inputs.tag || inputs.webhook.find(({ value }) => value.tag !== undefined)?.value.tag
  if (tag && inputs.slot)
    problems.push({
      input: 'slot',
      received: inputs.slot,
      sentence: 'slot cannot be combined with tag, which names the applications of both slots: name them in resources',
    })
  const { value: resources, problems: unresolved } = resolveResources(inputs, environment)
  const bases = [...new Set(inputs.webhook.map(({ value }) => value.base))]
  const url = inputs.url || (target?.url ?? bases[0] ?? '')
  if (!isApiUrl(url))
    problems.push({
      input: 'url',
      ...(url === '' ? {} : { received: url }),
      allowed: "Coolify's URL (or target.url in the config), without user and password",
      example: 'https://coolify.example.com',
    })
  if (bases.some((base) => base !== withoutApi(url)))
    problems.push({ input: 'webhook', received: bases.join(' '), allowed: `URLs of one Coolify, ${withoutApi(url)}` })
  const usual = targetTokenNames.coolify
  if (inputs.token === '' && target?.token === undefined && (env[usual] ?? '') === '')
    problems.push({
      input: 'token',
      allowed: `an API token of Coolify (or the variable ${usual}, or the one that target.token in the config names)`,
      example: '${{ secrets.COOLIFY_TOKEN }}',
    })
  if (inputs.record === 'true' && inputs.environment === '')
    problems.push({ input: 'environment', sentence: 'record: true needs an environment' })
  if (inputs.record === 'true' && inputs.releaseId !== undefined)
    problems.push({
      input: 'record',
      received: 'true',
      sentence: 'record: true cannot be combined with release-id: the release already records it',
    })
  const window = resolveWindow(inputs, config)
  return {
    value: {
      url: withoutApi(url),
      tokenVariable: target?.token ?? usual,
      tag,
      resources,
      window: window.value,
    },
    problems: [...problems, ...unresolved, ...window.problems],
  }
}

/** People paste the URL of the API as well. */
function withoutApi(url: string): string {
  return url.replace(/(\/api(\/v1)?)?\/*$/, '')
}

function resolveResources(inputs: Inputs, environment: Environment | undefined): Found<Record<string, string>> {
  const resources: Record<string, string> = {}
  const problems: Problem[] = []
  const add = (input: string, name: string, uuid: string) => {
    if (name in resources) problems.push({ input, received: name, allowed: 'names that differ' })
    resources[name] = uuid
  }
  for (const { name, value } of inputs.resources) {
    if (value.slot !== undefined && inputs.slot === undefined)
      problems.push({ input: 'slot', sentence: 'slot is required (blue or green): resources names slots' })
    if (value.slot === undefined || value.slot === inputs.slot) add('resources', name ?? value.uuid, value.uuid)
  }
  for (const { name, value } of inputs.webhook) {
    for (const uuid of value.uuids) add('webhook', value.uuids.length === 1 ? (name ?? uuid) : uuid, uuid)
  }
  const known = environment?.target?.resources ?? {}
  const at = `environments.${inputs.environment}.target.resources`
  for (const service of inputs.services) {
    const place = readPlace(known[service])
    const uuid = place && resourceAt(place, inputs.slot)
    const allowed = `a service under ${at} of the config: ${knownNames(service, Object.keys(known)) || 'there is none'}`
    if (!place) problems.push({ input: 'services', received: service, allowed })
    else if (uuid !== undefined) add('services', service, uuid)
    else problems.push({ input: 'slot', sentence: `slot is required (blue or green): ${service} has slots` })
    if (inputs.releaseId !== undefined && inputs.slot !== undefined)
      problems.push(...singleForSlots(place, 'coolify', `${at}.${service}`))
  }
  return { value: resources, problems: inputs.services.length > 0 && !environment ? [noEnvironment(inputs)] : problems }
}

function noEnvironment({ environment }: Inputs): Problem {
  const allowed = 'an environment of the config, since services are named there'
  return {
    input: 'environment',
    ...(environment === '' ? {} : { received: environment }),
    allowed,
    example: 'production',
  }
}
