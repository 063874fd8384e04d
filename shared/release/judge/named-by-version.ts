import type { Measurement } from '../../health/measurement.ts'
import type { Probe } from '../../health/probe.ts'
import { isSameVersion } from '../../health/expectations.ts'
import { type Slot, slots } from '../../rollout/slots.ts'
import type { Clock } from '../../time/clock.ts'

/** Milliseconds for which a slot's version is believed: thirty answers in a row are named by one look at the slots. */
const fresh = 5_000

/**
 * A route without a header that names the slot: whoever answers with the version that one slot alone says of itself is that slot.
 * Slots of the same version name nobody, nor does one that answers without a version; one that does not answer at all is nobody.
 */
export function namedByVersion(route: Probe, bySlot: (slot: Slot) => Probe, clock: Pick<Clock, 'now'>): Probe {
  let look: { readonly at: number; readonly answers: Promise<readonly Measurement[]> } | undefined

  function lookAtSlots(signal: AbortSignal): Promise<readonly Measurement[]> {
    if (!look || clock.now() - look.at > fresh) {
      const answers = Promise.all(slots.map((slot) => bySlot(slot).measure(signal)))
      answers.catch(() => (look = undefined))
      look = { at: clock.now(), answers }
    }
    return look.answers
  }

  return {
    async measure(signal) {
      const [answer, answers] = await Promise.all([route.measure(signal), lookAtSlots(signal)])
      const { version: seen } = answer
      if (seen === undefined || answers.some(({ status, version }) => status !== undefined && version === undefined))
        return answer
      const [slot, ...others] = slots.filter((_, index) => isSameVersion(answers[index]?.version ?? '', seen))
      return slot === undefined || others.length > 0 ? answer : { ...answer, slot }
    },
  }
}
