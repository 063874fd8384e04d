import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  chooseCandidate,
  type History,
  isStillInSlot,
  nameOf,
  readHistory,
  recheck,
  revisionOf,
  worstOf,
} from '../../../../actions/rollback/src/plan.ts'
import type { JournalEntry } from '../../../../shared/rollout/journal.ts'
import type { Slot } from '../../../../shared/rollout/slots.ts'
import { releaseOf } from './releases.ts'

const versions = ({ candidates }: History) => candidates.map(({ version }) => version)
const blue = { slot: 'blue' as const }

describe('the history of an environment', () => {
  it('goes back to the newest that was good, never to what is live', () => {
    const history = readHistory([releaseOf(3, 'v3'), releaseOf(2, 'v2', blue), releaseOf(1, 'v1')], 'green')
    expect(history).toMatchObject({
      route: 'green',
      from: 'green',
      live: { version: 'v3', slot: 'green', releaseId: 3 },
    })
    expect(versions(history)).toEqual(['v2', 'v1'])
  })

  it('offers an artifact once, however often it was released, and never what was reverted here', () => {
    const history = readHistory(
      [
        releaseOf(5, 'v3'),
        releaseOf(4, 'v1', blue),
        releaseOf(3, 'v2', { end: 'REVERTED' }),
        releaseOf(2, 'v2'),
        releaseOf(1, 'v1', blue),
      ],
      'green',
    )
    expect(history.candidates.map(({ version, releaseId }) => [version, releaseId])).toEqual([['v1', 4]])
  })

  it('takes for live what is on the slot that has the traffic, though something newer failed on the other', () => {
    const newestFirst = [
      releaseOf(3, 'v3', { end: 'FAILED_SAFE', armed: false }),
      releaseOf(2, 'v2', blue),
      releaseOf(1, 'v1'),
    ]
    expect(readHistory(newestFirst, 'blue').live?.version).toBe('v2')
  })

  it.each(['open', 'NEEDS_HUMAN'] as const)(
    'takes for live a release that is %s when it has all the traffic',
    (end) => {
      const history = readHistory([releaseOf(3, 'v3', { end }), releaseOf(2, 'v2', blue), releaseOf(1, 'v1')], 'green')
      expect(history.live?.version).toBe('v3')
      expect(versions(history)).toEqual(['v2', 'v1'])
    },
  )

  it.each(['open', 'NEEDS_HUMAN'] as const)(
    'undoes a release that is %s and has left traffic split: back to what was live before',
    (end) => {
      const history = readHistory([releaseOf(3, 'v3', { end }), releaseOf(2, 'v2', blue), releaseOf(1, 'v1')], 'split')
      expect(history).toMatchObject({ from: 'green', live: { version: 'v3' } })
      expect(versions(history)[0]).toBe('v2')
    },
  )

  it('does not know what to undo when traffic is split and no release is to blame', () => {
    expect(readHistory([releaseOf(2, 'v2', blue), releaseOf(1, 'v1')], 'split')).toMatchObject({
      from: undefined,
      live: undefined,
    })
    expect(readHistory([releaseOf(2, 'v2', { end: 'REVERTED' })], 'split').from).toBeUndefined()
    expect(readHistory([], 'split').from).toBeUndefined()
  })

  const inPlace = [releaseOf(2, 'v2', { slot: undefined }), releaseOf(1, 'v1', { slot: undefined })]

  it('takes for live where there are no slots what the target says, never what was committed last', () => {
    const seen = { artifact: 'ghcr.io/acme/shop:v1', isCertain: true }
    const history = readHistory(inPlace, 'none', { seen })
    expect(history).toMatchObject({ from: undefined, live: { version: 'v1' }, isLiveCertain: true })
    expect(versions(history)).toEqual(['v2'])
    expect(history.earlier).toEqual([])
    expect(readHistory(inPlace, 'none')).toMatchObject({ live: undefined, isLiveCertain: false })
  })

  it('goes back from what is on no record to what was good last', () => {
    const history = readHistory(inPlace, 'none', { seen: { artifact: 'ghcr.io/acme/shop:by-hand', isCertain: false } })
    expect(history.live).toMatchObject({ artifact: 'ghcr.io/acme/shop:by-hand', version: '' })
    expect(history.earlier.map(nameOf)).toEqual(['v2', 'v1'])
  })

  it('offers what the target is only set to when asked by name, never unasked', () => {
    const history = readHistory(inPlace, 'none', { seen: { artifact: 'ghcr.io/acme/shop:v2', isCertain: false } })
    expect(versions(history)).toEqual(['v2', 'v1'])
    expect(history.earlier.map(nameOf)).toEqual(['v1'])
  })

  it('knows an image by its digest, whatever tag its record has beside it', () => {
    const digest = `sha256:${'d'.repeat(64)}`
    const record = releaseOf(1, 'v1')
    const tagged = { ...record, intent: { ...record.intent, artifact: `ghcr.io/acme/shop:v1@${digest}` } }
    const history = readHistory([tagged], 'none', {
      seen: { artifact: `ghcr.io/acme/shop@${digest}`, isCertain: true },
    })
    expect(history.live).toMatchObject({ version: 'v1', releaseId: 1 })
  })

  it('never offers what is live, twice the same, or what was reverted, whatever happened before', () => {
    const release = fc.record({
      version: fc.constantFrom('v1', 'v2', 'v3', 'v4'),
      slot: fc.constantFrom<Slot>('blue', 'green'),
      end: fc.constantFrom<JournalEntry['phase'] | 'open'>(
        'COMMITTED',
        'REVERTED',
        'FAILED_SAFE',
        'NEEDS_HUMAN',
        'open',
      ),
    })
    fc.assert(
      fc.property(
        fc.array(release, { maxLength: 8 }),
        fc.constantFrom('blue', 'green', 'split', 'none'),
        (all, route) => {
          const newestFirst = all.map(({ version, ...rest }, index) => releaseOf(all.length - index, version, rest))
          const history = readHistory(newestFirst, route)
          const reverted = newestFirst
            .filter(({ journal }) => journal.at(-1)?.phase === 'REVERTED')
            .map(({ intent }) => intent.version)
          expect(new Set(versions(history)).size).toBe(history.candidates.length)
          for (const version of versions(history)) expect([history.live?.version, ...reverted]).not.toContain(version)
        },
      ),
    )
  })
})

