import type { Clock } from '../time/clock.ts'
import type { Conclusion, DeploymentRef, DeploymentState, DeployRequest, DeployTarget } from './target.ts'

export interface Followed extends Conclusion {
  readonly state: Exclude<DeploymentState, 'queued' | 'running'>
  /** It was over at the first look. */
  readonly wasOver: boolean
}

export interface Following {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Milliseconds between two looks at first; grows to five times that. */
  readonly pollInterval: number
  /** The first look is after an interval too: what has just begun is not over. */
  readonly isPatient?: boolean
  /** Told whenever the target's word changes. */
  readonly onChange?: (word: string) => void
}

const growth = 1.1
const slowest = 5

/** Stays with a deployment until it is over, and looks what came of it. */
export async function follow(
  target: DeployTarget,
  ref: DeploymentRef,
  request: DeployRequest,
  { clock, signal, pollInterval, isPatient = false, onChange }: Following,
): Promise<Followed> {
  let wait = pollInterval
  if (isPatient) await clock.sleep(wait, signal)
  for (let last = ''; ;) {
    const { state, word, ...made } = await target.status(ref, signal)
    if (word !== last) onChange?.(word)
    last = word
    if (state !== 'queued' && state !== 'running') {
      const wasOver = wait === pollInterval
      const { ok, reason, ...more } = await target.conclude(ref, request, signal)
      return { ...made, ...more, state, ok: ok && state === 'finished', reason: reason || word, wasOver }
    }
    await clock.sleep(wait, signal)
    wait = Math.min(wait * growth, pollInterval * slowest)
  }
}
