import type { Config } from '../config/config.ts'
import { parseDuration } from '../time/duration.ts'
import type { Stored } from './stored.ts'

const day = 86_400_000

/** When a secret is to be changed. Times are milliseconds since the epoch. */
export interface SecretDue {
  readonly name: string
  /** GitHub's environment that has it; `''`: the repository, or nobody knows. */
  readonly environment: string
  readonly rotated: number
  readonly due: number
  /** The day that the config says, where GitHub knows of no change since. */
  readonly claimed?: number
}

/** A secret is named so long before it is due. */
const notice = 14 * day
/** How long a secret may stay that the config says nothing of. */
const usual = 90 * day

/**
 * The secrets of the config, the next one due first: by GitHub's own dates, where they can be read, in each place that has it, and then
 * those as well that the config does not name.
 */
export function secretsOf(config: Config | undefined, stored: readonly Stored[] = []): readonly SecretDue[] {
  const kept = stored.filter(({ kind }) => kind === 'secret')
  const named = Object.entries(config?.secrets ?? {}).flatMap(([name, { rotated, every }]): readonly SecretDue[] => {
    const claimed = Date.parse(rotated)
    const lasts = parseDuration(every) ?? 0
    const places = kept.filter((one) => isSame(one.name, name))
    if (places.length === 0) return [{ name, environment: '', rotated: claimed, due: claimed + lasts }]
    return places.map(({ environment, updatedAt }) => ({
      name,
      environment,
      rotated: updatedAt,
      due: updatedAt + lasts,
      // a date has no time: one day is no contradiction
      ...(claimed - updatedAt > day ? { claimed } : {}),
    }))
  })
  const names = Object.keys(config?.secrets ?? {})
  const others = kept
    .filter(({ name }) => !names.some((one) => isSame(one, name)))
    .map(({ name, environment, updatedAt }) => ({ name, environment, rotated: updatedAt, due: updatedAt + usual }))
  return [...named, ...others].sort((one, other) => one.due - other.due)
}

/** GitHub writes them in capitals, however they were given. */
function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}

export function stateOf({ due }: SecretDue, now: number): 'overdue' | 'due soon' | 'fine' {
  return due <= now ? 'overdue' : due - now <= notice ? 'due soon' : 'fine'
}