describe('what is gone back to unasked', () => {
  const back = (id: number, version: string, slot: 'blue' | 'green') => {
    const record = releaseOf(id, version, { slot })
    return { ...record, intent: { ...record.intent, op: 'rollback' as const } }
  }
  const [v1, v2] = [releaseOf(1, 'v1', blue), releaseOf(2, 'v2')]

  it.each([
    ['came before what is live', [v2, v1], 'green', ['v1']],
    ['was not left by a rollback', [back(3, 'v1', 'blue'), v2, v1], 'blue', []],
    ['was not left by hand', [v2, v1], 'blue', []],
    [
      'is older also when it was gone forward from',
      [back(4, 'v2', 'green'), back(3, 'v1', 'blue'), v2, v1],
      'green',
      ['v1'],
    ],
    [
      'was good last, not what the rollback before left',
      [releaseOf(4, 'v3'), back(3, 'v1', 'blue'), v2, v1],
      'green',
      ['v1', 'v2'],
    ],
  ] as const)('%s', (_, newestFirst, route, expected) => {
    expect(readHistory(newestFirst, route).earlier.map(nameOf)).toEqual(expected)
  })
})

describe('what is asked for', () => {
  const history = readHistory([releaseOf(3, 'v3'), releaseOf(2, 'v1.2.0', blue), releaseOf(1, 'v1.1.0')], 'green')
  const commit = 'c0ffee0'.padEnd(40, '0')
  const withCommit = {
    ...history,
    candidates: [...history.candidates, { artifact: commit, version: '', releaseId: 9, slot: undefined, at: '' }],
  }

  it.each([
    ['', 'v1.2.0'],
    ['v1.1.0', 'v1.1.0'],
    ['1.1.0', 'v1.1.0'],
    ['ghcr.io/acme/shop:v1.2.0', 'v1.2.0'],
    ['1', 'v1.1.0'],
    ['c0ffee0', commit],
  ])('%j finds %s', (to, found) => {
    const candidate = chooseCandidate(withCommit, to)
    expect(candidate && nameOf(candidate)).toBe(found)
  })

  it.each(['v3', 'v9', 'c0ffee', 'ghcr.io/acme/shop', '4711'])('%j finds nothing', (to) => {
    expect(chooseCandidate(withCommit, to)).toBeUndefined()
  })
})

