import { isApiUrl } from '../../../shared/action/fields.ts'
import type { Config, Environment } from '../../../shared/config/config.ts'
import { knownNames } from '../../../shared/config/names.ts'
import type { Revision } from '../../../shared/rollout/revision.ts'
import type { Item } from '../../../shared/deploy/fleet/item.ts'
import { type Dependencies, planWaves } from '../../../shared/deploy/waves.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import { publicUrlOf } from '../../../shared/release/settings.ts'
import { urlBelow } from '../../../shared/release/slot-probes.ts'
import { parseWindowRules, type WindowRules } from '../../../shared/policy/window-rules.ts'
import type { Inputs, Named } from './inputs.ts'

export interface Settings {
  readonly url: string
  /** Name of the variable that holds the token, when none was given. */
  readonly tokenVariable: string | undefined
  /** A tag in Coolify that stands for the resources, when they are not named. */
  readonly tag: string | undefined
  /** Name → uuid. */
  readonly resources: Readonly<Record<string, string>>
  readonly window: WindowRules
}

interface Found<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

const ways = ['resources', 'tag', 'services', 'webhook'] as const

/** Where and what, from the inputs first and the config second; every problem at once. */
export function resolveSettings(inputs: Inputs, config: Config | undefined): Found<Settings> {
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
      allowed: 'nothing with a tag, which names the applications of both slots: name them in resources',
      example: 'resources: shop/green=zk8s4wcs0ogck4wcgk0c4gco',
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
  if (inputs.token === '' && target?.token === undefined)
    problems.push({
      input: 'token',
      allowed: 'an API token of Coolify (or target.token in the config)',
      example: '${{ secrets.COOLIFY_TOKEN }}',
    })
  if (inputs.record === 'true' && inputs.environment === '')
    problems.push({ input: 'environment', allowed: 'an environment, since record is true', example: 'production' })
  if (inputs.record === 'true' && (!inputs.wait || inputs.releaseId !== undefined))
    problems.push({
      input: 'record',
      received: 'true',
      allowed: 'auto or false without waiting, or under a release: there is no end to record, or it is in the release',
      example: 'auto',
    })
  const closable = Object.entries(config?.environments ?? {}).flatMap(([name, { windows }]) => (windows ? [name] : []))
  if (inputs.environment === '' && inputs.window.length === 0 && closable.length > 0)
    problems.push({
      input: 'environment',
      allowed: `one of those that the config has windows for: ${closable.join(', ')} (or rules of its own in window)`,
      example: closable[0] ?? '',
    })
  const zone = config?.['time-zone'] ?? 'UTC'
  const fromConfig = inputs.window.length === 0 ? (environment?.windows ?? []) : []
  const window = parseWindowRules(
    [...inputs.window, ...fromConfig],
    zone,
    fromConfig.length > 0 ? `environments.${inputs.environment}.windows` : 'window',
  )
  return {
    value: {
      url: withoutApi(url),
      tokenVariable: target?.token,
      tag,
      resources,
      window: window.rules,
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
      problems.push({ input: 'slot', allowed: 'blue or green, since resources name slots', example: 'green' })
    if (value.slot === undefined || value.slot === inputs.slot) add('resources', name ?? value.uuid, value.uuid)
  }
  for (const { name, value } of inputs.webhook) {
    for (const uuid of value.uuids) add('webhook', value.uuids.length === 1 ? (name ?? uuid) : uuid, uuid)
  }
  for (const service of inputs.services) {
    const known = environment?.target?.resources ?? {}
    const place = `environments.${inputs.environment}.target.resources`
    const uuid = known[service]
    const allowed = `a service under ${place} of the config: ${knownNames(service, Object.keys(known)) || 'there is none'}`
    if (uuid === undefined) problems.push({ input: 'services', received: service, allowed })
    else if (typeof uuid === 'string') add('services', service, uuid)
    else if (inputs.slot) add('services', service, uuid[inputs.slot])
    else problems.push({ input: 'slot', allowed: `blue or green, since ${service} has slots`, example: 'green' })
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

/**
 * What is deployed, in waves.
 *
 * @param resources  name → uuid
 */
export function planItems(
  inputs: Inputs,
  config: Config | undefined,
  resources: Readonly<Record<string, string>>,
): Found<readonly (readonly Item[])[]> {
  const names = Object.keys(resources)
  const problems = [
    ...unknownNames('image', inputs.image, names),
    ...unknownNames('commit', inputs.commit, names),
    ...unknownNames('health-url', inputs.healthUrl, names),
    ...unknownNames('expect-version', inputs.expectVersion, names),
    ...ambiguous('image', inputs.image, names),
    ...ambiguous('health-url', inputs.healthUrl, names),
    ...repeated('image', inputs.image),
    ...repeated('commit', inputs.commit),
    ...repeated('health-url', inputs.healthUrl),
    ...repeated('expect-version', inputs.expectVersion),
    ...names
      .filter((name) => valueOf(inputs.image, name) && inputs.commit.some((one) => one.name === name))
      .map((received) => ({ input: 'commit', received, allowed: 'an image or a commit, not both' })),
  ]
  const { waves, problems: cycles } = planWaves(names, dependenciesOf(inputs, config, names))
  if (waves.length > 1 && !inputs.wait)
    problems.push({
      input: 'wait',
      received: 'false',
      allowed: 'true, since depends-on makes some wait for others',
      example: 'true',
    })
  if (!inputs.wait && inputs.healthUrl.length + inputs.expectVersion.length > 0)
    problems.push({
      input: 'wait',
      received: 'false',
      allowed: 'true, since health-url and expect-version are for what has been deployed',
      example: 'true',
    })
  const items = waves.map((wave) => wave.map((name) => itemOf(inputs, config, name, resources[name] ?? '')))
  const unheard = [...unheardVersions(inputs.expectVersion, items.flat()), ...unaskedHealth(inputs, items.flat())]
  return { value: items, problems: [...problems, ...cycles, ...unheard] }
}

/** Versions that nothing would be asked for: any other would pass for them. */
function unheardVersions(versions: Inputs['expectVersion'], items: readonly Item[]): readonly Problem[] {
  const meant = (name: string | undefined) => items.filter((item) => name === undefined || item.name === name)
  return versions
    .filter(({ name }) => meant(name).length > 0 && meant(name).every(({ healthUrl }) => healthUrl === undefined))
    .map(({ name, value }) => ({
      input: 'expect-version',
      received: name === undefined ? value : `${name}=${value}`,
      allowed: 'a version of what has a health-url, or a public-url (also url in the config), which is asked for it',
      example: 'health-url: https://www.example.com/health',
    }))
}

/** A time to become healthy means that health decides: nobody would be asked for it. */
function unaskedHealth({ healthTimeout, slot, environment }: Inputs, items: readonly Item[]): readonly Problem[] {
  if (healthTimeout === undefined || slot !== undefined) return []
  return items
    .filter(({ healthUrl }) => healthUrl === undefined)
    .map(({ name }) => ({
      input: 'public-url',
      allowed: `the public URL of ${name}, or environments.${environment || '<name>'}.url in the config: its health decides`,
      example: 'https://www.example.com',
    }))
}

function itemOf(inputs: Inputs, config: Config | undefined, name: string, resource: string): Item {
  const image = valueOf(inputs.image, name)
  const sha = valueOf(inputs.commit, name)
  const configured: Revision = sha === undefined ? { kind: 'configured' } : { kind: 'commit', sha }
  return {
    name,
    resource,
    revision: image ? { kind: 'image', image } : configured,
    healthUrl: valueOf(inputs.healthUrl, name) ?? publicHealthUrl(inputs, config, name),
    expectVersion: valueOf(inputs.expectVersion, name),
  }
}

/** The public address says nothing about a slot. Health that is asked for is asked at `/health` if nowhere else. */
function publicHealthUrl(inputs: Inputs, config: Config | undefined, service: string) {
  const environment = config?.environments?.[inputs.environment]
  const url = inputs.publicUrl || publicUrlOf(environment, config, service)
  const isAsked =
    inputs.publicUrl !== '' ||
    inputs.healthTimeout !== undefined ||
    valueOf(inputs.expectVersion, service) !== undefined
  const path = inputs.healthPath || (environment?.health?.path ?? (isAsked ? '/health' : undefined))
  return url === '' || path === undefined || inputs.slot !== undefined ? undefined : urlBelow(url, path)
}

/** What is named wins over what is not. */
function valueOf<T>(list: readonly Named<T>[], name: string): T | undefined {
  return (list.find((one) => one.name === name) ?? list.find((one) => one.name === undefined))?.value
}

function unknownNames(input: string, list: readonly Named<unknown>[], names: readonly string[]): readonly Problem[] {
  return list
    .filter(({ name }) => name !== undefined && !names.includes(name))
    .map(({ name }) => ({ input, received: name ?? '', allowed: `names of what is deployed: ${names.join(', ')}` }))
}

function ambiguous(input: string, list: readonly Named<unknown>[], names: readonly string[]): readonly Problem[] {
  if (names.length < 2 || list.every(({ name }) => name !== undefined)) return []
  return [
    { input, allowed: `\`name=…\` lines, since there are ${names.length} resources`, example: `${names[0] ?? ''}=…` },
  ]
}

function repeated(input: string, list: readonly Named<unknown>[]): readonly Problem[] {
  const names = list.map(({ name }) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  const allowed = 'one line for each name, or one without a name for all'
  return twice.map((name) => ({
    input,
    received: `two lines ${name === undefined ? 'without a name' : `for ${name}`}`,
    allowed,
  }))
}

/** The config speaks of all services, of which only some may be deployed now. */
function dependenciesOf(inputs: Inputs, config: Config | undefined, names: readonly string[]): Dependencies {
  const given: Record<string, readonly string[]> = {}
  for (const [name, needed] of inputs.dependsOn) given[name] = [...(given[name] ?? []), ...needed]
  if (inputs.dependsOn.length > 0) return given
  const known = names.map((name) => [
    name,
    config?.services?.[name]?.['depends-on']?.filter((one) => names.includes(one)) ?? [],
  ])
  return Object.fromEntries(known) as Dependencies
}
