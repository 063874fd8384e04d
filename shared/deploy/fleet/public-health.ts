import type { Config } from '../../config/config.ts'
import type { Problem } from '../../errors/action-error.ts'
import { publicUrlOf } from '../../release/settings/settings.ts'
import { urlBelow } from '../../release/judge/slot-probes.ts'
import type { Slot } from '../../rollout/slots.ts'
import type { Item } from './item.ts'

export interface PublicHealth {
  readonly environment: string
  readonly publicUrl: string
  readonly healthPath: string
  readonly healthTimeout: number | undefined
  readonly slot: Slot | undefined
}

/**
 * Where the public address tells its health; it says nothing about a slot. Health that is asked for is asked at `/health` if nowhere
 * else.
 *
 * @param isAsked  health decides, because something was said about it
 */
export function publicHealthUrl(
  inputs: PublicHealth,
  config: Config | undefined,
  service: string,
  isAsked: boolean,
): string | undefined {
  const url = publicUrlIn(inputs, config, service)
  const path = healthPathOf(inputs, config, isAsked)
  return url === undefined || path === undefined ? undefined : urlBelow(url, path)
}

/** Where users reach what is deployed; undefined: not known, or a slot, which they may not reach. */
export function publicUrlIn(
  { environment, publicUrl, slot }: Pick<PublicHealth, 'environment' | 'publicUrl' | 'slot'>,
  config: Config | undefined,
  service: string,
): string | undefined {
  if (slot !== undefined) return undefined
  return publicUrl || publicUrlOf(config?.environments?.[environment], config, service) || undefined
}

/** The path that tells health; undefined: nobody is asked. */
export function healthPathOf(
  { environment, healthPath }: Pick<PublicHealth, 'environment' | 'healthPath'>,
  config: Config | undefined,
  isAsked: boolean,
): string | undefined {
  return healthPath || (config?.environments?.[environment]?.health?.path ?? (isAsked ? '/health' : undefined))
}

/** A time to become healthy means that health decides: nobody would be asked for it. */
export function unaskedHealth(
  { healthTimeout, slot, environment }: PublicHealth,
  items: readonly Item[],
): readonly Problem[] {
  if (healthTimeout === undefined || slot !== undefined) return []
  return items
    .filter(({ healthUrl }) => healthUrl === undefined)
    .map(({ name }) => ({
      input: 'public-url',
      allowed: `the public URL of ${name}, or environments.${environment || '<name>'}.url in the config: its health decides`,
      example: 'https://www.example.com',
    }))
}