describe('what is found when the turn has come', () => {
  const [v1, v2, v3] = [releaseOf(1, 'v1', blue), releaseOf(2, 'v2'), releaseOf(3, 'v3', blue)]
  const planned = readHistory([v2, v1], 'green')
  const candidate = chooseCandidate(planned, '')!

  it('is as planned: go', () => expect(recheck(planned, candidate, readHistory([v2, v1], 'green'))).toBe('go'))

  it('is done already, by another rollback: it must not be undone by going to the other slot', () => {
    const other = releaseOf(4, 'v1', blue)
    expect(recheck(planned, candidate, readHistory([other, v2, v1], 'blue'))).toBe('done')
  })

  it('is another version by now, on either slot: nothing is done', () => {
    expect(recheck(planned, candidate, readHistory([v3, v2, v1], 'blue'))).toMatch(/v3 went live on blue: look/)
    expect(recheck(planned, candidate, readHistory([releaseOf(3, 'v3'), v2, v1], 'green'))).toMatch(
      /v3 went live on green/,
    )
  })

  it('is not done as long as traffic is split', () => {
    const held = releaseOf(3, 'v1', { end: 'NEEDS_HUMAN' })
    const splitPlan = readHistory([held, v2], 'split')
    expect(recheck(splitPlan, candidate, readHistory([held, v2], 'split'))).toBe('go')
  })
})

describe('a slot without the traffic', () => {
  const [old, live] = [releaseOf(1, 'v1', blue), releaseOf(2, 'v2')]
  const candidate = chooseCandidate(readHistory([live, old], 'green'), '')!

  it('still holds a candidate when no later release went there', () => {
    expect(isStillInSlot(candidate, 'blue', [live, old])).toBe(true)
    expect(isStillInSlot(candidate, 'green', [live, old])).toBe(false)
  })

  it('holds it no more when one did, whatever became of it', () => {
    const failed = releaseOf(3, 'v3', { slot: 'blue', end: 'FAILED_SAFE', armed: false })
    expect(isStillInSlot(candidate, 'blue', [failed, live, old])).toBe(false)
  })
})

describe('an artifact', () => {
  it.each([
    ['ghcr.io/acme/shop:v1.2.3', 'image'],
    [`ghcr.io/acme/shop@sha256:${'a'.repeat(64)}`, 'image'],
    ['c'.repeat(40), 'commit'],
    ['v1.2.3', undefined],
    ['', undefined],
    ['not an image', undefined],
  ])('%j can be deployed as: %s', (artifact, kind) => expect(revisionOf(artifact)?.kind).toBe(kind))
})

describe('several services that went back', () => {
  it.each([
    ['healthy', ['healthy', 'healthy']],
    ['inconclusive', ['healthy', 'inconclusive']],
    ['inconclusive', ['inconclusive', 'healthy']],
    ['unhealthy', ['inconclusive', 'unhealthy']],
    ['unhealthy', ['unhealthy', 'inconclusive', 'healthy']],
    [undefined, []],
  ] as const)('are together %s where they are %j', (worst, verdicts) => expect(worstOf(verdicts)).toBe(worst))
})
