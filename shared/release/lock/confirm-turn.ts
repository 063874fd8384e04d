import { ActionError } from '../../errors/action-error.ts'
import type { GitHub } from '../../github/ports.ts'
import type { Clock } from '../../time/clock.ts'
import { hadTurn, terminalEntry } from '../../rollout/journal.ts'
import { readIntent } from '../../rollout/intent.ts'
import { anyOrigin, createTracer, type Origin } from './provenance.ts'
import { lookAtQueue } from './queue-look.ts'

/** Milliseconds in which a younger release that has its turn as well sees this one, and steps back; and between two looks. */
const yields = { within: 10_000, poll: 250 }

/**
 * Looks once more, when LOCKED stands in the journal: GitHub's list may have shown another release too late. Of two that are at
 * work each looks after it has written so, and the later look sees the other one: the younger one steps back, and the older
 * one too if the younger has not seen it. Nobody waits for anybody who waits.
 *
 * @throws ActionError LEASE_LOST, naming the other one
 */
export async function confirmTurn(
  id: number,
  { github, clock, signal, origin = anyOrigin }: { github: GitHub; clock: Clock; signal: AbortSignal; origin?: Origin },
): Promise<void> {
  const own = await github.deployments.get(id)
  const intent = own && readIntent(own.payload)
  if (intent?.queued !== true) return
  const mine = { id, environment: own?.environment ?? '', service: intent.service ?? '', resources: intent.resources }
  const until = clock.now() + yields.within
  const trace = createTracer(origin)
  for (;;) {
    const { own: seen, ahead } = await lookAtQueue(mine, github, trace)
    // whoever ended it has said why: the next fence tells
    if (seen && terminalEntry(seen.journal)) return
    const rivals = ahead.filter((other) => other.intent.queued === true && hadTurn(other.journal))
    const [rival] = rivals
    if (!rival) return
    if (rivals.some((other) => other.id < id) || clock.now() >= until) {
      const whose = `release ${rival.id} (${rival.intent.run.url ?? 'unknown run'})`
      throw new ActionError('LEASE_LOST', `${whose} has the lock, and GitHub listed it late: run this again`)
    }
    await clock.sleep(yields.poll, signal)
  }
}
