import { describe, expect, it } from '@jest/globals'
import { type JournalEntry, type ReleasePhase, releasePhases } from '../../../../shared/rollout/journal.ts'
import { type Observation, reconcile } from '../../../../shared/rollout/reconcile.ts'

const before: readonly ReleasePhase[] = ['PLANNED', 'LOCKED', 'PREPARED', 'VERIFIED', 'GATE']
const during: readonly ReleasePhase[] = ['ARMED', 'SWITCHING', 'SWITCHED', 'BAKING', 'REVERTING']
const ended: readonly ReleasePhase[] = ['COMMITTED', 'REVERTED', 'FAILED_SAFE', 'NEEDS_HUMAN', 'SUPERSEDED']

/** A journal that stands at a phase. */
function journalAt(phase: ReleasePhase): readonly JournalEntry[] {
  const path = during.includes(phase) ? ['PLANNED', 'LOCKED', 'ARMED', phase] : ['PLANNED', phase]
  return path.map((each) => ({ phase: each as ReleasePhase, step: [0, 3], slot: 'green', reason: '' }))
}

const seen = (route: Observation['route'], fromHealthy = true, toHealthy = true): Observation => ({
  route,
  fromHealthy,
  toHealthy,
})
const revert = { onInterrupt: 'revert', onFailure: 'revert' } as const
const forward = { onInterrupt: 'forward', onFailure: 'revert' } as const
const act = (...args: Parameters<typeof reconcile>) => reconcile(...args).act

