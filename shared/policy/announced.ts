import type { Override } from './window-rules.ts'
import { formatOpening } from './windows.ts'

type Announced = NonNullable<Override['announced']>

/** When an urgent maintenance may begin that is announced at an instant: `to` is not part of it. Milliseconds since the epoch. */
export function beginningOf({ notice, within }: Announced, announcedAt: number) {
  return { from: announcedAt + notice, to: announcedAt + notice + within }
}

/**
 * Why an urgent maintenance does not begin now: nobody was told of it, or not long enough ago, or what they were told is over.
 *
 * @param told  when it was announced last, in milliseconds since the epoch; undefined: never
 */
export function whyUnannounced(
  announced: Announced,
  told: number | undefined,
  { now, zone }: { readonly now: number; readonly zone: string },
): string | undefined {
  const how = 'by notify with `announces`'
  if (told === undefined) return `an override is for urgent maintenance that was announced ${how}, and none was`
  const { from, to } = beginningOf(announced, told)
  if (now < from) return `the maintenance that was announced begins no earlier than ${formatOpening(from, zone)}`
  if (now < to) return undefined
  return `the maintenance that was announced was to begin before ${formatOpening(to, zone)}; announce it anew ${how}`
}
