import type { Config } from '../config/config.ts'
import type { Problem } from '../errors/action-error.ts'
import { nearest } from '../text/nearest.ts'

/** Who stands behind a name of `contacts`: accounts of GitHub by a rule, or a channel such as `email a@b`. */
export type Contact =
  { readonly kind: 'account'; readonly rule: string } | { readonly kind: 'channel'; readonly line: string }

/** @returns undefined where the config has no such contact */
export function contactOf(name: string, config: Config | undefined): Contact | undefined {
  const contacts = config?.contacts ?? {}
  const value = Object.hasOwn(contacts, name) ? contacts[name]?.trim() : undefined
  if (value === undefined) return undefined
  if (/^(?:@|role:)/.test(value)) return { kind: 'account', rule: value }
  return { kind: 'channel', line: /^[^\s@]+@[^\s@]+$/.test(value) ? `email ${value}` : value }
}

/** Names of contacts that are accounts of GitHub. */
export function accountsOf(config: Config | undefined): readonly string[] {
  return Object.keys(config?.contacts ?? {}).filter((name) => contactOf(name, config)?.kind === 'account')
}

export function unknownContact(name: string, input: string, config: Config | undefined): Problem {
  const known = Object.keys(config?.contacts ?? {})
  const meant = nearest(name, known)
  const guess = meant === undefined ? '' : `; did you mean ${meant}?`
  return {
    input,
    received: `@${name}`,
    allowed: `a name of contacts in the config: ${known.join(', ') || 'none'}${guess}`,
  }
}