describe('putting a release in order that nobody finished', () => {
  it.each(ended)('leaves one alone that ended %s', (phase) => {
    expect(act(journalAt(phase), seen('mixed'), 'dead', revert)).toBe('none')
  })

  it.each([...before, ...during])('attaches to one at %s whose run is alive', (phase) => {
    expect(act(journalAt(phase), seen('mixed'), 'other', revert)).toBe('attach')
  })

  it.each(before)('closes one that stopped at %s without touching traffic', (phase) => {
    expect(reconcile(journalAt(phase), seen('mixed', false, false), 'dead', forward)).toMatchObject({
      act: 'close',
      phase: 'FAILED_SAFE',
    })
  })

  it.each(during)('touches nothing when the route cannot be read at %s', (phase) => {
    expect(act(journalAt(phase), seen('unknown'), 'dead', forward)).toBe('human')
  })

  it.each([
    ['ARMED', 'from', revert, 'close'],
    ['SWITCHING', 'from', revert, 'close'],
    ['SWITCHING', 'from', forward, 'forward'],
    ['SWITCHING', 'mixed', revert, 'revert'],
    ['SWITCHING', 'mixed', forward, 'forward'],
    ['SWITCHING', 'to', revert, 'bake'],
    ['SWITCHED', 'to', revert, 'bake'],
    ['BAKING', 'to', forward, 'bake'],
    ['BAKING', 'from', revert, 'close'],
    ['REVERTING', 'from', forward, 'close'],
    ['REVERTING', 'mixed', forward, 'revert'],
    ['REVERTING', 'to', forward, 'revert'],
  ] as const)('at %s with traffic on %s and %j does: %s', (phase, route, policy, expected) => {
    expect(act(journalAt(phase), seen(route), 'dead', policy)).toBe(expected)
    expect(act(journalAt(phase), seen(route), 'self', policy)).toBe(expected)
  })

  it('says that somebody else moved the traffic back when a baking release is found on the old slot', () => {
    expect(reconcile(journalAt('BAKING'), seen('from'), 'dead', revert)).toMatchObject({
      phase: 'REVERTED',
      reason: expect.stringContaining('somebody else'),
    })
  })

  it('never sends traffic to a slot that is not healthy, in any state it can be found in', () => {
    for (const phase of releasePhases)
      for (const route of ['from', 'to', 'mixed', 'unknown'] as const)
        for (const policy of [revert, forward])
          for (const [fromHealthy, toHealthy] of [
            [true, false],
            [false, true],
            [false, false],
          ] as const) {
            const decision = act(journalAt(phase), seen(route, fromHealthy, toHealthy), 'dead', policy)
            if (decision === 'revert') expect(fromHealthy).toBe(true)
            if (decision === 'forward' || decision === 'bake' || decision === 'leave') expect(toHealthy).toBe(true)
          }
  })

  it('calls somebody when traffic is split and neither slot is healthy', () => {
    expect(act(journalAt('SWITCHING'), seen('mixed', false, false), 'dead', revert)).toBe('human')
  })

  describe('cancelled by a person', () => {
    const cancelled = (phase: JournalEntry['phase']) => [...journalAt(phase), ...journalAt('INTERRUPTED').slice(1)]
    const back = { ...forward, onCancel: 'revert' } as const
    const ask = { ...forward, onCancel: 'ask' } as const

    it.each(['SWITCHING', 'SWITCHED', 'BAKING'] as const)(
      'at %s goes back, whatever interruptions are for',
      (phase) => {
        for (const route of ['mixed', 'to'] as const) {
          expect(act(cancelled(phase), seen(route), 'self', back)).toBe('revert')
          expect(act(cancelled(phase), seen(route), 'dead', { ...back, onFailure: 'hold' })).toBe('revert')
        }
        expect(act(cancelled(phase), seen('from'), 'self', back)).toBe('close')
      },
    )

    it('stays where it is with on-cancel: ask, and somebody is called', () => {
      expect(reconcile(cancelled('BAKING'), seen('to'), 'self', ask)).toEqual({
        act: 'human',
        reason: 'cancelled at BAKING; left as it is (on-cancel: ask)',
      })
      expect(act(cancelled('SWITCHING'), seen('mixed'), 'self', ask)).toBe('human')
    })

    it('is never committed, and never stays on a dead slot', () => {
      for (const policy of [back, ask])
        for (const phase of ['ARMED', 'SWITCHING', 'SWITCHED', 'BAKING'] as const)
          for (const route of ['from', 'to', 'mixed'] as const)
            for (const [from, to] of [
              [true, true],
              [true, false],
              [false, true],
            ] as const) {
              const decision = act(cancelled(phase), seen(route, from, to), 'self', policy)
              expect(['revert', 'close', 'human', 'leave']).toContain(decision)
              if (route === 'mixed' && from !== to) expect(decision).toBe(from ? 'revert' : 'leave')
            }
    })

    it('is finished all the same where it is a rollback', () => {
      expect(act(cancelled('SWITCHING'), seen('mixed'), 'self', forward)).toBe('forward')
    })
  })

  describe('with on-failure: hold', () => {
    const hold = { onInterrupt: 'forward', onFailure: 'hold' } as const

    it.each(['to', 'mixed'] as const)(
      'leaves a bad new slot at %s to a person, though the old one is healthy',
      (route) => {
        const decision = reconcile(journalAt('SWITCHING'), seen(route, true, false), 'dead', hold)
        expect(decision).toMatchObject({ act: 'human', reason: expect.stringContaining('held as it is') })
      },
    )

    it('goes on as without it when the new slot is healthy, and finishes a revert that was begun', () => {
      expect(act(journalAt('SWITCHING'), seen('mixed'), 'dead', hold)).toBe('forward')
      expect(act(journalAt('REVERTING'), seen('mixed', true, false), 'dead', hold)).toBe('revert')
    })

    it('goes back from a split that nobody judged when that is the policy for interruptions', () => {
      expect(act(journalAt('SWITCHING'), seen('mixed'), 'dead', { ...hold, onInterrupt: 'revert' })).toBe('revert')
    })
  })

  it('says why the route is unknown, when that is known', () => {
    const unknown = { ...seen('unknown'), why: 'it moves another route' }
    expect(reconcile(journalAt('SWITCHING'), unknown, 'dead', revert)).toMatchObject({
      act: 'human',
      reason: 'stopped at SWITCHING and it moves another route',
    })
  })
})
