import type { Config } from '../../../shared/config/config.ts'
import type { Problem } from '../../../shared/errors/action-error.ts'
import {
  addressesIn,
  type Channel,
  knownKinds,
  parseChannel,
  routed,
  withoutTwins,
} from '../../../shared/notify/channel.ts'
import { severityOf } from '../../../shared/notify/compose.ts'
import type { Severity } from '../../../shared/notify/message.ts'
import type { Inputs } from './inputs.ts'

export interface Routing {
  readonly severity: Severity
  readonly channels: readonly Channel[]
  /** Whether the channels come from the config, where not every run has every secret. */
  readonly isRouted: boolean
  readonly problems: readonly Problem[]
}

/** Who is told: the input `channels`, else the config's route of the severity. */
export function route(inputs: Inputs, config: Config | undefined): Routing {
  const routing = routeOf(inputs, config)
  // it has an issue of its own, which is no incident's
  return inputs.announces === ''
    ? routing
    : { ...routing, channels: routing.channels.filter(({ kind }) => kind !== 'issue') }
}

function routeOf({ event, severity: given, channels, pagerdutyKey }: Inputs, config: Config | undefined): Routing {
  const severity = severityOf(event, given)
  if (channels.length > 0) return { severity, channels: withoutTwins(channels), isRouted: false, problems: [] }
  const lines = config?.notify?.routes?.[severity] ?? []
  const read = lines.map((line) => ({ line, channel: parseChannel(line) }))
  return {
    severity,
    channels: withoutTwins([
      ...routed(config, severity),
      ...(event === 'release' ? whoIsWoken(config, pagerdutyKey) : []),
    ]),
    isRouted: true,
    problems: read
      .filter(({ channel }) => channel === undefined)
      .map(({ line }) => ({
        input: `config: notify.routes.${severity}`,
        received: withoutAddresses(line),
        allowed: `channels with their address, of the kinds ${knownKinds(line)}`,
        example: 'slack #releases',
      })),
  }
}

/**
 * Who is woken by an incident looks at what has changed before it: a change event, which wakes nobody. Rulesets, whose keys begin
 * with R, take none.
 */
function whoIsWoken(config: Config | undefined, pagerdutyKey: string): readonly Channel[] {
  if (pagerdutyKey === '' || pagerdutyKey.startsWith('R')) return []
  return routed(config, 'critical').filter(({ kind }) => kind === 'pagerduty')
}

function withoutAddresses(line: string): string {
  return addressesIn(line).reduce((shown, address) => shown.replaceAll(address, '***'), line)
}
