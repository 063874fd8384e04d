import type { ReleaseRecord } from '../../../shared/release/lock/record.ts'
import { terminalEntry } from '../../../shared/rollout/journal.ts'
import { formatDuration } from '../../../shared/time/duration.ts'
import { type History, nameOf } from './plan.ts'

/**
 * Whether what is live was rolled back a moment ago already: an artifact that goes forward and back within
 * `rollback.cooldown` needs somebody who looks, not another rollback.
 *
 * @param cooldown  milliseconds; 0: none
 * @param now  milliseconds since the epoch
 * @returns why not, with when it will be allowed; undefined: it is
 */
export function refusalByCooldown(
  { live }: Pick<History, 'live'>,
  releases: readonly ReleaseRecord[],
  cooldown: number,
  now: number,
): string | undefined {
  const artifactOf = (id: number | undefined) => releases.find((release) => release.id === id)?.intent.artifact
  const last = releases.find(
    ({ intent, journal }) =>
      intent.op === 'rollback' &&
      terminalEntry(journal)?.phase === 'COMMITTED' &&
      live !== undefined &&
      artifactOf(intent.rollbackOf) === live.artifact,
  )
  if (!last || !live) return undefined
  const until = Date.parse(last.createdAt) + cooldown
  if (!(now < until)) return undefined
  const at = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
  return `${nameOf(live)} was rolled back at ${at(until - cooldown)} already, and rollback.cooldown is ${formatDuration(cooldown)}: allowed again from ${at(until)}`
}
