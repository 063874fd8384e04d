import type { Config } from '../config/config.ts'
import { parseDuration } from '../time/duration.ts'

/** When a secret is to be changed. */
export interface SecretDue {
  readonly name: string
  /** Milliseconds since the epoch. */
  readonly rotated: number
  readonly due: number
}

/** A secret is named so long before it is due. */
const notice = 14 * 86_400_000

/** The secrets of the config, the next one due first. */
export function secretsOf(config: Config | undefined): readonly SecretDue[] {
  return Object.entries(config?.secrets ?? {})
    .map(([name, { rotated, every }]) => {
      const since = Date.parse(rotated)
      return { name, rotated: since, due: since + (parseDuration(every) ?? 0) }
    })
    .sort((one, other) => one.due - other.due)
}

export function stateOf({ due }: SecretDue, now: number): 'overdue' | 'due soon' | 'fine' {
  return due <= now ? 'overdue' : due - now <= notice ? 'due soon' : 'fine'
}
