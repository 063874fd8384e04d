import { describe, expect, it } from '@jest/globals'
import { parseGoalLine } from '../../../../shared/audit/goals.ts'
import { parsePeriod } from '../../../../shared/audit/period.ts'
import { readReleases } from '../../../../shared/audit/release.ts'
import { encodeEntry, type ReleasePhase } from '../../../../shared/rollout/journal.ts'

const writer = 'github-actions[bot]'

function read(op: 'deploy' | 'switch', phases: readonly (readonly [seconds: number, phase: ReleasePhase])[]) {
  const statuses = phases.map(([seconds, phase]) => ({
    description: encodeEntry({ phase, step: [0, 1], slot: 'green', reason: 'so' }),
    creator: writer,
    createdAt: seconds * 1_000,
  }))
  const payload = JSON.stringify({ v: 1, op, service: 'auth', run: { id: 1, attempt: 1 } })
  const recorded = { id: 1, sha: 'a', task: `release-kit:${op}`, environment: 'production', payload, creator: writer }
  return readReleases([{ ...recorded, createdAt: 0, statuses }], (account) => account === writer)[0]
}

describe('a release as its Deployment tells it', () => {
  it('was live once traffic was armed, and in place from its deployment on', () => {
    expect(
      read('switch', [
        [1, 'LOCKED'],
        [2, 'NEEDS_HUMAN'],
      ])?.wasLive,
    ).toBe(false)
    expect(
      read('switch', [
        [1, 'ARMED'],
        [2, 'NEEDS_HUMAN'],
      ])?.wasLive,
    ).toBe(true)
    expect(
      read('deploy', [
        [1, 'PREPARED'],
        [2, 'NEEDS_HUMAN'],
      ])?.wasLive,
    ).toBe(true)
    expect(
      read('deploy', [
        [1, 'PREPARED'],
        [2, 'FAILED_SAFE'],
      ])?.wasLive,
    ).toBe(false)
  })

  it('worked while it waited neither for its turn nor for an approval, and ends once', () => {
    const release = read('switch', [
      [0, 'PLANNED'],
      [100, 'LOCKED'],
      [110, 'GATE'],
      [900, 'ARMED'],
      [930, 'COMMITTED'],
      [999, 'REVERTED'],
    ])
    expect(release).toMatchObject({ outcome: 'COMMITTED', endedAt: 930_000, worked: 40_000 })
  })

  it('has no end while it runs', () => {
    expect(read('switch', [[1, 'LOCKED']])).toMatchObject({ outcome: undefined, endedAt: undefined, worked: undefined })
  })
})

describe('a period', () => {
  const now = Date.UTC(2026, 0, 15)
  it.each([
    ['last-month', '2025-12-01', '2026-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2026-01', '2026-01-01', '2026-01-15'],
    ['30d', '2025-12-16', '2026-01-15'],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(parsePeriod(text, now)).toMatchObject({ from: Date.parse(from), to: Date.parse(to) })
  })

  it.each(['2026-02', '2026-13', '0d', '999d', '', 'last month'])('is not %s', (text) => {
    expect(parsePeriod(text, now)).toBeUndefined()
  })
})

it.each([
  ['success-rate: 95%', ['success-rate', 0.95]],
  ['recovery: 30m', ['recovery', 1_800_000]],
  ['recovery: 95%', undefined],
  ['success-rate: 101%', undefined],
  ['frequency: 1', undefined],
])('the goal %s is read as %j', (line, expected) => {
  expect(parseGoalLine(line)).toEqual(expected)
})
