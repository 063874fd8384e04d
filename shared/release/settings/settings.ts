import type { Inputs } from '../../action/fields.ts'
import { isHttpUrl } from '../../action/fields.ts'
import type { Config, Environment } from '../../config/config.ts'
import type { DriverKind } from '../../config/kinds.ts'
import type { Problem } from '../../errors/action-error.ts'
import type { DriverSettings } from '../../traffic/driver.ts'
import { isInClear } from '../../text/credentials.ts'
import { checkReach, type ReachSettings } from '../../traffic/reach/ssh-access.ts'
import { driverDefinition, supportedDrivers } from '../../traffic/registry.ts'
import type { trafficFields } from './switch-fields.ts'

type TrafficInputs = Inputs<typeof trafficFields> & { readonly versionPath?: string }

export interface TrafficSettings {
  readonly kind: DriverKind
  readonly driver: DriverSettings
  /** Each slot's own URL. */
  readonly slotUrl: Readonly<Record<'blue' | 'green', string>>
  readonly healthPath: string
  /** Where the JSON of the health path holds the version. */
  readonly versionPath: string
  /** The driver's token; `''` when there is none. */
  readonly token: string
  /** The machine that the edge runs on. */
  readonly reach: ReachSettings
}

/**
 * What traffic moves and how, from the inputs first and the config's environment second; every problem at once.
 *
 * @param options  the parsed `driver-options`
 * @param env  in which the token and the ssh key are that the config names
 */
export function resolveTraffic(
  inputs: TrafficInputs,
  config: Config | undefined,
  options: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>> = {},
): { settings: TrafficSettings | undefined; problems: readonly Problem[] } {
  const environment = config?.environments?.[inputs.environment]
  const traffic = trafficOf(environment, config, inputs.service)
  const kind = inputs.driver ?? traffic?.driver
  const publicUrl = inputs.url || publicUrlOf(environment, config, inputs.service)
  const settings = {
    kind: kind ?? 'webhook',
    driver: {
      url: inputs.driverUrl || (traffic?.url ?? ''),
      route: inputs.route || (traffic?.route ?? hostOf(publicUrl)),
      options: { ...traffic?.options, ...options },
      names: { blue: inputs.blue || (traffic?.blue ?? ''), green: inputs.green || (traffic?.green ?? '') },
      publicUrl,
      slotHeader: inputs.slotHeader,
    },
    slotUrl: {
      blue: inputs.blueUrl || (traffic?.['blue-url'] ?? ''),
      green: inputs.greenUrl || (traffic?.['green-url'] ?? ''),
    },
    healthPath: inputs.healthPath || (environment?.health?.path ?? '/health'),
    versionPath: versionPathOf({ environment: inputs.environment, versionPath: inputs.versionPath ?? '' }, config),
    token: inputs.driverToken || (env[traffic?.token ?? ''] ?? ''),
    reach: {
      via: inputs.driverVia || (traffic?.via ?? ''),
      sshKey: inputs.driverSshKey || (env[traffic?.['ssh-key'] ?? ''] ?? ''),
      knownHosts: inputs.driverKnownHosts || (traffic?.['known-hosts'] ?? ''),
    },
  }
  const problems = [
    ...slotProblems(settings),
    ...sharedAddresses(settings),
    ...checkReach(settings.reach),
    ...driverProblems(kind, settings.driver),
    ...missingToken(settings.token, traffic?.token),
    ...exposedToken(kind, settings),
  ]
  return { settings: problems.length === 0 ? settings : undefined, problems }
}

function driverProblems(kind: DriverKind | undefined, settings: DriverSettings): readonly Problem[] {
  if (!kind)
    return [
      {
        input: 'driver',
        allowed: `one of ${supportedDrivers.join(', ')} (or traffic.driver in the config)`,
        example: 'webhook',
      },
    ]
  return driverDefinition(kind).check(settings)
}

/** @param variable  that the config names */
function missingToken(token: string, variable: string | undefined): readonly Problem[] {
  if (token !== '' || variable === undefined) return []
  const allowed = `a token, or the variable ${variable} (traffic.token in the config), which is not set for this step`
  return [{ input: 'driver-token', allowed }]
}

