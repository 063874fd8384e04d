import { createLocalPlace } from './local.ts'
import type { Place } from './place.ts'
import { createSshPlace } from './ssh.ts'
import { accessOf, type ReachSettings } from './ssh-access.ts'

/** The machine that the edge runs on; nothing is connected yet. */
export function openPlace(settings: ReachSettings): Place {
  const access = accessOf(settings)
  return access ? createSshPlace(access) : createLocalPlace()
}
