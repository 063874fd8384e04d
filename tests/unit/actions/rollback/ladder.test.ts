import { describe, expect, it } from '@jest/globals'
import { whyNot } from '../../../../actions/rollback/src/ladder.ts'
import { flip } from '../../../../actions/rollback/src/ways/flip.ts'
import { redeploy } from '../../../../actions/rollback/src/ways/redeploy.ts'
import type { WayFacts } from '../../../../actions/rollback/src/ways/way.ts'
import { releaseOf } from './releases.ts'

const candidate = {
  artifact: 'ghcr.io/acme/shop:v1',
  version: 'v1',
  releaseId: 1,
  slot: 'blue' as const,
  at: '2026-01-01T10:00:00Z',
}
const facts: WayFacts = {
  candidate,
  releases: [releaseOf(2, 'v2'), releaseOf(1, 'v1', { slot: 'blue' })],
  free: { slot: 'blue', ok: true, version: 'v1', reason: '' },
  noFlip: undefined,
  history: { image: undefined, live: undefined },
  target: {
    kind: 'coolify',
    url: 'https://c.example.com',
    token: 'secret',
    place: { kind: 'slots', blue: 'one', green: 'two' },
    pollInterval: 1_000,
    options: {},
    unseen: undefined,
    healthUrl: '',
  },
}
const free = { slot: 'blue' as const, ok: true, version: '', reason: '' }

describe('why there is no flip', () => {
  it.each<[string, Partial<WayFacts>, string | undefined]>([
    ['none: the slot answers as the candidate', {}, undefined],
    ['none: it does not tell, and the records say that it is still there', { free }, undefined],
    ['no driver', { free: undefined }, 'no driver to move traffic with'],
    [
      'traffic of the config cannot be moved',
      { free: undefined, noFlip: 'driver x' },
      'traffic cannot be moved (driver x)',
    ],
    ['the slot is down', { free: { ...free, ok: false, reason: 'refused' } }, 'blue is not healthy: refused'],
    ['it holds another version', { free: { ...free, version: 'v3' } }, 'blue answers as v3, not v1'],
    [
      'nobody knows what it holds',
      { free, releases: [releaseOf(3, 'v3', { slot: 'blue' })] },
      'blue does not tell its version, and no record says that it still holds v1',
    ],
  ])('%s', (_, more, why) => expect(flip.whyNot({ ...facts, ...more })).toBe(why))
})

describe('why there is no redeployment', () => {
  it.each<[string, Partial<WayFacts>, string | undefined]>([
    ['none', {}, undefined],
    ['no target', { target: undefined }, 'no target to redeploy to'],
    [
      'no image and no commit',
      { candidate: { ...candidate, artifact: 'v1' } },
      'v1 is neither an image nor a commit: Coolify cannot deploy it',
    ],
    [
      'a record that names nothing',
      { candidate: { ...candidate, artifact: '' } },
      'its record names no artifact: Coolify cannot deploy it',
    ],
  ])('%s', (_, more, why) => expect(redeploy.whyNot({ ...facts, ...more })).toBe(why))
})

it('names the strategy as the reason where another way was asked for', () => {
  expect(whyNot(flip, 'redeploy', facts)).toBe('strategy is redeploy')
  expect(whyNot(redeploy, 'redeploy', facts)).toBeUndefined()
})