/** A token goes where nobody on the way can read it. */
function exposedToken(kind: DriverKind | undefined, { token, driver, reach }: TrafficSettings): readonly Problem[] {
  if (token === '' || kind === undefined) return []
  const urls = driverDefinition(kind).tokenUrls?.(driver) ?? [driver.url]
  const open = urls.filter((url) => URL.canParse(url) && isInClear(url))
  const way = reach.via === '' ? ' (or driver-via, and loopback there)' : ''
  const allowed = `an https or rediss URL, or loopback${way}: on the way to another host everybody could read driver-token`
  return open.map((received) => ({
    input: received === driver.url ? 'driver-url' : 'driver-options',
    received,
    allowed,
    example: received.replace(/^(http|redis):/, '$1s:'),
  }))
}

function slotProblems({ slotUrl }: TrafficSettings): readonly Problem[] {
  return Object.entries(slotUrl)
    .filter(([, value]) => !isHttpUrl(value))
    .map(([slot, received]) => ({
      input: `${slot}-url`,
      ...(received === '' ? {} : { received }),
      allowed: `the URL at which ${slot} itself answers: a slot is proven healthy before traffic goes there`,
      example: `https://${slot}.shop.example.com`,
    }))
}

/** A slot that shares its address is judged by what another one answers: the old version would vouch for the new. */
function sharedAddresses({ slotUrl, driver }: TrafficSettings): readonly Problem[] {
  const addresses = { 'blue-url': slotUrl.blue, 'green-url': slotUrl.green, url: driver.publicUrl }
  const known = Object.entries(addresses).filter(([, value]) => isHttpUrl(value))
  return known.flatMap(([input, received], index) => {
    const [other] = known.slice(0, index).find(([, earlier]) => addressOf(earlier) === addressOf(received)) ?? []
    if (other === undefined) return []
    const allowed = `an address of its own, other than that of ${other}`
    return [{ input, received, allowed, example: 'https://blue.shop.example.com, https://green.shop.example.com' }]
  })
}

function addressOf(url: string): string {
  return new URL(url).href.replace(/\/$/, '')
}

/** Where the JSON of the health path holds its version: the input, else the config, else `version`. */
export function versionPathOf(
  { environment, versionPath }: { readonly environment: string; readonly versionPath: string },
  config: Config | undefined,
): string {
  return versionPath || (config?.environments?.[environment]?.health?.['version-path'] ?? 'version')
}

/** The config's `url` with `{label}` (and `{service}`) filled in. */
export function publicUrlOf(environment: Environment | undefined, config: Config | undefined, service: string): string {
  return filled(environment?.url ?? '', config, service)
}

function filled(text: string, config: Config | undefined, service: string): string {
  const label = config?.services?.[service]?.label ?? service
  return text.replaceAll('{label}', label).replaceAll('{service}', service)
}

/** What the config says of the traffic of a service (`''`: the only one): what it has of its own over what all share, with its name filled in. */
export function trafficOf(
  environment: Environment | undefined,
  config: Config | undefined,
  service: string,
): Environment['traffic'] {
  const shared = environment?.traffic
  if (!shared) return undefined
  const { services = {} } = shared
  const own = Object.hasOwn(services, service) ? services[service] : undefined
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return filled(value, config, service)
    if (Array.isArray(value)) return value.map(fill)
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fill(one)]))
      : value
  }
  const text = (key: (typeof ownTexts)[number]) => fill(own?.[key] ?? shared[key]) as string | undefined
  const texts = ownTexts.map((key) => [key, text(key)] as const).filter(([, value]) => value !== undefined)
  const options = fill({ ...shared.options, ...own?.options }) as typeof shared.options
  return { ...shared, ...Object.fromEntries(texts), options }
}

/** What each service may have of its own, besides options. */
const ownTexts = ['url', 'route', 'blue', 'green', 'blue-url', 'green-url'] as const

function hostOf(url: string): string {
  return isHttpUrl(url) ? new URL(url).host : ''
}
