import type { Problem } from '../errors/action-error.ts'
import type { Slot } from '../rollout/slots.ts'
import type { DeployTargetKind } from './target.ts'

/** What is deployed to: one resource that customers are always on, or one a slot. */
export type Place =
  | { readonly kind: 'single'; readonly resource: string }
  | { readonly kind: 'slots'; readonly blue: string; readonly green: string }

/** @param given  a resource, or one for each slot, as config and inputs have it */
export function readPlace(given: unknown): Place | undefined {
  if (typeof given === 'string') return { kind: 'single', resource: given }
  const { blue, green } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  return typeof blue === 'string' && typeof green === 'string' ? { kind: 'slots', blue, green } : undefined
}

/** @returns undefined where there are slots, and none is named */
export function resourceAt(place: Place, slot: Slot | undefined): string | undefined {
  return place.kind === 'single' ? place.resource : slot && place[slot]
}

/** Whether one resource can be both slots: its versions stay side by side, and traffic moves between them. */
const keepsVersions: Readonly<Record<DeployTargetKind, boolean>> = {
  coolify: false,
  heroku: false,
  vercel: true,
  webhook: true,
  command: true,
}

/**
 * One resource where traffic moves between two: a deployment to the free slot would hit everybody.
 *
 * @param input  where the resource is named
 * @param key  under which it stands there, for the example
 */
export function singleForSlots(
  place: Place | undefined,
  kind: DeployTargetKind,
  input: string,
  key = '',
): readonly Problem[] {
  if (place?.kind !== 'single' || keepsVersions[kind]) return []
  const allowed = 'a resource for each slot, since a driver moves traffic between two'
  return [{ input, received: place.resource, allowed, example: `${key}{ blue: uuid-1, green: uuid-2 }` }]
}
