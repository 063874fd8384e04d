import { describe, expect, it } from '@jest/globals'
import { whyNot } from '../../../../actions/rollback/src/ladder.ts'
import { flip } from '../../../../actions/rollback/src/ways/flip.ts'
import { platform } from '../../../../actions/rollback/src/ways/platform.ts'
import { rebuild, redeploy } from '../../../../actions/rollback/src/ways/redeploy.ts'
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
    publicUrl: 'https://shop.example.com',
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
    ['no target', { target: undefined }, 'no target to deploy to'],
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

const sha = 'c'.repeat(40)

describe('why nothing is built again', () => {
  it.each<[string, Partial<WayFacts>, string | undefined]>([
    ['none: it is a commit', { candidate: { ...candidate, artifact: sha } }, undefined],
    ['it is an image', {}, 'it is built already: see redeploy'],
  ])('%s', (_, more, why) => expect(rebuild.whyNot({ ...facts, ...more })).toBe(why))

  it('is said the other way round by a redeployment', () =>
    expect(redeploy.whyNot({ ...facts, candidate: { ...candidate, artifact: sha } })).toBe(
      'a commit is built again: see rebuild',
    ))
})

describe('why the platform does not go back by itself', () => {
  const place = { kind: 'single', resource: 'shop' } as const
  const on = (kind: 'vercel' | 'heroku') => ({ ...facts.target!, kind, place })
  const ofCommit = { ...candidate, artifact: sha }
  const whole = releaseOf(1, 'v1')
  const prepared = {
    phase: 'PREPARED',
    step: [1, 1],
    slot: undefined,
    reason: 'dpl_old shop shop',
    at: 0,
    by: '',
  } as const
  const started = { ...whole, journal: [prepared, ...whole.journal] }
  it.each<[string, Partial<WayFacts>, string | undefined]>([
    ['Coolify keeps nothing', {}, 'Coolify keeps nothing that it could go back to by itself'],
    [
      'none: a deployment of Vercel',
      { target: on('vercel'), candidate: { ...candidate, artifact: 'dpl_1' } },
      undefined,
    ],
    [
      'its record has only a commit',
      { target: on('vercel'), candidate: ofCommit },
      'its record names no deployment of Vercel',
    ],
    [
      'none: the record says which deployment the commit became',
      { target: on('vercel'), candidate: ofCommit, releases: [started] },
      undefined,
    ],
    [
      'nobody knows the domain',
      { target: { ...on('vercel'), publicUrl: '' }, candidate: { ...candidate, artifact: 'dpl_1' } },
      'no url says which domain of the project is the public one',
    ],
    ['none: Heroku keeps its releases', { target: on('heroku'), candidate: ofCommit }, undefined],
    ['slots', { target: { ...on('heroku'), place: facts.target!.place } }, 'traffic moves between two slots: see flip'],
  ])('%s', (_, more, why) => expect(platform.whyNot({ ...facts, free: undefined, ...more })).toBe(why))
})

it('names the strategy as the reason where another way was asked for', () => {
  expect(whyNot(flip, 'redeploy', facts)).toBe('strategy is redeploy')
  expect(whyNot(redeploy, 'redeploy', facts)).toBeUndefined()
  const ofCommit = { ...facts, candidate: { ...candidate, artifact: sha } }
  expect(whyNot(rebuild, 'redeploy', ofCommit)).toBeUndefined()
})
