import type { Config, Environment } from '../../shared/config/config.ts'
import { servicesOf } from '../check/environments.ts'

/** What is rehearsed: one service, in one environment. */
export interface Cast {
  readonly config: Config
  readonly name: string
  readonly environment: Environment
  readonly service: string
  /** Without a tag. */
  readonly image: string
  /** Traffic moves between two slots; else what runs is replaced. */
  readonly hasSlots: boolean
  readonly branch: string
  /** Who rolls back, as the config allows it. */
  readonly actor: string
}

/**
 * @param wanted  names given by a person; undefined: production, or what comes first
 * @returns what is missing, in a sentence, where nothing can be rehearsed
 */
export function castOf(
  config: Config | undefined,
  wanted: { readonly environment: string | undefined; readonly service: string | undefined },
  branch: string,
): Cast | string {
  const environments = Object.entries(config?.environments ?? {}).filter(([, { target }]) => target !== undefined)
  const names = environments.map(([name]) => name)
  if (config === undefined) return 'there is no config, so no release to rehearse: release-kit init writes one'
  if (environments.length === 0)
    return 'the config has no environment with a target: name one, or run init --force with --coolify, --url and --resource'
  const name = wanted.environment ?? names.find((one) => one.startsWith('prod')) ?? names[0] ?? ''
  const [, environment] = environments.find(([one]) => one === name) ?? []
  if (environment === undefined) return `environment ${name} has no target in the config; there are ${names.join(', ')}`
  const services = servicesOf(environment, config)
  const service = wanted.service ?? services[0] ?? ''
  if (!services.includes(service)) return `service ${service} has no place in ${name}; there are ${services.join(', ')}`
  const person = environment.rollback?.allowed?.find((one) => /^@[\w-]+$/.test(one))
  return {
    config,
    name,
    environment,
    service: service === '' ? 'app' : service,
    image: config.services?.[service]?.image ?? `ghcr.io/rehearsal/${service || 'app'}`,
    hasSlots: environment.traffic !== undefined,
    branch: environment.branch ?? branch,
    actor: person?.slice(1) ?? 'you',
  }
}

/** Where the simulators stand in for what the config names. */
export interface StandIns {
  readonly coolify: string
  /** Per slot, or one. */
  readonly resources: string | { readonly blue: string; readonly green: string }
  readonly url: string
  readonly edge: string
  readonly slotUrl: { readonly blue: string; readonly green: string } | undefined
}

export const tokenNames = { target: 'REHEARSAL_TARGET_TOKEN', edge: 'REHEARSAL_EDGE_TOKEN' } as const

/**
 * The caller's config with the addresses of the simulators, short waits, and without what would keep a rehearsal from being held now:
 * windows, people to be told, who may write the journal.
 */
export function rehearsed({ config, name, environment, service }: Cast, standIns: StandIns): Config {
  const { traffic, health, rollback } = environment
  const rules = health?.rules?.filter((rule) => !/\sfor\s/.test(rule))
  return {
    ...config,
    notify: undefined,
    journal: undefined,
    gate: undefined,
    services: { ...config.services, [service]: config.services?.[service] ?? {} },
    environments: {
      [name]: {
        ...environment,
        windows: undefined,
        url: standIns.url,
        target: {
          kind: 'coolify',
          url: standIns.coolify,
          token: tokenNames.target,
          resources: { [service]: standIns.resources },
        },
        ...(health === undefined ? {} : { health: { ...health, ...(rules === undefined ? {} : { rules }) } }),
        ...(rollback === undefined ? {} : { rollback: { ...rollback, cooldown: '1s', watch: '10s' } }),
        ...(traffic === undefined || standIns.slotUrl === undefined
          ? {}
          : {
              traffic: {
                driver: 'webhook',
                url: standIns.edge,
                token: tokenNames.edge,
                route: 'shop',
                'blue-url': standIns.slotUrl.blue,
                'green-url': standIns.slotUrl.green,
                steps: traffic.steps ?? [100],
                'step-duration': '20s',
                bake: '10s',
                drain: '0s',
              },
            }),
      },
    },
  }
}

/** What of the caller's config is not what was rehearsed, a sentence each. */
export function differences({ environment }: Cast): readonly string[] {
  const { target, traffic, windows, health } = environment
  return [
    target?.kind === 'coolify'
      ? 'Coolify is a simulator'
      : `target ${target?.kind ?? ''} has no simulator: rehearsed on that of Coolify`,
    ...(traffic === undefined
      ? []
      : [
          `driver ${traffic.driver} ${traffic.driver === 'webhook' ? 'moves traffic of a simulated edge' : 'has no simulator: rehearsed on a simulated edge, by webhook'}`,
        ]),
    ...(traffic?.drain === undefined && traffic?.bake === undefined
      ? []
      : ['waits (bake, drain, cooldown) are cut to seconds']),
    ...(windows === undefined ? [] : ['windows are left out: release-kit plan tells them']),
    ...(health?.rules?.some((rule) => /\sfor\s/.test(rule))
      ? ['rules with "for" are left out: they take longer than a rehearsal']
      : []),
    'the service is a sample; workflow files are checked, not run',
  ]
}
