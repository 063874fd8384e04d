import type { Config } from '../config/config.ts'
import { knownNames } from '../config/names.ts'
import type { Severity } from './message.ts'

export const channelKinds = ['slack', 'pagerduty', 'statuspage', 'email', 'sms', 'webhook', 'issue'] as const
export type ChannelKind = (typeof channelKinds)[number]

/** One line of `channels`, or of a route in the config. */
export interface Channel {
  readonly kind: ChannelKind
  /** What stands behind the kind; `''` when nothing does. */
  readonly address: string
}

/** @returns undefined when the line names no kind of channel */
export function parseChannel(line: string): Channel | undefined {
  const [, word = '', address = ''] = /^(\S+)(?:\s+(\S+))?$/.exec(line.trim()) ?? []
  const kind = channelKinds.find((one) => one === word)
  return kind === undefined ? undefined : { kind, address }
}

/** `slack, email…; did you mean slack?`: the kinds that there are, and the one that a line of another probably means. */
export function knownKinds(line: string): string {
  return knownNames(line.trim().split(/\s/, 1)[0] ?? '', channelKinds)
}

/** The channels that the config's route of a severity names; lines that name none are left out. */
export function routed(config: Config | undefined, severity: Severity): readonly Channel[] {
  return withoutTwins((config?.notify?.routes?.[severity] ?? []).flatMap((line) => parseChannel(line) ?? []))
}

/** Told side by side, two of a kind would open two issues. */
export function withoutTwins(channels: readonly Channel[]): readonly Channel[] {
  return [...new Map(channels.map((channel) => [`${channel.kind} ${channel.address}`, channel])).values()]
}

/** The URLs in lines of channels, known kind or not: who has the address of a webhook can write to it. */
export function addressesIn(lines: string): readonly string[] {
  return lines.match(/\bhttps?:\/\/\S+/gi) ?? []
}

/** For logs and outputs: of a URL only the host, since the rest may be a secret. */
export function describeChannel({ kind, address }: Channel): string {
  const shown = URL.canParse(address) ? new URL(address).host : address
  return shown === '' ? kind : `${kind} ${shown}`
}
